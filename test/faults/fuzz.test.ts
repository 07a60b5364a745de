import type BetterSqlite from 'better-sqlite3'
import fc from 'fast-check'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { contract } from '../../src/contract/index.ts'
import type { Method } from '../../src/contract/method.ts'
import type { FileToken } from '../../src/terms/ids.ts'
import { addPicture, type LettersDesk, lettersDesk, PIXEL } from '../office/letters/desk.ts'
import { emptyOffice, type TestOffice } from '../office/support.ts'
import { anything, type Known, nearValid } from './near-valid.ts'
import { driverOf, expectPlain, expectSound } from './support.ts'

const METHODS: readonly (readonly [name: string, definition: Method])[] = Object.entries(contract).flatMap(
  ([capability, methods]) =>
    Object.entries<Method>(methods).map(
      ([method, definition]) => [`${capability}.${method}`, definition] as const,
    ),
)
/** They open and close the very folder; they have tests of their own, and below. */
const SESSION = METHODS.filter(([, { access }]) => access === 'session').map(([name]) => name)

const shown = (input: unknown) => fc.stringify(input).slice(0, 600)

describe('every method of the contract, asked anything', () => {
  let desk: LettersDesk
  let driver: BetterSqlite.Database
  let known: Known
  let files: FileToken[]
  let idsOf: (name: string) => readonly string[]
  beforeAll(async () => {
    desk = await lettersDesk('2026-10-05')
    driver = await driverOf(desk.dataFolder)
    const [own, coaching, foreign] = [
      await desk.openCase({ name: 'Dedi Contohwan' }),
      await desk.openCase({ road: 'coaching' }),
      await desk.openCase({ whose: 'other-unit' }),
    ]
    const frozen = await desk.issue(own, 'panggilan-1', '2026-10-05')
    const signed = await desk.draft(coaching, 'panggilan-pembinaan')
    await desk.sign(signed)
    const draft = await desk.draft(foreign, 'panggilan-1')
    await addPicture(desk, own)
    const sheet = await desk.draft(own, 'lembar-bukti')
    const column = (sql: string) => driver.prepare(sql).pluck().all() as string[]
    const folder = await desk.office.host({ type: 'folder-chosen', path: desk.dataFolder, label: 'STIK' })
    if (!folder.ok) throw new Error(folder.error.message)
    files = [
      await desk.fileToken(desk.file('kosong.bin', '')),
      await desk.fileToken(desk.file('surat.docx', await desk.bytes(draft))),
      await desk.fileToken(desk.file('pegawai.csv', 'NIP;Nama\n198609262015051001;Dedi\n')),
      await desk.fileToken(desk.file('lambang.png', PIXEL)),
    ]
    const [person, unit, report, evidence] = ['person', 'unit', 'report', 'evidence'].map((table) =>
      column(`SELECT id FROM ${table}`),
    )
    const papers = [frozen, signed, draft, sheet]
    const byField = {
      caseId: [own, coaching, foreign],
      caseIds: [own, coaching, foreign],
      paperId: papers,
      personId: person ?? [],
      personIds: person ?? [],
      headPersonId: person ?? [],
      unitId: unit ?? [],
      parentId: unit ?? [],
      reportId: report ?? [],
      factId: column('SELECT id FROM fact'),
      evidence: evidence ?? [],
      proof: evidence ?? [],
      file: files,
      files,
      scan: files,
      folder: [folder.value.token],
    }
    known = { accounts: ['rina'], ids: Object.values(byField).flat(), byField }
    idsOf = (name) => {
      if (name.startsWith('letters.')) return papers
      if (name.startsWith('cases.')) return byField.caseId
      if (/Unit$/.test(name)) return byField.unitId
      if (name.startsWith('people.')) return byField.personId
      if (name.startsWith('intake.')) return byField.reportId
      return name.startsWith('evidence.') ? byField.evidence : known.ids
    }
  }, 60_000)
  afterAll(async () => {
    driver.close()
    await desk.close()
  })
  afterEach(async () => {
    vi.restoreAllMocks()
    // A job that one method began must not write while the next one is watched.
    const jobs = desk.events.flatMap((event) => (event.type === 'job' ? event.job.id : []))
    for (const id of new Set(jobs)) await desk.jobEnd(id)
  })

  it.each(METHODS.filter(([name]) => !SESSION.includes(name)))(
    '%s',
    async (name, { input }) => {
      const bugs = vi.spyOn(console, 'error').mockImplementation(() => {})
      const one = async (given: unknown) => {
        const before = driver.pragma('data_version', { simple: true })
        const answer = await desk.office.call(name, given)
        expect(bugs.mock.calls, `${name} ${shown(given)}`).toEqual([])
        if (answer.ok) return
        expectPlain(answer.error, `${name} ${shown(given)}`)
        expect(driver.pragma('data_version', { simple: true }), `${name} wrote: ${shown(given)}`).toBe(before)
      }
      const near = nearValid(input, { ...known, byField: { ...known.byField, id: idsOf(name) } })
      await fc.assert(fc.asyncProperty(anything, one), { numRuns: 25, seed: 1, endOnFailure: true })
      await fc.assert(fc.asyncProperty(near, one), { numRuns: 100, seed: 5, endOnFailure: true })
    },
    60_000,
  )

  it('leaves an office whose chain is whole, whose cases open and whose letters still print', async () => {
    expectSound(driver)
    for (const id of driver.prepare('SELECT id FROM case_file').pluck().all())
      await desk.call('cases.get', { id: id as never })
    for (const id of driver.prepare('SELECT id FROM paper').pluck().all())
      await desk.call('letters.bytes', { id: id as never })
    await desk.call('home.get', {})
    await desk.call('people.search', { text: '', limit: 200 })
    await desk.call('intake.list', { text: '', state: 'all', limit: 200 })
    await desk.call('handover.candidates', {})
  })
})

