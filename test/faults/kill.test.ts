import { fork } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'
import type { MethodName } from '../../src/contract/index.ts'
import { ACCOUNT_ID, emptyOffice, PASSWORD } from '../office/support.ts'
import type { Told } from './kill-child.ts'
import { driverOf, expectSound } from './support.ts'

const ROUNDS = 16
const SEED = 20261120

/** Small and repeatable (mulberry32): the same moments in every run, as far as two clocks can agree. */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Lets an office work and kills it: after so many acknowledged writes, and so many milliseconds more. */
function killed(dataFolder: string, round: number, after: number, more: number): Promise<Told[]> {
  return new Promise((done, failed) => {
    const child = fork(resolve('test/faults/kill-child.ts'), [dataFolder, String(round)], {
      execArgv: ['--disable-warning=ExperimentalWarning'],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    })
    const told: Told[] = []
    let said = ''
    child.stderr?.on('data', (text: Buffer) => {
      said += text.toString()
    })
    child.on('message', (message) => {
      told.push(message as Told)
      if (told.length === after) setTimeout(() => child.kill('SIGKILL'), more)
    })
    child.on('exit', (code, signal) => {
      if (signal === 'SIGKILL') done(told)
      else failed(new Error(`the office ended by itself (${code}): ${said}`))
    })
  })
}

const QUERY: Partial<Record<MethodName, string>> = {
  'people.create': `SELECT '' AS value FROM person WHERE id = ?`,
  'intake.create': 'SELECT number AS value FROM report WHERE id = ?',
  'evidence.add': 'SELECT sha256 AS value FROM evidence WHERE id = ?',
  'intake.openCases': `SELECT '' AS value FROM case_file WHERE id = ?`,
  'cases.record': `SELECT '' AS value FROM fact WHERE id = ?`,
  'letters.createDraft': `SELECT '' AS value FROM paper WHERE id = ?`,
  'letters.markSigned': `SELECT '' AS value FROM paper WHERE id = ? AND state <> 'draft'`,
  'letters.number': `SELECT number || ' ' || sha256 AS value FROM paper WHERE id = ?`,
}

it(`keeps every acknowledged write through ${ROUNDS} kills, and no half paper`, async () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'tegas-kill-'))
  const next = random(SEED)
  const acknowledged: Told[] = []
  try {
    for (let round = 0; round < ROUNDS; round += 1) {
      acknowledged.push(
        ...(await killed(dataFolder, round, 1 + Math.floor(next() * 25), Math.floor(next() * 30))),
      )
      // The driver beside: the recovery of the log is SQLite's, and nothing of ours has tidied up yet.
      const driver = await driverOf(dataFolder)
      try {
        expectSound(driver)
        for (const told of acknowledged) {
          if (told.did === 'ready') continue
          const sql = QUERY[told.did]
          if (!sql) throw new Error(`no question for ${told.did}`)
          expect(driver.prepare(sql).get(told.key), `${told.did} in round ${round}`).toEqual({
            value: told.value,
          })
        }
        const papers = driver
          .prepare<
            [],
            {
              number: string | null
              bytes: Buffer | null
              sha256: string | null
              line: string | null
              fact: number
            }
          >(
            `SELECT p.number, p.frozen_bytes AS bytes, p.sha256, l.number AS line,
               (SELECT count(*) FROM fact f WHERE f.type = 'summons-issued' AND json_extract(f.payload, '$.paperId') = p.id) AS fact
             FROM paper p LEFT JOIN register_line l ON l.paper_id = p.id`,
          )
          .all()
        for (const { number, bytes, sha256, line, fact } of papers) {
          expect(line).toBe(number)
          expect(fact).toBe(number === null ? 0 : 1)
          expect(sha256).toBe(bytes && createHash('sha256').update(bytes).digest('hex'))
          expect(bytes === null).toBe(number === null)
        }
        const running = driver
          .prepare<[], { running: number }>('SELECT running FROM register_line ORDER BY running')
          .all()
        expect(running.map((row) => row.running)).toEqual(running.map((_, at) => at + 1))
      } finally {
        driver.close()
      }
    }
    expect(acknowledged.filter(({ did }) => did === 'letters.number').length).toBeGreaterThan(5)

    // At last an office opens it as every morning: what kills left behind is gone, every evidence is whole.
    const office = emptyOffice({ dataFolder, today: '2026-10-05' })
    await office.call('account.signIn', { accountId: ACCOUNT_ID as never, password: PASSWORD })
    const kept = new Set<string>()
    for (const told of acknowledged) {
      if (told.did !== 'evidence.add') continue
      expect(await office.call('evidence.verify', { id: told.key as never })).toEqual({ intact: true })
      kept.add(told.value)
    }
    const left = readdirSync(join(dataFolder, 'evidence'), { recursive: true, withFileTypes: true })
    const driver = await driverOf(dataFolder)
    const rows = driver
      .prepare<[], { n: number }>('SELECT count(DISTINCT stored_as) AS n FROM evidence')
      .get()
    driver.close()
    expect(left.filter((entry) => entry.isFile()).length).toBe(rows?.n)
    expect(rows?.n).toBeGreaterThanOrEqual(kept.size)
    await office.close()
  } finally {
    rmSync(dataFolder, { recursive: true, force: true })
  }
}, 120_000)
