import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CaseRow, CaseView } from '../../src/contract/cases.ts'
import type { Home } from '../../src/contract/home.ts'
import type { Paper } from '../../src/contract/letters.ts'
import type { OutputOf } from '../../src/contract/method.ts'
import type { officePapers } from '../../src/contract/office-papers.ts'
import type { IncomingLetter, RegisterLine } from '../../src/contract/register.ts'
import type { scans } from '../../src/contract/scans.ts'
import { demoPeople } from '../../src/demo/registry.ts'
import { fillDemo } from '../../src/demo/replay.ts'
import { Stage } from '../../src/law/assessment.ts'
import { type Office, startOffice } from '../../src/office/start.ts'
import { readNip } from '../../src/terms/nip.ts'
import { plainDate } from '../../src/terms/plain-date.ts'
import { Road, Whose } from '../../src/terms/sanction.ts'
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
  const all = async (): Promise<CaseView[]> => {
    const views: CaseView[] = []
    for (const { id } of rows) {
      const answer = await office.call('cases.get', { id })
      if (answer.ok) views.push(answer.value as CaseView)
    }
    return views
  }
  afterAll(async () => {
    await office.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('has a case at every stage', () => {
    const stages = new Set(rows.map(({ stage }) => stage))
    expect(Stage.options.filter((stage) => !stages.has(stage))).toEqual([])
  })

  it('has a case on every road, whosever it is', async () => {
    const views = await all()
    expect(new Set(views.map(({ assessment }) => assessment.road))).toEqual(new Set([...Road.options, null]))
    expect(new Set(views.map(({ whose }) => whose))).toEqual(new Set(Whose.options))
  })

  it('shows what an office rarely sees and is asked about', async () => {
    const views = await all()
    const musts = new Set(
      views.flatMap(({ assessment }) =>
        assessment.steps.filter(({ kind }) => kind === 'must').map(({ id }) => id),
      ),
    )
    expect(musts).toContain('remind-follow-up') // a recommendation whose period is over
    expect(musts).toContain('settle-outside-recommendation') // BKN's
    expect(musts).toContain('receive-data') // Bawaslu's, reminded
    expect(musts).toContain('confirm-person') // retired in mid-case
    expect(musts).toContain('record-remedy-decision') // an objection
    const facts = new Set(views.flatMap(({ timeline }) => timeline.map(({ payload }) => payload.type)))
    for (const type of [
      'data-reminded',
      'pppk-basis-recorded',
      'posts-charted',
      'temporarily-released',
      'moral-sanction-declared',
      'forwarded',
    ] as const)
      expect(facts).toContain(type)
  })

  it('has on its desk what belongs to no case', async () => {
    const value = async <T>(method: string, input: unknown): Promise<T> => {
      const answer = await office.call(method, input)
      if (!answer.ok) throw new Error(answer.error.message)
      return answer.value as T
    }
    const papers = await value<OutputOf<typeof officePapers.list>>('officePapers.list', { guidanceId: null })
    const imbauan = papers.find(({ kind }) => kind === 'imbauan-netralitas')
    expect(imbauan?.number).not.toBeNull()
    expect(imbauan?.receiptsMissing).toBeGreaterThan(0)
    const clearance = papers.find(({ kind }) => kind === 'surat-keterangan-bebas')
    const letter = await value<Paper>('letters.get', { id: clearance?.id })
    expect(letter.template?.name).toBe('Surat Keterangan kantor (F4)')
    const { items } = await value<OutputOf<typeof scans.list>>('scans.list', {})
    expect(items.map(({ signed, proposals }) => [signed, proposals[0]?.read])).toContainEqual([true, true])
    expect(items.some(({ says }) => says.number.includes('CONTOH-BAWASLU'))).toBe(true)
    const years = [Number(date.slice(0, 4)), Number(date.slice(0, 4)) - 1]
    const lines = (
      await Promise.all(
        years.map((year) => value<RegisterLine[]>('register.list', { year, text: '', state: 'all' })),
      )
    ).flat()
    expect(new Set(lines.map(({ state }) => state))).toEqual(new Set(['used', 'reserved', 'void']))
    const post = await value<IncomingLetter[]>('register.listIncoming', { year: years[0], text: '' })
    expect(post.some(({ reportNumber }) => reportNumber !== null)).toBe(true)
  })

  it('has something for every list of the home page', async () => {
    const answer = await office.call('home.get', {})
    const home = answer.ok ? (answer.value as Home) : null
    expect(home?.stuck.length).toBeGreaterThan(0)
    expect(home?.newReportCount).toBeGreaterThan(0)
    const pressing = (home?.overdue.length ?? 0) + (home?.today.length ?? 0) + (home?.stuck.length ?? 0)
    expect(pressing).toBeGreaterThan(3)
    expect(pressing).toBeLessThan(16) // a desk that is kept, not one in flames
    expect(home?.thisWeek.length).toBeGreaterThan(2)
  })
})

it('invents people with NIPs that can be real, none twice', () => {
  const today = plainDate('2026-11-20')
  const people = demoPeople(today)
  expect(people.length).toBeGreaterThan(250)
  expect(new Set(people.map(({ nip }) => nip)).size).toBe(people.length)
  for (const { nip } of people) expect(readNip(nip, today)).toHaveProperty('nip')
})
