import type { PlainDate } from '../../../terms/plain-date.ts'
import { ok, type Result } from '../../../terms/result.ts'
import type { ReadContext } from '../../context.ts'
import { readSource } from '../drafting/case-source.ts'
import { missingOf, personNow } from '../drafting/drafting.ts'
import { underExamination, untriagedWarnings } from '../no-case/under-examination.ts'
import type { StoredPaper } from '../repository.ts'
import { identityFailures } from './identity-check.ts'
import {
  checkIssuing,
  editedWarnings,
  type IssuingCheck,
  letterDateFailures,
  mandateFailures,
  missingFailure,
  personWarnings,
} from './issuing-check.ts'

/** Checks a paper for this date: against its case and the law, or, where no case asks for it, against the office. */
export function checkPaper(
  context: ReadContext,
  paper: StoredPaper,
  letter: { readonly date: PlainDate; readonly number: string | null },
): Result<IssuingCheck> {
  if (paper.caseId === null) return checkWithoutCase(context, paper, letter.date)
  const source = readSource(context, paper.caseId)
  return source.ok ? ok(checkIssuing(paper, source.value, letter)) : source
}

function checkWithoutCase(context: ReadContext, paper: StoredPaper, date: PlainDate): Result<IssuingCheck> {
  const now = personNow(context, paper)
  if (!now.ok) return now
  const missing = missingOf(paper)
  const clears = paper.kind === 'surat-keterangan-bebas'
  const examined = clears ? underExamination(context.db, paper.person) : null
  return ok({
    missing,
    fact: null,
    betterMeeting: null,
    blocking: [
      ...missingFailure(missing),
      ...identityFailures(paper),
      ...letterDateFailures(paper.draft, context.today, date),
      ...mandateFailures(paper),
      ...(examined ? [examined] : []),
    ],
    warnings: [
      ...(clears ? untriagedWarnings(context.db, paper.person) : []),
      ...personWarnings(paper, now.value),
      ...editedWarnings(paper, context),
    ],
  })
}
