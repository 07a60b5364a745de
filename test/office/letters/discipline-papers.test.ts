import { afterEach, describe, expect, it } from 'vitest'
import type { PaperId } from '../../../src/terms/ids.ts'
import { isDecision, sanctionOf } from '../../../src/terms/paper.ts'
import { plainDate } from '../../../src/terms/plain-date.ts'
import {
  formTeam,
  heard,
  issued,
  MAYOR,
  MEMBERS,
  reportUpward,
  settle,
  threatened,
} from '../roads/discipline.ts'
import { HEAD_OF_SCHOOL, INSPEKTUR, type LettersDesk, lettersDesk } from './desk.ts'

/** Papers of sedang and berat, from draft to number to fact. All people are invented. */

let desk: LettersDesk
afterEach(() => desk.close())

const recordForeign = (id: PaperId, date: string, number: string) =>
  desk.call('letters.recordForeign', { id, number, date, scan: null, acceptWarnings: true })

const squeezed = async (id: PaperId) => (await desk.words(id)).replace(/\s+/g, ' ')

describe('Keputusan Pembentukan Tim Pemeriksa', () => {
  it('names its members in order, and what its recording says to the case', async () => {
    desk = await lettersDesk()
    const caseId = await threatened(desk, 'berat')
    const id = await desk.draft(caseId, 'keputusan-tim-pemeriksa')
    const paper = await desk.call('letters.get', { id })
    // The Wali Kota forms it: he signs and numbers, even about the Inspektorat's own staff.
    expect(paper).toMatchObject({ whose: 'other-unit', signer: { identity: { name: 'H. Andai Mulia' } } })
    await desk.fill(id, { members: MEMBERS })
    const words = await squeezed(id)
    expect(words).toContain('KEPUTUSAN WALI KOTA RIMBA RAYA')
    expect(words).toContain('diancam dengan hukuman disiplin tingkat berat')
    expect(words).toMatch(
      /1\. Bambang Misalnya.*Pengawasan Ketua merangkap anggota 2\. Umpama.*Kepegawaian Sekretaris merangkap anggota 3\. Dewi.*Atasan langsung Anggota/,
    )
    await recordForeign(id, '2026-10-05', '800.1.6.2/88/BKPSDM/2026')
    const { timeline } = await desk.call('cases.get', { id: caseId })
    expect(timeline[0]?.payload).toMatchObject({
      type: 'team-formed',
      number: '800.1.6.2/88/BKPSDM/2026',
      formedBy: { identity: { name: 'H. Andai Mulia' } },
      exceptionReason: '',
    })
  })

  it('is refused without BKPSDM in it, and its form says where', async () => {
    desk = await lettersDesk()
    const id = await desk.draft(await threatened(desk, 'berat'), 'keputusan-tim-pemeriksa')
    await desk.fill(id, { members: MEMBERS.slice(0, 2) })
    const refused = await desk.expectFailure('letters.recordForeign', {
      id,
      number: '1',
      date: '2026-10-05',
      scan: null,
      acceptWarnings: true,
    })
    expect(refused).toMatchObject({ code: 'team-composition', field: 'values.members' })
  })

  it('is numbered here when one of our own officials was appointed to form it', async () => {
    desk = await lettersDesk()
    const caseId = await threatened(desk, 'sedang')
    const id = await desk.draft(caseId, 'keputusan-tim-pemeriksa')
    await desk.fill(id, { members: MEMBERS })
    const { draft } = await desk.call('letters.get', { id })
    await desk.call('letters.updateDraft', { id, draft, signer: INSPEKTUR, mandate: null })
    expect(await desk.call('letters.get', { id })).toMatchObject({ whose: 'own' })
    await desk.sign(id)
    const number = await desk.number(id, '2026-10-05', { acceptWarnings: true })
    const words = await squeezed(id)
    // Above and in the Lampiran.
    expect(words.split(number ?? 'no number')).toHaveLength(3)
    expect(words.split('5 Oktober 2026')).toHaveLength(3)
  })
})

