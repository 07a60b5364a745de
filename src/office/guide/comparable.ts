import type { z } from 'zod'
import type { ComparableCase, guide } from '../../contract/guide.ts'
import { levelOfEarlier } from '../../law/earlier.ts'
import type { EarlierSanction } from '../../law/facts.ts'
import { type CaseState, caseState } from '../../law/procedure/case-state.ts'
import { effectiveFacts } from '../../law/procedure.ts'
import type { Rulebook } from '../../law/rulebook.ts'
import type { ReadableDb } from '../../store/sql.ts'
import { CaseId } from '../../terms/ids.ts'
import { Identity } from '../../terms/person.ts'
import type { PlainDate } from '../../terms/plain-date.ts'
import { SANCTION_LABEL, Sanction } from '../../terms/sanction.ts'
import { type FactRow, readFact, sanctionsOf } from '../cases/case-file.ts'

type Wanted = z.output<typeof guide.comparable.input>
type Found = z.output<typeof guide.comparable.output>

/** Shown at most: the rest is in the counts. */
const SHOWN = 10

/** How a case ended, and since when. */
interface Ended {
  readonly row: ComparableCase
  readonly on: PlainDate
}

/**
 * What the office decided where an article (without articles: a form) and the impact are the same. Reads only the facts
 * that tell how a case ended; whose cases they were is not told.
 */
export function comparableCases(db: ReadableDb, rules: Rulebook, wanted: Wanted): Found {
  const ended = endedCases(db, rules, wanted).sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0))
  const counted = new Map<string, number>()
  for (const { row } of ended) counted.set(row.result, (counted.get(row.result) ?? 0) + 1)
  return {
    total: ended.length,
    counts: [...counted].map(([result, count]) => ({ result, count })).sort((a, b) => b.count - a.count),
    rows: ended.slice(0, SHOWN).map(({ row }) => row),
  }
}

type Row = FactRow & { readonly case_id: string; readonly number: string; readonly identity_at_act: string }

function endedCases(db: ReadableDb, rules: Rulebook, wanted: Wanted): Ended[] {
  const { except, violations, forms, impact } = wanted
  if (violations.length === 0 && forms.length === 0) return []
  const rows = db.all<Row>(
    `WITH alike AS MATERIALIZED (
       SELECT id, number, identity_at_act FROM case_file
       WHERE id <> ? AND json_extract(assessment, '$.impact') = ?
     )
     SELECT fact.*, alike.number, alike.identity_at_act
     FROM alike CROSS JOIN fact ON fact.case_id = alike.id
     WHERE fact.type IN ('assessed', 'findings-settled', 'decision-issued', 'remedy-filed', 'remedy-decided',
         'recommendation-followed-up', 'closed', 'reopened', 'correction')
       AND EXISTS (SELECT 1 FROM fact AS ending WHERE ending.case_id = alike.id
         AND ending.type IN ('decision-issued', 'recommendation-followed-up', 'closed'))
     ORDER BY fact.case_id, fact.sequence`,
    except ?? '',
    impact,
  )
  const byCase = new Map<string, Row[]>()
  for (const row of rows) byCase.set(row.case_id, [...(byCase.get(row.case_id) ?? []), row])
  return [...byCase.values()].flatMap((facts) => {
    const [first] = facts
    const state = caseState(effectiveFacts(facts.map(readFact)))
    return first && isAlike(state, wanted) ? (endOf(first, state, rules) ?? []) : []
  })
}

function isAlike({ assessed }: CaseState, { violations, forms, impact }: Wanted): boolean {
  if (!assessed || assessed.payload.impact !== impact) return false
  return violations.length > 0
    ? assessed.payload.violations.some((one) => violations.includes(one))
    : (assessed.payload.conduct?.forms ?? []).some((one) => forms.includes(one))
}

/** Null while it has not ended, or ended without an answer to the act (forwarded, lapsed, annulled). */
function endOf(first: Row, state: CaseState, rules: Rulebook): Ended | null {
  const assessed = state.assessed?.payload
  if (!assessed) return null
  const sanction = sanctionsOf(first.number, state).at(-1)
  const outcome = state.closed?.payload.outcome
  const result = sanction ? nameOf(sanction) : (outcome && WITHOUT_SANCTION[outcome]) || null
  const on = sanction?.decidedOn ?? state.closed?.on
  if (result === null || on === undefined) return null
  const nameless = namelessFor(first.identity_at_act)
  const row = {
    caseId: CaseId.parse(first.case_id),
    number: first.number,
    year: Number(on.slice(0, 4)),
    road: assessed.road,
    impact: assessed.impact,
    sanction: sanction ? (Sanction.safeParse(sanction.sanction).data ?? null) : null,
    level: sanction ? levelOfEarlier(rules, sanction) : null,
    result,
    aggravating: nameless(state.findings?.payload.aggravating ?? ''),
    mitigating: nameless(state.findings?.payload.mitigating ?? ''),
  }
  return { row, on }
}

/** What the examiner typed, without the name and the NIP of the person: a comparison needs neither. */
function namelessFor(identityAtAct: string): (text: string) => string {
  const { name, nip } = Identity.parse(JSON.parse(identityAtAct))
  const bare = name.split(',')[0] ?? name
  const parts = [name, bare, nip ?? ''].filter((part) => part !== '').map(literal)
  const known = new RegExp(parts.join('|'), 'gi')
  return (text) => text.replaceAll(known, 'yang bersangkutan')
}

const literal = (part: string) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')

const WITHOUT_SANCTION: { readonly [outcome: string]: string } = {
  coached: 'pembinaan',
  'not-proven': 'tidak terbukti',
}

function nameOf({ sanction }: EarlierSanction): string {
  const kind = Sanction.safeParse(sanction)
  return kind.success ? SANCTION_LABEL[kind.data] : sanction
}
