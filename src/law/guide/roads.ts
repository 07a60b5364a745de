import { Road } from '../../terms/sanction.ts'
import { type RuleId, ruleOf } from '../rulebook.ts'
import type { Advice, RoadSaid } from './advice.ts'
import type { Matter } from './matter.ts'
import { type Around, chosenForms, electoral, grounds, type Question } from './question.ts'

type Verdict = { readonly place: keyof Roads; readonly order: number } & RoadSaid
type Roads = Pick<Advice, 'proposed' | 'unusual' | 'refused'>

/**
 * Every road has one place: proposed, lawful with a reason, or refused with its article. Of articles alone nothing is
 * said: which road they take hangs on what was done, and a telaah without it asks for no reason.
 */
export function roads(around: Around, question: Question, matter: Matter): Roads {
  if (around.file.whose === 'not-ours') return { proposed: [], unusual: [], refused: notOurs(around) }
  const spoken = matter.routes.length > 0 || matter.pointed.length > 0
  if (!spoken) return { proposed: [], unusual: [], refused: [] }
  const verdicts = [
    clarification(around),
    coaching(around, question, matter),
    discipline(around, question, matter),
    ethics(around, question, matter),
  ].sort((one, other) => one.order - other.order)
  const at = (place: keyof Roads) =>
    verdicts
      .filter((verdict) => verdict.place === place)
      .map(({ road, text, because }) => ({ road, text, because }))
  return { proposed: at('proposed'), unusual: at('unusual'), refused: at('refused') }
}

function notOurs(around: Around): RoadSaid[] {
  const text = ruleOf(around.law.rules, 'forward-not-ours').text
  return Road.options.map((road) => ({ road, text, because: grounds(around, 'forward-not-ours') }))
}

function verdict(
  around: Around,
  road: Road,
  place: keyof Roads,
  order: number,
  text: string,
  ...rules: readonly RuleId[]
): Verdict {
  return { road, place, order, text, because: grounds(around, ...rules) }
}

/** The Inspektorat's own road for another unit's person; it examines its own staff directly. */
function clarification(around: Around): Verdict {
  const { text } = ruleOf(around.law.rules, 'special-report')
  return around.file.whose === 'other-unit'
    ? verdict(around, 'clarification', 'proposed', 0, text, 'special-report')
    : verdict(
        around,
        'clarification',
        'unusual',
        9,
        `Pegawai kantor sendiri diperiksa langsung. ${text}`,
        'special-report',
      )
}

const leads = ({ routes }: Matter, to: 'discipline' | 'ethics') =>
  routes.flatMap((route) => (route.to === to ? [route] : []))
const asked = ({ routes }: Matter) => routes.some(({ to }) => to === 'ask')

function discipline(around: Around, question: Question, matter: Matter): Verdict {
  const stray = strayNeutrality(around, question, matter)
  if (stray) return verdict(around, 'discipline', 'unusual', 5, stray, 'pilkades-apart')
  const routes = leads(matter, 'discipline')
  const [first] = routes
  const rules = [...new Set(routes.flatMap((route) => route.rules))]
  if (first) {
    const text = routes.map((route) => route.text).join(' ')
    return behindClosedDoors(around, question)
      ? verdict(
          around,
          'discipline',
          'unusual',
          2,
          `${text} ${closedText(around)}`,
          ...rules,
          'public-access',
        )
      : verdict(around, 'discipline', 'proposed', 2, text, ...rules)
  }
  if (leads(matter, 'ethics').length > 0) {
    const text = 'Objeknya bakal calon: jalur kode etik yang lazim. Jalur disiplin memerlukan alasan.'
    return verdict(around, 'discipline', 'unusual', 5, text, 'nomination-line', 'ethics-road')
  }
  if (asked(matter)) return unanswered(around, 'discipline', matter)
  const text = matter.level
    ? `Pasal yang diduga dilanggar diancam hukuman ${matter.level}.`
    : 'Ada pasal yang diduga dilanggar; tingkatnya ditanyakan.'
  return verdict(around, 'discipline', 'proposed', 2, text, 'level-by-article-and-impact')
}

/** Huruf n chosen for a village's election, which its text does not name (practice.md, M-H: a reason, no refusal). */
function strayNeutrality(around: Around, question: Question, { violations }: Matter): string | null {
  const cites = violations.flatMap(({ neutrality, citation }) => (neutrality ? [citation] : []))
  if (cites.length === 0 || !electoral(around, question).apart) return null
  return `${cites.join('; ')} dipilih untuk pemilihan kepala desa. ${ruleOf(around.law.rules, 'pilkades-apart').text}`
}

