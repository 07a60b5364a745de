import { Worker } from 'node:worker_threads'
import type { ImportSheet, SheetMapping } from '../../../contract/imports.ts'
import { fail, ok, type Result } from '../../../terms/result.ts'
import { failureOf } from '../../failures.ts'
import { READ_FAILURE_TEXT, type ReadFailureCode } from './read-failure.ts'
import type { StagedChunk, WorkerMessage, WorkerStart } from './staged.ts'

/** A file that needs more is no list of civil servants; the worker then ends, the office does not. */
const WORKER_HEAP_MB = 1536

export interface ImportWorker {
  /** Waits for the end of the reading (first call) or of a new check by `mappings`. One at a time. */
  check(mappings: readonly SheetMapping[] | null, on: CheckListener): Promise<Result<readonly ImportSheet[]>>
  /** Ends the thread at once; a waiting check answers `ended`. */
  end(): void
}

interface CheckListener {
  chunk(chunk: StagedChunk): void
  progress(done: number, total: number): void
}

const failureResult = (error: unknown): Result<never> => ({ ok: false, error: failureOf(error) })
const refused = (code: ReadFailureCode) => fail(code, READ_FAILURE_TEXT[code], 'file')

/** Starts the thread; reading begins at once. */
export function startImportWorker(entry: string, start: WorkerStart): ImportWorker {
  const worker = new Worker(entry, {
    workerData: start,
    resourceLimits: { maxOldGenerationSizeMb: WORKER_HEAP_MB },
  })
  let waiting: { on: CheckListener; done: (result: Result<readonly ImportSheet[]>) => void } | null = null
  let over: Result<never> | null = null
  const finish = (result: Result<readonly ImportSheet[]>) => {
    const { done } = waiting ?? {}
    waiting = null
    done?.(result)
  }
  const finishForGood = (result: Result<never>) => {
    over ??= result
    finish(over)
  }
  worker.on('message', (message: WorkerMessage) => {
    switch (message.type) {
      case 'chunk':
        waiting?.on.chunk(message)
        return
      case 'progress':
        waiting?.on.progress(message.done, message.total)
        return
      case 'checked':
        finish(ok(message.sheets))
        return
      case 'refused':
        finishForGood(refused(message.code))
        void worker.terminate()
    }
  })
  worker.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') finishForGood(refused('too-big'))
    else {
      // A known failure comes as a message: this is a bug, which the job reports as one.
      console.error('tegas: import worker', error)
      finishForGood(failureResult(error))
    }
  })
  worker.on('exit', () =>
    finishForGood(fail('ended', 'Pembacaan berkas dihentikan. Tidak ada yang diimpor.')),
  )
  return {
    check: (mappings, on) =>
      new Promise((done) => {
        if (over) {
          done(over)
          return
        }
        waiting = { on, done }
        if (mappings) worker.postMessage({ type: 'remap', sheets: mappings })
      }),
    end: () => {
      void worker.terminate()
    },
  }
}
