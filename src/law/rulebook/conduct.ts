import { z } from 'zod'
import { ConductTarget, ContentKind } from '../../terms/conduct.ts'
import { SanctionLevel } from '../../terms/sanction.ts'
import { LeastLevel, provenance, RuleId } from './rules.ts'

export const FORM_LISTS = {
  'skb-2022': 'SKB Netralitas 2022',
  'larangan-16-kemenag': 'Daftar 16 larangan (Kemenag)',
  'larangan-16-gabungan': 'Daftar 16 larangan (gabungan)',
  'se-bkn-2018': 'SE Kepala BKN 2018 (ujaran kebencian)',
  'skb-2019': 'SKB radikalisme 2019',
} as const
export const FormList = z.enum([
  'skb-2022',
  'larangan-16-kemenag',
  'larangan-16-gabungan',
  'se-bkn-2018',
  'skb-2019',
])
export type FormList = z.infer<typeof FormList>

/** A form of violation in the words of a joint decree or circular, and where it leads. */
export const ConductForm = z.object({
  id: z.string().regex(/^[a-z0-9-]+$/),
  list: FormList,
  /** As the list numbers it: `E4`, `D6`, `12`. */
  number: z.string(),
  text: z.string().min(1),
  subject: z.enum(['netralitas', 'ujaran-kebencian', 'radikalisme']),
  /** `by-target`: ethics for a bakal calon, discipline for a calon; `ask`: the list does not say. */
  leadsTo: z.enum(['ethics', 'discipline', 'dismissal', 'by-target', 'ask']),
  /** Levels the list names, lightest first; empty when it names none. */
  levels: z.array(SanctionLevel),
  /** Of a form whose article gives less than its own row does (D3, D5, D9, D10); null: the article decides. */
  least: LeastLevel.nullable().default(null),
  targets: z.array(ConductTarget),
  /** Discipline already before the penetapan (practice.md, correction of 5.2). */
  disciplineBeforeNomination: z.boolean(),
  /** On which side of the penetapan it exists at all (adviser of a team: D9 before, D10 after); null: on both. */
  nomination: z.enum(['before', 'after']).nullable(),
  needsPublicAccess: z.boolean(),
  /** Articles it usually falls under: ids of violations. */
  violations: z.array(z.string()),
  /** What the clerk should read beside it. */
  rules: z.array(RuleId),
  ...provenance,
})
export type ConductForm = z.infer<typeof ConductForm>

/** `SKB Netralitas 2022 E4`, for a sentence. */
export const formName = ({ list, number }: ConductForm): string => `${FORM_LISTS[list]} ${number}`

/** Articles that content, target and kind of election point at, beside the forms; an empty list is open. */
export const ConductArticle = z
  .object({
    id: z.string().regex(/^[a-z0-9-]+$/),
    content: z.array(ContentKind),
    targets: z.array(ConductTarget),
    /** Only in an election that stands apart from the neutrality of huruf n (pilkades). */
    apart: z.boolean(),
    /** Why, as the screen says it. */
    text: z.string().min(1),
    violations: z.array(z.string()).min(1),
    ...provenance,
  })
  .refine(({ content, targets, apart }) => content.length + targets.length > 0 || apart)
export type ConductArticle = z.infer<typeof ConductArticle>

/** What of a case can point at a factor without anybody saying so. */
export const FactorSign = z.enum([
  'repeated-posts',
  'single-post',
  'public',
  'closed',
  'coached-before',
  'punished-before',
  'told-before',
  'leads-others',
  'like-only',
  'deleted',
  'admitted',
])
export type FactorSign = z.infer<typeof FactorSign>

/** Something to weigh when a sanction is chosen: never a rule, and no weight in figures. */
export const Factor = z.object({
  id: z.string().regex(/^[a-z0-9-]+$/),
  weighs: z.enum(['aggravating', 'mitigating']),
  text: z.string().min(1),
  sign: FactorSign.nullable(),
  ...provenance,
})
export type Factor = z.infer<typeof Factor>
