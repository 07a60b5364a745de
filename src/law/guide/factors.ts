import type { FactorSign } from '../rulebook.ts'
import type { AdvisedFactor } from './advice.ts'
import { type Around, chosenForms, type Question } from './question.ts'

/** What to weigh, all of it, with what of the case itself points at it. */
export function factors(around: Around, question: Question, toldBefore: number): AdvisedFactor[] {
  return around.law.rules.factors.map(({ id, weighs, text, sign, source, confidence }) => ({
    id,
    weighs,
    text,
    shown: sign === null ? null : shown(around, question, toldBefore, sign),
    source,
    unsure: confidence !== 'H',
  }))
}

/** How the case shows it, in Indonesian; null when it does not. */
function shown(around: Around, question: Question, toldBefore: number, sign: FactorSign): string | null {
  const { file, state, law } = around
  const when = (holds: boolean, text: string) => (holds ? text : null)
  const posts = state.posts?.payload.posts ?? []
  const days = new Set(posts.map((post) => post.postedOn)).size
  switch (sign) {
    case 'repeated-posts':
      return when(days > 1, `${posts.length} unggahan pada ${days} hari menurut kronologi.`)
    case 'single-post':
      return when(days === 1, 'Kronologi memuat satu hari saja.')
    case 'public':
      return when(question.conduct.access === 'public', 'Dicatat dapat diakses publik.')
    case 'closed':
      return when(question.conduct.access === 'closed', 'Dicatat dalam grup atau akun tertutup.')
    case 'coached-before':
      return when(file.earlierCoaching.length > 0, listed(file.earlierCoaching.map((one) => one.caseNumber)))
    case 'punished-before':
      return when(
        file.earlierSanctions.length > 0,
        listed(file.earlierSanctions.map((one) => one.caseNumber)),
      )
    case 'told-before':
      return when(toldBefore > 0, `${toldBefore} kali tercatat sebelum perbuatan.`)
    case 'leads-others': {
      const { positionKind, position } = file.person.atAct
      const { order } = law.rules.authority
      return when(order.includes(positionKind), `Saat perbuatan menjabat ${position}.`)
    }
    case 'like-only': {
      const { standing } = chosenForms(around, question)
      const only = standing.length > 0 && standing.every(({ rules }) => rules.includes('like-and-follow'))
      return when(only, 'Bentuk yang dipilih mencakup suka, ikut, atau bergabung: periksa yang sebenarnya.')
    }
    case 'deleted':
      return when(state.deletionChecked?.payload.deleted === true, 'Penghapusan sudah diperiksa.')
    case 'admitted':
      return when(state.examined?.payload.admitted === 'yes', 'Diakui dalam berita acara pemeriksaan.')
  }
}

const listed = (numbers: readonly (string | null)[]) =>
  `Menurut kasus ${[...new Set(numbers.map((number) => number ?? 'lama'))].join(', ')}.`
