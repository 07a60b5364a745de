import type { PaperKind } from '../terms/paper.ts'
import { clarificationFields } from './paper-fields/clarification.ts'
import { coachingFields } from './paper-fields/coaching.ts'
import { coachingRequestFields } from './paper-fields/coaching-requests.ts'
import { correspondenceFields, internalFields } from './paper-fields/correspondence.ts'
import { decisionFields } from './paper-fields/decision.ts'
import { deliveryFields } from './paper-fields/delivery.ts'
import { disciplineFields } from './paper-fields/discipline.ts'
import { ethicsFields } from './paper-fields/ethics.ts'
import { evidenceFields } from './paper-fields/evidence.ts'
import type { Fields } from './paper-fields/field.ts'
import { officeFields } from './paper-fields/office.ts'
import { teamFields } from './paper-fields/team.ts'

export type { Control, Field, FieldInfo, Fields } from './paper-fields/field.ts'
export { DispatchItem, EvidenceItem, PictureItem, QuestionAnswer } from './paper-fields/rows.ts'

/**
 * What the clerk fills in for each kind of paper (dossier 3, practice.md).
 * The person, the signer, the kop, number and date of the letter are not here: they belong to the paper itself.
 * One record of fields per kind makes the schema of a draft (anything may be empty: null), the schema of a complete
 * paper, the form on the screen and the names of what is missing.
 */

export const FIELDS = {
  ...coachingFields,
  ...coachingRequestFields,
  ...clarificationFields,
  ...correspondenceFields,
  ...internalFields,
  ...evidenceFields,
  ...disciplineFields,
  ...teamFields,
  ...decisionFields,
  ...ethicsFields,
  ...deliveryFields,
  ...officeFields,
} satisfies Record<PaperKind, Fields>
