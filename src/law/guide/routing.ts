import type { ContentKind } from '../../terms/conduct.ts'
import { formatDate } from '../../terms/plain-date.ts'
import { type ConductForm, formName, type RuleId, ruleOf } from '../rulebook.ts'
import type { Ask } from './advice.ts'
import { type Around, chosenForms, type Electoral, electoral, grounds, type Question } from './question.ts'

/** Where one form leads, or the question that has to be answered first. */
export type Route =
  | {
      readonly to: 'discipline' | 'ethics'
      readonly form: ConductForm | null
      /** Certain enough to refuse the other road; otherwise the other one asks for a reason. */
      readonly sure: boolean
      readonly text: string
      readonly rules: readonly RuleId[]
    }
  | { readonly to: 'ask'; readonly form: ConductForm | null; readonly ask: Ask }

const ELECTORAL: ReadonlySet<ContentKind> = new Set<ContentKind>([
  'gambar-calon',
  'visi-misi',
  'simbol-tangan',
  'promosi-diri',
  'kaitan-calon-lain',
])

/** By form first, then by object and date, for each form and the election at issue (practice.md, correction of 5.2). */
export function routes(around: Around, question: Question): readonly Route[] {
  const { standing } = chosenForms(around, question)
  const at = electoral(around, question)
  if (standing.length > 0) return standing.map((form) => routeOf(around, question, at, form))
  const { content, targets } = question.conduct
  const candidate = targets.some((target) => target === 'bakal-calon' || target === 'calon')
  if (candidate || content.some((kind) => ELECTORAL.has(kind))) return [byDate(around, question, at, null)]
  if (targets.includes('partai'))
    return [askForForm(around, 'Perbuatan terkait partai politik: pilih bentuknya.')]
  return []
}

function routeOf(around: Around, question: Question, at: Electoral, form: ConductForm): Route {
  if (form.subject !== 'netralitas') {
    const text = `${formName(form)}: hukuman disiplin menurut pasal dan dampaknya.`
    return { to: 'discipline', form, sure: false, text, rules: ['level-by-article-and-impact'] }
  }
  if (at.apart) return apart(around, form)
  if (form.leadsTo === 'ask') {
    return {
      ...askForForm(
        around,
        `${formName(form)} tidak menyebut jalurnya: pilih juga bentuk yang sepadan dalam SKB.`,
      ),
      form,
    }
  }
  if (form.leadsTo === 'dismissal') {
    const text = `${formName(form)}: diperiksa pada jalur disiplin; pemberhentiannya sendiri menurut UU ASN.`
    return { to: 'discipline', form, sure: true, text, rules: ['route-by-form', 'dismissal-not-by-pp94'] }
  }
  if (form.nomination !== null) return oneSided(around, question, at, form, form.nomination)
  if (form.disciplineBeforeNomination) {
    const text = `${formName(form)}: hukuman disiplin, juga sebelum penetapan calon.`
    return { to: 'discipline', form, sure: form.confidence === 'H', text, rules: ['route-by-form'] }
  }
  return byDate(around, question, at, form)
}

function apart({ law }: Around, form: ConductForm | null): Route {
  const { text } = ruleOf(law.rules, 'pilkades-apart')
  return { to: 'discipline', form, sure: false, text, rules: ['pilkades-apart'] }
}

const askForForm = (around: Around, text: string) => ({
  to: 'ask' as const,
  form: null,
  ask: { id: 'form', field: 'forms' as const, text, because: grounds(around, 'route-by-form') },
})

/** Forms that exist on one side of the penetapan only (adviser of a team before it, adviser after it). */
function oneSided(
  around: Around,
  question: Question,
  at: Electoral,
  form: ConductForm,
  side: 'before' | 'after',
): Route {
  if (at.status === 'belum-diketahui') return askForElection(around, at, form)
  if ((at.status === 'bakal-calon') === (side === 'before')) {
    const text = `${formName(form)}: hukuman disiplin, juga sebelum penetapan calon.`
    return { to: 'discipline', form, sure: form.confidence === 'H', text, rules: ['route-by-form'] }
  }
  const when = side === 'before' ? 'sesudah' : 'sebelum'
  return {
    ...askForForm(
      around,
      `${formName(form)} tidak cocok: perbuatan ${formatDate(question.actDate)} terjadi ${when} penetapan calon. Pilih bentuk untuk masa itu.`,
    ),
    form,
  }
}

/** The object decides: before the penetapan it is a bakal calon (ethics), from that day on a calon (discipline). */
function byDate(around: Around, question: Question, at: Electoral, form: ConductForm | null): Route {
  if (at.apart) return apart(around, form)
  const name = form ? formName(form) : 'Perbuatan terkait calon'
  const on = formatDate(question.actDate)
  const fixedOn = at.election?.candidatesFixedOn
  switch (at.status) {
    case 'belum-diketahui':
      return askForElection(around, at, form)
    case 'bakal-calon':
      return {
        to: 'ethics',
        form,
        sure: true,
        text: `${name}: pada ${on} calon belum ditetapkan${fixedOn ? ` (${formatDate(fixedOn)})` : ''}, jadi objeknya bakal calon.`,
        rules: ['nomination-line'],
      }
    case 'calon':
      return {
        to: 'discipline',
        form,
        sure: true,
        text: `${name}: pada ${on} calon sudah ditetapkan${fixedOn ? ` (${formatDate(fixedOn)})` : ''}, jadi objeknya calon.`,
        rules: ['nomination-line'],
      }
  }
}

function askForElection(around: Around, { election }: Electoral, form: ConductForm | null): Route {
  const text = election
    ? `Tanggal penetapan calon ${election.name} (${election.region}) belum diisi: isi di menu Pemilu & Pemilihan, karena tanggal itu menentukan jalurnya.`
    : 'Pilih pemilihannya: tanggal penetapan calon menentukan apakah objeknya bakal calon (kode etik) atau calon (disiplin).'
  return {
    to: 'ask',
    form,
    ask: { id: 'election', field: 'electionId', text, because: grounds(around, 'nomination-line') },
  }
}
