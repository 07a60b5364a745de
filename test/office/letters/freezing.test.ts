import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { firstBrokenAudit } from '../../../src/store/audit.ts'
import type { CaseId } from '../../../src/terms/ids.ts'
import { assessed, type Desk, openDesk } from '../cases/desk.ts'
import { INSPEKTUR, IRBAN } from './desk.ts'

let desk: Desk
let people = 0
beforeEach(async () => {
  desk = await openDesk('2026-10-05')
  people = 0
})
afterEach(() => desk.close())

const open = async (): Promise<CaseId> => {
  people += 1
  const caseId = desk.open(await desk.person(people, `Pegawai Contoh ${people}`), 'own')
  await desk.record(caseId, '2026-10-05', assessed())
  await desk.record(caseId, '2026-10-05', { type: 'superiors-confirmed', chain: [IRBAN, INSPEKTUR] })
  return caseId
}

const signed = async (caseId: CaseId) => {
  const { paperId } = await desk.call<{ paperId: string }>('letters.createDraft', {
    caseId,
    kind: 'panggilan-1',
  })
  await desk.call('letters.markSigned', { id: paperId })
  return paperId
}

const number = (id: string, typed: string | null = null) =>
  desk.call<{ number: string }>('letters.number', {
    id,
    date: '2026-10-05',
    number: typed,
    acceptWarnings: true,
  })

const rows = (sql: string) => desk.session().read.db.all(sql)

describe('a frozen paper', () => {
  it('keeps its number and date in the case too: a correction that says otherwise is refused', async () => {
    const caseId = await open()
    const paperId = await signed(caseId)
    await number(paperId)
    const fact = rows(`SELECT id, payload FROM fact WHERE type = 'summons-issued'`)[0] as {
      id: string
      payload: string
    }
    const replacement = JSON.parse(fact.payload)
    const correct = { caseId, factId: fact.id, happenedOn: null, reason: 'Salah ketik.' }
    for (const wrong of [{ number: '999/SALAH' }, { letterDate: '2026-10-06' }]) {
      const refused = await desk.refuse('cases.correct', {
        ...correct,
        replacement: { ...replacement, ...wrong },
      })
      expect(refused.message).toContain('mengikuti surat yang sudah dibekukan')
    }
    await desk.call('cases.correct', { ...correct, replacement: null })
  })

  it('is refused every change by the database itself', async () => {
    const id = await signed(await open())
    await number(id)
    for (const change of [
      `frozen_bytes = x'00'`,
      `number = '1'`,
      `date = '2026-01-01'`,
      `sha256 = ''`,
      `draft = '{}'`,
      `person = '{}'`,
      `signer = NULL`,
      `proof_code = ''`,
      `whose = 'other-unit'`,
      `state = 'draft'`,
      `state = 'discarded'`,
    ])
      expect(
        () =>
          desk.session().write(null, ({ db }) => {
            db.run(`UPDATE paper SET ${change} WHERE id = ?`, id)
            return { ok: true, value: null }
          }),
        change,
      ).toThrow('frozen')
    expect(() =>
      desk.session().write(null, ({ db }) => {
        db.run('DELETE FROM paper WHERE id = ?', id)
        return { ok: true, value: null }
      }),
    ).toThrow('never deleted')
  })

  it('answers every method that would change it with a refusal', async () => {
    const id = await signed(await open())
    await number(id)
    const { draft, signer } = await desk.call<{ draft: unknown; signer: unknown }>('letters.get', { id })
    const attempts: [string, object][] = [
      ['letters.updateDraft', { id, draft, signer, mandate: null }],
      ['letters.discard', { id, reason: 'coba' }],
      ['letters.unsign', { id, reason: 'coba' }],
      ['letters.markSigned', { id }],
      ['letters.refill', { id }],
      ['letters.refreshPerson', { id }],
      ['letters.number', { id, date: '2026-10-05', number: null, acceptWarnings: true }],
    ]
    for (const [method, input] of attempts)
      expect((await desk.refuse(method, input)).code, method).toBe('paper-frozen')
  })
})

it('numbering puts the hash of the bytes into the audit chain', async () => {
  const id = await signed(await open())
  await number(id)
  const [paper] = rows('SELECT sha256 FROM paper')
  const [entry] = rows(`SELECT detail FROM audit WHERE method = 'letters.freeze'`)
  expect(String(entry?.detail)).toContain(String(paper?.sha256))
  expect(firstBrokenAudit(desk.session().read.db)).toBeNull()
})

