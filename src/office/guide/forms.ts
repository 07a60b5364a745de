import type { FormChoice, FormGroup } from '../../contract/guide.ts'
import { type ConductForm, FORM_LISTS, FormList, type Rulebook } from '../../law/rulebook.ts'

/** The lists with the forms that hold every word of `text` in their number or wording; lists left empty are left out. */
export function formGroups(rules: Rulebook, text: string): FormGroup[] {
  const words = text.toLowerCase().split(/\s+/)
  const holds = ({ number, text: wording }: ConductForm) => {
    const all = `${number} ${wording}`.toLowerCase()
    return words.every((word) => all.includes(word))
  }
  return FormList.options.flatMap((list) => {
    const forms = [...rules.forms.values()].filter((form) => form.list === list && holds(form))
    return forms.length > 0 ? [{ list, title: FORM_LISTS[list], forms: forms.map(asChoice) }] : []
  })
}

function asChoice(form: ConductForm): FormChoice {
  const { id, number, text, needsPublicAccess, confidence, note } = form
  return { id, number, text, leadsTo: leadsTo(form), needsPublicAccess, unsure: confidence !== 'H', note }
}

function leadsTo({ leadsTo: road, levels }: ConductForm): string {
  switch (road) {
    case 'ethics':
      return 'jalur kode etik'
    case 'discipline':
      return levels.length > 0 ? `hukuman disiplin ${levels.join(' atau ')}` : 'jalur disiplin'
    case 'dismissal':
      return 'pemberhentian menurut UU ASN'
    case 'by-target':
      return 'kode etik atau disiplin, menurut penetapan calon'
    case 'ask':
      return ''
  }
}
