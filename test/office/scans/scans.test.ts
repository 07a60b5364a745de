import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { CaseId, PaperId } from '../../../src/terms/ids.ts'
import { addPicture, type LettersDesk, lettersDesk, PIXEL } from '../letters/desk.ts'
import { ACCOUNT_ID, PASSWORD } from '../support.ts'
import { pdfSaying, signedPdf } from './pdf.ts'

let desk: LettersDesk
let caseId: CaseId
/** Minutes with number 800..., in our own register. */
let minutes: PaperId
let number: string

beforeEach(async () => {
  desk = await lettersDesk('2026-10-05')
  caseId = await desk.openCase()
  await addPicture(desk, caseId)
  minutes = await desk.issue(caseId, 'ba-pengambilan-bukti', '2026-10-05', { takenOn: '2026-10-05' })
  number = (await desk.call('letters.get', { id: minutes })).number ?? ''
})
afterEach(() => desk.close())

const drop = async (name: string, bytes: Uint8Array | string) => {
  const token = await desk.fileToken(desk.file(name, bytes), { temporary: true })
  return desk.call('scans.add', { files: [token] })
}
const basket = () => desk.call('scans.list', {})
const onlyItem = async () => {
  const { items } = await basket()
  const [item] = items
  if (!item || items.length !== 1) throw new Error(`${items.length} scans in the basket`)
  return item
}
const hasScan = async () =>
  (await desk.call('cases.get', { id: caseId })).papers.find(({ id }) => id === minutes)?.hasScan

describe('a dropped scan', () => {
  it('proposes the letter whose number stands in its text', async () => {
    const second = await desk.openCase({ name: 'Sari Rekaan' })
    await addPicture(desk, second)
    const other = await desk.issue(second, 'ba-pengambilan-bukti', '2026-10-05', { takenOn: '2026-10-05' })
    await drop('Scan0001.pdf', await pdfSaying('BERITA ACARA', `Nomor: ${number}`))
    const { proposals, signed } = await onlyItem()
    expect(proposals[0]).toEqual({
      paperId: minutes,
      why: `Nomor ${number} terbaca pada berkas`,
      read: true,
    })
    expect(proposals.map(({ paperId }) => paperId)).toContain(other)
    expect(signed).toBe(false)
  })

  it('proposes by the name of the file, where no slash can stand', async () => {
    await drop(`${number.replaceAll('/', '_')}.jpg`, PIXEL)
    expect((await onlyItem()).proposals[0]).toMatchObject({ paperId: minutes, read: true })
  })

  it('proposes by the person and the title, whatever titles the name carries', async () => {
    await drop('x.pdf', await pdfSaying('BERITA ACARA PENGAMBILAN BUKTI', 'Nama: DEDI CONTOHWAN, S.E.'))
    expect((await onlyItem()).proposals[0]).toMatchObject({
      paperId: minutes,
      why: 'Nama Dedi Contohwan dan judul surat terbaca',
    })
  })

  it('of which nothing can be read offers what waits for a scan, and does not claim to have read it', async () => {
    await drop('Scan0002.png', PIXEL)
    expect((await onlyItem()).proposals).toEqual([
      { paperId: minutes, why: 'Belum ada pindaiannya', read: false },
    ])
  })

  it('that carries an electronic signature is shown as such', async () => {
    await drop('tte.pdf', await signedPdf(`Nomor ${number}`))
    expect(await onlyItem()).toMatchObject({ signed: true, proposals: [{ read: true }] })
  })

  it('is refused when it is neither PDF nor picture, with all that came with it', async () => {
    const good = await desk.fileToken(desk.file('a.png', PIXEL))
    const bad = await desk.fileToken(desk.file('b.txt', 'catatan'))
    expect((await desk.expectFailure('scans.add', { files: [good, bad] })).code).toBe('not-a-scan')
    expect((await basket()).items).toEqual([])
  })

  it('lies in the basket once', async () => {
    await drop('a.png', PIXEL)
    expect(await drop('b.png', PIXEL)).toEqual({ added: 0, duplicates: ['b.png'] })
  })
})

describe('the basket', () => {
  it('gives the scan to its letter, and has it no more', async () => {
    await drop('Scan0001.png', PIXEL)
    const { id } = await onlyItem()
    expect(await hasScan()).toBe(false)
    await desk.call('scans.attach', { id, paperId: minutes })
    expect(await hasScan()).toBe(true)
    expect(await basket()).toMatchObject({ items: [], awaiting: [] })
    const kept = await desk.call('evidence.get', { id })
    expect(kept.owner).toEqual({ kind: 'scan', paperId: minutes })
    expect(kept.capture.caption).toBe(`Pindaian Berita Acara Pengambilan Bukti Nomor ${number}`)
    expect((await desk.expectFailure('scans.attach', { id, paperId: minutes })).code).toBe('scan-duplicate')
  })

  it('keeps what lies in it when the app is locked', async () => {
    await drop('Scan0001.png', PIXEL)
    await desk.call('account.lock', {})
    expect((await desk.expectFailure('scans.list', {})).code).toBe('locked')
    await desk.call('account.signIn', { accountId: ACCOUNT_ID, password: PASSWORD })
    const { id, fileName } = await onlyItem()
    expect(fileName).toBe('Scan0001.png')
    expect(await desk.call('evidence.verify', { id })).toEqual({ intact: true })
  })

  it('lets a scan go only with a reason, keeps the file, and takes it back', async () => {
    await drop('Scan0001.png', PIXEL)
    const { id } = await onlyItem()
    expect((await desk.expectFailure('scans.discard', { id, reason: ' ' })).code).toBe('input')
    await desk.call('scans.discard', { id, reason: 'Halaman kosong' })
    expect(await basket()).toMatchObject({ items: [], discarded: [{ id, reason: 'Halaman kosong' }] })
    expect(await desk.call('evidence.verify', { id })).toEqual({ intact: true })
    // The same paper scanned again is a new one: the old one stays where it is.
    expect(await drop('Scan0002.png', PIXEL)).toMatchObject({ added: 1 })
    expect((await desk.expectFailure('scans.restore', { id })).code).toBe('scan-duplicate')
    await desk.call('scans.discard', { id: (await onlyItem()).id, reason: 'Ganda' })
    await desk.call('scans.restore', { id })
    expect((await onlyItem()).id).toBe(id)
  })

  it('waits for another unit: its paper takes the scan once its number is recorded', async () => {
    const foreign = await desk.openCase({ whose: 'other-unit', name: 'Guru Contoh' })
    const paperId = await desk.draft(foreign, 'panggilan-1')
    await drop('Scan0009.png', PIXEL)
    const { awaiting } = await basket()
    expect(awaiting.find((paper) => paper.paperId === paperId)).toMatchObject({
      unitMustIssue: true,
      number: null,
    })
    const { id } = await onlyItem()
    expect((await desk.expectFailure('scans.attach', { id, paperId })).code).toBe('paper-not-issued')
    expect((await onlyItem()).id).toBe(id)
    await desk.call('letters.recordForeign', {
      id: paperId,
      number: '800/117/SDN3/X/2026',
      date: '2026-10-05',
      scan: null,
      acceptWarnings: true,
    })
    await desk.call('scans.attach', { id, paperId })
    const { papers } = await desk.call('cases.get', { id: foreign })
    expect(papers).toMatchObject([{ id: paperId, hasScan: true }])
    expect((await basket()).items).toEqual([])
  })
})
