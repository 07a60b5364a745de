import { daysBetween, formatDate } from '../../terms/plain-date.ts'
import type { Post } from '../facts.ts'
import type { Context } from './context.ts'

/**
 * What the chronology of posts says, in one Indonesian sentence: once, or again and again; null while there is none.
 * It describes (number, days, span) and holds no threshold, for no law names one: posts on more than one day are
 * called `berulang`, and the examiner judges (practice.md: "once in anger" against "again and again").
 */
export function postsPattern({ state }: Context): string | null {
  const posts = state.posts?.payload.posts
  if (!posts) return null
  const accounts = [...new Set(posts.map((post) => post.account))]
  const said = accounts.map(
    (account) => `${account}: ${describe(posts.filter((post) => post.account === account))}`,
  )
  return `${said.join('; ')}.`
}

function describe(posts: readonly Post[]): string {
  const days = [...new Set(posts.map((post) => post.postedOn))].sort()
  const [first] = days
  const last = days.at(-1)
  if (!first || !last) return 'tanpa unggahan'
  if (posts.length === 1) return `satu unggahan, ${formatDate(first)} (sekali)`
  if (days.length === 1) return `${posts.length} unggahan pada satu hari, ${formatDate(first)} (sekali waktu)`
  const span = daysBetween(first, last) + 1
  return `${posts.length} unggahan pada ${days.length} hari berbeda dalam rentang ${span} hari, ${formatDate(first)} sampai ${formatDate(last)} (berulang)`
}
