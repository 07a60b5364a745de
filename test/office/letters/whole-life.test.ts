import { afterEach, expect, it } from 'vitest'
import type { CaseId, PaperId } from '../../../src/terms/ids.ts'
import { isDecision, PaperKind, sanctionOf } from '../../../src/terms/paper.ts'
import {
  CLARIFICATION_PAPERS,
  CORRESPONDENCE_PAPERS,
  INTERNAL_PAPERS,
} from '../../../src/terms/papers/clarification.ts'
import { COACHING_REQUESTS } from '../../../src/terms/papers/coaching.ts'
import { DISCIPLINE_DECISIONS, TEAM_PAPERS } from '../../../src/terms/papers/decisions.ts'
import { ETHICS_PAPERS } from '../../../src/terms/papers/ethics.ts'
import { DESK_PAPERS, GUIDANCE_PAPERS, REGISTRY_PAPERS } from '../../../src/terms/papers/office.ts'
import { addPicture, IRBAN, type LettersDesk, lettersDesk } from './desk.ts'
import { expectFrozen as expectPaperFrozen } from './frozen.ts'

let desk: LettersDesk
afterEach(() => desk.close())

/** Papers that live in the tests of their own road. */
const ELSEWHERE = {
  ...CLARIFICATION_PAPERS,
  ...CORRESPONDENCE_PAPERS,
  ...INTERNAL_PAPERS,
  ...COACHING_REQUESTS,
  ...TEAM_PAPERS,
  ...DISCIPLINE_DECISIONS,
  ...ETHICS_PAPERS,
  ...GUIDANCE_PAPERS,
  ...REGISTRY_PAPERS,
  ...DESK_PAPERS,
}

/** Papers that came out frozen, by kind. */
const seen = new Set<PaperKind>()

async function expectFrozen(id: PaperId, dateInWords: string) {
  seen.add(await expectPaperFrozen(desk, id, dateInWords))
}

async function summonsWithAbsence(caseId: CaseId) {
  const first = await desk.issue(caseId, 'panggilan-1', '2026-10-05')
  await expectFrozen(first, '5 Oktober 2026')
  const receipt = await desk.issue(caseId, 'tanda-terima', '2026-10-05')
  await expectFrozen(receipt, '5 Oktober 2026')
  desk.setClock('2026-10-06')
  await desk.deliver(first, '2026-10-06')
  expect((await desk.call('letters.get', { id: first })).state).toBe('delivered')
  desk.setClock('2026-10-15')
  await desk.record(caseId, '2026-10-15', { type: 'absent', n: 1, reason: '', excused: false })
  const minutes = await desk.issue(caseId, 'ba-ketidakhadiran', '2026-10-15', { waitedUntil: '12:00' })
  await expectFrozen(minutes, '15 Oktober 2026')
  const second = await desk.issue(caseId, 'panggilan-2', '2026-10-15')
  await expectFrozen(second, '15 Oktober 2026')
  expect(await desk.words(second)).toContain('800.1.6.2/001/ITDA/X/2026')
  desk.setClock('2026-10-16')
  await desk.deliver(second, '2026-10-16')
}

async function examination(caseId: CaseId) {
  desk.setClock('2026-10-27')
  await desk.record(caseId, '2026-10-27', { type: 'attended', n: 2 })
  await desk.call('cases.saveMinutes', {
    caseId,
    minutes: {
      beginAt: '09:00',
      endAt: '10:30',
      heldOn: '2026-10-27',
      place: 'Ruang Pemeriksaan Inspektorat',
      qa: [{ question: 'Apakah Saudara sehat?', answer: 'Sehat.' }],
      admitted: 'yes',
      refusedToSign: false,
      refusalNote: '',
    },
  })
  const minutes = await desk.issue(caseId, 'bap', '2026-10-27')
  await expectFrozen(minutes, '27 Oktober 2026')
  expect(await desk.words(minutes)).toContain('Apakah Saudara sehat?')
  const left = await desk.call('cases.minutes', { caseId })
  expect(left.minutes.qa).toEqual([])
  await desk.record(caseId, '2026-10-27', {
    type: 'findings-settled',
    proven: true,
    level: 'ringan',
    aggravating: '',
    mitigating: '',
  })
}

it('lives the whole discipline road on paper, from evidence to the minutes of delivery', async () => {
  desk = await lettersDesk('2026-10-05')
  const caseId = await desk.openCase()
  await addPicture(desk, caseId)
  await expectFrozen(await desk.issue(caseId, 'ba-pengambilan-bukti', '2026-10-05'), '5 Oktober 2026')
  await expectFrozen(await desk.issue(caseId, 'lembar-bukti', '2026-10-05'), '5 Oktober 2026')
  // The number of the evidence minutes is taken: the summons of the test below starts at 002.
  const first = await desk.issue(caseId, 'panggilan-1', '2026-10-05')
  expect((await desk.call('letters.get', { id: first })).number).toBe('800.1.6.2/002/ITDA/X/2026')
  expect(await desk.words(first)).toContain('15 Oktober 2026') // the 8th working day after 5 October
})

