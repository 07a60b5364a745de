import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SAMPLE_SIGN_IN } from '../contract/account.ts'
import type { Office } from '../office/start.ts'
import { addDays, type PlainDate } from '../terms/plain-date.ts'
import { castOf } from './cast.ts'
import { type Clerk, clerkOf, expectOk, onWeekday } from './clerk.ts'
import { demoProfile } from './profile.ts'
import { type DemoPerson, demoPeople, demoRegistryCsv } from './registry.ts'
import type { Story } from './stage.ts'
import { stories } from './stories/stories.ts'

/** What the replay needs of its host. */
export interface DemoHost {
  readonly office: Office
  /** The office's clock is given; the replay moves it through the past months up to `now`. */
  readonly setNow: (moment: Date) => void
  /** The real moment at which the sample office opens. */
  readonly now: Date
  readonly today: PlainDate
}

/** Waits for a job by its events. */
async function finished(
  office: Office,
  clerk: Clerk,
  jobId: Parameters<Clerk['jobs']['get']>[0]['id'],
): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const look = (state: string, error: string) => {
      if (state === 'running') return
      stop()
      if (state === 'done') resolve()
      else reject(new Error(`demo: job ${state} ${error}`))
    }
    const stop = office.on((event) => {
      if (event.type === 'job' && event.job.id === jobId)
        look(event.job.state, event.job.error?.message ?? '')
    })
    clerk.jobs.get({ id: jobId }).then((job) => look(job.state, job.error?.message ?? ''), reject)
  })
}

async function importRegistry(host: DemoHost, clerk: Clerk, people: readonly DemoPerson[]): Promise<void> {
  const file = await clerk.file('Nominatif Kota Rimba Raya.csv', demoRegistryCsv(people))
  const { jobId } = await clerk.imports.start({ file })
  await finished(host.office, clerk, jobId)
  const accepted = await clerk.imports.accept({ id: jobId })
  await finished(host.office, clerk, accepted.jobId)
  for (const unit of await clerk.people.units({})) {
    const own = unit.name.includes('Inspektorat')
    if (own !== unit.own || !unit.headConfirmed) {
      await clerk.people.updateUnit({
        id: unit.id,
        name: unit.name,
        parentId: unit.parentId,
        headPersonId: unit.headPersonId,
        own,
      })
    }
  }
}

/** Runs the stories in the order of their dates, so that the audit chain's clock never goes back. */
async function play(host: DemoHost, running: { next: PlainDate; story: Story }[]): Promise<void> {
  let minute = 0
  for (;;) {
    const due = running.filter(({ next }) => next <= host.today).sort((a, b) => (a.next < b.next ? -1 : 1))[0]
    if (!due) return
    minute = (minute + 7) % 360
    // 01:00 UTC is 08:00 WIB: office hours, whatever the zone of this machine.
    const moment = new Date(Date.parse(`${due.next}T01:00:00Z`) + minute * 60_000)
    host.setNow(moment < host.now ? moment : host.now)
    const { value, done } = await due.story.next()
    if (done) running.splice(running.indexOf(due), 1)
    else due.next = value
  }
}

/**
 * Fills an empty office with a sample: a few hundred people and cases on every road and at every stage, made by the
 * same calls a clerk's clicks make, on dates relative to today. Leaves the office signed in at `now`.
 */
export async function fillDemo(host: DemoHost): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'tegas-contoh-'))
  try {
    const start = onWeekday(addDays(host.today, -200))
    host.setNow(new Date(`${start}T01:00:00Z`))
    const people = demoPeople(host.today)
    const profile = demoProfile(people)
    expectOk(
      'setUp',
      await host.office.call('account.setUp', {
        profile,
        emblem: null,
        account: SAMPLE_SIGN_IN.account,
        password: SAMPLE_SIGN_IN.password,
      }),
    )
    const clerk = clerkOf(host.office, folder)
    await importRegistry(host, clerk, people)
    const cast = await castOf(clerk)
    await play(host, stories(clerk, cast, host.today))
    host.setNow(host.now)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
