import { z } from 'zod'
import { PaperKind } from '../terms/paper.ts'
import { type Identity, Official, type PersonStanding } from '../terms/person.ts'
import { PlainDate } from '../terms/plain-date.ts'
import { Impact, Road, SanctionLevel } from '../terms/sanction.ts'
import { ClosingOutcome } from './facts/shapes.ts'

/** What `assess` answers. Schemas, because it crosses to the UI and into the cache of lists. */

export const Stage = z.enum([
  'opened', // not yet assessed (telaah)
  'forwarding', // not ours
  'coaching',
  'assignment', // clarification: telaahan and Surat Tugas
  'clarification',
  'special-report',
  'follow-up',
  'panel', // ethics: the Majelis is formed
  'summons',
  'examination',
  'findings',
  'decision',
  'delivery',
  'effect',
  'remedy',
  'serving',
  'declaration', // ethics: the sanksi moral is declared
  'recommendation',
  'ready-to-close',
  'closed',
])
export type Stage = z.infer<typeof Stage>

export const STAGE_LABEL: Record<Stage, string> = {
  opened: 'Telaah',
  forwarding: 'Pelimpahan',
  coaching: 'Pembinaan',
  assignment: 'Penugasan',
  clarification: 'Klarifikasi',
  'special-report': 'LHP khusus',
  'follow-up': 'Tindak lanjut',
  panel: 'Majelis Kode Etik',
  summons: 'Panggilan',
  examination: 'Pemeriksaan',
  findings: 'Hasil pemeriksaan',
  decision: 'Keputusan',
  delivery: 'Penyampaian',
  effect: 'Menunggu berlaku',
  remedy: 'Upaya administratif',
  serving: 'Menjalani hukuman',
  declaration: 'Pernyataan sanksi moral',
  recommendation: 'Rekomendasi',
  'ready-to-close': 'Siap ditutup',
  closed: 'Selesai',
}

/** One thing a clerk can do in a case. */
export const StepId = z.enum([
  'assess-report',
  'forward-case',
  'confirm-superiors',
  'confirm-person',
  'record-involvement',
  'chart-posts',
  'record-neglect',
  'record-pppk-basis',
  'secure-evidence',
  'call-for-coaching',
  'record-coaching-absence',
  'hold-coaching',
  'reprimand-coaching',
  'request-deletion',
  'check-deletion',
  'escalate',
  'make-desk-study',
  'issue-assignment',
  'invite-clarification',
  'record-clarification-absence',
  'take-statement',
  'review-report',
  'revise-report',
  'issue-special-report',
  'record-report-receipt',
  'record-follow-up',
  'remind-follow-up',
  'receive-outside-recommendation',
  'settle-outside-recommendation',
  'report-back',
  'request-data',
  'remind-data',
  'receive-data',
  'form-ethics-panel',
  'conclude-ethics',
  'decide-sanksi-moral-tertutup',
  'decide-sanksi-moral-terbuka',
  'declare-moral-sanction',
  'form-team',
  'release-temporarily',
  'issue-summons-1',
  'deliver-summons-1',
  'record-attendance-1',
  'record-absence-1',
  'issue-summons-2',
  'deliver-summons-2',
  'record-attendance-2',
  'record-absence-2',
  'examine',
  'settle-findings',
  'report-findings',
  'record-recommendation-answer',
  'decide-teguran-lisan',
  'decide-teguran-tertulis',
  'decide-pernyataan-tidak-puas',
  'decide-tukin-6',
  'decide-tukin-9',
  'decide-tukin-12',
  'decide-penundaan-kgb',
  'decide-penundaan-pangkat',
  'decide-penurunan-pangkat',
  'decide-penurunan-jabatan',
  'decide-pembebasan-jabatan',
  'decide-pdhtaps',
  'call-to-collect-decision',
  'deliver-decision',
  'record-not-collected',
  'record-delivery-minutes',
  'override-effect',
  'file-remedy',
  'record-remedy-decision',
  'record-served',
  'hand-over',
  'close',
  'reopen',
])
export type StepId = z.infer<typeof StepId>