it.each([
  ['keputusan-teguran-lisan'],
  ['keputusan-teguran-tertulis'],
  ['keputusan-pernyataan-tidak-puas'],
] as const)('summons, absence, examination, %s, delivery', async (kind) => {
  desk = await lettersDesk('2026-10-05')
  const caseId = await desk.openCase()
  await summonsWithAbsence(caseId)
  await examination(caseId)
  desk.setClock('2026-10-28')
  const decision = await desk.issue(caseId, kind, '2026-10-28')
  await expectFrozen(decision, '28 Oktober 2026')
  const { signer } = await desk.call('letters.get', { id: decision })
  expect(signer?.identity.name).toBe(IRBAN.identity.name)
  await expectFrozen(
    await desk.issue(caseId, 'panggilan-menerima-keputusan', '2026-10-28'),
    '28 Oktober 2026',
  )
  desk.setClock('2026-11-02')
  await desk.deliver(decision, '2026-11-02')
  await expectFrozen(await desk.issue(caseId, 'ba-penyampaian', '2026-11-02'), '2 November 2026')
  const view = await desk.call('cases.get', { id: caseId })
  expect(view.assessment.stage).toBe('effect')
})

it('coaching: call, minutes, reprimand', async () => {
  desk = await lettersDesk('2026-10-05')
  const caseId = await desk.openCase({ road: 'coaching' })
  await addPicture(desk, caseId)
  await expectFrozen(await desk.issue(caseId, 'ba-pengambilan-bukti', '2026-10-05'), '5 Oktober 2026')
  await expectFrozen(await desk.issue(caseId, 'lembar-bukti', '2026-10-05'), '5 Oktober 2026')
  const call = await desk.issue(caseId, 'panggilan-pembinaan', '2026-10-05')
  await expectFrozen(call, '5 Oktober 2026')
  await desk.deliver(call, '2026-10-05')
  desk.setClock('2026-10-08')
  const minutes = await desk.issue(caseId, 'ba-pembinaan', '2026-10-08', {
    outcome: 'Diingatkan dan menyanggupi.',
  })
  await expectFrozen(minutes, '8 Oktober 2026')
  const reprimand = await desk.issue(caseId, 'surat-teguran-pembinaan', '2026-10-08')
  await expectFrozen(reprimand, '8 Oktober 2026')
  const { number } = await desk.call('letters.get', { id: minutes })
  expect(await desk.words(reprimand)).toContain(
    `Berita Acara Pembinaan Nomor ${number} tanggal 8 Oktober 2026`,
  )
  const words = await desk.words(call)
  expect(words.toLowerCase()).toContain('dugaan')
})

it('a report upward for another unit is completed with that unit’s own number', async () => {
  desk = await lettersDesk('2026-10-05')
  const caseId = await desk.openCase({ whose: 'other-unit' })
  const foreign = async (kind: PaperKind, date: string, number: string | null, values = {}) => {
    const id = await desk.draft(caseId, kind)
    await desk.fill(id, values)
    await desk.call('letters.recordForeign', { id, number, date, scan: null, acceptWarnings: false })
    return id
  }
  const first = await foreign('panggilan-1', '2026-10-05', '800/11/SDN3/2026')
  await desk.deliver(first, '2026-10-05')
  desk.setClock('2026-10-15')
  await desk.record(caseId, '2026-10-15', { type: 'attended', n: 1 })
  await foreign('bap', '2026-10-15', null, {
    beginAt: '09:00',
    endAt: '10:00',
    heldOn: '2026-10-15',
    admitted: 'partly',
    qa: [{ question: 'Apakah benar?', answer: 'Benar.' }],
  })
  await desk.record(caseId, '2026-10-15', {
    type: 'findings-settled',
    proven: true,
    level: 'ringan',
    aggravating: '',
    mitigating: '',
  })
  const report = await foreign('lhp', '2026-10-15', '800/12/SDN3/2026')
  const paper = await desk.call('letters.get', { id: report })
  expect(paper).toMatchObject({ state: 'numbered', number: '800/12/SDN3/2026', whose: 'other-unit' })
  expect(paper.draft.kind === 'lhp' && paper.draft.values.addressee?.identity.position).toBe(
    'Kepala Dinas Pendidikan',
  )
  const view = await desk.call('cases.get', { id: caseId })
  expect(view.assessment.stage).toBe('decision')
  expect(await desk.call('register.list', { year: 2026, text: '' })).toEqual([])
  seen.add('lhp')
})

it('every kind of paper has lived its life in these tests', () => {
  desk = Object.assign(desk, { close: async () => {} })
  const light: readonly string[] = ['teguran-lisan', 'teguran-tertulis', 'pernyataan-tidak-puas']
  const here = PaperKind.options.filter(
    (kind) => !(kind in ELSEWHERE) || (isDecision(kind) && light.includes(sanctionOf(kind))),
  )
  expect([...seen].sort()).toEqual(here.sort())
})
