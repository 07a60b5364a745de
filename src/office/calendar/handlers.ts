import type { calendar as contract } from '../../contract/calendar.ts'
import { ok } from '../../terms/result.ts'
import type { HandlersOf } from '../context.ts'
import { officeLaw } from '../law/load.ts'
import { addLocalHoliday, removeLocalHoliday, restoreDay, setDay } from './days.ts'
import { lettersOnDaysOff } from './letters-on-days-off.ts'
import { latestMoves } from './moves.ts'
import { previewDay } from './preview.ts'
import { calendarYear, confirmYear } from './year.ts'

export const calendar: HandlersOf<typeof contract> = {
  year: ({ year }, context) => ok(calendarYear(context, year)),
  preview: (change, context) => ok(previewDay(context, change)),
  setDay: (day, context) => setDay(context, day),
  restoreDay: ({ date }, context) => restoreDay(context, date),
  addLocalHoliday: (holiday, context) => addLocalHoliday(context, holiday),
  removeLocalHoliday: ({ date }, context) => removeLocalHoliday(context, date),
  confirmYear: ({ year, decree }, { db, now }) => confirmYear(db, { year, decree, now }),
  moves: (_, { db }) => ok(latestMoves(db)),
  lettersOnDaysOff: (_, context) => ok(lettersOnDaysOff(context, officeLaw(context))),
}
