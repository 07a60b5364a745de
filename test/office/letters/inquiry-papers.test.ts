import { afterEach, expect, it } from 'vitest'
import type { OfficeProfile } from '../../../src/contract/settings.ts'
import type { CaseId, PaperId } from '../../../src/terms/ids.ts'
import type { PaperKind } from '../../../src/terms/paper.ts'
import {
  CLARIFICATION_PAPERS,
  CORRESPONDENCE_PAPERS,
  INTERNAL_PAPERS,
} from '../../../src/terms/papers/clarification.ts'
import { COACHING_REQUESTS } from '../../../src/terms/papers/coaching.ts'
import { addPicture, INSPEKTUR, IRBAN, type LettersDesk, lettersDesk } from './desk.ts'
import { expectFrozen } from './frozen.ts'

let desk: LettersDesk
afterEach(() => desk.close())

const seen = new Set<PaperKind>()
const frozen = async (id: PaperId, date: string) => {
  seen.add(await expectFrozen(desk, id, date))
  return id
}

const listed = (role: 'kepala' | 'irban', { identity }: typeof IRBAN) => ({
  role,
  name: identity.name,
  nip: identity.nip,
  golongan: identity.golongan,
  position: identity.position,
  positionKind: identity.positionKind,
  acting: null,
})
const officials: OfficeProfile['officials'] = [
  listed('kepala', INSPEKTUR),
  listed('irban', IRBAN),
  {
    role: 'kepala-daerah',
    name: 'H. Khayalan Mulia',
    nip: null,
    golongan: null,
    position: 'Wali Kota Rimba Raya',
    positionKind: 'kepala-daerah',
    acting: null,
  },
]
const open = (today = '2026-10-05') => lettersDesk(today, { officials })

const accept = (reviewer: string) => ({
  type: 'report-reviewed',
  reviewer,
  official: null,
  answer: 'accepted',
  note: '',
})

async function assigned(caseId: CaseId) {
  return desk.issue(caseId, 'surat-tugas', '2026-10-05', {
    team: [
      { official: INSPEKTUR, role: 'penanggung-jawab' },
      { official: IRBAN, role: 'ketua-tim' },
    ],
    until: '2026-10-30',
  })
}

const qa = [{ question: 'Apakah Saudara menulis komentar itu?', answer: 'Ya.' }]

