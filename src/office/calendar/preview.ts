import type { calendar as contract } from '../../contract/calendar.ts'
import type { OutputOf, ParsedInputOf } from '../../contract/method.ts'
import type { ReadContext } from '../context.ts'
import { officeLaw, officeLawWith } from '../law/load.ts'
import { lettersOnDaysOff } from './letters-on-days-off.ts'
import { movesBetween } from './moves.ts'
import { type OfficeCalendar, officeCalendarOf } from './repository.ts'

type Change = ParsedInputOf<typeof contract.preview>

/** The calendar as it would stand. Names do not matter for a count. */
function changed(calendar: OfficeCalendar, { date, kind }: Change): OfficeCalendar {
  const { office, local } = calendar
  const otherDays = office.days.filter((day) => day.date !== date)
  switch (kind) {
    case null:
      return {
        ...calendar,
        office: { ...office, days: otherDays },
        local: local.filter((day) => day.date !== date),
      }
    case 'local':
      return { ...calendar, local: [...local, { date, name: '' }] }
    case 'national':
    case 'cuti-bersama':
    case 'working':
      return { ...calendar, office: { ...office, days: [...otherDays, { date, kind, name: '' }] } }
  }
}

/** How many open cases, deadlines and numbered letters a change of one day would touch. Writes nothing. */
export function previewDay(context: ReadContext, change: Change): OutputOf<typeof contract.preview> {
  const before = officeLaw(context)
  const after = officeLawWith(context, { calendar: changed(officeCalendarOf(context), change) })
  const moves = movesBetween(context, before, after, change.date)
  const known = new Set(lettersOnDaysOff(context, before).map(({ paperId }) => paperId))
  return {
    cases: new Set(moves.map(({ caseId }) => caseId)).size,
    deadlines: moves.length,
    letters: lettersOnDaysOff(context, after).filter(({ paperId }) => !known.has(paperId)).length,
  }
}
