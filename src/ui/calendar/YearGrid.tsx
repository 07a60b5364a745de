import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react'
import type { CalendarYear, DayOff } from '../../contract/calendar.ts'
import {
  dayOfMonth,
  formatLongDate,
  monthName,
  monthOf,
  type PlainDate,
  weekday,
  yearOf,
} from '../../terms/plain-date.ts'
import { DAY_OFF_LABEL } from '../../terms/work-calendar.ts'
import styles from './Calendar.module.css'
import { dayByKey, firstOfMonth, monthWeeks, WEEKDAY_HEADS } from './month-weeks.ts'

interface Props {
  readonly calendar: CalendarYear
  readonly today: PlainDate
  readonly onDay: (date: PlainDate) => void
}

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const

/** Twelve small months. One stop of the Tab key; arrows, Page Up and Page Down walk through the days, Enter opens one. */
export function YearGrid({ calendar, today, onDay }: Props) {
  const grid = useRef<HTMLDivElement>(null)
  const first = firstOfMonth(calendar.year, 1)
  const [current, setCurrent] = useState<PlainDate>(yearOf(today) === calendar.year ? today : first)
  const off = new Map(calendar.days.map((day) => [day.date, day]))
  const walk = (event: KeyboardEvent) => {
    const next = dayByKey(event.key, current)
    if (next === null) return
    event.preventDefault()
    if (yearOf(next) !== calendar.year) return
    setCurrent(next)
    grid.current?.querySelector<HTMLButtonElement>(`[data-date="${next}"]`)?.focus()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of the days inside it
    <div className={styles.months} ref={grid} onKeyDown={walk}>
      {MONTHS.map((month) => (
        <Month key={month} first={firstOfMonth(calendar.year, month)}>
          {(date) => (
            <Day
              date={date}
              off={off.get(date)}
              resting={weekday(date) === 0 || (weekday(date) === 6 && calendar.week === 5)}
              isToday={date === today}
              isStop={date === current}
              onFocus={() => setCurrent(date)}
              onOpen={() => onDay(date)}
            />
          )}
        </Month>
      ))}
    </div>
  )
}

interface MonthProps {
  readonly first: PlainDate
  readonly children: (date: PlainDate) => ReactNode
}

function Month({ first, children }: MonthProps) {
  return (
    <table className={styles.month}>
      <caption>{monthName(first)}</caption>
      <thead>
        <tr>
          {WEEKDAY_HEADS.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {monthWeeks(first).map((week) => (
          <tr key={week.find((day) => day !== null) ?? monthOf(first)}>
            {week.map((date, index) => (
              <td key={date ?? WEEKDAY_HEADS[index]}>{date && children(date)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface DayProps {
  readonly date: PlainDate
  readonly off: DayOff | undefined
  /** Saturday or Sunday by the week of the office. */
  readonly resting: boolean
  readonly isToday: boolean
  readonly isStop: boolean
  readonly onFocus: () => void
  readonly onOpen: () => void
}

function Day({ date, off, resting, isToday, isStop, onFocus, onOpen }: DayProps) {
  const says = off
    ? `${off.name} (${DAY_OFF_LABEL[off.kind].toLowerCase()})`
    : resting
      ? 'akhir pekan'
      : 'hari kerja'
  return (
    <button
      type="button"
      className={styles.day}
      data-date={date}
      data-off={off?.kind ?? (resting ? 'weekend' : undefined)}
      data-office={off?.byOffice}
      data-today={isToday}
      tabIndex={isStop ? 0 : -1}
      aria-label={`${formatLongDate(date)}: ${says}`}
      title={off ? says : undefined}
      onFocus={onFocus}
      onClick={onOpen}
    >
      {dayOfMonth(date)}
    </button>
  )
}