describe('numbering that fails half-way', () => {
  it('leaves no number, no line, no fact and no bytes, and the next try gets the same number', async () => {
    const caseId = await open()
    const id = await signed(caseId)
    const facts = rows('SELECT id FROM fact').length
    desk.session().write(null, ({ db }) => {
      // Fails after the paper is frozen and the register line written, as a fault in the middle would.
      db.run(
        `CREATE TEMP TRIGGER planted BEFORE INSERT ON main.fact BEGIN SELECT RAISE(ABORT, 'planted fault'); END`,
      )
      return { ok: true, value: null }
    })
    const logged = console.error
    console.error = () => {} // the planted fault is a bug to the dispatcher, which logs it
    try {
      await desk.refuse('letters.number', { id, date: '2026-10-05', number: null, acceptWarnings: true })
    } finally {
      console.error = logged
    }
    expect(rows('SELECT state, number, frozen_bytes, sha256 FROM paper')).toEqual([
      { state: 'signed', number: null, frozen_bytes: null, sha256: null },
    ])
    expect(rows('SELECT * FROM register_line')).toEqual([])
    expect(rows('SELECT id FROM fact')).toHaveLength(facts)
    desk.session().write(null, ({ db }) => {
      db.run('DROP TRIGGER planted')
      return { ok: true, value: null }
    })
    expect((await number(id)).number).toBe('800.1.6.2/001/ITDA/X/2026')
    expect(firstBrokenAudit(desk.session().read.db)).toBeNull()
  })

  it('on a full disk says so and keeps the signed paper', async () => {
    const id = await signed(await open())
    const { db } = desk.session().read
    const pages = Number(db.one<{ page_count: number }>('PRAGMA page_count')?.page_count)
    db.one(`PRAGMA max_page_count = ${pages}`)
    const refused = await desk.refuse('letters.number', {
      id,
      date: '2026-10-05',
      number: null,
      acceptWarnings: true,
    })
    expect(refused.code).toBe('disk-full')
    expect(rows('SELECT state, number FROM paper')).toEqual([{ state: 'signed', number: null }])
    expect(rows('SELECT * FROM register_line')).toEqual([])
    db.one('PRAGMA max_page_count = 1000000')
    expect((await number(id)).number).toBe('800.1.6.2/001/ITDA/X/2026')
  })
})

describe('running numbers', () => {
  it('have no gaps and no duplicates, whatever the order of drafting, signing, discarding, failing and numbering', async () => {
    const action = fc.constantFrom(
      'draft',
      'sign',
      'unsign',
      'discard',
      'number',
      'number-in-future',
      'insert',
    )
    const papers: { id: string; state: 'draft' | 'signed' | 'numbered' | 'gone' }[] = []
    let inserted = 0
    const act = async (what: string, pick: number) => {
      const of = (state: string) => {
        const found = papers.filter((paper) => paper.state === state)
        return found[pick % Math.max(1, found.length)]
      }
      if (what === 'draft') {
        const caseId = await open()
        const { paperId } = await desk.call<{ paperId: string }>('letters.createDraft', {
          caseId,
          kind: 'panggilan-1',
        })
        papers.push({ id: paperId, state: 'draft' })
        return
      }
      if (what === 'sign') {
        const paper = of('draft')
        if (!paper) return
        await desk.call('letters.markSigned', { id: paper.id })
        paper.state = 'signed'
        return
      }
      const paper = of('signed')
      if (!paper) return
      if (what === 'unsign') {
        await desk.call('letters.unsign', { id: paper.id, reason: 'coba' })
        paper.state = 'draft'
      } else if (what === 'discard') {
        await desk.call('letters.discard', { id: paper.id, reason: 'coba' })
        paper.state = 'gone'
      } else if (what === 'number-in-future') {
        await desk.refuse('letters.number', {
          id: paper.id,
          date: '2026-11-05',
          number: null,
          acceptWarnings: true,
        })
      } else {
        if (what === 'insert') inserted += 1
        await number(paper.id, what === 'insert' ? `800.1.6.2/1.${inserted}/ITDA/X/2026` : null)
        paper.state = 'numbered'
      }
    }
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(action, fc.nat(20)), { minLength: 5, maxLength: 14 }),
        async (steps) => {
          for (const [what, pick] of steps) await act(what, pick)
          const running = rows(
            'SELECT running FROM register_line WHERE running IS NOT NULL ORDER BY running',
          ).map((row) => row.running)
          expect(running).toEqual(running.map((_, index) => index + 1))
          expect(rows('SELECT number FROM register_line')).toHaveLength(
            papers.filter((paper) => paper.state === 'numbered').length,
          )
        },
      ),
      { numRuns: 12, endOnFailure: true },
    )
  }, 60_000)
})
