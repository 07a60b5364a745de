import { z } from 'zod'
import { CaseId, EvidenceId, ReportId } from '../../terms/ids.ts'
import { Identity, Official, PersonStanding } from '../../terms/person.ts'
import { PlainDate } from '../../terms/plain-date.ts'
import { Impact, Road } from '../../terms/sanction.ts'
import { Conduct, InvolvedAs, Post, paperRef, text } from './shapes.ts'

/** How a case begins, and whom and what it is about: telaah, posts, people, superiors, evidence. */
export const openingFacts = [
  z.object({ type: z.literal('case-opened'), reportId: ReportId.nullable(), summary: z.string().max(5000) }),
  /** Telaah: which road, which articles, what impact. A later one replaces it (escalation). */
  z.object({
    type: z.literal('assessed'),
    road: Road,
    actDate: PlainDate,
    /** Ids of `resources/regulations/violations.json`. May be empty on the coaching road. */
    violations: z.array(z.string().max(60)).max(20),
    impact: Impact,
    actText: text(5000),
    /** Asked for where the choice is lawful but not the one the law proposes. */
    reason: z.string().max(2000),
    /** Why it is another act than the one punished for the same day and article; empty where none was (Ps. 35(3)). */
    anotherAct: z.string().max(2000).default(''),
    conduct: Conduct.nullable().default(null),
  }),
  /** The posts, account by account; a later chart replaces it. Goes into the LHP. */
  z.object({ type: z.literal('posts-charted'), posts: z.array(Post).min(1).max(500) }),
  z.object({
    type: z.literal('involvement-recorded'),
    who: Identity,
    as: InvolvedAs,
    note: z.string().max(2000),
  }),
  /** He moved, retired, died or left in mid-case: what the office looked at and what follows. */
  z.object({
    type: z.literal('person-confirmed'),
    standing: PersonStanding,
    /** As the registry had him when this was recorded. */
    person: Identity,
    goOn: z.boolean(),
    note: text(2000),
  }),
  /** Not ours: forwarded with a letter to whoever is competent. */
  z.object({ type: z.literal('forwarded'), ...paperRef, to: text(300) }),
  /** A superior who did not summon, examine or report is a finding of his own (Ps. 28). */
  z.object({
    type: z.literal('neglect-found'),
    superior: Official,
    caseId: CaseId.nullable(),
    note: text(2000),
  }),
  /** The chain upward as confirmed for this case: the direct superior first, then each next higher official. */
  z.object({
    type: z.literal('superiors-confirmed'),
    chain: z.array(Official).min(1).max(8),
    /** Whose superiors these are: asked again when the registry says something else by now. */
    person: Identity.nullable().default(null),
  }),
  /** PPPK: what the office rests on to treat him like a PNS (dossier trap 11 as corrected). */
  z.object({ type: z.literal('pppk-basis-recorded'), basis: text(1000), source: text(500) }),
  z.object({
    type: z.literal('evidence-secured'),
    ...paperRef,
    evidence: z.array(EvidenceId).max(500),
    note: z.string().max(2000),
  }),
] as const
