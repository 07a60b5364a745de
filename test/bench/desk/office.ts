import { resolve } from 'node:path'
import { demoProfile } from '../../../src/demo/profile.ts'
import { demoPeople } from '../../../src/demo/registry.ts'
import { type Office, startOffice } from '../../../src/office/start.ts'
import { plainDate } from '../../../src/terms/plain-date.ts'
import type { Result } from '../../../src/terms/result.ts'
import { NO_WORD_PROCESSOR } from '../../fixtures/word-processor.ts'

export const ACCOUNT = 'uji'
export const PASSWORD = 'kata-sandi-uji'
const NOW = new Date('2026-11-20T02:00:00Z')

/** An office on the shipped resources with a clock that stands still. */
export function officeIn(dataFolder: string): Office {
  return startOffice({
    dataFolder,
    resources: resolve('resources'),
    clock: { now: () => NOW },
    zone: 'Asia/Jakarta',
    importWorker: resolve('src/office/people/import/worker.ts'),
    wordProcessor: NO_WORD_PROCESSOR,
    demo: false,
  })
}

/** The value of an answer; a refusal ends the benchmark. The caller names the shape it knows from the contract. */
export async function must<T>(answer: Promise<Result<unknown>>): Promise<T> {
  const result = await answer
  if (!result.ok) throw new Error(`${result.error.code} ${result.error.field ?? ''} ${result.error.message}`)
  return result.value as T
}

export async function setUp(office: Office): Promise<void> {
  await must(
    office.call('account.setUp', {
      profile: demoProfile(demoPeople(plainDate('2026-11-20'))),
      emblem: null,
      account: { id: ACCOUNT, name: 'Petugas Uji' },
      password: PASSWORD,
    }),
  )
}

/** Resolves when the job has ended well. */
export function jobDone(office: Office, jobId: string): Promise<void> {
  return new Promise((done, failed) => {
    const stop = office.on((event) => {
      if (event.type !== 'job' || event.job.id !== jobId || event.job.state === 'running') return
      stop()
      if (event.job.state === 'done') done()
      else failed(new Error(event.job.error?.message ?? event.job.state))
    })
  })
}
