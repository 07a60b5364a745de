import type { Clock } from '../src/terms/clock.ts'

/** The clock the office is given. It can be set, which only tests, the demo and unpackaged runs do. */
export interface HostClock extends Clock {
  /** From this moment on, time runs from `iso`. */
  set(iso: string): void
}

/** @param start moment from which the clock runs on (ISO 8601); null for the real time. */
export function createHostClock(start: string | null): HostClock {
  let offset = 0
  const set = (iso: string) => {
    const moment = Date.parse(iso)
    if (Number.isNaN(moment)) throw new RangeError(`not a moment: ${iso}`)
    offset = moment - Date.now()
  }
  if (start !== null) set(start)
  return { now: () => new Date(Date.now() + offset), set }
}