describe('before sign-in', () => {
  let office: Omit<TestOffice, 'recoveryCode'>
  beforeAll(() => {
    office = emptyOffice()
  })
  afterAll(() => office.close())

  it.each(METHODS.filter(([, { role }]) => role === 'clerk'))('%s is locked', async (name) => {
    await fc.assert(
      fc.asyncProperty(anything, async (given) => {
        const answer = await office.office.call(name, given)
        expect(answer).toMatchObject({ ok: false, error: { code: 'locked' } })
      }),
      { numRuns: 10, seed: 3 },
    )
  })

  it.each(SESSION.filter((name) => name !== 'account.lock' && name !== 'account.status'))(
    '%s answers anything in plain words',
    async (name) => {
      const definition = METHODS.find(([known]) => known === name)?.[1]
      if (!definition) throw new Error(name)
      const known = { ids: ['8c7a0a52-6a0c-4c0f-9a52-3f6f4f3f8f10'], byField: {}, accounts: ['rina'] }
      await fc.assert(
        fc.asyncProperty(fc.oneof(anything, nearValid(definition.input, known)), async (given) => {
          const answer = await office.office.call(name, given)
          if (!answer.ok) expectPlain(answer.error, `${name} ${shown(given)}`)
        }),
        { numRuns: 40, seed: 4 },
      )
    },
  )
})

it('knows no method but its own', async () => {
  const office = emptyOffice()
  try {
    for (const name of [
      '',
      '.',
      'toString',
      'constructor',
      'constructor.prototype',
      '__proto__.toString',
      'people.toString',
      'people.constructor',
      'people.__proto__',
      'people.search.call',
      'people.hasOwnProperty',
      'People.search',
      'desktop.openPaper',
      'account.nothing',
      'x'.repeat(10_000),
      null,
      undefined,
      7,
      {},
      ['people', 'search'],
    ])
      expect(await office.office.call(name as string, {}), String(name).slice(0, 40)).toMatchObject({
        ok: false,
        error: { code: 'unknown-method' },
      })
  } finally {
    await office.close()
  }
})
