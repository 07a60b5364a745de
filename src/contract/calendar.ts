import { z } from 'zod'
import { Instant } from '../terms/clock.ts'
import { CaseId, PaperId } from '../terms/ids.ts'
import { PlainDate } from '../terms/plain-date.ts'
import { DayChangeKind, DayOffKind, WorkWeek } from '../terms/work-calendar.ts'
import { method } from './method.ts'

const line = (max: number) => z.string().trim().min(1, 'Wajib diisi').max(max)

/** A day off of this region only: its anniversary, a local election. */
export const LocalHoliday = z.object({ date: PlainDate, name: line(200) })
export type LocalHoliday = z.infer<typeof LocalHoliday>

/** A year the calendar can be asked for; deadlines never reach further. */
const Year = z.int().min(2000).max(2100)

export const DayOff = z.object({
  date: PlainDate,
  name: z.string(),
  kind: DayOffKind,
  /** Entered or corrected by this office. */
  byOffice: z.boolean(),
})
export type DayOff = z.infer<typeof DayOff>

/** What the office changed against the shipped data, with why and on what it rests. */
export const DayChange = z.object({
  date: PlainDate,
  kind: DayChangeKind,
  name: z.string(),
  reason: z.string(),
  source: z.string(),
  changedAt: Instant,
  changedBy: z.string(),
})
export type DayChange = z.infer<typeof DayChange>

/** `official` as shipped, `confirmed` by the office, `estimate` not announced yet, `missing` nothing known. */
const YearStatus = z.enum(['official', 'confirmed', 'estimate', 'missing'])

export const CalendarYear = z.object({
  year: Year,
  week: WorkWeek,
  status: YearStatus,
  /** The decree (SKB) the year rests on; null when there is none yet. */
  source: z.string().nullable(),
  days: z.array(DayOff),
  changes: z.array(DayChange),
})
export type CalendarYear = z.infer<typeof CalendarYear>

/** One deadline that a change of the calendar moved. `due` as it was said before, and as it stands now. */
export const DeadlineMove = z.object({
  caseId: CaseId,
  caseNumber: z.string(),
  fullName: z.string(),
  stepTitle: z.string(),
  oldDue: PlainDate,
  newDue: PlainDate,
  cause: z.string(),
  at: Instant,
})
export type DeadlineMove = z.infer<typeof DeadlineMove>

/** A numbered letter that calls somebody in on a day nobody works (any more). It stays as it is. */
export const LetterOnDayOff = z.object({
  paperId: PaperId,
  caseId: CaseId,
  caseNumber: z.string(),
  fullName: z.string(),
  title: z.string(),
  number: z.string().nullable(),
  meetingOn: PlainDate,
  dayOff: z.string(),
})
export type LetterOnDayOff = z.infer<typeof LetterOnDayOff>

/** At most this many moved deadlines are sent, the newest first. */
export const MOVES_MAX = 200

const Moved = z.object({ moved: z.int() })

export const calendar = {
  year: method({ role: 'clerk', access: 'read', input: z.object({ year: Year }), output: CalendarYear }),
  /** What setting this day would touch; nothing is written. `kind` null: back to the shipped data. */
  preview: method({
    role: 'clerk',
    access: 'read',
    input: z.object({ date: PlainDate, kind: DayChangeKind.or(z.literal('local')).nullable() }),
    output: z.object({ cases: z.int(), deadlines: z.int(), letters: z.int() }),
  }),
  setDay: method({
    role: 'clerk',
    access: 'write',
    input: z.object({
      date: PlainDate,
      kind: DayChangeKind,
      /** Empty for a working day only. */
      name: z.string().trim().max(200),
      reason: line(500),
      source: line(300),
    }),
    output: Moved,
  }),
  /** The day as it was shipped. */
  restoreDay: method({
    role: 'clerk',
    access: 'write',
    input: z.object({ date: PlainDate, reason: line(500) }),
    output: Moved,
  }),
  addLocalHoliday: method({ role: 'clerk', access: 'write', input: LocalHoliday, output: Moved }),
  removeLocalHoliday: method({
    role: 'clerk',
    access: 'write',
    input: z.object({ date: PlainDate }),
    output: Moved,
  }),
  /** The year rests on this decree from now on; null takes that back. */
  confirmYear: method({
    role: 'clerk',
    access: 'write',
    input: z.object({ year: Year, decree: line(300).nullable(), reason: line(500) }),
    output: z.object({}),
  }),
  moves: method({ role: 'clerk', access: 'read', input: z.object({}), output: z.array(DeadlineMove) }),
  lettersOnDaysOff: method({
    role: 'clerk',
    access: 'read',
    input: z.object({}),
    output: z.array(LetterOnDayOff),
  }),
}
