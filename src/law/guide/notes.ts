import { formatDate } from '../../terms/plain-date.ts'
import { answersForSameAct } from '../earlier.ts'
import { instrumentRefusal } from '../instruments.ts'
import { formName, type RuleId, ruleOf } from '../rulebook.ts'
import type { Said } from './advice.ts'
import type { Matter } from './matter.ts'
import { type Around, chosenForms, electoral, grounds, type Question, said } from './question.ts'

/** What the clerk should read before choosing; nothing of it forbids or asks. */
export function notes(around: Around, question: Question, matter: Matter): Said[] {
  return [
    ...aboutForms(around, question),
    ...aboutElection(around, question),
    ...aboutListedLevels(around, question, matter),
    ...aboutThePast(around, question, matter),
    ...aboutPerson(around),
  ]
}

function aboutForms(around: Around, question: Question): Said[] {
  const { standing, younger } = chosenForms(around, question)
  // What a dismissal follows is asked, not only said.
  const rules = new Set<RuleId>(standing.flatMap((form) => (form.leadsTo === 'dismissal' ? [] : form.rules)))
  if (question.conduct.content.some((kind) => kind === 'ujaran-kebencian' || kind === 'hoaks'))
    rules.add('criminal-in-parallel')
  return [
    ...younger.map((form) => ({
      id: `younger-${form.id}`,
      text:
        instrumentRefusal({ short: formName(form), enactedOn: form.validFrom }, question.actDate) ??
        form.text,
      because: grounds(around, 'date-of-act-decides'),
    })),
    ...[...rules].map((rule) => said(around, rule, ruleOf(around.law.rules, rule).text, rule)),
    ...standing.flatMap((form) =>
      form.note ? [{ id: `form-${form.id}`, text: `${formName(form)}: ${form.note}`, because: [] }] : [],
    ),
  ]
}

/** The dates of the election overrule what the target was called; posts on both sides of the penetapan are two acts. */
export function aboutElection(around: Around, question: Question): Said[] {
  const { election, status, apart } = electoral(around, question)
  if (!election) return []
  if (apart)
    return [said(around, 'pilkades-apart', ruleOf(around.law.rules, 'pilkades-apart').text, 'pilkades-apart')]
  const fixedOn = election.candidatesFixedOn
  if (fixedOn === null) return []
  const { targets } = question.conduct
  const called = targets.includes('calon') ? 'calon' : targets.includes('bakal-calon') ? 'bakal-calon' : null
  const clash =
    called !== null && called !== status && !(targets.includes('calon') && targets.includes('bakal-calon'))
  const days = around.state.posts?.payload.posts.map((post) => post.postedOn) ?? []
  const straddles = days.some((day) => day < fixedOn) && days.some((day) => day >= fixedOn)
  return [
    ...(clash
      ? [
          said(
            around,
            'target-by-date',
            `Menurut data ${election.name}, calon ditetapkan ${formatDate(fixedOn)}: pada ${formatDate(question.actDate)} objeknya ${status === 'calon' ? 'calon' : 'bakal calon'}.`,
            'nomination-line',
          ),
        ]
      : []),
    ...(straddles
      ? [
          said(
            around,
            'straddles-nomination',
            `Kronologi memuat unggahan sebelum dan sesudah penetapan calon (${formatDate(fixedOn)}): nilai per perbuatan, karena jalurnya berbeda.`,
            'nomination-line',
            'route-by-form',
          ),
        ]
      : []),
  ]
}

/** The list names one level, article and impact another. */
function aboutListedLevels(around: Around, question: Question, { level }: Matter): Said[] {
  if (level === null) return []
  return chosenForms(around, question)
    .standing.filter((form) => form.levels.length > 0 && !form.levels.includes(level))
    .map((form) =>
      said(
        around,
        `level-of-${form.id}`,
        `${formName(form)} menyebut hukuman ${form.levels.join(' atau ')}, sedangkan menurut pasal dan dampak ${level}: periksa pasal dan dampaknya.`,
        'level-by-article-and-impact',
      ),
    )
}

function aboutThePast(around: Around, question: Question, { violations }: Matter): Said[] {
  const { earlierSanctions, earlierCoaching } = around.file
  const same = earlierSanctions.find((one) => answersForSameAct(one, violations, question.actDate))
  const repeated = earlierCoaching.length > 0
  const text = (rule: RuleId) => ruleOf(around.law.rules, rule).text
  return [
    ...(same
      ? [
          said(
            around,
            'punished-for-it',
            `Perbuatan ${formatDate(question.actDate)} sudah dijawab dengan keputusan ${formatDate(same.decidedOn)}. ${text('no-double-punishment')}`,
            'no-double-punishment',
          ),
        ]
      : []),
    ...(repeated ? [said(around, 'coaching-repeated', text('coaching-repeated'), 'coaching-repeated')] : []),
  ]
}

function aboutPerson(around: Around): Said[] {
  const { kind } = around.file.person.atAct
  return kind === 'pppk' || kind === 'pppk-paruh-waktu'
    ? [said(around, 'pppk', ruleOf(around.law.rules, 'pppk-own-rule').text, 'pppk-own-rule')]
    : []
}
