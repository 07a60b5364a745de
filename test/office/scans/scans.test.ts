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
const paper = (id: PaperId) => ({ kind: 'paper', id }) as const
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
      target: paper(minutes),
      why: `Nomor ${number} terbaca pada berkas`,
      read: true,
    })
    expect(proposals.map(({ target }) => target)).toContainEqual(paper(other))
    expect(signed).toBe(false)
  })

  it('is not taken for a letter that it only quotes: its own number stands before that one', async () => {
    await drop(
      'Scan0002.pdf',
      await pdfSaying(
        'SURAT PANGGILAN II',
        'Nomor: 800.9.9/990/ITDA/X/2026',
        '1. Bersama ini diminta kehadiran Saudara', // without blanks its 1 stands right after the year
        `Surat Panggilan I Nomor ${number}`,
      ),
    )
    expect((await onlyItem()).proposals[0]).toMatchObject({ target: paper(minutes), read: false })
  })

  it('is not taken for another letter by its title alone, when it bears another number', async () => {
    await drop(
      'Scan0004.pdf',
      await pdfSaying('BERITA ACARA PENGAMBILAN BUKTI', 'Nomor: 800.9.9/990/ITDA/X/2026'),
    )
    expect((await onlyItem()).proposals[0]).toMatchObject({ target: paper(minutes), read: false })
  })

  it('is known by a number at its head, whatever it quotes further down', async () => {
    await drop(
      'Scan0003.pdf',
      await pdfSaying(`NOMOR ${number}`, 'Dasar: surat Nomor: 800.9.9/990/ITDA/X/2026'),
    )
    expect((await onlyItem()).proposals[0]).toMatchObject({ target: paper(minutes), read: true })
  })

  it('proposes by the name of the file, where no slash can stand', async () => {
    await drop(`${number.replaceAll('/', '_')}.jpg`, PIXEL)
    expect((await onlyItem()).proposals[0]).toMatchObject({ target: paper(minutes), read: true })
  })

  it('proposes by the person and the title, whatever titles the name carries', async () => {
    await drop('x.pdf', await pdfSaying('BERITA ACARA PENGAMBILAN BUKTI', 'Nama: DEDI CONTOHWAN, S.E.'))
    expect((await onlyItem()).proposals[0]).toMatchObject({
      target: paper(minutes),
      why: 'Nama Dedi Contohwan dan judul surat terbaca',
    })
  })

  it('of which nothing can be read offers what waits for a scan, and does not claim to have read it', async () => {
    await drop('Scan0002.png', PIXEL)
    expect((await onlyItem()).proposals).toEqual([
      { target: paper(minutes), why: 'Belum ada pindaiannya', read: false },
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
    await desk.call('scans.attach', { id, target: paper(minutes) })
    expect(await hasScan()).toBe(true)
    expect(await basket()).toMatchObject({ items: [], awaiting: [] })
    const kept = await desk.call('evidence.get', { id })
    expect(kept.owner).toEqual({ kind: 'scan', paperId: minutes })
    expect(kept.capture.caption).toBe(`Pindaian Berita Acara Pengambilan Bukti Nomor ${number}`)
    const again = await desk.expectFailure('scans.attach', { id, target: paper(minutes) })
    expect(again.code).toBe('scan-unknown')
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
    expect(awaiting.find(({ target }) => target.id === paperId)).toMatchObject({
      unitMustIssue: true,
      number: null,
    })
    const { id } = await onlyItem()
    expect((await desk.expectFailure('scans.attach', { id, target: paper(paperId) })).code).toBe(
      'paper-not-issued',
    )
    expect((await onlyItem()).id).toBe(id)
    await desk.call('letters.recordForeign', {
      id: paperId,
      number: '800/117/SDN3/X/2026',
      date: '2026-10-05',
      scan: null,
      acceptWarnings: true,
    })
    await desk.call('scans.attach', { id, target: paper(paperId) })
    const { papers } = await desk.call('cases.get', { id: foreign })
    expect(papers).toMatchObject([{ id: paperId, hasScan: true }])
    expect((await basket()).items).toEqual([])
  })
})

describe('a scan of the same bytes as its letter already has', () => {
  it('is not attached a second time', async () => {
    await drop('Scan0001.png', PIXEL)
    await desk.call('scans.attach', { id: (await onlyItem()).id, target: paper(minutes) })
    await drop('Scan0001 (2).png', PIXEL)
    const { id } = await onlyItem()
    const refused = await desk.expectFailure('scans.attach', { id, target: paper(minutes) })
    expect(refused.code).toBe('scan-duplicate')
    expect((await onlyItem()).id).toBe(id)
  })
})

