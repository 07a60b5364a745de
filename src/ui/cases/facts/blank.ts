import type { FactType } from '../../../contract/cases.ts'
import { FACT_FORMS } from './fields.ts'
import type { Field } from './forms/field.ts'
import { emptyPost } from './pasted-posts.ts'
import type { FormValues } from './validate.ts'

function blankOf(field: Field): FormValues {
  switch (field.kind) {
    case 'area':
      return { [field.name]: '' }
    case 'line':
      return { [field.name]: field.nullable ? null : '' }
    case 'check':
      return { [field.name]: false }
    case 'proof':
    case 'members':
      return { [field.name]: [] }
    case 'date':
    case 'time':
    case 'yes-no':
    case 'choice':
    case 'identity':
    case 'official':
      return { [field.name]: null }
    case 'posts':
      return { posts: [emptyPost] }
    case 'recommendations':
      return { recommendations: [{ text: '', addressee: '' }] }
    case 'recommendation-index':
      return { index: null }
    case 'issued':
      return { issued: null }
    case 'violations':
      return { violations: [] }
    case 'assess':
    case 'superiors':
    case 'delivery':
      return {}
  }
}

/** A fact's form before anything was typed; a paper written elsewhere has no paper of the app. */
export function blankValues(type: FactType): FormValues {
  const fields = FACT_FORMS[type]?.fields ?? []
  const ofPaper = fields.some((field) => 'name' in field && field.name === 'letterDate')
  return Object.assign(ofPaper ? { paperId: null } : {}, ...fields.map(blankOf))
}
