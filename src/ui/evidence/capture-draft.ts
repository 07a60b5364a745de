import type { Capture } from '../../contract/evidence.ts'
import type { TimeOfDay, Zone } from '../../terms/clock.ts'
import type { PlainDate } from '../../terms/plain-date.ts'
import { clockOf, momentOf } from './capture-time.ts'

/** How a file was captured, as the form holds it. */
export interface CaptureDraft {
  readonly capturedBy: string
  readonly date: PlainDate | null
  readonly time: TimeOfDay | null
  readonly sourceDevice: string
  readonly caption: string
}

export function emptyCapture(capturedBy: string): CaptureDraft {
  return { capturedBy, date: null, time: null, sourceDevice: '', caption: '' }
}

/** A date without an hour (or the other way round) is no moment. */
export function captureProblem({ date, time }: CaptureDraft): string | null {
  return (date === null) === (time === null)
    ? null
    : 'Isi tanggal dan jam, atau kosongkan keduanya. Jam perkiraan boleh.'
}

export function captureOf(draft: CaptureDraft, zone: Zone): Capture {
  const { date, time, capturedBy, sourceDevice, caption } = draft
  const capturedAt = date && time ? momentOf(date, time, zone) : null
  return { capturedBy, capturedAt, sourceDevice, caption }
}

export function draftOf({ capturedAt, ...rest }: Capture, zone: Zone): CaptureDraft {
  return { ...rest, ...(capturedAt ? clockOf(capturedAt, zone) : { date: null, time: null }) }
}
