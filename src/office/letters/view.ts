import { officeTitle } from '../../contract/kop.ts'
import type { Paper } from '../../contract/letters.ts'
import { dayOffReason } from '../../law/calendar.ts'
import { PAPERS } from '../../terms/paper.ts'
import { formatLongDate } from '../../terms/plain-date.ts'
import { ok, type Result } from '../../terms/result.ts'
import type { ReadContext } from '../context.ts'
import { lawOf } from '../law/load.ts'
import { issuerName } from './bytes.ts'
import { missingOf, personNow } from './drafting/drafting.ts'
import { meetingOf } from './form-days.ts'
import { checkPaper } from './issuing/check-paper.ts'
import { personChanged } from './issuing/issuing-check.ts'
import { templateShown } from './paper-template.ts'
import type { StoredPaper } from './repository.ts'

/** A paper as the screen shows it; while it is open, with what would be said at numbering. */
export function viewPaper(paper: StoredPaper, context: ReadContext): Result<Paper> {
  const now = personNow(context, paper)
  if (!now.ok) return now
  const open = paper.state === 'draft' || paper.state === 'signed'
  const check = open
    ? checkPaper(context, paper, { date: expectedDate(paper) ?? context.today, number: null })
    : null
  if (check && !check.ok) return check
  const { title, freeForm } = PAPERS[paper.kind]
  const { id, caseId, caseNumber, guidanceId, whose, person, state, draft, signer, signerCapacity, mandate } =
    paper
  return ok({
    id,
    caseId,
    caseNumber,
    guidanceId,
    whose,
    issuer: whose === 'own' ? officeTitle(context.profile) : issuerName(paper),
    title,
    freeForm,
    person,
    personChanged: open && personChanged(paper, now.value),
    state,
    draft,
    signer,
    signerCapacity,
    mandate,
    number: paper.number,
    date: paper.date,
    editedInWord: paper.editedInWord,
    sha256: paper.sha256,
    template: templateShown(paper, context),
    proofCode: paper.proofCode,
    delivery: paper.delivery,
    createdAt: paper.createdAt,
    warnings: check ? [...check.value.warnings] : meetingWarnings(paper, context),
    missing: open ? missingOf(paper) : [],
  })
}

function expectedDate({ draft }: StoredPaper) {
  return 'expectedLetterDate' in draft.values ? draft.values.expectedLetterDate : null
}

/** A numbered letter stays as it is when its day becomes a day off; who opens it must know. */
function meetingWarnings(paper: StoredPaper, context: ReadContext): string[] {
  const meeting = meetingOf(paper.draft)
  if (paper.state === 'discarded' || !meeting?.date) return []
  const dayOff = dayOffReason(lawOf(context, paper.person?.unitId ?? null).calendar, meeting.date)
  if (dayOff === null) return []
  return [
    `${meeting.label} ${formatLongDate(meeting.date)} bukan hari kerja lagi (${dayOff}). Surat ini tetap seperti saat dinomori; buat surat pengganti dengan hari lain dari layar kasus.`,
  ]
}
