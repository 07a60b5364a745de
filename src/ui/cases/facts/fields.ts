import type { FactType } from '../../../contract/cases.ts'
import { besideForms } from './forms/beside.ts'
import { clarificationForms } from './forms/clarification.ts'
import { coachingForms } from './forms/coaching.ts'
import { decisionForms } from './forms/decision.ts'
import { ethicsForms } from './forms/ethics.ts'
import { examinationForms } from './forms/examination.ts'
import type { FactForm } from './forms/field.ts'
import { openingForms } from './forms/opening.ts'

/** The form of every fact a clerk records or corrects. `null`: it is only ever withdrawn or left as it is. */
export const FACT_FORMS: { readonly [T in FactType]: FactForm | null } = {
  ...openingForms,
  ...coachingForms,
  ...clarificationForms,
  ...besideForms,
  ...ethicsForms,
  ...examinationForms,
  ...decisionForms,
}
