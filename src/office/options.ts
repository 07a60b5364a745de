import type { Clock, Zone } from '../terms/clock.ts'
import type { WordProcessor } from './word-processor.ts'

/** Everything the office is given; it reads nothing of this from its surroundings. */
export interface OfficeOptions {
  /** Folder of this office's data; created by set-up. */
  readonly dataFolder: string
  /** The read-only `resources/` folder. */
  readonly resources: string
  readonly clock: Clock
  /** Zone until an office profile names its own. */
  readonly zone: Zone
  /** Path of the import worker's entry (built, or the source under tests). */
  readonly importWorker: string
  /** Of this PC, for PDF and printing. */
  readonly wordProcessor: WordProcessor
  /** Says so on the screens. */
  readonly demo: boolean
}
