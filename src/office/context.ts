import type { Account } from '../contract/account.ts'
import type { Method, OutputOf, ParsedInputOf } from '../contract/method.ts'
import type { OfficeProfile } from '../contract/settings.ts'
import type { AuditHead } from '../store/audit.ts'
import type { EvidenceFiles } from '../store/evidence-files.ts'
import type { ReadableDb, WritableDb } from '../store/sql.ts'
import type { Clock, Instant, Zone } from '../terms/clock.ts'
import type { PlainDate } from '../terms/plain-date.ts'
import type { Result } from '../terms/result.ts'
import type { FileTokens } from './files.ts'
import type { Jobs } from './jobs.ts'
import type { WordProcessor } from './word-processor.ts'

/** What a handler may use. One per open session. */
export interface ReadContext {
  readonly db: ReadableDb
  readonly clock: Clock
  readonly zone: Zone
  /** Today in the office's zone. */
  readonly today: PlainDate
  readonly account: Account
  readonly profile: OfficeProfile
  /** The read-only `resources/` folder. */
  readonly resources: string
  /** Folder of this session for working copies; wiped of nothing the clerk may have edited. */
  readonly workFolder: string
  /** Path of the built import worker. */
  readonly importWorker: string
  readonly files: FileTokens
  readonly evidenceFiles: EvidenceFiles
  readonly jobs: Jobs
  readonly wordProcessor: WordProcessor
  /** A fresh random id. */
  readonly newId: () => string
  /** An audited write outside a call: the end of a job, a draft taken back from Word. `method` names it in the audit. */
  readonly commit: <T>(
    method: string,
    detail: unknown,
    work: (context: WriteContext) => Result<T>,
  ) => Result<T>
  /** The same for one of the many writes of a job, which says once by `announce` that they are done. */
  readonly commitPart: ReadContext['commit']
  /** Tells the screens that something changed: they ask again for what they show. */
  readonly announce: (method: string) => void
}

/** Inside the one write transaction of a call. A failure Result rolls everything back. */
export interface WriteContext extends ReadContext {
  readonly db: WritableDb
  readonly now: Instant
  /** Head of the audit chain before this write's own entry. */
  readonly auditHead: AuditHead
}

/** A write whose bytes are made ready before the transaction (anchors A3: no asynchronous work inside one). */
export interface Staged<I, S, O> {
  /** Reads, streams, renders. What it made and did not commit it must be able to leave behind (orphans are swept). */
  prepare(input: I, context: ReadContext): Promise<Result<S>>
  commit(staged: S, input: I, context: WriteContext): Result<O>
  /** After the commit: lets go of what is no longer needed (uploads set aside). */
  finish?(staged: S, input: I, context: ReadContext): void
  /** Undoes what `prepare` left outside the database when `commit` fails. */
  abandon?(staged: S, context: ReadContext): void
}

type HandlerOf<M extends Method> = M['access'] extends 'read'
  ? (input: ParsedInputOf<M>, context: ReadContext) => Result<OutputOf<M>> | Promise<Result<OutputOf<M>>>
  : M['access'] extends 'write' | 'work'
    ? (input: ParsedInputOf<M>, context: WriteContext) => Result<OutputOf<M>>
    : M['access'] extends 'staged'
      ? // The staged value is private to its handler; `staged()` closes over its type.
        Staged<ParsedInputOf<M>, unknown, OutputOf<M>>
      : never

/** Handlers of a capability: the `session` methods are answered by office/account. */
export type HandlersOf<C extends Record<string, Method>> = {
  readonly [K in keyof C as C[K]['access'] extends 'session' ? never : K]: HandlerOf<C[K]>
}

/** Types a staged handler: what `prepare` answers is what `commit` gets. */
export function staged<I, S, O>(handler: Staged<I, S, O>): Staged<I, unknown, O> {
  return {
    prepare: (input, context) => handler.prepare(input, context),
    commit: (value, input, context) => handler.commit(value as S, input, context),
    ...(handler.finish
      ? {
          finish: (value: unknown, input: I, context: ReadContext) =>
            handler.finish?.(value as S, input, context),
        }
      : {}),
    ...(handler.abandon
      ? { abandon: (value: unknown, context: ReadContext) => handler.abandon?.(value as S, context) }
      : {}),
  }
}
