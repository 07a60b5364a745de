import type { FactPayload, PayloadOf, TeamMember } from '../../src/law/facts.ts'
import type { Identity, Official } from '../../src/terms/person.ts'
import type { DisciplineSanction } from '../../src/terms/sanction.ts'
import { d, mayor, official, someone, subhead } from './fixtures.ts'

/** Short makers of payloads for sedang and berat, remedies and serving. */
const paper = (letterDate: string) => ({
  paperId: null,
  number: '800.1.6.2/2/CONTOH',
  letterDate: d(letterDate),
})

const auditor = official(
  someone(61, 'Auditor Rekaan', 'fungsional', {
    functionalLevel: 'ahli-madya',
    golongan: 'IV/a',
    unitName: 'Inspektorat Kota Rimba Raya',
  }),
)
const personnel = official(
  someone(62, 'Kabid Kepegawaian Rekaan', 'administrator', { golongan: 'IV/a', unitName: 'BKPSDM Rekaan' }),
)

export const members = (superior: Official = subhead): TeamMember[] => [
  { official: superior, element: 'atasan-langsung', role: 'ketua' },
  { official: auditor, element: 'pengawasan', role: 'sekretaris' },
  { official: personnel, element: 'kepegawaian', role: 'anggota' },
]
export const teamFormed = (
  on: string,
  list: readonly TeamMember[] = members(),
  exceptionReason = '',
): FactPayload => ({
  type: 'team-formed',
  ...paper(on),
  formedBy: mayor,
  members: [...list],
  exceptionReason,
})
export const released = (on: string, acting: Official | null = null): PayloadOf<'temporarily-released'> => ({
  type: 'temporarily-released',
  ...paper(on),
  from: d(on),
  acting,
})
export const involved = (who: Identity, as: PayloadOf<'involvement-recorded'>['as']): FactPayload => ({
  type: 'involvement-recorded',
  who,
  as,
  note: '',
})
export const imposed = (
  on: string,
  sanction: DisciplineSanction,
  signer: Official,
  violations: readonly string[] = ['kewajiban-integritas'],
  basis: 'examination' | 'evidence' = 'examination',
): FactPayload => ({
  type: 'decision-issued',
  ...paper(on),
  sanction,
  basis,
  violations: [...violations],
  signer,
})
export const filed = (
  on: string,
  remedy: PayloadOf<'remedy-filed'>['remedy'] = 'keberatan',
  lateReason = '',
): FactPayload => ({
  type: 'remedy-filed',
  remedy,
  filedOn: d(on),
  number: null,
  grounds: 'Contoh alasan',
  lateReason,
  evidence: [],
})
export const remedied = (
  on: string,
  outcome: PayloadOf<'remedy-decided'>['outcome'],
  sanction: DisciplineSanction | null = null,
  annulledFor: PayloadOf<'remedy-decided'>['annulledFor'] = outcome === 'dicabut' || outcome === 'dibatalkan'
    ? 'merits'
    : null,
): FactPayload => ({
  type: 'remedy-decided',
  annulledFor,
  decidedOn: d(on),
  receivedOn: d(on),
  decidedBy: 'Atasan pejabat contoh',
  number: null,
  outcome,
  sanction,
  evidence: [],
})
export const served = (on: string, note = ''): FactPayload => ({
  type: 'sanction-served',
  endedOn: d(on),
  note,
})
export const reopened = (): FactPayload => ({ type: 'reopened', reason: 'Bukti baru' })
