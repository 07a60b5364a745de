import type { z } from 'zod'
import type { ComparableCase, guide } from '../../contract/guide.ts'
import { caseState } from '../../law/procedure/case-state.ts'
import { effectiveFacts } from '../../law/procedure.ts'
import { levelOf, type Rulebook } from '../../law/rulebook.ts'
import type { ReadableDb, SqlValue } from '../../store/sql.ts'
import { CaseId } from '../../terms/ids.ts'
import { Identity } from '../../terms/person.ts'
import { Impact, Road, Sanction } from '../../terms/sanction.ts'
import { loadFacts } from '../cases/case-file.ts'
import { matters } from './ended.ts'

type Wanted = z.output<typeof guide.comparable.input>
type Found = z.output<typeof guide.comparable.output>

/** Shown at most: the rest is in the counts. */
const SHOWN = 10

/** Ended cases with one of these articles or forms and that impact, each once; another than the one asked about. */
const ALIKE = `SELECT DISTINCT case_end.* FROM case_matter JOIN case_end ON case_end.case_id = case_matter.case_id
  WHERE matter IN (SELECT value FROM json_each(?)) AND impact = ? AND case_end.case_id <> ?`

interface Row {
  readonly case_id: string
  readonly number: string
  readonly identity_at_act: string
  readonly impact: string
  readonly road: string
  readonly ended_on: string
  readonly sanction: string | null
  readonly result: string
}

/**
 * What the office decided where an article (without articles: a form) and the impact are the same. Reads how cases ended
 * as it was kept, and the facts of those it shows only; whose cases they were is not told.
 */
export function comparableCases(db: ReadableDb, rules: Rulebook, wanted: Wanted): Found {
  const { except, violations, forms, impact } = wanted
  const alike = violations.length > 0 ? matters(violations, []) : matters([], forms)
  const parameters: SqlValue[] = [JSON.stringify(alike), impact, except ?? '']
  const counts = db.all<{ result: string; count: number }>(
    `SELECT result, count(*) AS count FROM (${ALIKE}) GROUP BY result ORDER BY count DESC, result`,
    ...parameters,
  )
  const rows = db.all<Row>(
    `SELECT alike.*, number, identity_at_act FROM (${ALIKE}) AS alike JOIN case_file ON case_file.id = alike.case_id
     ORDER BY ended_on DESC, number DESC LIMIT ?`,
    ...parameters,
    SHOWN,
  )
  return {
    total: counts.reduce((sum, { count }) => sum + count, 0),
    counts,
    rows: rows.map((row) => shown(db, rules, row)),
  }
}

function shown(db: ReadableDb, rules: Rulebook, row: Row): ComparableCase {
  const caseId = CaseId.parse(row.case_id)
  const { findings } = caseState(effectiveFacts(loadFacts(db, caseId)))
  const nameless = namelessFor(row.identity_at_act)
  const sanction = Sanction.safeParse(row.sanction).data ?? null
  return {
    caseId,
    number: row.number,
    year: Number(row.ended_on.slice(0, 4)),
    road: Road.parse(row.road),
    impact: Impact.parse(row.impact),
    sanction,
    level: sanction ? levelOf(rules, sanction) : null,
    result: row.result,
    aggravating: nameless(findings?.payload.aggravating ?? ''),
    mitigating: nameless(findings?.payload.mitigating ?? ''),
  }
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