it('another unit’s person: from the Telaahan Staf to the reminder, all in the Inspektorat’s own name', async () => {
  desk = await open()
  const caseId = await desk.openCase({ whose: 'other-unit', road: 'clarification' })
  await frozen(
    await desk.issue(caseId, 'telaahan-staf', '2026-10-05', {
      analysis: 'Perlu didengar.',
      conclusion: 'Layak ditindaklanjuti.',
      advice: ['Menerbitkan Surat Tugas.'],
    }),
    '5 Oktober 2026',
  )
  const order = await frozen(await assigned(caseId), '5 Oktober 2026')
  expect(await desk.words(order)).toContain(
    'Telaahan Staf Nomor 700.1.2/001/ITDA/X/2026 tanggal 5 Oktober 2026',
  )
  const orderNumber = (await desk.call('letters.get', { id: order })).number

  const invitation = await desk.issue(caseId, 'undangan-klarifikasi', '2026-10-05')
  await frozen(invitation, '5 Oktober 2026')
  const invited = await desk.words(invitation)
  expect(invited).toContain(`Surat Tugas Nomor ${orderNumber} tanggal 5 Oktober 2026`)
  expect(invited).toContain('bukan panggilan pemeriksaan disiplin')
  expect(invited).not.toMatch(/SURAT PANGGILAN|diperiksa\b/)
  await desk.deliver(invitation, '2026-10-05')

  const meet = (await desk.call('letters.get', { id: invitation })).draft.values
  expect('meetDate' in meet && meet.meetDate).toBe('2026-10-08') // the office's three working days
  desk.setClock('2026-10-08')
  await frozen(
    await desk.issue(caseId, 'ba-permintaan-keterangan', '2026-10-08', { endAt: '10:00', qa }),
    '8 Oktober 2026',
  )
  await desk.record(caseId, '2026-10-08', {
    type: 'findings-settled',
    proven: true,
    level: null,
    aggravating: 'Berulang.',
    mitigating: '',
  })
  await desk.record(caseId, '2026-10-08', {
    type: 'posts-charted',
    posts: ['2026-09-27', '2026-09-28'].map((postedOn) => ({
      account: 'dedi.contohwan',
      platform: 'Facebook',
      postedOn,
      postedAt: null,
      url: '',
      summary: 'Komentar merendahkan.',
      evidence: [],
    })),
  })
  await desk.record(caseId, '2026-10-08', accept('ketua-tim'))
  await desk.record(caseId, '2026-10-08', accept('inspektur'))
  const none = await desk.expectFailure('letters.createDraft', { caseId, kind: 'surat-pengantar' })
  expect(none.code).toBe('no-special-report')
  const report = await frozen(
    await desk.issue(caseId, 'lhp-khusus', '2026-10-08', {
      analysis: 'Tidak sejalan dengan kewajiban.',
      facts: ['Yang bersangkutan mengakui.'],
    }),
    '8 Oktober 2026',
  )
  const words = await desk.words(report)
  expect(words).toContain('28 September 2026')
  expect(words).toContain('2 unggahan pada 2 hari berbeda')
  expect(words).toContain('Kepala Dinas Pendidikan')
  expect(words).not.toContain('terbukti bersalah')
  await frozen(await desk.issue(caseId, 'surat-pengantar', '2026-10-08'), '8 Oktober 2026')
  await desk
    .record(caseId, '2026-10-09', {
      type: 'special-report-received',
      receivedOn: '2026-10-09',
      receiver: 'Bagian Umum',
      proof: [],
    })
    .catch(() => {})
  expect((await desk.call('cases.get', { id: caseId })).assessment.stage).toBe('follow-up')
  desk.setClock('2026-12-21')
  const reminder = await frozen(
    await desk.issue(caseId, 'pengingat-tindak-lanjut', '2026-12-21'),
    '21 Desember 2026',
  )
  expect(await desk.words(reminder)).toContain('memerintahkan pemeriksaan')
})

it('the LHP khusus is drafted for its reviewers; only its number waits, for each of them by name', async () => {
  desk = await open()
  const caseId = await desk.openCase({ whose: 'other-unit', road: 'clarification' })
  // Written together with the Surat Tugas, whose number it has to name.
  const invitation = await desk.draft(caseId, 'undangan-klarifikasi')
  const { missing } = await desk.call('letters.get', { id: invitation })
  expect(missing.map(({ label }) => label)).toContain('Surat Tugas yang menjadi dasar')
  await assigned(caseId)
  await desk.issue(caseId, 'ba-permintaan-keterangan', '2026-10-05', { beginAt: '09:00', endAt: '10:00', qa })
  await desk.record(caseId, '2026-10-05', {
    type: 'findings-settled',
    proven: true,
    level: null,
    aggravating: '',
    mitigating: '',
  })
  const report = await desk.draft(caseId, 'lhp-khusus')
  await desk.fill(report, {
    analysis: 'Tidak sejalan dengan kewajiban.',
    facts: ['Yang bersangkutan mengakui.'],
  })
  const cover = await desk.call('letters.get', { id: await desk.draft(caseId, 'surat-pengantar') })
  expect(cover.draft.values).toMatchObject({ addressee: 'Wali Kota Rimba Raya', reportNumber: null })
  expect(cover.missing.map(({ label }) => label)).toEqual(['Nomor LHP khusus', 'Tanggal LHP khusus'])
  await desk.sign(report)
  const number = { id: report, date: '2026-10-05', number: null, acceptWarnings: true }
  const early = await desk.expectFailure('letters.number', number)
  expect(early.message).toContain(
    `Masih menunggu reviu Ketua Tim (${IRBAN.identity.name}), lalu Inspektur (${INSPEKTUR.identity.name}).`,
  )
  await desk.record(caseId, '2026-10-05', accept('ketua-tim'))
  expect((await desk.expectFailure('letters.number', number)).message).toContain(
    `Masih menunggu reviu Inspektur (${INSPEKTUR.identity.name}).`,
  )
  await desk.record(caseId, '2026-10-05', accept('inspektur'))
  await desk.number(report, '2026-10-05', { acceptWarnings: true })
})

