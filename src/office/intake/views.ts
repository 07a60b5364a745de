import { z } from 'zod'
import type { Report, ReportPerson, ReportRow } from '../../contract/intake.ts'
import { Channel, ReportPersonState, ReportSource } from '../../contract/intake.ts'
import type { ReadableDb, SqlValue } from '../../store/sql.ts'
import { Instant } from '../../terms/clock.ts'
import { AccountId, CaseId, PersonId, ReportId } from '../../terms/ids.ts'
import { Identity } from '../../terms/person.ts'
import { PlainDate } from '../../terms/plain-date.ts'
import { accountName } from '../account/names.ts'
import type { ReadContext } from '../context.ts'
import { ReportData } from './repository.ts'
import { proposeWhose } from './whose.ts'

/** As `json_group_array` answers them. */
const Names = z.array(z.string())

interface PersonRow {
  readonly person_id: string
  readonly identity: string
  readonly state: string
  readonly case_id: string | null
  readonly case_number: string | null
  readonly reason: string
  readonly forwarded_to: string
  readonly decided_on: string | null
}

function openCasesOf(db: ReadableDb, personId: PersonId): ReportPerson['openCases'] {
  return db
    .all<{ id: string; number: string; opened_on: string }>(
      `SELECT id, number, opened_on FROM case_file WHERE person_id = ? AND stage <> 'closed' ORDER BY opened_on DESC`,
      personId,
    )
    .map(({ id, number, opened_on }) => ({
      id: CaseId.parse(id),
      number,
      openedOn: PlainDate.parse(opened_on),
    }))
}

function peopleOf(context: ReadContext, id: ReportId): ReportPerson[] {
  const { db } = context
  return db
    .all<PersonRow>(
      `SELECT p.person_id, p.identity, p.state, p.case_id, c.number AS case_number, p.reason, p.forwarded_to,
         p.decided_on
       FROM report_person p LEFT JOIN case_file c ON c.id = p.case_id WHERE p.report_id = ? ORDER BY p.position`,
      id,
    )
    .map((row) => {
      const personId = PersonId.parse(row.person_id)
      const identity = Identity.parse(JSON.parse(row.identity))
      const proposed = proposeWhose(context, personId)
      return {
        personId,
        fullName: identity.name,
        nip: identity.nip ?? '',
        unitName: identity.unitName,
        whose: proposed.whose,
        whoseNote: proposed.why,
        state: ReportPersonState.parse(row.state),
        caseId: row.case_id === null ? null : CaseId.parse(row.case_id),
        caseNumber: row.case_number,
        reason: row.reason,
        forwardedTo: row.forwarded_to,
        decidedOn: row.decided_on === null ? null : PlainDate.parse(row.decided_on),
        openCases: row.state === 'new' ? openCasesOf(db, personId) : [],
      }
    })
}

const EVIDENCE_COUNT = `(SELECT count(*) FROM evidence e WHERE e.owner_kind = 'report' AND e.owner_id = r.id)`

/** A report with everybody it names; null when there is none. */
export function findReport(context: ReadContext, id: ReportId): Report | null {
  const { db } = context
  const row = db.one<{
    number: string
    data: string
    recorded_at: string
    recorded_by: string
    evidence_count: number
  }>(
    `SELECT number, data, recorded_at, recorded_by, ${EVIDENCE_COUNT} AS evidence_count FROM report r WHERE id = ?`,
    id,
  )
  if (!row) return null
  return {
    ...ReportData.parse(JSON.parse(row.data)),
    id,
    number: row.number,
    people: peopleOf(context, id),
    recordedAt: Instant.parse(row.recorded_at),
    recordedBy: AccountId.parse(row.recorded_by),
    recordedByName: accountName(db, row.recorded_by),
    evidenceCount: row.evidence_count,
  }
}

export interface ListQuery {
  readonly text: string
  readonly state: 'all' | 'new' | 'done'
  readonly limit: number
  /** The `next` of the page before; null for the first. */
  readonly after: string | null
}

interface ListRow {
  readonly id: string
  readonly number: string
  readonly serial: number
  readonly received_on: string
  readonly source: string
  readonly channel: string
  readonly summary: string
  readonly names: string
  readonly people: number
  readonly new_people: number
  readonly evidence_count: number
}

/** Words of the filter; an NIP typed with spaces is one word. */
function words(text: string): string[] {
  const typed = text.trim().toLowerCase()
  return /^[\d\s]+$/.test(typed) ? [typed.replace(/\s/g, '')] : typed.split(/\s+/)
}

/** Newest first, page by page after a key, so that a growing list makes no page slower. */
export function listReports(
  db: ReadableDb,
  { text, state, limit, after }: ListQuery,
): { rows: ReportRow[]; next: string | null } {
  const where: string[] = []
  const parameters: SqlValue[] = []
  for (const word of words(text).filter((word) => word !== '')) {
    where.push('instr(r.search_text, ?) > 0')
    parameters.push(word)
  }
  const anyNew = `EXISTS (SELECT 1 FROM report_person n WHERE n.report_id = r.id AND n.state = 'new')`
  if (state === 'new') where.push(anyNew)
  if (state === 'done') where.push(`NOT ${anyNew}`)
  const key = /^(\d{4}-\d{2}-\d{2})~(\d+)$/.exec(after ?? '')
  if (key?.[1] && key[2]) {
    where.push('(r.received_on, r.serial) < (?, ?)')
    parameters.push(key[1], Number(key[2]))
  }
  const found = db.all<ListRow>(
    `SELECT r.id, r.number, r.serial, r.received_on, r.source, r.channel, r.summary,
       (SELECT json_group_array(json_extract(identity, '$.name')) FROM
         (SELECT identity FROM report_person WHERE report_id = r.id ORDER BY position)) AS names,
       (SELECT count(*) FROM report_person p WHERE p.report_id = r.id) AS people,
       (SELECT count(*) FROM report_person p WHERE p.report_id = r.id AND p.state = 'new') AS new_people,
       ${EVIDENCE_COUNT} AS evidence_count
     FROM report r ${where.length > 0 ? `WHERE ${where.join(' AND ')}` : ''}
     ORDER BY r.received_on DESC, r.serial DESC LIMIT ?`,
    ...parameters,
    limit + 1,
  )
  const page = found.slice(0, limit)
  const last = found.length > limit ? page.at(-1) : undefined
  return {
    rows: page.map((row) => ({
      id: ReportId.parse(row.id),
      number: row.number,
      receivedOn: PlainDate.parse(row.received_on),
      source: ReportSource.parse(row.source),
      channel: Channel.parse(row.channel),
      summary: row.summary,
      people: Names.parse(JSON.parse(row.names)),
      state: row.new_people === 0 ? 'done' : row.new_people === row.people ? 'new' : 'partly',
      evidenceCount: row.evidence_count,
    })),
    next: last ? `${last.received_on}~${last.serial}` : null,
  }
}
