import { ReportInput } from '../../contract/intake.ts'
import type { ReadableDb, WritableDb } from '../../store/sql.ts'
import type { Instant } from '../../terms/clock.ts'
import { type AccountId, PersonId, type ReportId } from '../../terms/ids.ts'
import { formatNip } from '../../terms/nip.ts'
import { Identity } from '../../terms/person.ts'

/** What a report says, without whom it names. */
export const ReportData = ReportInput.omit({ personIds: true })
export type ReportData = ReturnType<typeof ReportData.parse>

/** A person as the report names him: identity as of entry. */
export interface Named {
  readonly personId: PersonId
  readonly identity: Identity
}

/** What the list's text filter looks through. */
function searchText(number: string, data: ReportData, people: readonly Named[]): string {
  const names = people.flatMap(({ identity: { name, nip } }) => (nip ? [name, nip, formatNip(nip)] : [name]))
  const { agendaNumber, letterNumber, channelName, accountName, url, summary } = data
  return [number, agendaNumber, letterNumber, channelName, accountName, url, summary, ...names]
    .join('\n')
    .toLowerCase()
}

/** `L-2026/041`: running number of the year, without gaps because it is drawn in the report's own transaction. */
export function drawReportNumber(db: WritableDb, year: number): { number: string; serial: number } {
  db.run(
    `INSERT INTO counter (name, year, last) VALUES ('report', ?, 1)
     ON CONFLICT (name, year) DO UPDATE SET last = last + 1`,
    year,
  )
  const row = db.one<{ last: number }>(`SELECT last FROM counter WHERE name = 'report' AND year = ?`, year)
  const running = row?.last ?? 0
  return { number: `L-${year}/${String(running).padStart(3, '0')}`, serial: year * 1_000_000 + running }
}

export function insertReport(
  db: WritableDb,
  report: {
    readonly id: ReportId
    readonly number: string
    readonly serial: number
    readonly recordedAt: Instant
    readonly recordedBy: AccountId
  },
  data: ReportData,
  people: readonly Named[],
): void {
  db.run(
    `INSERT INTO report
       (id, number, serial, received_on, source, channel, summary, data, search_text, recorded_at, recorded_by)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    report.id,
    report.number,
    report.serial,
    data.receivedOn,
    data.source,
    data.channel,
    data.summary,
    JSON.stringify(data),
    searchText(report.number, data, people),
    report.recordedAt,
    report.recordedBy,
  )
  addPeople(db, report.id, people, 0)
}

function addPeople(db: WritableDb, reportId: ReportId, people: readonly Named[], from: number): void {
  for (const [index, { personId, identity }] of people.entries())
    db.run(
      'INSERT INTO report_person (report_id, person_id, position, identity) VALUES (?, ?, ?, ?)',
      reportId,
      personId,
      from + index,
      JSON.stringify(identity),
    )
}

/**
 * Writes a corrected report. People who stay keep the identity they were entered with.
 * @param added persons the report did not name before.
 * @param removed persons it no longer names; none of them triaged.
 */
export function updateReport(
  db: WritableDb,
  id: ReportId,
  data: ReportData,
  added: readonly Named[],
  removed: readonly PersonId[],
): void {
  for (const personId of removed)
    db.run('DELETE FROM report_person WHERE report_id = ? AND person_id = ?', id, personId)
  const last = db.one<{ last: number | null }>(
    'SELECT max(position) AS last FROM report_person WHERE report_id = ?',
    id,
  )
  addPeople(db, id, added, (last?.last ?? -1) + 1)
  const row = db.one<{ number: string }>('SELECT number FROM report WHERE id = ?', id)
  const people = namedPeople(db, id)
  db.run(
    `UPDATE report SET received_on = ?, source = ?, channel = ?, summary = ?, data = ?, search_text = ?
     WHERE id = ?`,
    data.receivedOn,
    data.source,
    data.channel,
    data.summary,
    JSON.stringify(data),
    searchText(row?.number ?? '', data, people),
    id,
  )
}

/** Everybody a report names, with what triage decided. */
export interface NamedRow extends Named {
  readonly state: string
}

export function namedPeople(db: ReadableDb, reportId: ReportId): NamedRow[] {
  return db
    .all<{ person_id: string; identity: string; state: string }>(
      'SELECT person_id, identity, state FROM report_person WHERE report_id = ? ORDER BY position',
      reportId,
    )
    .map(({ person_id, identity, state }) => ({
      personId: PersonId.parse(person_id),
      identity: Identity.parse(JSON.parse(identity)),
      state,
    }))
}

export function reportExists(db: ReadableDb, id: ReportId): boolean {
  return db.one('SELECT 1 FROM report WHERE id = ?', id) !== undefined
}
