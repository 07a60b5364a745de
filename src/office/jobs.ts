import { randomUUID } from 'node:crypto'
import type { JobStatus } from '../contract/jobs.ts'
import { JobId } from '../terms/ids.ts'
import type { Result } from '../terms/result.ts'
import { failureOf } from './failures.ts'

/** What a running job may do. */
export interface JobControl {
  readonly id: JobId
  /** Aborted when the clerk cancels or the session ends. */
  readonly signal: AbortSignal
  /** 0 to 1, or null when the end is not known; `note` is plain Indonesian. */
  report(progress: number | null, note: string): void
}

/** How work ended that may leave parts undone and still keep the rest. */
export interface JobEnd {
  /** Plain Indonesian: what was done, what was not. */
  readonly note: string
  /** False: something was refused, or the clerk stopped it. */
  readonly whole: boolean
}

export interface Jobs {
  /**
   * Starts work and answers at once. A failure Result or a cancelled signal ends it so; an exception is a bug or a disk
   * fault. Work that answers a plain note did all of it.
   */
  start(title: string, work: (control: JobControl) => Promise<Result<string | JobEnd>>): JobId
  get(id: JobId): JobStatus | null
  cancel(id: JobId): void
  cancelAll(): void
}

interface Entry {
  status: JobStatus
  readonly abort: AbortController
}

/** @param publish told of every change of a job. */
export function createJobs(publish: (job: JobStatus) => void): Jobs {
  const known = new Map<JobId, Entry>()
  return {
    start(title, work) {
      const id = JobId.parse(randomUUID())
      const abort = new AbortController()
      const entry: Entry = {
        status: {
          id,
          title,
          state: 'running',
          progress: null,
          note: '',
          whole: true,
          error: null,
        },
        abort,
      }
      known.set(id, entry)
      const update = (change: Partial<JobStatus>) => {
        entry.status = { ...entry.status, ...change }
        publish(entry.status)
      }
      const control: JobControl = {
        id,
        signal: abort.signal,
        report: (progress, note) => {
          if (entry.status.state === 'running') update({ progress, note })
        },
      }
      publish(entry.status)
      // Begun in a promise, so that work that throws at once fails like work that throws later.
      Promise.resolve()
        .then(() => work(control))
        .then((result) => {
          // Work that finished before it noticed the cancel has been committed: say so, do not call it cancelled.
          if (result.ok) {
            const end = typeof result.value === 'string' ? { note: result.value, whole: true } : result.value
            update({ state: 'done', progress: 1, ...end })
          } else if (abort.signal.aborted)
            update({ state: 'cancelled', note: 'Dibatalkan. Tidak ada yang disimpan.' })
          else update({ state: 'failed', error: result.error })
        })
        .catch((error: unknown) => {
          if (abort.signal.aborted)
            update({ state: 'cancelled', note: 'Dibatalkan. Tidak ada yang disimpan.' })
          else update({ state: 'failed', error: failureOf(error) })
        })
      return id
    },
    get: (id) => known.get(id)?.status ?? null,
    cancel: (id) => known.get(id)?.abort.abort(),
    cancelAll: () => {
      for (const { abort } of known.values()) abort.abort()
    },
  }
}
