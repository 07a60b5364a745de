import { readFileSync, writeFileSync } from 'node:fs'
import PizZip from 'pizzip'
import { afterEach, describe, expect, it } from 'vitest'
import { textOf } from '../../../src/office/letters/render/stamp.ts'
import type { PaperId } from '../../../src/terms/ids.ts'
import { type LettersDesk, lettersDesk } from './desk.ts'

let desk: LettersDesk
afterEach(() => desk.close())

function edited(bytes: Uint8Array, from: string, to: string): Buffer {
  const zip = new PizZip(bytes)
  const xml = zip.file('word/document.xml')?.asText() ?? ''
  if (!xml.includes(from)) throw new Error(`no «${from}» in the letter`)
  zip.file('word/document.xml', xml.replace(from, to))
  return zip.generate({ type: 'nodebuffer' })
}

async function takeBack(id: PaperId, from: string, to: string): Promise<void> {
  const path = desk.file('suntingan.docx', edited(await desk.bytes(id), from, to))
  await desk.call('letters.takeBack', { id, file: await desk.fileToken(path) })
}

async function origins(id: PaperId): Promise<string[]> {
  return (await desk.call('letters.versions', { id })).map(({ origin }) => origin)
}

const differences = async (id: PaperId) => (await desk.call('letters.differences', { id })).differences

const CLOSING = 'Demikian untuk dilaksanakan'

describe('what a letter says other than its form', () => {
  it('is nothing while nobody edited it, and nothing to tell once it is frozen', async () => {
    desk = await lettersDesk()
    const id = await desk.draft(await desk.openCase(), 'panggilan-1')
    expect(await differences(id)).toBeNull()
    await takeBack(id, CLOSING, 'Demikian agar Saudara hadir')
    expect((await differences(id))?.lineCount).toBe(1)
    await desk.sign(id)
    expect((await differences(id))?.lineCount).toBe(1)
    await desk.number(id, '2026-10-05')
    expect(await differences(id)).toBeNull()
  })

  it('is told by line, and by the values that weigh: the day, the name, the article', async () => {
    desk = await lettersDesk()
    const id = await desk.draft(await desk.openCase(), 'panggilan-1')
    await takeBack(id, '15 Oktober 2026', '16 Oktober 2026')
    await takeBack(id, 'Dedi Contohwan', 'Dedi Contoh')
    const found = await differences(id)
    expect(found?.values).toContainEqual({
      what: 'date',
      form: '15 Oktober 2026',
      word: '16 Oktober 2026',
    })
    expect(found?.values).toContainEqual({ what: 'name', form: 'Dedi Contohwan', word: null })
    expect(found?.lines.some(({ form, word }) => form.includes('Contohwan') && word.includes('Contoh'))).toBe(
      true,
    )
  })

  it('follows the form: what was typed there after Word is a difference too', async () => {
    desk = await lettersDesk()
    const id = await desk.draft(await desk.openCase(), 'panggilan-1')
    await takeBack(id, CLOSING, CLOSING.toUpperCase())
    await desk.fill(id, { place: 'Ruang Rapat Rekaan' })
    expect((await differences(id))?.lines.some(({ form }) => form.includes('Ruang Rapat Rekaan'))).toBe(true)
  })
})

describe('versions of a draft', () => {
  it('are kept with who and when: from Word, refilled, signed', async () => {
    desk = await lettersDesk()
    const id = await desk.draft(await desk.openCase(), 'panggilan-1')
    await takeBack(id, CLOSING, 'Suntingan pertama')
    await desk.call('letters.refill', { id })
    await takeBack(id, CLOSING, 'Suntingan kedua')
    await desk.sign(id)
    expect(await origins(id)).toEqual(['signed', 'word', 'form', 'word'])
    const [signed] = await desk.call('letters.versions', { id })
    expect(signed).toMatchObject({ takenBy: 'Rina Contoh', takenAt: '2026-10-05T02:00:00.000Z' })
  })

  it('can be looked at and gone back to; going back is a version of its own', async () => {
    desk = await lettersDesk()
    const id = await desk.draft(await desk.openCase(), 'panggilan-1')
    await takeBack(id, CLOSING, 'Suntingan pertama')
    await takeBack(id, 'Suntingan pertama', 'Suntingan kedua')
    const first = await desk.call('letters.versionBytes', { id, sequence: 1 })
    expect(first.fileName).toBe('K-2026-001 Surat Panggilan I (versi 1).docx')
    const text = textOf(first.bytes)
    expect(text.ok && text.value).toContain('Suntingan pertama')
    await desk.call('letters.restoreVersion', { id, sequence: 1 })
    expect(await desk.words(id)).toContain('Suntingan pertama')
    expect(await origins(id)).toEqual(['restored', 'word', 'word'])
  })

  it('take in what Word saved in the meantime before going back', async () => {
    desk = await lettersDesk()
    const id = await desk.draft(await desk.openCase(), 'panggilan-1')
    await takeBack(id, CLOSING, 'Suntingan pertama')
    const out = await desk.office.host({ type: 'check-out-paper', id })
    if (!out.ok) throw new Error(out.error.message)
    writeFileSync(out.value.path, edited(readFileSync(out.value.path), 'Suntingan pertama', 'Belum diambil'))
    await desk.call('letters.restoreVersion', { id, sequence: 1 })
    const kept = await desk.call('letters.versionBytes', { id, sequence: 2 })
    const text = textOf(kept.bytes)
    expect(text.ok && text.value).toContain('Belum diambil')
    expect(await desk.words(id)).toContain('Suntingan pertama')
  })

  it('are not gone back to once the letter is signed, and never to one that is not there', async () => {
    desk = await lettersDesk()
    const id = await desk.draft(await desk.openCase(), 'panggilan-1')
    await takeBack(id, CLOSING, 'Suntingan pertama')
    expect((await desk.expectFailure('letters.restoreVersion', { id, sequence: 9 })).code).toBe(
      'version-unknown',
    )
    await desk.sign(id)
    expect((await desk.expectFailure('letters.restoreVersion', { id, sequence: 1 })).code).toBe(
      'paper-signed',
    )
  })

  it('refuse to give way to the form while Word is saving', async () => {
    desk = await lettersDesk()
    const id = await desk.draft(await desk.openCase(), 'panggilan-1')
    const out = await desk.office.host({ type: 'check-out-paper', id })
    if (!out.ok) throw new Error(out.error.message)
    const whole = edited(readFileSync(out.value.path), CLOSING, 'Sedang disimpan')
    writeFileSync(out.value.path, whole.subarray(0, whole.length / 2))
    expect((await desk.expectFailure('letters.refill', { id })).code).toBe('still-open-in-word')
  })
})