describe('with a Tim Pemeriksa', () => {
  it('its Ketua summons, the whole team examines by its Keputusan, and reports with the posts', async () => {
    desk = await lettersDesk()
    const caseId = await threatened(desk, 'berat')
    await formTeam(desk, caseId)
    const summons = await desk.draft(caseId, 'panggilan-1')
    expect(await desk.call('letters.get', { id: summons })).toMatchObject({
      signer: { identity: { name: INSPEKTUR.identity.name } },
      signerCapacity: 'Ketua Tim Pemeriksa',
    })
    await heard(desk, caseId)
    const { papers } = await desk.call('cases.get', { id: caseId })
    const minutes = papers.find(({ kind }) => kind === 'bap')
    const bap = await squeezed(minutes?.id ?? summons)
    expect(bap).toContain('Tim Pemeriksa masing-masing')
    expect(bap).toContain('1. Nama : Bambang Misalnya')
    expect(bap).toContain(
      'berdasarkan wewenang yang ada pada Keputusan Wali Kota Rimba Raya Nomor 800.1.6.2/88/BKPSDM/2026 tanggal 5 Oktober 2026',
    )
    await settle(desk, caseId, '2026-10-15', 'berat')
    const post = (postedOn: string, summary: string) => ({
      account: 'dedi.contohwan',
      platform: 'Facebook',
      postedOn,
      postedAt: '20:14',
      url: '',
      summary,
      evidence: [],
    })
    await desk.record(caseId, '2026-10-15', {
      type: 'posts-charted',
      posts: [post('2026-09-28', 'unggahan kedua'), post('2026-09-12', 'unggahan pertama')],
    })
    const report = await desk.issue(caseId, 'lhp', '2026-10-15', {
      addressee: MAYOR,
      sanction: 'penurunan-jabatan',
      authority: 'Wali Kota Rimba Raya',
      violationPlace: 'Facebook',
    })
    const words = await squeezed(report)
    expect(words).toContain('Tim Pemeriksa telah melakukan pemeriksaan terhadap:')
    expect(words).toContain('Ketua Tim Pemeriksa,')
    expect(words).toMatch(
      /Kronologi unggahan:.*12 September 2026.*unggahan pertama.*28 September 2026.*unggahan kedua/,
    )
    expect(words).toContain(
      'dijatuhi Hukuman Disiplin berupa penurunan jabatan setingkat lebih rendah selama 12 bulan.',
    )
  })

  it('releases him for a while once he was there, with a Plh. and back again when none is named', async () => {
    desk = await lettersDesk()
    const caseId = await threatened(desk, 'berat')
    await formTeam(desk, caseId)
    await heard(desk, caseId)
    const id = await desk.draft(caseId, 'keputusan-pembebasan-sementara')
    expect(await squeezed(id)).not.toContain('Pelaksana Harian')
    await desk.fill(id, { acting: { ...HEAD_OF_SCHOOL, acting: 'plh' } })
    expect(await squeezed(id)).toContain('sebagai Pelaksana Harian')
    await desk.sign(id)
    await desk.number(id, '2026-10-15')
    const { timeline } = await desk.call('cases.get', { id: caseId })
    expect(timeline[0]?.payload).toMatchObject({
      type: 'temporarily-released',
      from: '2026-10-15',
      acting: { identity: { name: HEAD_OF_SCHOOL.identity.name } },
    })
  })
})

/** Only who stands above the Pelaksana can be made one. */
const HEAD = { position: 'Kepala Subbagian Umum', positionKind: 'pengawas' } as const
const AMOUNTS = { startsOn: '2026-12-01' }

it.each([
  [
    'keputusan-penundaan-kgb',
    'sedang',
    { riseDueOn: '2027-03-01' },
    'berlaku terhitung mulai tanggal 1 Maret 2028',
  ],
  ['keputusan-penundaan-pangkat', 'sedang', AMOUNTS, 'ditunda selama 12 (dua belas) bulan'],
  [
    'keputusan-penurunan-pangkat',
    'sedang',
    AMOUNTS,
    'diturunkan dari Penata Muda Tingkat I (III/b) menjadi Penata Muda (III/a)',
  ],
  [
    'keputusan-penurunan-jabatan',
    'berat',
    { ...AMOUNTS, toPost: 'Pengadministrasi Umum' },
    'diturunkan dari jabatan Pengelola Data ke jabatan Pengadministrasi Umum',
  ],
  [
    'keputusan-pembebasan-jabatan',
    'berat',
    { ...AMOUNTS, toPost: 'Pengadministrasi Umum' },
    'KEENAM : Keputusan ini disampaikan',
  ],
  ['keputusan-pdhtaps', 'berat', {}, 'diberikan hak kepegawaian menurut ketentuan'],
] as const)(
  '%s: drafted here, signed by who may, and recorded with its sanction',
  async (kind, level, values, text) => {
    desk = await lettersDesk()
    const caseId = await threatened(
      desk,
      level,
      kind === 'keputusan-pembebasan-jabatan' ? { post: HEAD } : {},
    )
    if (level === 'berat') await formTeam(desk, caseId)
    await heard(desk, caseId)
    await settle(desk, caseId, '2026-10-15', level)
    await reportUpward(desk, caseId)
    const id = await desk.draft(caseId, kind)
    await desk.fill(id, values)
    const words = await squeezed(id)
    expect(words).toContain(text)
    expect(words).toContain('hari kerja ke-15 (lima belas)')
    expect(words).not.toContain('dugaan')
    const { draft } = await desk.call('letters.get', { id })
    if ('tembusan' in draft.values)
      expect(draft.values.tembusan?.join('; ')).toMatch(
        level === 'berat' ? /Badan Kepegawaian Negara/ : /BKPSDM/,
      )
    await issued(desk, id, '2026-10-15', '800.1.6.2/99/2026')
    const { timeline, assessment } = await desk.call('cases.get', { id: caseId })
    expect(timeline[0]?.payload).toMatchObject({
      type: 'decision-issued',
      sanction: isDecision(kind) ? sanctionOf(kind) : null,
      basis: 'examination',
    })
    expect(assessment.stage).toBe('delivery')
    const call = await desk.draft(caseId, 'panggilan-menerima-keputusan')
    expect(await squeezed(call)).toMatch(/tentang penjatuhan hukuman disiplin berupa (pen|pem)/)
  },
)

