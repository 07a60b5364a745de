import { z } from 'zod'
import { PlainDate } from './plain-date.ts'

/** The three zones of Indonesia: WIB, WITA, WIT. */
export const Zone = z.enum(['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'])
export type Zone = z.infer<typeof Zone>

export const ZONE_LABEL: Record<Zone, string> = {
  'Asia/Jakarta': 'WIB',
  'Asia/Makassar': 'WITA',
  'Asia/Jayapura': 'WIT',
}

/** The clock is given, never read: tests and the demo set it. */
export interface Clock {
  now(): Date
}

/** A moment in UTC, ISO 8601 with `Z`. Never cut a PlainDate out of it: use `dateInZone`. */
export const Instant = z.iso.datetime().brand<'Instant'>()
export type Instant = z.infer<typeof Instant>

/** Hour of day in the office's zone, `HH:MM`. */
export const TimeOfDay = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Jam ditulis JJ:MM, misalnya 09:00')
  .brand<'TimeOfDay'>()
export type TimeOfDay = z.infer<typeof TimeOfDay>

/** `09.00`, as Indonesian texts write an hour. */
export const formatTime = (time: TimeOfDay): string => time.replace(':', '.')

/** The moment now, as stored. */
export function instant(clock: Clock): Instant {
  return Instant.parse(clock.now().toISOString())
}

const dayFormat = (zone: Zone) =>
  new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' })

/** Made once: making a formatter costs far more than using it, and every call of the office asks for today. */
const DAY_FORMAT: Record<Zone, Intl.DateTimeFormat> = {
  'Asia/Jakarta': dayFormat('Asia/Jakarta'),
  'Asia/Makassar': dayFormat('Asia/Makassar'),
  'Asia/Jayapura': dayFormat('Asia/Jayapura'),
}

/** The calendar date of a moment in the office's zone. */
export function dateInZone(moment: Date, zone: Zone): PlainDate {
  return PlainDate.parse(DAY_FORMAT[zone].format(moment))
}

/** Hour and minute of a moment in the office's zone. */
export function timeInZone(moment: Date, zone: Zone): TimeOfDay {
  const text = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(moment)
  return TimeOfDay.parse(text)
}
