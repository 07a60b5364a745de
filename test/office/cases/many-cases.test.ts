import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CaseRow } from '../../../src/contract/cases.ts'
import { viewCase } from '../../../src/office/cases/view.ts'
import type { ReadableDb, SqlValue } from '../../../src/store/sql.ts'
import type { CaseId } from '../../../src/terms/ids.ts'
import { assessed, type Desk, openDesk } from './desk.ts'

let desk: Desk
const cases: CaseId[] = []
beforeAll(async () => {
  desk = await openDesk('2026-11-20')
  for (let n = 1; n <= 30; n += 1) cases.push(desk.open(await desk.person(n, `Orang Contoh ${n}`)))
})
afterAll(() => desk.close())

describe('many cases', () => {
  it('opens one case without looking through the others', () => {
    const plans: string[] = []
    const { read } = desk.session()
    const watch = (sql: string, parameters: SqlValue[]) => {
      for (const { detail } of read.db.all<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`, ...parameters))
        plans.push(detail)
    }
    const db: ReadableDb = {
      all: (sql, ...parameters) => {
        watch(sql, parameters)
        return read.db.all(sql, ...parameters)
      },
      one: (sql, ...parameters) => {
        watch(sql, parameters)
        return read.db.one(sql, ...parameters)
      },
    }
    const id = cases[0]
    if (!id) throw new Error('no case')
    expect(viewCase(Object.assign(Object.create(read), { db }), id)?.number).toBe('K-2026/001')
    expect(plans.length).toBeGreaterThan(6)
    // The office's own days, weeks and regulations (newest) are a handful; everything that grows with the cases is searched by index.
    expect(
      plans.filter(
        (plan) =>
          plan.startsWith('SCAN') &&
          !/local_holiday|calendar_day|calendar_year|unit_week|election|newest|CONSTANT ROW/.test(plan),
      ),
    ).toEqual([])
  })

  it('pages through the list once and completely', async () => {
    const seen: string[] = []
    let after: string | null = null
    do {
      const page: { rows: CaseRow[]; next: string | null } = await desk.call('cases.list', {
        text: '',
        filter: 'all',
        limit: 7,
        after,
      })
      seen.push(...page.rows.map((row) => row.number))
      after = page.next
    } while (after)
    expect(seen).toHaveLength(30)
    expect(new Set(seen).size).toBe(30)
    expect(seen[0]).toBe('K-2026/030')
  })

  it('finds by number, name, and NIP with or without spaces; signs are plain signs', async () => {
    const find = async (text: string) =>
      (
        await desk.call<{ rows: CaseRow[] }>('cases.list', { text, filter: 'open', limit: 50, after: null })
      ).rows.map((row) => row.number)
    expect(await find('K-2026/012')).toEqual(['K-2026/012'])
    expect(await find('contoh 17')).toEqual(['K-2026/017'])
    expect(await find('201505 1 009')).toEqual(['K-2026/009'])
    expect(await find('%')).toEqual([])
  })

  it('says in the list what comes next', async () => {
    const id = cases[4]
    if (!id) throw new Error('no case')
    await desk.record(id, '2026-11-20', assessed({ road: 'coaching', violations: [] }))
    const { rows } = await desk.call<{ rows: CaseRow[] }>('cases.list', {
      text: 'K-2026/005',
      filter: 'open',
      limit: 5,
      after: null,
    })
    expect(rows[0]).toMatchObject({ stage: 'coaching', nextStep: { id: 'confirm-superiors', due: null } })
  })
})
