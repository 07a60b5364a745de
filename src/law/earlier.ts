import type { PlainDate } from '../terms/plain-date.ts'
import { Sanction, type SanctionLevel } from '../terms/sanction.ts'
import type { EarlierSanction } from './facts.ts'
import { findViolations, levelOf, type Rulebook, type Violation } from './rulebook.ts'

/** What the person's earlier sanctions mean for this act: repetition, and no punishment twice (Ps. 35). */

/**
 * The last hukuman disiplin for a violation of the same nature, decided before this act (Ps. 35(2)). Attendance is left
 * out: it has its own yearly scale (PerBKN 6/2022 Ps. 46(7)). Sanksi moral is no hukuman disiplin and does not count.
 */
export function lastOfSameNature(
  book: Rulebook,
  violations: readonly Violation[],
  earlier: readonly EarlierSanction[],
  actDate: PlainDate,
): EarlierSanction | null {
  const natures = new Set(violations.filter((v) => !v.attendance).map((v) => v.nature))
  return earlier
    .filter((sanction) => levelOfEarlier(book, sanction) !== null && sanction.decidedOn <= actDate)
    .filter((sanction) => findViolations(book, sanction.violations).found.some((v) => natures.has(v.nature)))
    .reduce<EarlierSanction | null>(
      (last, sanction) => (last === null || sanction.decidedOn >= last.decidedOn ? sanction : last),
      null,
    )
}

/** Its level: of a kind the data knows by the data, else as it came; null for sanksi moral, which has none. */
export function levelOfEarlier(book: Rulebook, { sanction, level }: EarlierSanction): SanctionLevel | null {
  const kind = Sanction.safeParse(sanction)
  return kind.success ? levelOf(book, kind.data) : level
}

/** It answers for this very act: same day, and a violation in common. */
export function answersForSameAct(
  earlier: EarlierSanction,
  violations: readonly Violation[],
  actDate: PlainDate,
): boolean {
  return (
    earlier.actDate === actDate && violations.some((violation) => earlier.violations.includes(violation.id))
  )
}

/** For an act of the same day, but for other articles: perhaps the same act all the same. */
export function onSameDay(
  earlier: EarlierSanction,
  violations: readonly Violation[],
  actDate: PlainDate,
): boolean {
  return earlier.actDate === actDate && !answersForSameAct(earlier, violations, actDate)
}

/** Sanctions since the act whose own act is not known: one of them may already answer for it (Ps. 35(3)). */
export function sanctionsSince(
  earlier: readonly EarlierSanction[],
  actDate: PlainDate,
): readonly EarlierSanction[] {
  return earlier.filter((sanction) => sanction.actDate === null && sanction.decidedOn >= actDate)
}
