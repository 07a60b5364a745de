import type { Official } from '../../terms/person.ts'
import { sameOfficial, samePerson } from '../authority.ts'
import { conflictLabel } from '../procedure/conflict.ts'
import type { Context } from '../procedure/context.ts'
import { ranksBelow } from '../rank.ts'
import { markedCitation, type RuleId, ruleOf } from '../rulebook.ts'

/** What holds for those who sit over somebody, in a Tim Pemeriksa and in a Majelis alike. */

type Members = readonly { readonly official: Official }[]

/** Who is named twice; null when nobody is. */
export function namedTwice(members: Members): string | null {
  const twice = members.find(({ official }, index) =>
    members.slice(index + 1).some((other) => sameOfficial(official, other.official)),
  )
  return twice ? twice.official.identity.name : null
}

/** The examinee himself, reporters, witnesses and the involved superior do not sit; why not, or null. */
export function whyBound(context: Context, members: Members, body: string): string | null {
  const { file, state, law } = context
  const rule = ruleOf(law.rules, 'team-conflict')
  for (const { official } of members) {
    const { identity } = official
    if (samePerson(identity, file.person.now)) return `Yang diperiksa tidak dapat duduk dalam ${body}.`
    const bound = conflictLabel(file, state, identity)
    if (bound) return `${identity.name} tercatat sebagai ${bound}. ${rule.text} (${rule.citation})`
  }
  return null
}

/** Lawful but unusual: a member of lower rank sits only with a reason. Null when none does, or one was given. */
export function lacksRankReason(
  context: Context,
  members: Members,
  reason: string,
  rule: RuleId,
): string | null {
  const below = members.find(({ official }) =>
    ranksBelow(context.law.rules, official.identity, context.file.person.now),
  )
  return below && reason.trim() === ''
    ? `${below.official.identity.name} berpangkat atau berjabatan lebih rendah dari yang diperiksa (${markedCitation(ruleOf(context.law.rules, rule))}). Bila tetap ditunjuk, isi alasannya.`
    : null
}