describe('a scan of a paper of no case', () => {
  const event = {
    kind: 'apel',
    heldOn: '2026-10-01',
    title: 'Apel netralitas Dinas Rekaan',
    material: 'Larangan berpihak.',
    place: 'Halaman kantor',
    ledBy: 'Inspektur',
    unitIds: [],
  }

  it('is known by its event, when it has no number', async () => {
    const { id: guidanceId } = await desk.call('guidance.save', { id: null, event, people: [] } as never)
    const { paperId } = await desk.call('officePapers.create', { of: { kind: 'daftar-hadir', guidanceId } })
    await desk.sign(paperId)
    await desk.number(paperId, '2026-10-05')
    await drop('Scan1.pdf', await pdfSaying('DAFTAR HADIR', 'Apel Netralitas Dinas Rekaan', '5 Oktober 2026'))
    const { proposals, id } = await onlyItem()
    expect(proposals[0]).toEqual({
      target: paper(paperId),
      why: '«Apel netralitas Dinas Rekaan», judul surat, dan tanggal surat terbaca',
      read: true,
    })
    await desk.call('scans.attach', { id, target: paper(paperId) })
    expect(await desk.call('evidence.list', { reportId: null, caseId: null, paperId })).toHaveLength(1)
  })

  it('becomes evidence of the event where the office used a sheet of its own', async () => {
    const { id: guidanceId } = await desk.call('guidance.save', { id: null, event, people: [] } as never)
    await drop('foto lapangan.pdf', await pdfSaying('Absensi Apel Netralitas Dinas Rekaan'))
    const { proposals, id } = await onlyItem()
    const target = { kind: 'guidance', id: guidanceId } as const
    expect(proposals[0]).toEqual({ target, why: 'Nama kegiatan terbaca', read: true })
    await desk.call('scans.attach', { id, target })
    const kept = await desk.call('evidence.list', { reportId: null, caseId: null, guidanceId })
    expect(kept.map((file) => file.id)).toEqual([id])
  })

  it('goes to an imbauan as long as the receipt of one of its units is missing', async () => {
    const { paperId } = await desk.call('officePapers.create', {
      of: { kind: 'imbauan-netralitas', unitIds: [] },
    })
    const units = ['Dinas Satu', 'Dinas Dua']
    await desk.fill(paperId, { election: 'Pemilihan Wali Kota Rimba Raya', units })
    await desk.sign(paperId)
    const own = await desk.number(paperId, '2026-10-05')
    for (const [at, unit] of units.entries()) {
      await drop(`Tanda terima ${at}.pdf`, await pdfSaying('TANDA TERIMA', `Nomor ${own}`, unit))
      const { id, proposals } = await onlyItem()
      expect(proposals[0]).toMatchObject({ target: paper(paperId), read: true })
      await desk.call('scans.attach', { id, target: paper(paperId) })
      await desk.call('officePapers.recordReceipt', {
        paperId,
        unit,
        receivedOn: '2026-10-05',
        receivedBy: 'Contoh Penerima',
      } as never)
    }
    const { awaiting } = await basket()
    expect(awaiting.some(({ target }) => target.id === paperId)).toBe(false)
  })
})

describe('a scan of a letter that came in', () => {
  const letter = {
    receivedOn: '2026-10-05',
    sender: 'Bawaslu Kota Rimba Raya (rekaan)',
    number: '045/PM.00/K/X/2026',
    date: '2026-10-01',
    subject: 'Penerusan dugaan pelanggaran',
    reportId: null,
    caseId: null,
  }
  const incoming = () => desk.call('register.listIncoming', { year: 2026, text: '' })
  const page = () =>
    pdfSaying(
      'BAWASLU KOTA RIMBA RAYA (REKAAN)',
      '1 Oktober 2026',
      'Nomor : 045/PM.00/K/X/2026',
      'Sifat : Penting',
    )

  it('proposes its line of the agenda, and is opened from there', async () => {
    const { id: incomingId } = await desk.call('register.addIncoming', letter as never)
    await drop('Scan7.pdf', await page())
    const { id, proposals } = await onlyItem()
    const target = { kind: 'incoming', id: incomingId } as const
    expect(proposals[0]).toEqual({
      target,
      why: 'Nomor 045/PM.00/K/X/2026 terbaca pada berkas',
      read: true,
    })
    await desk.call('scans.attach', { id, target })
    expect(await incoming()).toMatchObject([{ id: incomingId, scans: [{ id, fileName: 'Scan7.pdf' }] }])
    expect((await basket()).items).toEqual([])
  })

  it('creates its line with what was read: number, date, and a sender who has written before', async () => {
    await desk.call('register.addIncoming', { ...letter, number: '', date: null } as never)
    await drop('Scan8.pdf', await page())
    const { id, says } = await onlyItem()
    expect(says).toEqual({ sender: letter.sender, number: letter.number, date: '2026-10-01' })
    const entered = await desk.call('scans.enterIncoming', { id, letter } as never)
    expect(entered.agenda).toBe(2)
    expect((await incoming())[0]).toMatchObject({ agenda: 2, scans: [{ id }] })
  })

  it('is not taken for another letter of the same sender, whose number it does not bear', async () => {
    await desk.call('register.addIncoming', { ...letter, number: '044/PM.00/K/IX/2026' } as never)
    await drop('Scan7.pdf', await page())
    const { proposals, says } = await onlyItem()
    expect(proposals.some(({ read }) => read)).toBe(false)
    expect(says.number).toBe('045/PM.00/K/X/2026')
  })

  it('creates nothing when the letter is refused, and stays in the basket', async () => {
    await drop('Scan9.pdf', await page())
    const { id } = await onlyItem()
    const late = { id, letter: { ...letter, receivedOn: '2026-10-06' } }
    expect((await desk.expectFailure('scans.enterIncoming', late)).code).toBe('received-in-future')
    expect(await incoming()).toEqual([])
    expect((await onlyItem()).id).toBe(id)
  })

  it('is not given to a line that was struck out', async () => {
    const { id: incomingId } = await desk.call('register.addIncoming', letter as never)
    await desk.call('register.voidIncoming', { id: incomingId, reason: 'Ganda' })
    await drop('Scan7.pdf', await page())
    const { id, proposals } = await onlyItem()
    expect(proposals.some(({ target }) => target.id === incomingId)).toBe(false)
    const target = { kind: 'incoming', id: incomingId }
    expect((await desk.expectFailure('scans.attach', { id, target })).code).toBe('already-void')
  })
})
