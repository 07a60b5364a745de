import { PERSON_STANDING_LABEL } from '../../terms/person.ts'
import type { Warning } from '../assessment.ts'
import { ruleOf } from '../rulebook.ts'
import { article, type Context } from './context.ts'

/** He retired, was dismissed or died while the case was running. */
export function aboutStanding(context: Context): Warning[] {
  const { standing } = context.file.person
  if (standing === 'active') return []
  return [
    {
      id: 'person-left',
      text: `Menurut data pegawai yang bersangkutan ${PERSON_STANDING_LABEL[standing]}. ${ruleOf(context.law.rules, 'duty-lapses').text}`,
      because: article(context, 'duty-lapses'),
    },
  ]
}
