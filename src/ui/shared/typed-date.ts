import { TimeOfDay } from '../../terms/clock.ts'
import { monthName, PlainDate, plainDate } from '../../terms/plain-date.ts'

const MONTHS = Array.from({ length: 12 }, (_, index) =>
  monthName(plainDate(`2001-${String(index + 1).padStart(2, '0')}-01`)).toLowerCase(),
)

function monthNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text)
  const known = MONTHS.findIndex((name) => text.length >= 3 && name.startsWith(text.toLowerCase()))
  return known + 1 // 0 is no month
}

/**
 * Reads a date as clerks type it: `20-11-2026`, `20/11/26`, `20 11 2026`, `20112026`, `20 Nov 2026`.
 * Two-digit years are of this century. Null when it is not a date of the calendar.
 */
export function readTypedDate(text: string): PlainDate | null {
  const compact = /^(\d{2})(\d{2})(\d{4})$/.exec(text.trim())
  const parts = compact ?? /^(\d{1,2})[\s./-]+(\d{1,2}|[a-z]+)[\s./-]+(\d{4}|\d{2})$/i.exec(text.trim())
  if (!parts?.[1] || !parts[2] || !parts[3]) return null
  const year = parts[3].length === 2 ? `20${parts[3]}` : parts[3]
  const month = String(monthNumber(parts[2])).padStart(2, '0')
  const date = PlainDate.safeParse(`${year}-${month}-${parts[1].padStart(2, '0')}`)
  return date.success ? date.data : null
}

/** `20-11-2026`, the spelling of date fields. */
export function typedDate(date: PlainDate | null): string {
  return date ? date.split('-').reverse().join('-') : ''
}

/** Reads an hour as clerks type it: `9`, `9.30`, `0930`, `09:30`. Null when it is not an hour of the day. */
export function readTypedTime(text: string): TimeOfDay | null {
  const parts = /^(\d{1,2})(?:\s*[.:]?\s*(\d{2}))?$/.exec(text.trim())
  if (!parts?.[1]) return null
  const time = TimeOfDay.safeParse(`${parts[1].padStart(2, '0')}:${parts[2] ?? '00'}`)
  return time.success ? time.data : null
}
