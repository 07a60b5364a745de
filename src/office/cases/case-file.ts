import type { EarlierSanction, Fact } from '../../law/facts.ts'
import { type EarlierCoaching, FactPayload } from '../../law/facts.ts'
import type { Reporter } from '../../law/law.ts'
import { type CaseState, caseState } from '../../law/procedure/case-state.ts'
import { issuedSanctions } from '../../law/procedure/follow-up.ts'
import { type CaseFile, effectiveFacts } from '../../law/procedure.ts'
import type { ReadableDb } from '../../store/sql.ts'
import { Instant, TimeOfDay } from '../../terms/clock.ts'
import { AccountId, type CaseId, FactId, PersonId } from '../../terms/ids.ts'
import { Identity, PersonStanding } from '../../terms/person.ts'
import { PlainDate } from '../../terms/plain-date.ts'
import { Whose } from '../../terms/sanction.ts'
import { protectedReporters } from '../intake/reporters.ts'
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

export interface FactRow {
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
      person: { atAct, now: identityOf(db, personId) ?? atAct, standing: standingOf(db, personId) },
      facts: loadFacts(db, id),
      ...otherCasesOf(db, personId, id),
      reporters: reportersOf(db, id),
    },
  }
}

/** Its facts, wrong ones included, in the order they were recorded. */
export function loadFacts(db: ReadableDb, caseId: CaseId): Fact[] {
  return db
    .all<FactRow>(
      `SELECT id, sequence, happened_on, happened_at, recorded_at, recorded_by, payload
       FROM fact WHERE case_id = ? ORDER BY sequence`,
      caseId,
    )
    .map(readFact)
}

/** A fact as it is stored. */
function readFact(row: FactRow): Fact {
  return {
    id: FactId.parse(row.id),
    sequence: row.sequence,
    version: 1,
    happenedOn: PlainDate.parse(row.happened_on),
    happenedAt: row.happened_at === null ? null : TimeOfDay.parse(row.happened_at),
    recordedAt: Instant.parse(row.recorded_at),
    recordedBy: AccountId.parse(row.recorded_by),
    payload: FactPayload.parse(JSON.parse(row.payload)),
  }
}

/** What the law looks at in the person's other cases: sanctions that stand, and coaching that was held. */
function otherCasesOf(
  db: ReadableDb,
  personId: PersonId,
  caseId: CaseId,
): Pick<CaseFile, 'earlierSanctions' | 'earlierCoaching'> {
  const others = db
    .all<{ id: CaseId; number: string }>(
      'SELECT id, number FROM case_file WHERE person_id = ? AND id <> ?',
      personId,
      caseId,
    )
    .map(({ id, number }) => ({ number, state: caseState(effectiveFacts(loadFacts(db, id))) }))
  return {
    earlierSanctions: others.flatMap(({ number, state }) => sanctionsOf(number, state)),
    earlierCoaching: others.flatMap(({ number, state }) => coachingOf(number, state)),
  }
}

/** What a case ended with: our own decision, and what another body issued upon our report. */
export function sanctionsOf(caseNumber: string, state: CaseState): EarlierSanction[] {
  const actDate = state.assessed?.payload.actDate ?? null
  return [
    ...sanctionOf(caseNumber, state),
    ...issuedSanctions(state).map((issued) => ({ ...issued, level: null, actDate, caseNumber })),
  ]
}

/** The sanction a case ended with, as a remedy left it; none when it was annulled. */
function sanctionOf(caseNumber: string, state: CaseState): EarlierSanction[] {
  const decision = state.decision?.payload
  if (!decision) return []
  const outcome = state.remedyDecided?.payload
  if (outcome?.outcome === 'dicabut' || outcome?.outcome === 'dibatalkan') return []
  const sanction = outcome?.sanction ?? decision.sanction
  return [
    {
      sanction,
      level: null,
      decidedOn: decision.letterDate,
      violations: decision.violations,
      actDate: state.assessed?.payload.actDate ?? null,
      caseNumber,
    },
  ]
}

function coachingOf(caseNumber: string, state: CaseState): EarlierCoaching[] {
  const on = state.coachingHeldOn ?? state.coachingReprimandedOn
  return on ? [{ on, violations: state.assessed?.payload.violations ?? [], caseNumber }] : []
}

function standingOf(db: ReadableDb, personId: PersonId): PersonStanding {
  const row = db.one<{ standing: string }>('SELECT standing FROM person WHERE id = ?', personId)
  return row ? PersonStanding.parse(row.standing) : 'active'
}

/** Whoever reported, by the name the reports give: they may not examine or sit on a panel. */
function reportersOf(db: ReadableDb, caseId: CaseId): Reporter[] {
  return protectedReporters(db, caseId).map((name) => ({ name, nip: null }))
}