it('each of those who are heard has an invitation and minutes of his own', async () => {
  desk = await open()
  const caseId = await desk.openCase({ whose: 'other-unit', road: 'clarification' })
  await assigned(caseId)
  const first = await desk.draft(caseId, 'undangan-klarifikasi')
  expect(await desk.draft(caseId, 'undangan-klarifikasi')).toBe(first)
  await desk.fill(first, { invitee: 'other', name: 'Misal Saksiwati', position: null })
  const second = await desk.draft(caseId, 'undangan-klarifikasi')
  expect(second).not.toBe(first)
  await desk.sign(first)
  await desk.number(first, '2026-10-05')
  const words = await desk.words(first)
  expect(words).toContain('Yth. Sdr. Misal Saksiwati')
  const { timeline } = await desk.call('cases.get', { id: caseId })
  expect(timeline[0]?.payload).toMatchObject({ invitee: 'other', name: 'Misal Saksiwati' })
  const receipt = await desk.call('letters.get', { id: await desk.draft(caseId, 'tanda-terima') })
  expect(receipt.draft.values).toMatchObject({ receiver: 'Misal Saksiwati', relation: 'yang diundang' })
})

it('a refusal to sign the minutes needs its reason, and a team its one leader', async () => {
  desk = await open()
  const caseId = await desk.openCase({ whose: 'other-unit', road: 'clarification' })
  const order = await desk.draft(caseId, 'surat-tugas')
  await desk.fill(order, { until: '2026-10-30' })
  await desk.sign(order)
  const input = { id: order, date: '2026-10-05', number: null, acceptWarnings: false }
  expect(await desk.expectFailure('letters.number', input)).toMatchObject({
    code: 'team-leader',
    field: 'values.team',
  })
  await desk.call('letters.unsign', { id: order, reason: 'Tim belum lengkap' })
  await desk.call('letters.discard', { id: order, reason: '' })
  await assigned(caseId)
  const minutes = await desk.draft(caseId, 'ba-permintaan-keterangan')
  await desk.fill(minutes, { beginAt: '09:00', endAt: '10:00', qa, refusedToSign: true })
  const { missing } = await desk.call('letters.get', { id: minutes })
  expect(missing.map(({ label }) => label)).toEqual(['Alasan menolak menandatangani'])
})

it('not ours: forwarded in the office’s own name, the reporter unnamed', async () => {
  desk = await open()
  const caseId = await desk.openCase({ whose: 'not-ours', reporter: 'Andi Pelaporwan' })
  const letter = await desk.issue(caseId, 'surat-pelimpahan', '2026-10-05')
  await frozen(letter, '5 Oktober 2026')
  const words = await desk.words(letter)
  expect(words).toContain('INSPEKTORAT DAERAH')
  expect(words).not.toContain('Andi')
  const view = await desk.call('cases.get', { id: caseId })
  expect(view.timeline[0]?.payload).toMatchObject({ to: 'Kepala Badan Kepegawaian Daerah Provinsi' })
  const sheet = await desk.issue(caseId, 'lembar-disposisi', '2026-10-05')
  await frozen(sheet, '5 Oktober 2026')
  expect(await desk.words(sheet)).toContain('Pegawai')
  expect(await desk.words(sheet)).not.toContain('Andi')
  const note = await desk.issue(caseId, 'nota-dinas', '2026-10-05', { points: ['mohon arahan'] })
  await frozen(note, '5 Oktober 2026')
  // Our own numbers of cases mean nothing on paper.
  expect(await desk.words(note)).not.toContain('K-2026')
})

