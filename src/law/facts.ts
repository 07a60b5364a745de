import { z } from 'zod'
import type { Instant, TimeOfDay } from '../terms/clock.ts'
import type { AccountId, FactId } from '../terms/ids.ts'
import type { PaperKind } from '../terms/paper.ts'
import { PlainDate } from '../terms/plain-date.ts'
import { SanctionLevel } from '../terms/sanction.ts'
import { besideFacts } from './facts/beside.ts'
import { clarificationFacts } from './facts/clarification.ts'
import { coachingFacts } from './facts/coaching.ts'
import { decisionFacts } from './facts/decision.ts'
import { disciplineFacts } from './facts/discipline.ts'
import { endingFacts } from './facts/ending.ts'
import { ethicsFacts } from './facts/ethics.ts'
import { openingFacts } from './facts/opening.ts'

export {
  AnnulledFor,
  AssignmentRole,
  ClosingOutcome,
  Conduct,
  DELIVERY_METHOD_LABEL,
  Delivery,
  DeliveryMethod,
  InvolvedAs,
  PanelMember,
  PanelRole,
  Post,
  REVIEWER_LABEL,
  RemedyKind,
  RemedyOutcome,
  ReviewerRole,
  TeamElement,
  TeamMember,
} from './facts/shapes.ts'

/**
 * What happened in a case. Facts only accumulate: a wrong one is answered by a `correction`, never erased.
 * This file is the one definition of their shapes: the database, the contract and `assess` all read it.
 */
export const FactPayload = z.discriminatedUnion('type', [
  ...openingFacts,
  ...coachingFacts,
  ...clarificationFacts,
  ...besideFacts,
  ...ethicsFacts,
  ...disciplineFacts,
  ...decisionFacts,
  ...endingFacts,
])
export type FactPayload = z.infer<typeof FactPayload>
export type FactType = FactPayload['type']
export type PayloadOf<T extends FactType> = Extract<FactPayload, { type: T }>

/** A fact as stored. `sequence` counts from 1 in its case; `version` is that of the payload's shape. */
export interface Fact<T extends FactType = FactType> {
  readonly id: FactId
  readonly sequence: number
  readonly version: 1
  readonly happenedOn: PlainDate
  readonly happenedAt: TimeOfDay | null
  readonly recordedAt: Instant
  readonly recordedBy: AccountId
  readonly payload: PayloadOf<T>
}

/** Which fact the numbering of a paper produces, if any. */
export const FACT_OF_PAPER: Record<PaperKind, FactType | null> = {
  'panggilan-pembinaan': 'coaching-called',
  'ba-pembinaan': 'coaching-held',
  'surat-teguran-pembinaan': 'coaching-reprimanded',
  'ba-pengambilan-bukti': 'evidence-secured',
  'lembar-bukti': null,
  'panggilan-1': 'summons-issued',
  'panggilan-2': 'summons-issued',
  bap: 'examined',
  'ba-ketidakhadiran': 'absence-recorded',
  lhp: 'findings-reported',
  'keputusan-tim-pemeriksa': 'team-formed',
  'keputusan-pembebasan-sementara': 'temporarily-released',
  'keputusan-teguran-lisan': 'decision-issued',
  'keputusan-teguran-tertulis': 'decision-issued',
  'keputusan-pernyataan-tidak-puas': 'decision-issued',
  'keputusan-tukin-6': 'decision-issued',
  'keputusan-tukin-9': 'decision-issued',
  'keputusan-tukin-12': 'decision-issued',
  'keputusan-penundaan-kgb': 'decision-issued',
  'keputusan-penundaan-pangkat': 'decision-issued',
  'keputusan-penurunan-pangkat': 'decision-issued',
  'keputusan-penurunan-jabatan': 'decision-issued',
  'keputusan-pembebasan-jabatan': 'decision-issued',
  'keputusan-pdhtaps': 'decision-issued',
  'keputusan-majelis-etik': 'ethics-panel-formed',
  'panggilan-etik-1': 'summons-issued',
  'panggilan-etik-2': 'summons-issued',
  'bap-etik': 'examined',
  'putusan-majelis-etik': 'ethics-concluded',
  'keputusan-sanksi-moral-tertutup': 'decision-issued',
  'keputusan-sanksi-moral-terbuka': 'decision-issued',
  'ba-pernyataan-sanksi-moral': 'moral-sanction-declared',
  'panggilan-menerima-keputusan': 'decision-call-issued',
  'ba-penyampaian': null,
  'tanda-terima': null,
  'telaahan-staf': 'desk-study-made',
  'surat-tugas': 'assignment-issued',
  'undangan-klarifikasi': 'clarification-invited',
  'ba-permintaan-keterangan': 'clarified',
  'lhp-khusus': 'special-report-issued',
  'surat-pengantar': null,
  'pengingat-tindak-lanjut': 'follow-up-reminded',
  'surat-pelimpahan': 'forwarded',
  'permintaan-data': 'data-requested',
  'pengingat-data': 'data-reminded',
  'laporan-tindak-lanjut': 'outside-recommendation-reported',
  'permintaan-penghapusan': 'deletion-requested',
  'surat-pernyataan': null,
  'nota-dinas': null,
  'lembar-disposisi': null,
  'daftar-hadir': null,
  'pakta-integritas': null,
  'ba-pembinaan-umum': null,
  'surat-keterangan-bebas': null,
  'imbauan-netralitas': null,
  'lembar-ekspedisi': null,
  'label-rahasia': null,
}

/** An earlier sanction of the person, for repeat offences and double punishment (Ps. 35). */
export const EarlierSanction = z.object({
  sanction: z.string(),
  /** Only for a name that the data does not know (`levelOfEarlier`); null otherwise. */
  level: SanctionLevel.nullable(),
  decidedOn: PlainDate,
  violations: z.array(z.string()),
  /** The act it answered for, where known. */
  actDate: PlainDate.nullable(),
  caseNumber: z.string().nullable(),
})
export type EarlierSanction = z.infer<typeof EarlierSanction>

/** An earlier coaching of the person: repeated, it proposes discipline. */
export interface EarlierCoaching {
  readonly on: PlainDate
  readonly violations: readonly string[]
  readonly caseNumber: string
}
