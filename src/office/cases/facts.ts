import { checkFact } from '../../law/check-fact.ts'
import type { FactPayload, FactType } from '../../law/facts.ts'
import type { TimeOfDay } from '../../terms/clock.ts'
import { type CaseId, FactId } from '../../terms/ids.ts'
import type { Identity } from '../../terms/person.ts'
import type { PlainDate } from '../../terms/plain-date.ts'
import { fail, ok, type Result } from '../../terms/result.ts'
import type { WriteContext } from '../context.ts'
import { keepEnd } from '../guide/ended.ts'
import { lawOf } from '../law/load.ts'
import { cacheAssessment, refreshCasesOf } from './assessment-cache.ts'
import { loadCaseFile, type StoredCase } from './case-file.ts'

/** What happened, as a handler gives it. */
export interface NewFact {
  readonly happenedOn: PlainDate
  readonly happenedAt: TimeOfDay | null
  readonly payload: FactPayload
}

export const noSuchCase = () =>
  fail('no-such-case', 'Kasus ini tidak ditemukan. Tidak ada yang diubah. Kembali ke daftar kasus.')

/**
 * Adds one fact to a case when the law allows it now, and renews the cached assessment.
 * Refused with the article otherwise (`checkFact`); nothing is written then.
 */
export function appendFact(context: WriteContext, caseId: CaseId, given: NewFact): Result<FactId> {
  const stored = loadCaseFile(context.db, caseId)
  if (!stored) return noSuchCase()
  const { now: person } = stored.file.person
  const fact = { ...given, payload: withIdentity(given.payload, person) }
  const law = lawOf(context, person.unitId)
  const lawful = checkFact(stored.file, law, context.today, fact.payload, fact.happenedOn)
  if (!lawful.ok) return lawful
  const id = insertFact(context, stored, fact)
  const now = loadCaseFile(context.db, caseId)
  if (now) {
    cacheAssessment(context, now)
    keepEnd(context.db, now)
  }
  if (CHANGES_OTHER_CASES.has(fact.payload.type)) refreshCasesOf(context, [stored.personId], caseId)
  return ok(id)
}

/** What counts as repetition in his other cases: a sanction, ours or another body's, and the correction of one. */
const CHANGES_OTHER_CASES: ReadonlySet<FactType> = new Set<FactType>([
  'decision-issued',
  'remedy-decided',
  'recommendation-followed-up',
  'correction',
])

/** Whose superiors were confirmed, and who was asked about again, is what the registry says now, not what a form sent. */
function withIdentity(payload: FactPayload, person: Identity): FactPayload {
  switch (payload.type) {
    case 'superiors-confirmed':
    case 'person-confirmed':
      return { ...payload, person }
    default:
      return payload
  }
}

function insertFact(context: WriteContext, stored: StoredCase, fact: NewFact): FactId {
  const id = FactId.parse(context.newId())
  context.db.run(
    `INSERT INTO fact (id, case_id, sequence, type, version, happened_on, happened_at, recorded_at, recorded_by, payload)
     VALUES (?, ?, ?, ?, 1, ?, ?, ?, ?, ?)`,
    id,
    stored.id,
    (stored.file.facts.at(-1)?.sequence ?? 0) + 1,
    fact.payload.type,
    fact.happenedOn,
    fact.happenedAt,
    context.now,
    context.account.id,
    JSON.stringify(fact.payload),
  )
  return id
}
