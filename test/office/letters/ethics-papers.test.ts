import { afterEach, expect, it } from 'vitest'
import type { CaseId, PaperId } from '../../../src/terms/ids.ts'
import { heardByPanel, onEthicsRoad, PANEL } from '../roads/ethics.ts'
import { INSPEKTUR, type LettersDesk, lettersDesk } from './desk.ts'

/** The ethics road on paper: Majelis, its summonses and hearing, conclusion, sanksi moral and declaration. */

let desk: LettersDesk
afterEach(() => desk.close())

const squeezed = async (id: PaperId) => (await desk.words(id)).replace(/\s+/g, ' ')
const lastFact = async (caseId: CaseId) => (await desk.call('cases.get', { id: caseId })).timeline[0]?.payload

it('goes from the Majelis to the declared sanksi moral, every paper numbered and in the case', async () => {
  desk = await lettersDesk()
  const caseId = await onEthicsRoad(desk)

  const formed = await desk.draft(caseId, 'keputusan-majelis-etik')
  await desk.fill(formed, { members: PANEL })
  await desk.sign(formed)
  const formedNumber = await desk.number(formed, '2026-10-05', { acceptWarnings: true })
  const decree = await squeezed(formed)
  expect(decree).toContain('PEMBENTUKAN MAJELIS KODE ETIK')
  expect(decree).toContain('dugaan pelanggaran kode etik')
  expect(decree).toContain('Peraturan Pemerintah Nomor 42 Tahun 2004')
  expect(decree).not.toContain('Nomor 94 Tahun 2021 tentang Disiplin Pegawai Negeri Sipil;')
  expect(decree).toMatch(
    /1\. Dewi.*Ketua merangkap anggota 2\. Seumpama.*Sekretaris merangkap anggota 3\. Bambang.*Anggota/,
  )
  expect(await lastFact(caseId)).toMatchObject({ type: 'ethics-panel-formed', number: formedNumber })

  const summons = await desk.issue(caseId, 'panggilan-etik-1', '2026-10-05')
  const call = await squeezed(summons)
  expect(call).toContain('diperiksa dalam sidang tertutup Majelis Kode Etik')
  expect(call).toContain('Ketua Majelis Kode Etik,')
  expect(call).toContain('15 Oktober 2026') // seven working days lie between
  expect(call).not.toContain('pelanggaran disiplin')
  expect(await lastFact(caseId)).toMatchObject({ type: 'summons-issued', n: 1 })
  await desk.deliver(summons, '2026-10-05')

  desk.setClock('2026-10-15')
  await desk.record(caseId, '2026-10-15', { type: 'attended', n: 1 })
  await desk.call('cases.saveMinutes', {
    caseId,
    minutes: {
      beginAt: '09:00',
      endAt: '10:30',
      heldOn: '2026-10-15',
      place: 'Ruang Rapat',
      qa: [{ question: 'Apakah Saudara sehat?', answer: 'Sehat.' }],
      admitted: 'yes',
      refusedToSign: false,
      refusalNote: '',
    },
  })
  const hearing = await desk.issue(caseId, 'bap-etik', '2026-10-15')
  const minutes = await squeezed(hearing)
  expect(minutes).toContain('BERITA ACARA PEMERIKSAAN MAJELIS KODE ETIK')
  expect(minutes).toContain(
    `Majelis Kode Etik yang dibentuk dengan Keputusan Nomor ${formedNumber} tanggal 5 Oktober 2026`,
  )
  expect(minutes).toContain('Apakah Saudara sehat?')
  expect(await lastFact(caseId)).toMatchObject({ type: 'examined' })
  expect((await desk.call('cases.minutes', { caseId })).minutes.qa).toEqual([])

  const conclusion = await desk.issue(caseId, 'putusan-majelis-etik', '2026-10-15', {
    guilty: 'yes',
    recommended: 'sanksi-moral-terbuka',
  })
  const putusan = await squeezed(conclusion)
  expect(putusan).toContain('terbukti melakukan pelanggaran kode etik')
  expect(putusan).toContain('menjatuhkan sanksi moral berupa pernyataan secara terbuka')
  expect(putusan).toMatch(/Tanda Tangan 1\. Dewi/)
  expect(await lastFact(caseId)).toMatchObject({
    type: 'ethics-concluded',
    guilty: true,
    recommended: 'sanksi-moral-terbuka',
    basis: 'examination',
  })

  const decision = await desk.issue(caseId, 'keputusan-sanksi-moral-terbuka', '2026-10-15', {
    forum: 'forum apel pegawai',
  })
  const words = await squeezed(decision)
  expect(words).toContain('Menjatuhkan sanksi moral berupa pernyataan secara terbuka kepada:')
  expect(words).toContain('disampaikan secara terbuka melalui forum apel pegawai')
  expect(words).not.toContain('hukuman disiplin')
  expect(await lastFact(caseId)).toMatchObject({ type: 'decision-issued', sanction: 'sanksi-moral-terbuka' })
  await desk.deliver(decision, '2026-10-15')

  const declared = await desk.issue(caseId, 'ba-pernyataan-sanksi-moral', '2026-10-15', {
    forum: 'forum apel pegawai',
    declaredBy: INSPEKTUR,
  })
  expect(await squeezed(declared)).toContain('melaksanakan sanksi moral berupa pernyataan secara terbuka')
  expect(await lastFact(caseId)).toMatchObject({
    type: 'moral-sanction-declared',
    declaredOn: '2026-10-15',
    forum: 'forum apel pegawai',
  })
})

