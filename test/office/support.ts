import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import type { OfficeEvent } from '../../src/contract/events.ts'
import type { Capability, Contract, MethodName } from '../../src/contract/index.ts'
import type { JobStatus } from '../../src/contract/jobs.ts'
import type { InputOf, Method, OutputOf } from '../../src/contract/method.ts'
import type { OfficeProfile } from '../../src/contract/settings.ts'
import { type Office, startOffice, type WordProcessor } from '../../src/office/start.ts'
import type { Clock, Zone } from '../../src/terms/clock.ts'
import { FileToken } from '../../src/terms/ids.ts'
import type { Failure } from '../../src/terms/result.ts'
import { RIMBA_RAYA } from '../fixtures/office.ts'
import { NO_WORD_PROCESSOR } from '../fixtures/word-processor.ts'

export { RIMBA_RAYA }

export const ACCOUNT_ID = 'rina'
export const PASSWORD = 'contoh-sandi-panjang'

type MethodOf<N extends MethodName> = N extends `${infer C extends Capability}.${infer M}`
  ? M extends keyof Contract[C]
    ? Contract[C][M] extends Method
      ? Contract[C][M]
      : never
    : never
  : never

/** A failure the test did not expect, with its code in the message. */
class UnexpectedFailure extends Error {
  readonly failure: Failure
  constructor(method: string, failure: Failure) {
    super(`${method}: ${failure.code} (${failure.field ?? '-'}): ${failure.message}`)
    this.failure = failure
  }
}

export interface TestOffice {
  readonly office: Office
  readonly dataFolder: string
  readonly recoveryCode: string
  /** Every event since the start. */
  readonly events: OfficeEvent[]
  /** Calls a method as the UI would and answers its value; throws on a failure. */
  call<N extends MethodName>(method: N, input: InputOf<MethodOf<N>>): Promise<OutputOf<MethodOf<N>>>
  /** Calls with any input and answers the failure; throws when it succeeds. */
  expectFailure(method: MethodName, input: unknown): Promise<Failure>
  /** A date (then it is 09:00 WIB of that day) or an ISO moment. */
  setClock(moment: string): void
  /** Gives the office a file as the host does after a choice. */
  fileToken(path: string, options?: { name?: string; temporary?: boolean }): Promise<FileToken>
  /** Waits, by events, until a job has ended. */
  jobEnd(jobId: string): Promise<JobStatus>
  /** Ends the office and deletes its folder. */
  close(): Promise<void>
}

interface Options {
  /** `YYYY-MM-DD` or an ISO moment; by default 20 November 2026, 09:00 WIB. */
  readonly today?: string
  readonly profile?: Partial<OfficeProfile>
  readonly zone?: Zone
  /** Where the office lies; by default a new temporary folder. */
  readonly dataFolder?: string
  /** By default there is none on this PC. */
  readonly wordProcessor?: WordProcessor
}

function momentOf(text: string): Date {
  return new Date(/^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T09:00:00+07:00` : text)
}

/** Starts an office in a folder without set-up: for tests of set-up and sign-in themselves. */
export function emptyOffice(options: Options = {}) {
  const holder = { moment: momentOf(options.today ?? '2026-11-20') }
  const clock: Clock = { now: () => new Date(holder.moment) }
  const dataFolder = options.dataFolder ?? mkdtempSync(join(tmpdir(), 'tegas-office-'))
  const office = startOffice({
    dataFolder,
    resources: resolve('resources'),
    clock,
    zone: options.zone ?? 'Asia/Jakarta',
    importWorker: resolve('src/office/people/import/worker.ts'),
    wordProcessor: options.wordProcessor ?? NO_WORD_PROCESSOR,
    demo: false,
  })
  const events: OfficeEvent[] = []
  office.on((event) => events.push(event))
  const helpers: Omit<TestOffice, 'recoveryCode'> = {
    office,
    dataFolder,
    events,
    async call(method, input) {
      const answer = await office.call(method, input)
      if (!answer.ok) throw new UnexpectedFailure(method, answer.error)
      // The office answers by its contract; this is where the test takes it at its word.
      return answer.value as OutputOf<MethodOf<typeof method>>
    },
    async expectFailure(method, input) {
      const answer = await office.call(method, input)
      if (answer.ok) throw new Error(`${method} succeeded: ${JSON.stringify(answer.value)}`)
      return answer.error
    },
    setClock(moment) {
      holder.moment = momentOf(moment)
    },
    async fileToken(path, { name = basename(path), temporary = false } = {}) {
      const answer = await office.host({ type: 'file-chosen', path, name, temporary })
      if (!answer.ok) throw new UnexpectedFailure('file-chosen', answer.error)
      return FileToken.parse(answer.value.token)
    },
    jobEnd: (jobId) =>
      new Promise((done) => {
        const ended = (job: JobStatus) => job.id === jobId && job.state !== 'running'
        for (const event of events)
          if (event.type === 'job' && ended(event.job)) {
            done(event.job)
            return
          }
        const stop = office.on((event) => {
          if (event.type !== 'job' || !ended(event.job)) return
          stop()
          done(event.job)
        })
      }),
    async close() {
      await office.close()
      rmSync(dataFolder, { recursive: true, force: true })
    },
  }
  return helpers
}

/** A real office in a temporary folder, set up as the fictional Inspektorat Daerah Kota Rimba Raya and signed in. */
export async function newOffice(options: Options = {}): Promise<TestOffice> {
  const started = emptyOffice(options)
  const { recoveryCode } = await started.call('account.setUp', {
    profile: { ...RIMBA_RAYA, ...options.profile },
    emblem: null,
    account: { id: ACCOUNT_ID, name: 'Rina Contoh' },
    password: PASSWORD,
  })
  return Object.assign(started, { recoveryCode })
}
