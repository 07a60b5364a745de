import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import PizZip from 'pizzip'
import { afterEach, describe, expect, it } from 'vitest'
import type { PaperId } from '../../../src/terms/ids.ts'
import { ACCOUNT_ID, PASSWORD } from '../support.ts'
import { type LettersDesk, lettersDesk } from './desk.ts'

let desk: LettersDesk
afterEach(() => desk.close())

/** What a clerk does in Word: changes words of the body. */
function edited(bytes: Uint8Array, from: string, to: string): Buffer {
  const zip = new PizZip(bytes)
  const xml = zip.file('word/document.xml')?.asText() ?? ''
  if (!xml.includes(from)) throw new Error(`no «${from}» in the letter`)
  zip.file('word/document.xml', xml.replace(from, to))
  return zip.generate({ type: 'nodebuffer' })
}

const CLOSING = 'Demikian untuk dilaksanakan'

async function checkOut(id: PaperId) {
  const answer = await desk.office.host({ type: 'check-out-paper', id })
  if (!answer.ok) throw new Error(answer.error.message)
  return answer.value
}

async function takeBackChanged() {
  const answer = await desk.office.host({ type: 'take-back-changed' })
  if (!answer.ok) throw new Error(answer.error.message)
  return answer.value.takenBack
}

describe('a letter edited in Word', () => {
  it('is laid out under a name people know, taken back in, and keeps its words through numbering', async () => {
    desk = await lettersDesk()
    const id = await desk.draft(await desk.openCase(), 'panggilan-1')
    const copy = await checkOut(id)
    expect(copy).toMatchObject({ fileName: 'K-2026-001 Surat Panggilan I.docx', readOnly: false })
    expect(await takeBackChanged()).toEqual([])
    writeFileSync(
      copy.path,
      edited(readFileSync(copy.path), CLOSING, 'Demikian agar Saudara hadir tepat waktu'),
    )
    expect(await takeBackChanged()).toEqual(['Surat Panggilan I (K-2026/001)'])
    expect(await takeBackChanged()).toEqual([])
    expect((await desk.call('letters.get', { id })).editedInWord).toBe(true)
    await desk.sign(id)
    expect(await desk.number(id, '2026-10-05')).toBe('800.1.6.2/001/ITDA/X/2026')
    const words = await desk.words(id)
    expect(words).toContain('Demikian agar Saudara hadir tepat waktu')
    expect(words).toContain('800.1.6.2/001/ITDA/X/2026')
    expect(words).toContain('5 Oktober 2026')
  })

  it('is never written over while the clerk’s changes are not taken in', async () => {
    desk = await lettersDesk()
    const id = await desk.draft(await desk.openCase(), 'panggilan-1')
    const { path } = await checkOut(id)
    const mine = edited(readFileSync(path), CLOSING, 'Suntingan petugas')
    writeFileSync(path, mine)
    await desk.fill(id, { place: 'Ruang lain' })
    const again = await checkOut(id)
    expect(again.path).toBe(path)
    expect(readFileSync(path).equals(mine)).toBe(true)
    expect(await desk.words(id)).toContain('Suntingan petugas')
  })

  it('follows the form as long as nobody edited the copy', async () => {
    desk = await lettersDesk()
    const id = await desk.draft(await desk.openCase(), 'panggilan-1')
    const { path } = await checkOut(id)
    const before = readFileSync(path)
    await desk.fill(id, { place: 'Ruang Rapat Rekaan' })
    await checkOut(id)
    expect(readFileSync(path).equals(before)).toBe(false)
  })

  it('half-written or locked is left for the next time', async () => {
    desk = await lettersDesk()
    const id = await desk.draft(await desk.openCase(), 'panggilan-1')
    const { path } = await checkOut(id)
    const whole = edited(readFileSync(path), CLOSING, 'Suntingan petugas')
    writeFileSync(path, whole.subarray(0, whole.length / 2))
    expect(await takeBackChanged()).toEqual([])
    expect((await desk.expectFailure('letters.markSigned', { id })).code).toBe('still-open-in-word')
    writeFileSync(path, whole)
    expect(await takeBackChanged()).toHaveLength(1)
  })

  it('saved just before signing is part of what is signed', async () => {
    desk = await lettersDesk()
    const id = await desk.draft(await desk.openCase(), 'panggilan-1')
    const { path } = await checkOut(id)
    writeFileSync(path, edited(readFileSync(path), CLOSING, 'Suntingan terakhir'))
    await desk.sign(id)
    expect(await desk.words(id)).toContain('Suntingan terakhir')
  })

  it('changed after signing does not slip in, but is warned of and kept', async () => {
    desk = await lettersDesk()
    const id = await desk.draft(await desk.openCase(), 'panggilan-1')
    const { path } = await checkOut(id)
    await desk.sign(id)
    writeFileSync(path, edited(readFileSync(path), CLOSING, 'Terlambat disunting'))
    const { warnings } = await desk.call('letters.proposeNumber', { id, date: '2026-10-05' })
    expect(warnings.join(' ')).toContain('diubah di Word setelah surat ditandai ditandatangani')
    await desk.number(id, '2026-10-05', { acceptWarnings: true })
    expect(await desk.words(id)).not.toContain('Terlambat disunting')
    expect(existsSync(path)).toBe(true)
  })

  it('whose examination day differs from the form is warned of before numbering', async () => {
    desk = await lettersDesk()
    const id = await desk.draft(await desk.openCase(), 'panggilan-1')
    const file = desk.file(
      'suntingan.docx',
      edited(await desk.bytes(id), '15 Oktober 2026', '16 Oktober 2026'),
    )
    const { warnings } = await desk.call('letters.takeBack', { id, file: await desk.fileToken(file) })
    expect(warnings.join(' ')).toContain('15 Oktober 2026')
    await desk.sign(id)
    const refused = await desk.expectFailure('letters.number', {
      id,
      date: '2026-10-05',
      number: null,
      acceptWarnings: false,
    })
    expect(refused.code).toBe('needs-acceptance')
  })

  it('can be given up for the form again', async () => {
    desk = await lettersDesk()
    const id = await desk.draft(await desk.openCase(), 'panggilan-1')
    const file = desk.file('suntingan.docx', edited(await desk.bytes(id), CLOSING, 'Suntingan petugas'))
    await desk.call('letters.takeBack', { id, file: await desk.fileToken(file) })
    await desk.call('letters.refill', { id })
    expect((await desk.call('letters.get', { id })).editedInWord).toBe(false)
    expect(await desk.words(id)).toContain(CLOSING)
  })

  it.each([
    ['kosong.docx', Buffer.alloc(0)],
    ['gambar.docx', Buffer.from('bukan dokumen')],
    ['lama.docx', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
  ])('is refused when it is no whole .docx: %s', async (name, bytes) => {
    desk = await lettersDesk()
    const id = await desk.draft(await desk.openCase(), 'panggilan-1')
    const file = await desk.fileToken(desk.file(name, bytes))
    await desk.expectFailure('letters.takeBack', { id, file })
    expect((await desk.call('letters.get', { id })).editedInWord).toBe(false)
  })
})

describe('locking the app', () => {
  const lockAndSignIn = async () => {
    await desk.call('account.lock', {})
    await desk.call('account.signIn', { accountId: ACCOUNT_ID, password: PASSWORD })
  }

  it('takes unchanged and read-only copies off the disk', async () => {
    desk = await lettersDesk()
    const frozen = await desk.issue(await desk.openCase(), 'panggilan-1', '2026-10-05')
    const draft = await desk.draft(await desk.openCase(), 'panggilan-1')
    const paths = [(await checkOut(frozen)).path, (await checkOut(draft)).path]
    await desk.call('account.lock', {})
    expect(paths.map((path) => existsSync(path))).toEqual([false, false])
  })

  it('keeps what the clerk changed, or still has open, and takes it in after the next sign-in', async () => {
    desk = await lettersDesk()
    const changed = await desk.draft(await desk.openCase(), 'panggilan-1')
    const opened = await desk.draft(await desk.openCase(), 'panggilan-1')
    const [a, b] = [(await checkOut(changed)).path, (await checkOut(opened)).path]
    const words = edited(readFileSync(a), CLOSING, 'Suntingan saat terkunci')
    writeFileSync(join(dirname(b), `~$${basename(b).slice(2)}`), 'Rina')
    await desk.call('account.lock', {})
    expect(existsSync(b)).toBe(true)
    // The lock took the unchanged copy; one saved by Word after it would be watched again once checked out.
    expect(existsSync(a)).toBe(false)
    await desk.call('account.signIn', { accountId: ACCOUNT_ID, password: PASSWORD })
    writeFileSync((await checkOut(changed)).path, words)
    await lockAndSignIn()
    expect(await takeBackChanged()).toEqual(['Surat Panggilan I (K-2026/001)'])
    expect(await desk.words(changed)).toContain('Suntingan saat terkunci')
  })
})

describe('copies of papers that are no drafts', () => {
  it('are read-only, and a frozen one is exported as the frozen bytes', async () => {
    desk = await lettersDesk()
    const id = await desk.issue(await desk.openCase(), 'panggilan-1', '2026-10-05')
    const copy = await checkOut(id)
    expect(copy.readOnly).toBe(true)
    const frozen = Buffer.from(await desk.bytes(id))
    expect(readFileSync(copy.path).equals(frozen)).toBe(true)
    const target = join(desk.dataFolder, 'surat.docx')
    const exported = await desk.office.host({ type: 'export-paper', id, path: target })
    expect(exported.ok).toBe(true)
    expect(readFileSync(target).equals(frozen)).toBe(true)
  })

  it('say so when the target is gone, such as a stick that was pulled', async () => {
    desk = await lettersDesk()
    const id = await desk.issue(await desk.openCase(), 'panggilan-1', '2026-10-05')
    const path = join(desk.dataFolder, 'stik-dicabut', 'surat.docx')
    const answer = await desk.office.host({ type: 'export-paper', id, path })
    expect(answer).toMatchObject({ ok: false, error: { code: 'target-gone' } })
  })
})
