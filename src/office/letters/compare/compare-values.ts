import type { ValueChange } from '../../../contract/letters.ts'
import type { LinePair } from './line-diff.ts'
import { type FoundValue, spelling, valuesIn } from './values-in.ts'

/**
 * Values that weigh (articles, names, NIP, numbers, dates, amounts) which only one of the two texts holds, or holds more
 * often. Where a changed line lost one and gained one of the same sort, the two stand together: it was changed.
 */
export function compareValues(lines: readonly LinePair[], names: readonly string[]): ValueChange[] {
  const lost: FoundValue[] = []
  const gained: FoundValue[] = []
  const changes: ValueChange[] = []
  for (const { left, right } of lines) {
    const form = valuesIn(left, names)
    const word = valuesIn(right, names)
    const fresh = without(word, form)
    for (const value of without(form, word)) {
      const at = fresh.findIndex(({ what }) => what === value.what)
      const [instead] = at < 0 ? [] : fresh.splice(at, 1)
      if (instead) changes.push({ what: value.what, form: value.text, word: instead.text })
      else lost.push(value)
    }
    gained.push(...fresh)
  }
  // What left one line and stands in another was only moved.
  return unique([
    ...changes,
    ...without(lost, gained).map(({ what, text }) => ({ what, form: text, word: null })),
    ...without(gained, lost).map(({ what, text }) => ({ what, form: null, word: text })),
  ])
}

/** The values of the first list that the second does not hold, each counted as often as it stands there. */
function without(values: readonly FoundValue[], others: readonly FoundValue[]): FoundValue[] {
  const left = new Map<string, number>()
  for (const value of others) left.set(spelling(value), (left.get(spelling(value)) ?? 0) + 1)
  return values.filter((value) => {
    const count = left.get(spelling(value)) ?? 0
    left.set(spelling(value), count - 1)
    return count <= 0
  })
}

function unique(changes: readonly ValueChange[]): ValueChange[] {
  return [...new Map(changes.map((change) => [JSON.stringify(change), change])).values()]
}
