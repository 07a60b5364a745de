import type { AttendanceRow, guidance as contract, GuidanceInput } from '../../contract/guidance.ts'
import type { NamedPerson } from '../../contract/intake.ts'
import type { ReadableDb } from '../../store/sql.ts'
import { GuidanceId, PersonId, type UnitId } from '../../terms/ids.ts'
import { formatDate, type PlainDate } from '../../terms/plain-date.ts'
import { fail, ok, type Result } from '../../terms/result.ts'
import { accountName } from '../account/names.ts'
import type { HandlersOf } from '../context.ts'
import { evidenceOfGuidance } from '../evidence/repository.ts'
import { papersOfNoCase } from '../letters/repository.ts'
import { identityOf } from '../people/repository.ts'
import { unitIdsBelow } from '../people/units.ts'
import { listGuidance } from './list.ts'
import {
  attendanceList,
  deleteGuidance,
  findGuidance,
  guidanceOf,
  insertGuidance,
  replaceAttendance,
  updateGuidance,
} from './repository.ts'

const unknown = fail(
  'guidance-unknown',
  'Catatan pembinaan ini tidak ada lagi dalam data kantor. Muat ulang halaman, lalu pilih lagi.',
)

function unitPath(db: ReadableDb, id: UnitId): string | null {
  return db.one<{ path: string }>('SELECT path FROM unit_path WHERE id = ?', id)?.path ?? null
}

/** What the event is called; a *laporan nihil* is called after its unit and period. */
function titleOf(db: ReadableDb, event: GuidanceInput): Result<string> {
  if (event.kind !== 'nihil') return ok(event.title)
  const path = unitPath(db, event.unitId)
  if (path === null)
    return fail(
      'unit-unknown',
      'Unit kerja ini tidak ada lagi. Tidak ada yang disimpan. Muat ulang halaman, lalu pilih lagi.',
      'event.unitId',
    )
  return ok(`Laporan nihil ${path}, ${formatDate(event.from)} sampai ${formatDate(event.to)}`)
}

/** Only what has happened proves anything. */
function checkDate(heldOn: PlainDate, today: PlainDate): Result<null> {
  return heldOn <= today
    ? ok(null)
    : fail(
        'date-in-future',
        'Tanggalnya ada di masa depan. Tidak ada yang disimpan. Catat setelah kegiatan berlangsung.',
        'event.heldOn',
      )
}

/** The list with everybody's identity: as entered before for those who were on it, as of now for the others. */
function listed(
  db: ReadableDb,
  before: readonly AttendanceRow[],
  people: readonly Pick<AttendanceRow, 'personId' | 'how'>[],
): Result<AttendanceRow[]> {
  const kept = new Map(before.map(({ personId, identity }) => [personId, identity]))
  const rows = new Map<PersonId, AttendanceRow>()
  for (const { personId, how } of people) {
    const identity = kept.get(personId) ?? identityOf(db, personId)
    if (!identity)
      return fail(
        'person-unknown',
        'Salah satu orang dalam daftar tidak ada di daftar pegawai. Tidak ada yang disimpan. Keluarkan orangnya, lalu pilih ulang.',
        'people',
      )
    rows.set(personId, { personId, how, identity })
  }
  return ok([...rows.values()])
}

/** Everybody active in these units and below them, by name, nobody twice. */
function staffOf(db: ReadableDb, unitIds: readonly UnitId[]): NamedPerson[] {
  const below = new Set(unitIds.flatMap((id) => unitIdsBelow(db, id)))
  return db
    .all<{ id: string; full_name: string; nip: string; unit_name: string }>(
      `SELECT person.id, full_name, nip, unit.name AS unit_name
       FROM person JOIN unit ON unit.id = person.unit_id
       WHERE active = 1 AND standing = 'active' AND unit_id IN (SELECT value FROM json_each(?)) ORDER BY find, nip`,
      JSON.stringify([...below]),
    )
    .map((row) => ({
      personId: PersonId.parse(row.id),
      fullName: row.full_name,
      nip: row.nip,
      unitName: row.unit_name,
    }))
}

export const guidance: HandlersOf<typeof contract> = {
  list: (query, { db }) => ok(listGuidance(db, query)),
  get: ({ id }, { db }) => {
    const found = findGuidance(db, id)
    if (!found) return unknown
    return ok({
      ...found,
      id,
      people: attendanceList(db, id),
      recordedByName: accountName(db, found.recordedBy),
    })
  },
  staffOf: ({ unitIds }, { db }) => ok(staffOf(db, unitIds)),
  save: ({ id, event, people }, { db, newId, now, today, account }) => {
    const checked = checkDate(event.heldOn, today)
    if (!checked.ok) return checked
    const title = titleOf(db, event)
    if (!title.ok) return title
    // Nobody is told anything by a report that nothing was found.
    const wanted = event.kind === 'nihil' ? [] : people
    const list = listed(db, id ? attendanceList(db, id) : [], wanted)
    if (!list.ok) return list
    const saved = id ?? GuidanceId.parse(newId())
    if (id === null) insertGuidance(db, saved, title.value, event, { by: account.id, at: now })
    else if (!updateGuidance(db, id, title.value, event)) return unknown
    replaceAttendance(db, saved, list.value)
    return ok({ id: saved })
  },
  remove: ({ id }, { db }) => {
    if (evidenceOfGuidance(db, id).length > 0)
      return fail(
        'guidance-has-evidence',
        'Kegiatan ini sudah punya bukti, jadi catatannya tidak bisa dihapus. Semuanya tetap utuh. Perbaiki isinya bila ada yang keliru.',
      )
    if (papersOfNoCase(db, id).length > 0)
      return fail(
        'guidance-has-papers',
        'Kegiatan ini sudah punya surat (daftar hadir, pakta, atau berita acara), jadi catatannya tidak bisa dihapus. Semuanya tetap utuh. Perbaiki isinya bila ada yang keliru.',
      )
    return deleteGuidance(db, id) ? ok({}) : unknown
  },
  ofPerson: ({ personId }, { db, today }) => ok(guidanceOf(db, personId, today)),
}
