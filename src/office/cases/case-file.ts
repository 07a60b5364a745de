import type { EarlierSanction, Fact } from '../../law/facts.ts'
import { FactPayload } from '../../law/facts.ts'
import { type CaseFile, effectiveFacts } from '../../law/procedure.ts'
import type { ReadableDb } from '../../store/sql.ts'
import { Instant, TimeOfDay } from '../../terms/clock.ts'
import { AccountId, type CaseId, FactId, PersonId } from '../../terms/ids.ts'
import { Identity } from '../../terms/person.ts'
import { PlainDate } from '../../terms/plain-date.ts'
import { Whose } from '../../terms/sanction.ts'
import { identityOf } from '../people/repository.ts'

/** A case as stored, with everything the law looks at. */
export interface StoredCase {
  readonly id: CaseId
  readonly number: string
  readonly personId: PersonId
  readonly openedOn: PlainDate
  readonly file: CaseFile
}

interface CaseRow {
  number: string
  person_id: string
  whose: string
  opened_on: string
  identity_at_act: string
}

interface FactRow {
  id: string
  sequence: number
  happened_on: string
  happened_at: string | null
  recorded_at: string
  recorded_by: string
  payload: string
}

/** The case with its facts in the order they were recorded, or null when there is none. Costs the facts of one case. */
export function loadCaseFile(db: ReadableDb, id: CaseId): StoredCase | null {
  const row = db.one<CaseRow>(
    'SELECT number, person_id, whose, opened_on, identity_at_act FROM case_file WHERE id = ?',
    id,
  )
  if (!row) return null
  const personId = PersonId.parse(row.person_id)
  const atAct = Identity.parse(JSON.parse(row.identity_at_act))
  return {
    id,
    number: row.number,
    personId,
    openedOn: PlainDate.parse(row.opened_on),
    file: {
      whose: Whose.parse(row.whose),
      person: { atAct, now: identityOf(db, personId) ?? atAct },
      facts: loadFacts(db, id),
      earlierSanctions: sanctionsInOtherCases(db, personId, id),
    },
  }
}

function loadFacts(db: ReadableDb, caseId: CaseId): Fact[] {
  return db
    .all<FactRow>(
      `SELECT id, sequence, happened_on, happened_at, recorded_at, recorded_by, payload
       FROM fact WHERE case_id = ? ORDER BY sequence`,
      caseId,
    )
    .map((row) => ({
      id: FactId.parse(row.id),
      sequence: row.sequence,
      version: 1,
      happenedOn: PlainDate.parse(row.happened_on),
      happenedAt: row.happened_at === null ? null : TimeOfDay.parse(row.happened_at),
      recordedAt: Instant.parse(row.recorded_at),
      recordedBy: AccountId.parse(row.recorded_by),
      payload: FactPayload.parse(JSON.parse(row.payload)),
    }))
}

/** Decisions that stand (not withdrawn) in the person's other cases, for repeat offences. */
function sanctionsInOtherCases(db: ReadableDb, personId: PersonId, caseId: CaseId): EarlierSanction[] {
  return db
    .all<{ id: CaseId }>('SELECT id FROM case_file WHERE person_id = ? AND id <> ?', personId, caseId)
    .flatMap(({ id }) => effectiveFacts(loadFacts(db, id)))
    .flatMap(({ payload }) =>
      payload.type === 'decision-issued'
        ? [
            {
              sanction: payload.sanction,
              level: 'ringan' as const, // LightSanction: the only kinds this road brings out
              decidedOn: payload.letterDate,
              violations: payload.violations,
            },
          ]
        : [],
    )
}
