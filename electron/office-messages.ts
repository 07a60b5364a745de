import type { OfficeEvent } from '../src/contract/events.ts'
import type { HostMessage } from '../src/office/start.ts'
import type { Zone } from '../src/terms/clock.ts'
import type { Result } from '../src/terms/result.ts'

/** What the office process is told once, before anything else. */
export interface OfficeStart {
  readonly dataFolder: string
  readonly resources: string
  readonly importWorker: string
  readonly zone: Zone
  /** A moment from which the clock runs on, ISO 8601; null for the real time. Only unpackaged runs set it. */
  readonly now: string | null
  /** Fills the empty office with the sample data before it answers. */
  readonly demo: boolean
}

/** Shell to office. Plain data that survives a structured clone. */
export type ToOffice =
  | { readonly type: 'start'; readonly options: OfficeStart }
  | { readonly type: 'call'; readonly id: number; readonly method: string; readonly input: unknown }
  | { readonly type: 'host'; readonly id: number; readonly message: HostMessage }
  /** Does this runtime have the cryptography we need? Opens nothing. */
  | { readonly type: 'self-test'; readonly id: number }
  /** Tests only; the shell sends it in no other run. */
  | { readonly type: 'set-now'; readonly id: number; readonly now: string }
  | { readonly type: 'close'; readonly id: number }

/** Office to shell. */
export type FromOffice =
  | { readonly type: 'ready' }
  | { readonly type: 'answer'; readonly id: number; readonly result: Result<unknown> }
  | { readonly type: 'event'; readonly event: OfficeEvent }
