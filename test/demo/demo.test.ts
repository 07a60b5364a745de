import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CaseRow } from '../../src/contract/cases.ts'
import type { Home } from '../../src/contract/home.ts'
import { demoPeople } from '../../src/demo/registry.ts'
import { fillDemo } from '../../src/demo/replay.ts'
import { type Office, startOffice } from '../../src/office/start.ts'
import { readNip } from '../../src/terms/nip.ts'
import { plainDate } from '../../src/terms/plain-date.ts'
import { NO_WORD_PROCESSOR } from '../fixtures/word-processor.ts'

describe.each(['2026-11-20', '2026-11-22', '2027-03-12'])('the sample office on %s', (date) => {
  const folder = mkdtempSync(join(tmpdir(), 'tegas-demo-test-'))
  let office: Office
  let rows: CaseRow[]

  beforeAll(async () => {
    const now = new Date(`${date}T03:00:00Z`)
    const clock = { moment: now }
    office = startOffice({
      dataFolder: join(folder, 'kantor'),
      resources: resolve('resources'),
      clock: { now: () => clock.moment },
      zone: 'Asia/Jakarta',
      importWorker: resolve('src/office/people/import/worker.ts'),
      wordProcessor: NO_WORD_PROCESSOR,
      demo: true,
    })
    await fillDemo({
      office,
      setNow: (moment) => {
        clock.moment = moment
      },
      now,
      today: plainDate(date),
    })
    const answer = await office.call('cases.list', { text: '', filter: 'all', limit: 100 })
    rows = answer.ok ? (answer.value as { rows: CaseRow[] }).rows : []
  }, 120_000)
  afterAll(async () => {
    await office.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('has cases at every stage a clerk meets', () => {
    const stages = new Set(rows.map(({ stage }) => stage))
    expect(rows.length).toBeGreaterThanOrEqual(12)
    for (const stage of ['opened', 'coaching', 'summons', 'findings', 'recommendation', 'delivery', 'closed'])
      expect(stages).toContain(stage)
  })

  it('has something for every list of the home page', async () => {
    const answer = await office.call('home.get', {})
    const home = answer.ok ? (answer.value as Home) : null
    expect(home?.stuck.length).toBeGreaterThan(0)
    expect(home?.newReportCount).toBeGreaterThan(0)
    expect(
      (home?.overdue.length ?? 0) + (home?.today.length ?? 0) + (home?.thisWeek.length ?? 0),
    ).toBeGreaterThan(2)
  })
})

it('invents people with NIPs that can be real, none twice', () => {
  const today = plainDate('2026-11-20')
  const people = demoPeople(today)
  expect(people.length).toBeGreaterThan(250)
  expect(new Set(people.map(({ nip }) => nip)).size).toBe(people.length)
  for (const { nip } of people) expect(readNip(nip, today)).toHaveProperty('nip')
})
