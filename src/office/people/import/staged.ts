import type { ImportSheet, SheetMapping } from '../../../contract/imports.ts'
import type { Golongan } from '../../../terms/golongan.ts'
import type { FunctionalLevel, PersonKind, PositionKind } from '../../../terms/person.ts'
import type { PlainDate } from '../../../terms/plain-date.ts'
import type { ReadFailureCode } from './read-failure.ts'

/** What one row says of a person. A missing key: the file does not say, so the registry keeps what it has. */
export interface StagedPerson {
  /** Said by the status column, else told from the NIP. */
  readonly kind: PersonKind
  readonly kindSaid?: true
  readonly name: string
  readonly titleBefore?: string
  readonly titleAfter?: string
  readonly golongan?: Golongan
  readonly position?: string
  readonly positionKind: PositionKind
  readonly functionalLevel?: FunctionalLevel
  readonly echelon?: string
  readonly unit?: string
  readonly parentUnit?: string
  readonly active?: boolean
}

/** Column title, severity, text in Indonesian. */
export type StagedProblem = readonly [column: string, severity: 'error' | 'warning', text: string]

/** A checked row as it travels from the worker to the office. */
export interface StagedRow {
  /** Index of the sheet. */
  readonly s: number
  /** Row number as the spreadsheet shows it. */
  readonly r: number
  /** The 18 digits, or what stood there when it is no NIP. */
  readonly nip: string
  /** What stood in the name column; only where there is no `person`. */
  readonly name?: string
  /** Missing when an error blocks the row. */
  readonly person?: StagedPerson
  readonly problems?: readonly StagedProblem[]
  /** The same person and content as an earlier row. */
  readonly repeated?: true
}

/** What the worker is asked, after `workerData` has named the file. */
export interface RemapRequest {
  readonly type: 'remap'
  readonly sheets: readonly SheetMapping[]
}

export interface WorkerStart {
  readonly path: string
  readonly size: number
  readonly today: PlainDate
}

/** What can be told of a row without the registry. */
export const RowFlag = { blocked: 1, repeated: 2, problems: 4 } as const

export interface StagedChunk {
  /** JSON of StagedRow[]: 100,000 people are some 30 MB so, and several times that as objects. */
  readonly bytes: Uint8Array
  /** RowFlag bits of each row. */
  readonly flags: Uint8Array
  /** Unit and parent unit as the rows name them, where no chunk before has named them. */
  readonly units: readonly (readonly [unit: string, parentUnit: string])[]
}

export type WorkerMessage =
  | { readonly type: 'progress'; readonly done: number; readonly total: number }
  | ({ readonly type: 'chunk' } & StagedChunk)
  | { readonly type: 'checked'; readonly sheets: readonly ImportSheet[] }
  | { readonly type: 'refused'; readonly code: ReadFailureCode }

/** Rows per message: small enough that the office's thread is never busy for long, large enough to be cheap. */
export const CHUNK_ROWS = 1000