it('after two absences the Majelis concludes on the evidence, and may find him not guilty', async () => {
  desk = await lettersDesk()
  const caseId = await onEthicsRoad(desk)
  const formed = await desk.draft(caseId, 'keputusan-majelis-etik')
  await desk.fill(formed, { members: PANEL })
  await desk.sign(formed)
  await desk.number(formed, '2026-10-05', { acceptWarnings: true })
  const missed = async (n: 1 | 2, letter: string, exam: string) => {
    const id = await desk.issue(caseId, `panggilan-etik-${n}`, letter)
    await desk.deliver(id, letter)
    desk.setClock(exam)
    await desk.record(caseId, exam, { type: 'absent', n, reason: '', excused: false })
    return id
  }
  await missed(1, '2026-10-05', '2026-10-15')
  const second = await missed(2, '2026-10-15', '2026-10-27')
  expect(await squeezed(second)).toMatch(/Surat Panggilan I Nomor 800\.1\.6\.1\/\d+.* tanggal 5 Oktober 2026/)
  const absence = await desk.issue(caseId, 'ba-ketidakhadiran', '2026-10-27', { waitedUntil: '12:00' })
  const waited = await squeezed(absence)
  expect(waited).toContain('Majelis Kode Etik yang namanya tercantum di bawah ini telah menunggu')
  expect(waited).toContain('dugaan pelanggaran kode etik')
  expect(waited).toContain('Bambang Misalnya')
  const conclusion = await desk.draft(caseId, 'putusan-majelis-etik')
  await desk.fill(conclusion, { guilty: 'no' })
  const words = await squeezed(conclusion)
  expect(words).toContain('telah dua kali dipanggil secara patut')
  expect(words).toContain('tidak terbukti melakukan pelanggaran kode etik')
  expect(words).not.toContain('menjatuhkan')
  await desk.sign(conclusion)
  await desk.number(conclusion, '2026-10-27')
  expect(await lastFact(caseId)).toMatchObject({ guilty: false, recommended: null, basis: 'evidence' })
})

it('a closed sanksi moral is declared before his superior', async () => {
  desk = await lettersDesk()
  const caseId = await onEthicsRoad(desk)
  await heardByPanel(desk, caseId)
  await desk.issue(caseId, 'putusan-majelis-etik', '2026-10-15', {
    guilty: 'yes',
    recommended: 'sanksi-moral-tertutup',
  })
  const decision = await desk.issue(caseId, 'keputusan-sanksi-moral-tertutup', '2026-10-15')
  expect(await squeezed(decision)).toContain('disampaikan secara tertutup')
  const collect = await desk.draft(caseId, 'ba-penyampaian')
  expect(await squeezed(collect)).toContain('penjatuhan sanksi moral berupa pernyataan secara tertutup')
})
