import type { CaseView } from '../../contract/cases.ts'
import type { FactType, PayloadOf } from '../../law/facts.ts'
import type { PlainDate } from '../../terms/plain-date.ts'

/** What stands of the facts of a type, the latest first, as the timeline has them. */
export function all<T extends FactType>(view: CaseView, type: T): PayloadOf<T>[] {
  const isOfType = (payload: { readonly type: FactType }): payload is PayloadOf<T> => payload.type === type
  return view.timeline.flatMap(({ standing }) => standing?.payload ?? []).filter(isOfType)
}

/** The latest of them with its day, or null. */
export function latest<T extends FactType>(
  view: CaseView,
  type: T,
): { payload: PayloadOf<T>; happenedOn: PlainDate } | null {
  const [payload] = all(view, type)
  const entry = view.timeline.find(({ standing }) => standing?.payload.type === type)?.standing
  return payload && entry ? { payload, happenedOn: entry.happenedOn } : null
}
