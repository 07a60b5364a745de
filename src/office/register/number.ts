import { type PlainDate, romanMonth, yearOf } from '../../terms/plain-date.ts'

/**
 * The number of a letter: classification, running number, unit, Roman month, year (dossier 4):
 * `800.1.6.2/045/ITDA/XI/2026`.
 */
export function formatNumber(series: string, running: number, unitCode: string, date: PlainDate): string {
  return [series, String(running).padStart(3, '0'), unitCode, romanMonth(date), String(yearOf(date))].join(
    '/',
  )
}

/**
 * The running number inside a typed number of this series, or null when it has none: an inserted number (`117.a`) or
 * another scheme. So that a number the secretariat gave by hand is not given again by the app.
 */
export function runningOf(number: string, series: string): number | null {
  const [head, running] = number.replaceAll(' ', '').split('/')
  if (head !== series || !running || !/^\d{1,6}$/.test(running)) return null
  const value = Number(running)
  return value > 0 ? value : null
}
