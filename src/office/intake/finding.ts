import { type CaseId, type PersonId, ReportId } from '../../terms/ids.ts'
import type { Identity } from '../../terms/person.ts'
import { type PlainDate, yearOf } from '../../terms/plain-date.ts'
import { ok, type Result } from '../../terms/result.ts'
import { openCase } from '../cases/open-case.ts'
import type { WriteContext } from '../context.ts'
import { checkDates } from './checks.ts'
import { drawReportNumber, insertReport, type ReportData } from './repository.ts'
import { linkCase } from './triage.ts'
import { proposeWhose } from './whose.ts'

/** What the office itself found, with the person as the registry has him. */
interface Finding {
  readonly identity: Identity & { readonly personId: PersonId }
  readonly foundOn: PlainDate
  readonly summary: string
}

/** The longest summary a report takes. */
const LONGEST = 5000

/** A report of the office's own finding, followed up at once: numbered like every report, and a case born of it. */
export function openCaseOfFinding(
  context: WriteContext,
  { identity, foundOn, summary }: Finding,
): Result<{ caseId: CaseId; number: string }> {
  const { personId } = identity
  const data: ReportData = {
    source: 'internal',
    reporter: '',
    receivedOn: foundOn,
    agendaNumber: '',
    letterNumber: '',
    letterDate: null,
    channel: 'lainnya',
    channelName: '',
    visibility: 'tertutup',
    acts: ['lainnya'],
    actDate: null,
    url: '',
    accountName: '',
    summary: summary.slice(0, LONGEST),
  }
  const dates = checkDates(data, context.today)
  if (!dates.ok) return dates
  const reportId = ReportId.parse(context.newId())
  insertReport(
    context.db,
    {
      id: reportId,
      ...drawReportNumber(context.db, yearOf(context.today)),
      recordedAt: context.now,
      recordedBy: context.account.id,
    },
    data,
    [{ personId, identity }],
  )
  const opened = openCase(context, {
    personId,
    whose: proposeWhose(context, personId).whose ?? 'other-unit',
    reportId,
    identity,
    summary: data.summary,
    openedOn: context.today,
  })
  if (!opened.ok) return opened
  linkCase(context, reportId, personId, opened.value.caseId)
  return ok(opened.value)
}
