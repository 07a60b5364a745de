import { dateInZone, Instant, TimeOfDay, timeInZone, type Zone } from '../../terms/clock.ts'
import type { PlainDate } from '../../terms/plain-date.ts'

/** Indonesia knows no summer time: each zone is one offset all year. */
const OFFSET: Record<Zone, string> = {
  'Asia/Jakarta': '+07:00',
  'Asia/Makassar': '+08:00',
  'Asia/Jayapura': '+09:00',
}

/** The moment a clock in this zone shows that date and hour. */
export function momentOf(date: PlainDate, time: TimeOfDay, zone: Zone): Instant {
  return Instant.parse(new Date(`${date}T${time}:00${OFFSET[zone]}`).toISOString())
}

/** What a clock in this zone showed at that moment. */
export function clockOf(moment: Instant, zone: Zone): { date: PlainDate; time: TimeOfDay } {
  const at = new Date(moment)
  return { date: dateInZone(at, zone), time: TimeOfDay.parse(timeInZone(at, zone)) }
}
