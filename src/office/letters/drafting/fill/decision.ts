import type { PaperDraft } from '../../../../contract/paper-values.ts'
import { sameOfficial } from '../../../../law/authority.ts'
import { isPnsGolongan, PNS_GOLONGAN } from '../../../../terms/golongan.ts'
import { type DecisionKind, sanctionOf } from '../../../../terms/paper.ts'
import type { Official } from '../../../../terms/person.ts'
import type { Sanction } from '../../../../terms/sanction.ts'
import { absenceBasis, actOf, type CaseSource, citationOf } from '../case-source.ts'
import { officialInRole } from '../officials.ts'
import { filled } from './filled.ts'

/** Who else has to know: pay is the finance office's, rank and post are BKN's too (dossier 3.6, 2.11). */
const CONCERNS: Record<Sanction, readonly ('pay' | 'bkn')[]> = {
  'teguran-lisan': [],
  'teguran-tertulis': [],
  'pernyataan-tidak-puas': [],
  'tukin-6': ['pay'],
  'tukin-9': ['pay'],
  'tukin-12': ['pay'],
  'penundaan-kgb': ['pay'],
  'penundaan-pangkat': ['bkn'],
  'penurunan-pangkat': ['pay', 'bkn'],
  'penurunan-jabatan': ['pay', 'bkn'],
  'pembebasan-jabatan': ['pay', 'bkn'],
  pdhtaps: ['pay', 'bkn'],
  'sanksi-moral-tertutup': [],
  'sanksi-moral-terbuka': [],
}

/** Copies of a decision in a kabupaten: head of region, Sekda, Inspektur, BKPSDM (dossier 3.6); none to its signer. */
function copies(kind: DecisionKind, { context }: CaseSource, signer: Official | null): string[] {
  const { profile } = context
  const named = [
    officialInRole(profile, 'kepala-daerah'),
    officialInRole(profile, 'sekda'),
    // Of his own staff's decision too, where one of his Irban or Kasubag set it.
    officialInRole(profile, 'kepala'),
  ]
  const concerns = CONCERNS[sanctionOf(kind)]
  return [
    ...named.flatMap((official) =>
      official && !(signer && sameOfficial(official, signer)) ? [official.identity.position] : [],
    ),
    `Kepala ${profile.receiver}`,
    ...(concerns.includes('pay') ? [`Kepala BPKAD ${profile.region}`] : []),
    ...(concerns.includes('bkn') ? ['Kepala Kantor Regional Badan Kepegawaian Negara'] : []),
  ]
}

/** The next lower rank, as a lowering by one makes it; null where there is none. */
function oneRankLower({ person }: CaseSource) {
  const now = person.golongan
  if (now === null || !isPnsGolongan(now)) return { fromGolongan: null, toGolongan: null }
  return { fromGolongan: now, toGolongan: PNS_GOLONGAN[PNS_GOLONGAN.indexOf(now) - 1] ?? null }
}

/** A Keputusan of any sanction: what was done and what it rests on; amounts, dates and posts to come are the clerk's. */
export function decision(kind: DecisionKind, source: CaseSource, signer: Official | null): PaperDraft {
  const { state, person } = source
  const assessed = state.assessed?.payload
  const common = {
    basis: state.examined ? ('examination' as const) : ('evidence' as const),
    examinedOn: state.examined?.on ?? null,
    absenceBasis: state.examined ? null : absenceBasis(source),
    actDate: assessed?.actDate ?? null,
    actText: actOf(source),
    citation: citationOf(source),
    violations: assessed?.violations ?? [],
    tembusan: copies(kind, source, signer),
  }
  switch (kind) {
    case 'keputusan-penurunan-pangkat':
      return filled(kind, { ...common, ...oneRankLower(source) })
    case 'keputusan-penurunan-jabatan':
    case 'keputusan-pembebasan-jabatan':
      return filled(kind, { ...common, fromPost: person.position })
    case 'keputusan-sanksi-moral-tertutup':
    case 'keputusan-sanksi-moral-terbuka': {
      const concluded = state.concluded?.payload
      return filled(kind, {
        ...common,
        basis: concluded?.basis ?? common.basis,
        panelNumber: concluded?.number ?? null,
        panelDate: concluded?.letterDate ?? null,
      })
    }
    default:
      return filled(kind, common)
  }
}