function ethics(around: Around, question: Question, matter: Matter): Verdict {
  const routes = leads(matter, 'ethics')
  if (routes.length > 0) {
    const text = routes.map((route) => route.text).join(' ')
    const rules = [...new Set([...routes.flatMap((route) => route.rules), 'ethics-road' as const])]
    return behindClosedDoors(around, question)
      ? verdict(around, 'ethics', 'unusual', 3, `${text} ${closedText(around)}`, ...rules, 'public-access')
      : verdict(around, 'ethics', 'proposed', 3, text, ...rules)
  }
  const barring = leads(matter, 'discipline').filter(({ sure }) => sure)
  if (barring.length > 0) {
    const rules = [...new Set(barring.flatMap((route) => route.rules))]
    const text = `Jalur kode etik tidak menggantikan disiplin di sini. ${barring.map((route) => route.text).join(' ')}`
    return verdict(around, 'ethics', 'refused', 8, text, ...rules)
  }
  if (asked(matter)) return unanswered(around, 'ethics', matter)
  const { text } = ruleOf(around.law.rules, 'ethics-road')
  return verdict(around, 'ethics', 'unusual', 8, `${text} Jalur disiplin yang lazim.`, 'ethics-road')
}

function unanswered(around: Around, road: Road, { routes }: Matter): Verdict {
  const asks = routes.flatMap((route) => (route.to === 'ask' ? [route.ask] : []))
  return {
    road,
    place: 'unusual',
    order: 4,
    text: 'Jalurnya belum dapat diusulkan: ada pertanyaan yang belum terjawab.',
    because: asks[0]?.because ?? grounds(around, 'route-by-form'),
  }
}

/** Conduct under Ps. 3 a never; what the law calls grave only with a reason; else coaching comes before discipline. */
function coaching(around: Around, question: Question, matter: Matter): Verdict {
  const { rules } = around.law
  const chosen = question.violations === null ? [] : matter.violations
  const sure = matter.pointed.flatMap((pointed) => (pointed.sure ? [pointed.violation] : []))
  if ([...chosen, ...sure].some(({ coachingAllowed }) => !coachingAllowed)) {
    const { text } = ruleOf(rules, 'coaching-not-for-loyalty')
    return verdict(around, 'coaching', 'refused', 8, text, 'coaching-not-for-loyalty')
  }
  const unusual = (text: string, ...because: readonly RuleId[]) =>
    verdict(around, 'coaching', 'unusual', 6, text, ...because)
  if (
    matter.routes.some(
      ({ to, form }) => to !== 'discipline' && (form === null || form.subject === 'netralitas'),
    )
  ) {
    return unusual(
      'Perbuatan yang menyangkut netralitas: pembinaan saja memerlukan alasan.',
      'ethics-road',
      'route-by-form',
    )
  }
  if (matter.violations.some(({ neutrality }) => neutrality)) {
    const { text } = ruleOf(rules, 'neutrality-never-light')
    return unusual(`${text} Pembinaan saja memerlukan alasan.`, 'neutrality-never-light')
  }
  if (matter.routes.length > 0 || grave(question)) {
    return unusual(
      'Jalur disiplin yang lazim; pembinaan saja memerlukan alasan.',
      'level-by-article-and-impact',
    )
  }
  if (matter.level !== 'ringan') {
    return unusual(
      'Ancamannya bukan hukuman ringan: pembinaan saja memerlukan alasan.',
      'level-by-article-and-impact',
    )
  }
  if (around.file.earlierCoaching.length > 0 || around.file.earlierSanctions.length > 0) {
    const { text } = ruleOf(rules, 'coaching-repeated')
    return unusual(`Ia pernah dibina atau dihukum. ${text}`, 'coaching-repeated')
  }
  const { text } = ruleOf(rules, 'coaching-is-no-sanction')
  return verdict(
    around,
    'coaching',
    'proposed',
    1,
    `Ringan dan baru pertama kali. ${text}`,
    'coaching-is-no-sanction',
  )
}

const grave = ({ conduct }: Question) =>
  conduct.content.some((kind) => kind === 'ujaran-kebencian' || kind === 'hoaks' || kind === 'radikalisme')

/** Every form that speaks for the road needs a public post, and this one stood in a closed group. */
function behindClosedDoors(around: Around, question: Question): boolean {
  const { standing } = chosenForms(around, question)
  return (
    question.conduct.access === 'closed' &&
    standing.length > 0 &&
    standing.every(({ needsPublicAccess }) => needsPublicAccess)
  )
}

const closedText = (around: Around) => ruleOf(around.law.rules, 'public-access').text
