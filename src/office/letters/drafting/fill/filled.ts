import { officeTitle } from '../../../../contract/kop.ts'
import { type DraftOf, emptyDraft } from '../../../../contract/paper-values.ts'
import { TimeOfDay } from '../../../../terms/clock.ts'
import type { PaperKind } from '../../../../terms/paper.ts'
import type { Whose } from '../../../../terms/sanction.ts'
import type { CaseSource } from '../case-source.ts'

/** A draft of this kind with these values and everything else empty. */
export function filled<K extends PaperKind>(kind: K, values: Partial<DraftOf<K>['values']>): DraftOf<K> {
  const empty: DraftOf<K> = emptyDraft(kind)
  return { ...empty, values: { ...empty.values, ...values } }
}

/** When an office calls people in, unless the clerk says otherwise. */
export const MORNING = TimeOfDay.parse('09:00')

/** Where the person is asked to come: the office's own rooms, or his unit when that unit calls him. */
export function placeOf({ context, person }: CaseSource, whose: Whose): string {
  const { profile } = context
  return whose === 'own' ? `Kantor ${officeTitle(profile)}, ${profile.address}` : `Kantor ${person.unitName}`
}
