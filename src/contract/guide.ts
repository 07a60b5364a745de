import { z } from 'zod'
import { Conduct } from '../law/facts.ts'
import { Advice, FACTOR_WEIGHT_LABEL, FactorWeight } from '../law/guide/advice.ts'
import { CaseId } from '../terms/ids.ts'
import { PlainDate } from '../terms/plain-date.ts'
import { Impact, Road, Sanction, SanctionLevel } from '../terms/sanction.ts'
import { method } from './method.ts'

export { Advice, FACTOR_WEIGHT_LABEL, FactorWeight }

/** A form of violation as the clerk picks it, in the words of its list. */
export const FormChoice = z.object({
  id: z.string(),
  /** As the list numbers it: `E4`, `D6`, `12`. */
  number: z.string(),
  text: z.string(),
  /** Where it leads by its list: `jalur kode etik`, `hukuman disiplin berat` ...; empty when the list does not say. */
  leadsTo: z.string(),
  /** Only where the post can be seen by the public. */
  needsPublicAccess: z.boolean(),
  unsure: z.boolean(),
  note: z.string().nullable(),
})
export type FormChoice = z.infer<typeof FormChoice>

export const FormGroup = z.object({ list: z.string(), title: z.string(), forms: z.array(FormChoice) })
export type FormGroup = z.infer<typeof FormGroup>

/** How a comparable case ended; names and NIP are never part of it. */
export const ComparableCase = z.object({
  caseId: CaseId,
  number: z.string(),
  year: z.int(),
  road: Road,
  impact: Impact,
  /** Null: coached, or not proven. */
  sanction: Sanction.nullable(),
  level: SanctionLevel.nullable(),
  /** `teguran tertulis`, `pembinaan`, `tidak terbukti`. */
  result: z.string(),
  aggravating: z.string(),
  mitigating: z.string(),
})
export type ComparableCase = z.infer<typeof ComparableCase>

/** The guided telaah: what the law makes of what was done, before a road is chosen. Nothing is recorded. */
export const guide = {
  /** Asked anew at every change of the telaah; cheap. */
  assess: method({
    role: 'clerk',
    access: 'read',
    input: z.object({
      caseId: CaseId,
      conduct: Conduct,
      actDate: PlainDate,
      impact: Impact,
      /** As chosen so far; null: by the proposed ones. */
      violations: z.array(z.string().max(60)).max(20).nullable().default(null),
      /** The clerk states that it is another act than the one punished for that day. */
      anotherAct: z.boolean().default(false),
    }),
    output: Advice,
  }),
  /** The lists in use, in their own order; every word of `text` must occur in number or text. */
  forms: method({
    role: 'clerk',
    access: 'read',
    input: z.object({ text: z.string().max(200).default('') }),
    output: z.array(FormGroup),
  }),
  /** What the office decided where an article (or, without articles, a form) and the impact are the same. */
  comparable: method({
    role: 'clerk',
    access: 'read',
    input: z.object({
      /** The case at hand, which is left out; null: none. */
      except: CaseId.nullable(),
      violations: z.array(z.string().max(60)).max(20),
      impact: Impact,
      forms: z.array(z.string().max(60)).max(20),
    }),
    output: z.object({
      total: z.int(),
      /** Most frequent first. */
      counts: z.array(z.object({ result: z.string(), count: z.int() })),
      /** Newest first, ten at most. */
      rows: z.array(ComparableCase),
    }),
  }),
}
