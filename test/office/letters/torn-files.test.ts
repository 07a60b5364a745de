import {
  closeSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { renderPaper } from '../../../src/office/letters/render/render.ts'
import { writeDurably } from '../../../src/store/durable.ts'
import type { PaperId } from '../../../src/terms/ids.ts'
import { type LettersDesk, lettersDesk } from './desk.ts'
import { input, ordinary } from './render-fixtures.ts'

/**
 * Files that another program writes while Tegas reads them. `letters.markSigned` once said `docx-empty` while templates
 * were being rebuilt: the shipped template had been emptied by the one who wrote it, and was read in that moment.
 */

const shipped = fileURLToPath(new URL('../../../resources', import.meta.url))

describe('a shipped template that is being replaced', () => {
  let resources: string
  const path = () => join(resources, 'templates', 'panggilan-1.docx')
  beforeEach(() => {
    resources = mkdtempSync(join(tmpdir(), 'tegas-templates-'))
    mkdirSync(join(resources, 'templates'))
    cpSync(join(shipped, 'templates', 'panggilan-1.docx'), path())
  })
  afterEach(() => rmSync(resources, { recursive: true, force: true }))
  const fill = () => renderPaper(input(ordinary('panggilan-1')), resources)

  it.each([
    ['emptied', () => Buffer.alloc(0)],
    ['half written', (whole: Buffer) => whole.subarray(0, whole.length >> 1)],
  ])('%s: refuses for this moment, and fills when it is whole again', (_, torn) => {
    const whole = readFileSync(path())
    writeFileSync(path(), torn(whole))
    expect(fill()).toMatchObject({
      ok: false,
      error: { code: 'template-unreadable', message: expect.stringContaining('Ulangi sebentar lagi') },
    })
    writeFileSync(path(), whole)
    expect(fill().ok).toBe(true)
  })

  it('whoever writes it durably shows no reader a torn one: who holds the old file reads it to its end', () => {
    const old = readFileSync(path())
    const held = openSync(path(), 'r')
    try {
      writeDurably(path(), Buffer.concat([old, Buffer.from('more')]))
      expect(readFileSync(held).equals(old)).toBe(true)
    } finally {
      closeSync(held)
    }
  })
})

describe('a working copy that Word is just saving', () => {
  let desk: LettersDesk
  afterEach(() => desk.close())

  async function checkOut(id: PaperId): Promise<string> {
    const answer = await desk.office.host({ type: 'check-out-paper', id })
    if (!answer.ok) throw new Error(answer.error.message)
    return answer.value.path
  }

  it('gone for the moment of the rename, or empty: not signed without it, and not forgotten', async () => {
    desk = await lettersDesk()
    const id = await desk.draft(await desk.openCase(), 'panggilan-1')
    const path = await checkOut(id)
    const owner = path.replace(/([^/\\]+)$/, (name) => `~$${name.slice(2)}`)
    const whole = readFileSync(path)
    writeFileSync(owner, 'Rina Contoh')
    renameSync(path, `${path}.tmp`)
    expect(await desk.expectFailure('letters.markSigned', { id })).toMatchObject({
      code: 'still-open-in-word',
    })
    expect(await desk.office.host({ type: 'take-back-changed' })).toMatchObject({ ok: true })
    writeFileSync(path, '')
    expect(await desk.expectFailure('letters.markSigned', { id })).toMatchObject({
      code: 'still-open-in-word',
    })
    writeFileSync(path, whole)
    rmSync(owner)
    await desk.sign(id)
    expect((await desk.call('letters.get', { id })).state).toBe('signed')
  })
})
