import {
  Attendance,
  type AttendanceRow,
  GuidanceEntryKind,
  GuidanceInput,
  type ToldOn,
} from '../../contract/guidance.ts'
import type { ReadableDb, WritableDb } from '../../store/sql.ts'
import type { Instant } from '../../terms/clock.ts'
import { AccountId, GuidanceId, PersonId } from '../../terms/ids.ts'
import { Identity } from '../../terms/person.ts'
import { PlainDate } from '../../terms/plain-date.ts'
import { assertNever } from '../../terms/result.ts'

/** Words the list is searched by. */
function searchText(title: string, event: GuidanceInput): string {
  switch (event.kind) {
    case 'nihil':
      return [title, event.note].join('\n').toLowerCase()
    case 'apel':
    case 'binkarsital':
    case 'edaran':
    case 'sosialisasi':
    case 'pakta-integritas':
      return [title, event.material, event.place, event.ledBy].join('\n').toLowerCase()
    default:
      return assertNever(event)
  }
}

/** Adds an event; its list follows by `replaceAttendance`. */
export function insertGuidance(
  db: WritableDb,
  id: GuidanceId,
  title: string,
  event: GuidanceInput,
  recorded: { readonly by: AccountId; readonly at: Instant },
): void {
  const last = db.one<{ serial: number | null }>('SELECT max(serial) AS serial FROM guidance')?.serial ?? 0
  db.run(
    `INSERT INTO guidance (id, serial, held_on, kind, title, data, search_text, recorded_by, recorded_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    id,
    last + 1,
    event.heldOn,
    event.kind,
    title,
    JSON.stringify(event),
    searchText(title, event),
    recorded.by,
    recorded.at,
  )
}

/** Answers whether there was such an event. */
export function updateGuidance(db: WritableDb, id: GuidanceId, title: string, event: GuidanceInput): boolean {
  const changed = db.run(
    'UPDATE guidance SET held_on = ?, kind = ?, title = ?, data = ?, search_text = ? WHERE id = ?',
    event.heldOn,
    event.kind,
    title,
    JSON.stringify(event),
    searchText(title, event),
    id,
  )
  return changed > 0
}

/** Answers whether there was such an event. */
export function deleteGuidance(db: WritableDb, id: GuidanceId): boolean {
  db.run('DELETE FROM guidance_person WHERE guidance_id = ?', id)
  return db.run('DELETE FROM guidance WHERE id = ?', id) > 0
}

/** Writes the whole list of an event in the given order, nobody twice. */
export function replaceAttendance(db: WritableDb, id: GuidanceId, list: readonly AttendanceRow[]): void {
  db.run('DELETE FROM guidance_person WHERE guidance_id = ?', id)
  for (const [position, { personId, how, identity }] of list.entries())
    db.run(
      'INSERT INTO guidance_person (guidance_id, person_id, position, how, identity) VALUES (?, ?, ?, ?, ?)',
      id,
      personId,
      position,
      how,
      JSON.stringify(identity),
    )
}

/** The list of an event in its order, everybody as he was when it was entered: what an attendance sheet is made of. */
export function attendanceList(db: ReadableDb, id: GuidanceId): AttendanceRow[] {
  return db
    .all<{ person_id: string; how: string; identity: string }>(
      'SELECT person_id, how, identity FROM guidance_person WHERE guidance_id = ? ORDER BY position',
      id,
    )
    .map(({ person_id, how, identity }) => ({
      personId: PersonId.parse(person_id),
      how: Attendance.parse(how),
      identity: Identity.parse(JSON.parse(identity)),
    }))
}

interface StoredGuidance {
  readonly event: GuidanceInput
  readonly title: string
  readonly recordedBy: AccountId
}

/** The event without its list, or null when there is none. */
export function findGuidance(db: ReadableDb, id: GuidanceId): StoredGuidance | null {
  const row = db.one<{ data: string; title: string; recorded_by: string }>(
    'SELECT data, title, recorded_by FROM guidance WHERE id = ?',
    id,
  )
  if (!row) return null
  return {
    event: GuidanceInput.parse(JSON.parse(row.data)),
    title: row.title,
    recordedBy: AccountId.parse(row.recorded_by),
  }
}

/** When the person was told, up to and with that day, newest first. Being absent is not being told. */
export function guidanceOf(db: ReadableDb, personId: PersonId, beforeOrOn: PlainDate): ToldOn[] {
  return db
    .all<{ id: string; held_on: string; title: string; kind: string; how: string }>(
      `SELECT guidance.id, guidance.held_on, guidance.title, guidance.kind, guidance_person.how
       FROM guidance_person JOIN guidance ON guidance.id = guidance_person.guidance_id
       WHERE guidance_person.person_id = ? AND guidance_person.how <> 'absent' AND guidance.held_on <= ?
       ORDER BY guidance.held_on DESC, guidance.serial DESC`,
      personId,
      beforeOrOn,
    )
    .map((row) => ({
      id: GuidanceId.parse(row.id),
      date: PlainDate.parse(row.held_on),
      title: row.title,
      kind: GuidanceEntryKind.parse(row.kind),
      how: Attendance.parse(row.how),
    }))
}
