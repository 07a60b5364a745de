import type { cases as contract } from '../../contract/cases.ts'
import type { ParsedInputOf } from '../../contract/method.ts'
import { caseState } from '../../law/procedure/case-state.ts'
import { makeContext } from '../../law/procedure/context.ts'
import { neglectedStep } from '../../law/procedure/neglect.ts'
import { assess, effectiveFacts } from '../../law/procedure.ts'
import type { ReadableDb } from '../../store/sql.ts'
import type { CaseId, PersonId } from '../../terms/ids.ts'
import { formatNip } from '../../terms/nip.ts'
import type { Identity, Official } from '../../terms/person.ts'
import { formatDate } from '../../terms/plain-date.ts'
import { fail, type Result } from '../../terms/result.ts'
import type { WriteContext } from '../context.ts'
import { openCaseOfFinding } from '../intake/finding.ts'
import { lawOf } from '../law/load.ts'
import { findByNip, identityOf } from '../people/repository.ts'
import { loadCaseFile, type StoredCase } from './case-file.ts'
import { appendFact, noSuchCase } from './facts.ts'

/** What is proposed against a superior who did nothing; the telaah of his own case settles it. */
const PROPOSED_VIOLATIONS: readonly string[] = ['kewajiban-tugas']

/** The superior as the registry knows him: his case needs his own entry there. */
function registered(db: ReadableDb, { identity }: Official): (Identity & { personId: PersonId }) | null {
  const personId = identity.personId ?? (identity.nip ? findByNip(db, identity.nip)?.id : null) ?? null
  const known = personId ? identityOf(db, personId) : null
  return known && personId ? { ...known, personId } : null
}

/** Which step was not done, and since when, for the report; null when nothing of his is stuck. */
function whatWasLeft(context: WriteContext, { file }: StoredCase): string | null {
  const law = lawOf(context, file.person.now.unitId)
  const lawContext = makeContext(file, law, context.today, caseState(effectiveFacts(file.facts)))
  const step = neglectedStep(lawContext, assess(file, law, context.today).steps)
  if (!step) return null
  return `«${step.title}» tidak dilakukan${step.openSince ? ` sejak ${formatDate(step.openSince)}` : ''}`
}

/**
 * A superior who does not summon, examine or report becomes a finding of his own (Ps. 28): a report and a case of his,
 * and the fact in the case he left lying, all or nothing. Refused where the law does not offer it now, and where the
 * registry does not know him.
 */
export function openNeglect(
  context: WriteContext,
  { caseId, happenedOn, superior, note }: ParsedInputOf<typeof contract.openNeglect>,
): Result<{ caseId: CaseId; number: string }> {
  const stored = loadCaseFile(context.db, caseId)
  if (!stored) return noSuchCase()
  const person = registered(context.db, superior)
  if (!person)
    return fail(
      'superior-not-registered',
      `${superior.identity.name}${superior.identity.nip ? ` (NIP ${formatNip(superior.identity.nip)})` : ''} belum ada di daftar pegawai, jadi kasusnya belum bisa dibuka. Tidak ada yang disimpan. Tambahkan ia di halaman Pegawai, lalu ulangi langkah ini.`,
      'superior',
    )
  const left = whatWasLeft(context, stored)
  const subject = `Dalam kasus ${stored.number} atas nama ${stored.file.person.now.name}`
  const summary = `${subject}${left ? `: ${left}` : ''}. ${note}`
  const opened = openCaseOfFinding(context, { identity: person, foundOn: happenedOn, summary })
  if (!opened.ok) return opened
  const fact = appendFact(context, caseId, {
    happenedOn,
    happenedAt: null,
    payload: { type: 'neglect-found', superior, caseId: opened.value.caseId, note },
  })
  return fact.ok ? opened : fact
}

/** The cases a finding of neglect ties to one (its id twice): those of his superiors, and the one he himself left lying. */
export const CASES_OF_NEGLECT = `
SELECT json_extract(payload, '$.caseId') FROM fact WHERE case_id = ? AND type = 'neglect-found'
UNION SELECT case_id FROM fact WHERE type = 'neglect-found' AND json_extract(payload, '$.caseId') = ?`

/** Proposed for the telaah of a case that was opened for neglect; none for any other. */
export function proposedViolations(db: ReadableDb, caseId: CaseId): readonly string[] {
  const born = db.one(
    `SELECT 1 FROM fact WHERE type = 'neglect-found' AND json_extract(payload, '$.caseId') = ?`,
    caseId,
  )
  return born ? PROPOSED_VIOLATIONS : []
}
