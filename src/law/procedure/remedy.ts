import { formatDate, type PlainDate } from '../../terms/plain-date.ts'
import type { Due, Step } from '../assessment.ts'
import type { PayloadOf, RemedyKind } from '../facts.ts'
import { levelOf, type RuleId, ruleOf, sanctionKind } from '../rulebook.ts'
import type { CaseState } from './case-state.ts'
import { article, type Context, citation } from './context.ts'
import { dueByRule } from './due.ts'
import { may, must } from './step.ts'

/** Keberatan and banding administratif (PP 79/2021; dossier 2.9). */

const RULES = {
  keberatan: { file: 'objection', answer: 'objection-answer' },
  banding: { file: 'appeal', answer: 'appeal-answer' },
} as const satisfies Record<RemedyKind, { file: RuleId; answer: RuleId }>
const NAME: Record<RemedyKind, string> = { keberatan: 'keberatan', banding: 'banding administratif' }

export const remedyPending = ({ remedy, remedyDecided }: CaseState): boolean =>
  remedy !== null && remedyDecided === null

/**
 * Which remedy stands open: banding against a dismissal, keberatan against any other sanction. After an objection only an
 * appeal is left, and only where the objection ended in a dismissal.
 */
export function openRemedy(context: Context): RemedyKind | null {
  const { state, law } = context
  const decided = state.decision?.payload
  if (!decided || levelOf(law.rules, decided.sanction) === null) return null
  const outcome = state.remedyDecided?.payload
  const standing = outcome?.sanction ?? decided.sanction
  const dismissal = sanctionKind(law.rules, standing).dismissal
  if (!state.remedy) return dismissal ? 'banding' : 'keberatan'
  const raised = outcome !== undefined && outcome.sanction !== null && dismissal
  return state.remedy.payload.remedy === 'keberatan' && raised ? 'banding' : null
}

/** Last days for filing: counted from receipt (used), and from the decision's date (may end earlier; warned about). */
export function remedyDays(context: Context, remedy: RemedyKind): { used: Due; earlier: Due } | null {
  const { state } = context
  const outcome = state.remedyDecided?.payload
  const receivedOn = outcome?.receivedOn ?? state.delivered?.payload.delivery.deliveredOn
  const decidedOn = outcome?.decidedOn ?? state.decision?.payload.letterDate
  if (!receivedOn || !decidedOn) return null
  const rule = RULES[remedy].file
  return {
    used: dueByRule(context, rule, receivedOn, 'keputusan diterima'),
    earlier: dueByRule(context, rule, decidedOn, 'tanggal keputusan'),
  }
}

/** Filing is the person's right: the step only records that it came. */
export function fileRemedy(context: Context, decision: PayloadOf<'decision-issued'>): Step[] {
  const remedy = openRemedy(context)
  const days = remedy && remedyDays(context, remedy)
  if (!remedy || !days) return []
  const { used, earlier } = days
  const late = context.today > used.date ? ' Batasnya sudah lewat: hanya dengan alasan terlambat.' : ''
  const toWhom =
    remedy === 'banding'
      ? 'kepada BPASN, tembusan kepada PPK'
      : decision.signer.identity.positionKind === 'kepala-daerah'
        ? 'kepada PPK'
        : 'kepada atasan pejabat yang menghukum'
  return [
    may(context, 'file-remedy', {
      title: `Catat ${NAME[remedy]}`,
      due: used,
      because: article(context, RULES[remedy].file),
      note: `Diajukan ${toWhom}, paling lambat ${formatDate(used.date)} sejak diterima (${formatDate(earlier.date)} bila dihitung sejak tanggal keputusan).${late}`,
    }),
  ]
}

/** Filed and not decided: whoever decides has his own period; until then nothing takes effect. */
export function pendingRemedy(context: Context): Step[] {
  const filed = context.state.remedy
  if (!filed) return []
  const { remedy, filedOn } = filed.payload
  const { answer } = RULES[remedy]
  return [
    must(context, 'record-remedy-decision', {
      title: `Catat putusan ${NAME[remedy]}`,
      due: dueByRule(context, answer, filedOn, `${NAME[remedy]} diajukan`),
      since: filed.on,
      because: article(context, answer, 'effect-after-remedy'),
    }),
    may(context, 'record-delivery-minutes', { paper: 'ba-penyampaian' }),
  ]
}

/** Why a remedy of this kind is not the right one here; null when it is. */
export function whyNotRemedy(context: Context, remedy: RemedyKind): string | null {
  const open = openRemedy(context)
  if (open === remedy) return null
  if (open === null) return 'Tidak ada lagi upaya administratif terhadap keputusan ini.'
  const rule = ruleOf(context.law.rules, RULES[open].file)
  return open === 'banding'
    ? `Terhadap pemberhentian tidak diajukan keberatan melainkan banding administratif kepada BPASN (${rule.citation}).`
    : `Banding administratif hanya terhadap pemberhentian oleh PPK; terhadap hukuman ini diajukan keberatan (${rule.citation}).`
}

/** The last day as the filing check uses it. */
export const lastDayFor = (context: Context, remedy: RemedyKind): PlainDate | null =>
  remedyDays(context, remedy)?.used.date ?? null

export const remedyCitation = (context: Context, remedy: RemedyKind): string =>
  citation(context, RULES[remedy].file)