it('asks another body for data, reminds it, and reports back on what it recommended', async () => {
  desk = await open()
  const caseId = await desk.openCase()
  const request = await desk.issue(caseId, 'permintaan-data', '2026-10-05', {
    to: 'Ketua Bawaslu Kota Rimba Raya',
    what: ['salinan laporan', 'daftar hadir'],
    dueOn: '2026-10-12',
  })
  await frozen(request, '5 Oktober 2026')
  const { number } = await desk.call('letters.get', { id: request })
  desk.setClock('2026-10-13')
  const reminder = await desk.issue(caseId, 'pengingat-data', '2026-10-13', { dueOn: '2026-10-20' })
  await frozen(reminder, '13 Oktober 2026')
  const words = await desk.words(reminder)
  expect(words).toContain(`Nomor ${number} tanggal 5 Oktober 2026`)
  expect(words).toContain('daftar hadir')
  await desk.record(caseId, '2026-10-13', {
    type: 'outside-recommendation-received',
    from: 'Bawaslu Kota Rimba Raya',
    number: '12/PM/2026',
    letterDate: '2026-10-09',
    receivedOn: '2026-10-12',
    asks: 'penjatuhan hukuman disiplin',
    sanction: null,
    evidence: [],
  })
  await desk.record(caseId, '2026-10-13', {
    type: 'outside-recommendation-settled',
    settled: 'deviated',
    reason: 'Bukti belum cukup.',
  })
  const report = await desk.issue(caseId, 'laporan-tindak-lanjut', '2026-10-13', {
    done: ['telah dilakukan pemeriksaan'],
  })
  await frozen(report, '13 Oktober 2026')
  const told = (await desk.words(report)).replace(/\s+/g, ' ')
  expect(told).toContain('dengan alasan: Bukti belum cukup.')
  // A letter goes to an official, not to a body.
  expect(told).toContain('Yth. Ketua Bawaslu Kota Rimba Raya')
  expect(told).toContain('dengan rekomendasi penjatuhan hukuman disiplin, dengan hormat kami laporkan')
})

it('asks for deletion by letter once the evidence is safe; the person declares', async () => {
  desk = await open()
  const caseId = await desk.openCase({ road: 'coaching' })
  const refused = await desk.expectFailure('letters.createDraft', { caseId, kind: 'permintaan-penghapusan' })
  expect(refused.message).toContain('Amankan bukti')
  await addPicture(desk, caseId)
  await desk.issue(caseId, 'ba-pengambilan-bukti', '2026-10-05')
  const request = await desk.issue(caseId, 'permintaan-penghapusan', '2026-10-05')
  await frozen(request, '5 Oktober 2026')
  expect(await desk.words(request)).toContain('https://contoh.invalid/kiriman/1')
  expect(await desk.words(request)).toContain('bukan hukuman disiplin')
  const view = await desk.call('cases.get', { id: caseId })
  const due = view.assessment.steps.find(({ id }) => id === 'check-deletion')?.due?.date
  const { draft } = await desk.call('letters.get', { id: request })
  expect(draft.kind === 'permintaan-penghapusan' && draft.values.dueOn).toBe(due)
  const declared = await desk.issue(caseId, 'surat-pernyataan', '2026-10-05', { stamp: true })
  await frozen(declared, '5 Oktober 2026')
  const words = await desk.words(declared)
  expect(words).toContain('Meterai')
  expect(words).not.toContain('INSPEKTORAT')
})

it('a day for deletion in the minutes of coaching starts the check', async () => {
  desk = await open()
  const caseId = await desk.openCase({ road: 'coaching' })
  await addPicture(desk, caseId)
  await desk.issue(caseId, 'ba-pengambilan-bukti', '2026-10-05')
  await desk.issue(caseId, 'ba-pembinaan', '2026-10-05', {
    outcome: 'Menyanggupi.',
    deletionDueOn: '2026-10-09',
  })
  const { assessment } = await desk.call('cases.get', { id: caseId })
  expect(assessment.steps.find(({ id }) => id === 'check-deletion')).toMatchObject({
    kind: 'must',
    due: { date: '2026-10-09' },
  })
})

it('every paper of these groups has lived its life here', () => {
  desk = Object.assign(desk, { close: async () => {} })
  const all = {
    ...CLARIFICATION_PAPERS,
    ...CORRESPONDENCE_PAPERS,
    ...INTERNAL_PAPERS,
    ...COACHING_REQUESTS,
  }
  expect([...seen].sort()).toEqual(Object.keys(all).sort())
})