it('a cut of the allowance is refused before the kinds of the new rule are in force', async () => {
  desk = await lettersDesk()
  const caseId = await threatened(desk, 'sedang')
  await heard(desk, caseId)
  await settle(desk, caseId, '2026-10-15', 'sedang')
  expect(
    await desk.expectFailure('letters.createDraft', { caseId, kind: 'keputusan-tukin-6' }),
  ).toMatchObject({ code: 'not-lawful-now' })
})

it.each([
  ['keputusan-tukin-6', '1 Juni 2027'],
  ['keputusan-tukin-9', '1 September 2027'],
  ['keputusan-tukin-12', '1 Desember 2027'],
] as const)('%s: what is cut, what is left, and from when it is paid again', async (kind, again) => {
  desk = await lettersDesk()
  const { entry: known } = await desk.call('regulations.get', {
    kind: 'sanction-switch',
    id: 'sanction-switch',
  })
  if (known.kind !== 'sanction-switch') throw new Error('not the switch')
  await desk.call('regulations.change', {
    entry: { ...known, entry: { ...known.entry, tukinInForceFrom: plainDate('2026-01-01') } },
    reason: 'PP mengenai gaji dan tunjangan (rekaan) berlaku',
    source: 'JDIH (rekaan)',
  })
  const caseId = await threatened(desk, 'sedang')
  await heard(desk, caseId)
  await settle(desk, caseId, '2026-10-15', 'sedang')
  await reportUpward(desk, caseId)
  const id = await desk.draft(caseId, kind)
  await desk.fill(id, { startsOn: '2026-12-01', allowance: 4_000_000, cut: 4_000_000 })
  await desk.sign(id)
  const call = { id, date: '2026-10-15', number: null, acceptWarnings: true }
  expect(await desk.expectFailure('letters.number', call)).toMatchObject({
    code: 'cut-not-possible',
    field: 'values.cut',
  })
  await desk.call('letters.unsign', { id, reason: 'Jumlah potongan salah' })
  await desk.fill(id, { cut: 1_000_000 })
  await desk.sign(id)
  await desk.number(id, '2026-10-15', { acceptWarnings: true })
  expect(await squeezed(id)).toContain(
    `tunjangan kinerja Sdr. Dedi Contohwan sebesar Rp4.000.000,00 sebulan dipotong sebesar Rp1.000.000,00 sehingga menjadi Rp3.000.000,00, dan terhitung mulai tanggal ${again} dikembalikan menjadi Rp4.000.000,00.`,
  )
  const { timeline } = await desk.call('cases.get', { id: caseId })
  expect(timeline[0]?.payload).toMatchObject({ type: 'decision-issued', sanction: sanctionOf(kind) })
})

it('a lowering by more than one rank gets no number', async () => {
  desk = await lettersDesk()
  const caseId = await threatened(desk, 'sedang')
  await heard(desk, caseId)
  await settle(desk, caseId, '2026-10-15', 'sedang')
  await reportUpward(desk, caseId)
  const id = await desk.draft(caseId, 'keputusan-penurunan-pangkat')
  await desk.fill(id, { startsOn: '2026-12-01', toGolongan: 'II/d' })
  const { whose } = await desk.call('letters.get', { id })
  const date = '2026-10-15'
  if (whose === 'own') await desk.sign(id)
  const refused =
    whose === 'own'
      ? await desk.expectFailure('letters.number', { id, date, number: null, acceptWarnings: true })
      : await desk.expectFailure('letters.recordForeign', {
          id,
          number: '1',
          date,
          scan: null,
          acceptWarnings: true,
        })
  expect(refused).toMatchObject({ code: 'not-one-rank-lower', field: 'values.toGolongan' })
})
