import type { PaperKind } from '../../terms/paper.ts'
import type { PlainDate } from '../../terms/plain-date.ts'
import type { Signer } from '../assessment.ts'
import type { PeriodRuleId, RuleId } from '../rulebook.ts'
import type { Context } from './context.ts'
import { signer, superiorSigns } from './signer.ts'

/** What a road asks of its two summonses: the same steps rest on other articles, papers and signers. */
export interface SummonsWay {
  readonly first: RuleId
  /** Working days between letter and meeting. */
  readonly gap: PeriodRuleId
  readonly second: PeriodRuleId
  /** Two absences: what follows without hearing him. */
  readonly onEvidence: RuleId
  readonly paper: Readonly<Record<1 | 2, PaperKind>>
  readonly signs: (context: Context) => Signer
  /** Since when the first summons may be issued. */
  readonly openSince: (context: Context) => PlainDate | null
  /** `pemeriksaan` or `sidang`, for a sentence. */
  readonly meeting: string
}

/** Ps. 26: the direct superior calls him in for examination. */
const DISCIPLINE: SummonsWay = {
  first: 'first-summons',
  gap: 'summons-gap',
  second: 'second-summons',
  onEvidence: 'decide-on-evidence',
  paper: { 1: 'panggilan-1', 2: 'panggilan-2' },
  signs: superiorSigns,
  openSince: ({ state }) => state.assessed?.on ?? null,
  meeting: 'pemeriksaan',
}

/** The Majelis Kode Etik calls him to its session (dossier 3.10). */
const ETHICS: SummonsWay = {
  first: 'ethics-summons',
  gap: 'ethics-summons',
  second: 'ethics-second-summons',
  onEvidence: 'ethics-on-evidence',
  paper: { 1: 'panggilan-etik-1', 2: 'panggilan-etik-2' },
  signs: (context) => panelChairSigns(context),
  openSince: ({ state }) => state.panel?.on ?? null,
  meeting: 'sidang',
}

/** Ketua of the Majelis; he imposes nothing, so what an acting official may impose is no question here. */
export function panelChairSigns(context: Context): Signer {
  const chair = context.state.panel?.payload.members.find(({ role }) => role === 'ketua')?.official ?? null
  return { ...signer(context, 'Ketua Majelis Kode Etik', chair), warning: null }
}

/** The way of the road the case is on. */
export function summonsWay(context: Context): SummonsWay {
  return context.state.assessed?.payload.road === 'ethics' ? ETHICS : DISCIPLINE
}
