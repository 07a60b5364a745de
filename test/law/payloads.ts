import type { FactPayload, PayloadOf } from '../../src/law/facts.ts'
import type { Official } from '../../src/terms/person.ts'
import type { Impact, LightSanction, Road, SanctionLevel } from '../../src/terms/sanction.ts'
import { chain, d, delivery, subhead, t } from './fixtures.ts'

/** Short makers of payloads for tables of examples. */
const paper = (letterDate: string) => ({
  paperId: null,
  number: '800.1.6.2/1/CONTOH',
  letterDate: d(letterDate),
})
const place = 'Ruang Rapat Contoh'

export const opened = (): FactPayload => ({ type: 'case-opened', reportId: null, summary: 'Contoh' })

export const assessed = (
  road: Road,
  violations: readonly string[] = ['kewajiban-integritas'],
  impact: Impact = 'unit-kerja',
  actDate = '2026-09-01',
): PayloadOf<'assessed'> => ({
  type: 'assessed',
  road,
  actDate: d(actDate),
  violations: [...violations],
  impact,
  actText: 'Perbuatan contoh',
  reason: '',
  anotherAct: '',
  conduct: null,
})

export const superiors = (list: readonly Official[] = chain): FactPayload => ({
  type: 'superiors-confirmed',
  chain: [...list],
  person: null,
})
export const secured = (on: string): FactPayload => ({
  type: 'evidence-secured',
  ...paper(on),
  evidence: [],
  note: '',
})
export const pppkBasis = (): FactPayload => ({
  type: 'pppk-basis-recorded',
  basis: 'Perwal Rimba Raya tentang Disiplin PPPK',
  source: 'Bagian Hukum',
})

export const coachingCalled = (on: string, meet: string): FactPayload => ({
  type: 'coaching-called',
  ...paper(on),
  meetDate: d(meet),
  meetTime: t('09:00'),
  place,
})
export const coachingAbsent = (): FactPayload => ({ type: 'coaching-absent', reason: '' })
const deletion = (dueOn: string | null) => ({
  deletionDueOn: dueOn === null ? null : d(dueOn),
  deletionUrl: dueOn === null ? null : 'https://contoh.invalid/1',
})
export const coachingHeld = (on: string, deleteBy: string | null = null): FactPayload => ({
  type: 'coaching-held',
  ...paper(on),
  ...deletion(deleteBy),
  heldOn: d(on),
  outcome: 'Berjanji tidak mengulang',
})
export const reprimanded = (on: string, deleteBy: string | null = null): FactPayload => ({
  type: 'coaching-reprimanded',
  ...paper(on),
  ...deletion(deleteBy),
})
export const deletionRequested = (dueOn: string): FactPayload => ({
  type: 'deletion-requested',
  paperId: null,
  number: null,
  dueOn: d(dueOn),
  url: 'https://contoh.invalid/1',
})
export const deletionChecked = (deleted: boolean): FactPayload => ({
  type: 'deletion-checked',
  deleted,
  evidence: [],
  note: '',
})
export const escalated = (): FactPayload => ({ type: 'escalated', reason: 'Pembinaan diabaikan' })

export const summons = (
  n: 1 | 2,
  on: string,
  exam: string,
  examiner: Official = subhead,
): PayloadOf<'summons-issued'> => ({
  type: 'summons-issued',
  n,
  ...paper(on),
  examDate: d(exam),
  examTime: t('09:00'),
  place,
  examiner,
})
export const summonsDelivered = (
  n: 1 | 2,
  on: string,
  at = '10:00',
  method: Parameters<typeof delivery>[2] = 'in-person',
): FactPayload => ({ type: 'summons-delivered', n, delivery: delivery(on, at, method) })
export const attended = (n: 1 | 2): FactPayload => ({ type: 'attended', n })
export const absent = (n: 1 | 2, excused = false): FactPayload => ({ type: 'absent', n, reason: '', excused })
export const absenceRecorded = (n: 1 | 2, on: string): FactPayload => ({
  type: 'absence-recorded',
  n,
  ...paper(on),
})
export const examined = (
  on: string,
  examiners: readonly Official[] = [subhead],
  refusedToSign = false,
): FactPayload => ({
  type: 'examined',
  ...paper(on),
  beginAt: t('09:00'),
  endAt: t('11:00'),
  place,
  examiners: [...examiners],
  refusedToSign,
  refusalNote: '',
  admitted: 'yes',
})
export const findings = (proven: boolean, level: SanctionLevel | null = null): FactPayload => ({
  type: 'findings-settled',
  proven,
  level,
  aggravating: '',
  mitigating: '',
})
export const reported = (on: string, to: Official, level: SanctionLevel = 'ringan'): FactPayload => ({
  type: 'findings-reported',
  ...paper(on),
  to,
  recommended: 'hukuman disiplin',
  level,
})
export const answered = (on: string): FactPayload => ({
  type: 'recommendation-answered',
  answeredOn: d(on),
  answer: 'Ditindaklanjuti',
  number: null,
  evidence: [],
})
export const decided = (
  on: string,
  sanction: LightSanction = 'teguran-tertulis',
  basis: 'examination' | 'evidence' = 'examination',
  signer: Official = subhead,
  violations: readonly string[] = ['kewajiban-integritas'],
): FactPayload => ({
  type: 'decision-issued',
  ...paper(on),
  sanction,
  basis,
  violations: [...violations],
  signer,
})
export const decisionCall = (on: string, meet: string): FactPayload => ({
  type: 'decision-call-issued',
  ...paper(on),
  meetDate: d(meet),
  meetTime: t('09:00'),
  place,
})
export const notCollected = (): FactPayload => ({ type: 'decision-not-collected', note: '' })
export const decisionDelivered = (on: string): FactPayload => ({
  type: 'decision-delivered',
  delivery: delivery(on),
})
export const effectOverridden = (on: string): FactPayload => ({
  type: 'effect-overridden',
  effectiveOn: d(on),
  reason: 'Mengikuti contoh BKN',
})
export const handedOver = (): FactPayload => ({
  type: 'handed-over',
  packageName: 'paket',
  receiver: 'BKPSDM',
})
export const closed = (outcome: PayloadOf<'closed'>['outcome']): FactPayload => ({
  type: 'closed',
  outcome,
  reason: 'Selesai',
})
