import type { PaperKind } from '../terms/paper.ts'
import { coachingFields } from './paper-fields/coaching.ts'
import { deliveryFields } from './paper-fields/delivery.ts'
import { disciplineFields } from './paper-fields/discipline.ts'
import { evidenceFields } from './paper-fields/evidence.ts'
import type { Fields } from './paper-fields/field.ts'

export type { Control, Field, FieldInfo, Fields } from './paper-fields/field.ts'
export { EvidenceItem, PictureItem, QuestionAnswer } from './paper-fields/rows.ts'

/**
 * What the clerk fills in for each kind of paper (dossier 3, practice.md).
 * The person, the signer, the kop, number and date of the letter are not here: they belong to the paper itself.
 * One record of fields per kind makes the schema of a draft (anything may be empty: null), the schema of a complete
 * paper, the form on the screen and the names of what is missing.
 */

export const FIELDS = {
  ...coachingFields,
  ...evidenceFields,
  ...disciplineFields,
  ...deliveryFields,
} satisfies Record<PaperKind, Fields>