/** `unsure` entries are shown with "perlu dikonfirmasi". */
export const Basis = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('article'),
    ruleId: z.string(),
    citation: z.string(),
    unsure: z.boolean(),
    note: z.string().nullable(),
  }),
  z.object({ kind: z.literal('office-setting'), text: z.string() }),
])
export type Basis = z.infer<typeof Basis>

/** A day of a counted period; `counted` is false for weekends and holidays, with the reason. */
export const CountedDay = z.object({
  date: PlainDate,
  counted: z.boolean(),
  ordinal: z.number().int().nullable(),
  reason: z.string().nullable(),
})
export type CountedDay = z.infer<typeof CountedDay>

export const Due = z.object({
  date: PlainDate,
  /** Working days from today to `date`; 0 today, negative when overdue. */
  workingDaysLeft: z.number().int(),
  from: PlainDate,
  /** Plain Indonesian: `7 hari kerja setelah tanggal seharusnya diperiksa (20 Oktober 2026)`. */
  text: z.string(),
  days: z.array(CountedDay),
})
export type Due = z.infer<typeof Due>

export const Signer = z.object({
  /** What the law calls him: `Atasan langsung`, `Pejabat yang berwenang menghukum`. */
  capacity: z.string(),
  official: Official.nullable(),
  warning: z.string().nullable(),
})
export type Signer = z.infer<typeof Signer>

export const Step = z.object({
  id: StepId,
  kind: z.enum(['must', 'may', 'blocked']),
  title: z.string(),
  due: Due.nullable(),
  /** From this date on the step counts as stuck (must, and nobody did it); null when it cannot get stuck. */
  stuckFrom: PlainDate.nullable(),
  /** Since when the step has been open. */
  openSince: PlainDate.nullable(),
  signer: Signer.nullable(),
  paper: PaperKind.nullable(),
  because: z.array(Basis),
  /** Why it is not lawful now (kind `blocked`), with the article; null otherwise. */
  blockedBecause: z.string().nullable(),
  /** Blocked for good: as the case stands no later step makes it lawful (`tidak boleh`, not `belum boleh`). */
  never: z.boolean(),
  /** Blocked, but only the number waits: the paper may be drafted meanwhile, so that others can go through it. */
  draftAhead: z.boolean().default(false),
  /** What the clerk should know beside the articles (whose paper it is, which alternative closes the step). */
  note: z.string().nullable(),
})
export type Step = z.infer<typeof Step>

export const Warning = z.object({ id: z.string(), text: z.string(), because: z.array(Basis) })
export type Warning = z.infer<typeof Warning>

export const Assessment = z.object({
  stage: Stage,
  road: Road.nullable(),
  impact: Impact.nullable(),
  violations: z.array(z.string()),
  /** Lawful level by article and impact; null when not assessed or when the law gives none (it asks). */
  level: SanctionLevel.nullable(),
  /** `must` first by due date, then `may`, then `blocked`. */
  steps: z.array(Step),
  warnings: z.array(Warning),
  effectiveOn: Due.nullable(),
  /** Another body's data the case waits for; null when it waits for none. */
  waitingFor: z.object({ from: z.string(), since: PlainDate, due: Due }).nullable(),
  /** What the chronology of posts says: once, or again and again; null while there is none. */
  postsPattern: z.string().nullable(),
  superiors: z.array(Official),
  /** The outcome the case has come to, which closing proposes; null where none is reached, or it is closed. */
  closesAs: ClosingOutcome.nullable(),
  /** Must be assessed again from this date on; null when time alone changes nothing. */
  validUntil: PlainDate.nullable(),
})
export type Assessment = z.infer<typeof Assessment>

/** The person of a case, as he was at the act and as he is now. */
export interface CasePerson {
  readonly atAct: Identity
  readonly now: Identity
  readonly standing: PersonStanding
}
