import { type IncomingFields, IncomingLetter } from '../../contract/register.ts'
import type { ReadableDb } from '../../store/sql.ts'
import { CaseId, IncomingId, ReportId } from '../../terms/ids.ts'
import { formatDate, PlainDate, yearOf } from '../../terms/plain-date.ts'
import { fail, ok, type Result } from '../../terms/result.ts'
import type { WriteContext } from '../context.ts'
import { withWords } from './repository.ts'

interface IncomingRow {
  readonly id: string
  readonly year: number
  readonly agenda: number
  readonly received_on: string
  readonly sender: string
  readonly number: string
  readonly date: string | null
  readonly subject: string
  readonly report_id: string | null
  readonly report_number: string | null
  readonly case_id: string | null
  readonly case_number: string | null
  readonly void_reason: string | null
  readonly scans: string
}

const LETTERS = `SELECT letter.id, letter.year, letter.agenda, letter.received_on, letter.sender, letter.number, letter.date,
    letter.subject, letter.report_id, report.number AS report_number, letter.case_id, case_file.number AS case_number,
    letter.void_reason,
    (SELECT json_group_array(json_object('id', evidence.id, 'fileName', evidence.file_name)) FROM evidence
     WHERE owner_kind = 'incoming' AND owner_id = letter.id) AS scans
  FROM incoming_letter letter LEFT JOIN report ON report.id = letter.report_id
  LEFT JOIN case_file ON case_file.id = letter.case_id`

function letterOf(row: IncomingRow): IncomingLetter {
  return {
    id: IncomingId.parse(row.id),
    year: row.year,
    agenda: row.agenda,
    receivedOn: PlainDate.parse(row.received_on),
    sender: row.sender,
    number: row.number,
    date: row.date === null ? null : PlainDate.parse(row.date),
    subject: row.subject,
    reportId: row.report_id === null ? null : ReportId.parse(row.report_id),
    reportNumber: row.report_number,
    caseId: row.case_id === null ? null : CaseId.parse(row.case_id),
    caseNumber: row.case_number,
    voidReason: row.void_reason,
    scans: IncomingLetter.shape.scans.parse(JSON.parse(row.scans)),
  }
}

/** The incoming register of a year, newest first. */
export function listIncoming(
  db: ReadableDb,
  page: { readonly year: number; readonly text: string },
): IncomingLetter[] {
  const rows = db.all<IncomingRow>(`${LETTERS} WHERE letter.year = ? ORDER BY letter.agenda DESC`, page.year)
  return withWords(rows.map(letterOf), page.text, (letter) => [
    String(letter.agenda),
    letter.sender,
    letter.number,
    letter.subject,
    letter.reportNumber,
    letter.caseNumber,
    letter.voidReason,
  ])
}

/** What a schema cannot say of a letter: nobody receives it tomorrow, or before it was written. */
function refusal({ receivedOn, date, reportId, caseId }: IncomingFields, { db, today }: WriteContext) {
  if (receivedOn > today)
    return fail(
      'received-in-future',
      `Tanggal diterima ${formatDate(receivedOn)} ada di masa depan. Belum dicatat; isi tanggal surat ini benar-benar diterima.`,
      'receivedOn',
    )
  if (date && date > receivedOn)
    return fail(
      'received-before-written',
      `Surat bertanggal ${formatDate(date)} tidak mungkin diterima ${formatDate(receivedOn)}. Belum dicatat; periksa kedua tanggalnya.`,
      'date',
    )
  if (reportId && !db.one('SELECT 1 FROM report WHERE id = ?', reportId))
    return fail(
      'no-such-report',
      'Laporan yang dipilih tidak ditemukan. Belum dicatat; pilih lagi.',
      'reportId',
    )
  if (caseId && !db.one('SELECT 1 FROM case_file WHERE id = ?', caseId))
    return fail('no-such-case', 'Kasus yang dipilih tidak ditemukan. Belum dicatat; pilih lagi.', 'caseId')
  return null
}

/** Enters a letter under the next agenda number of the year in which it was received. */
export function addIncoming(
  context: WriteContext,
  letter: IncomingFields,
): Result<{ id: IncomingId; agenda: number }> {
  const refused = refusal(letter, context)
  if (refused) return refused
  const { db } = context
  const year = yearOf(letter.receivedOn)
  const last = db.one<{ last: number | null }>(
    'SELECT max(agenda) AS last FROM incoming_letter WHERE year = ?',
    year,
  )
  const agenda = (last?.last ?? 0) + 1
  const id = IncomingId.parse(context.newId())
  db.run(
    `INSERT INTO incoming_letter (id, year, agenda, received_on, sender, number, date, subject, report_id, case_id, entered_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    id,
    year,
    agenda,
    letter.receivedOn,
    letter.sender,
    letter.number,
    letter.date,
    letter.subject,
    letter.reportId,
    letter.caseId,
    context.now,
  )
  return ok({ id, agenda })
}

/** A letter of the incoming register that is not struck out. */
export function findOpen(db: ReadableDb, id: IncomingId): Result<IncomingLetter> {
  const row = db.one<IncomingRow>(`${LETTERS} WHERE letter.id = ?`, id)
  if (!row) return fail('no-such-incoming', 'Surat masuk ini tidak ditemukan. Tidak ada yang diubah.')
  return row.void_reason === null
    ? ok(letterOf(row))
    : fail(
        'already-void',
        `Agenda masuk ${row.agenda} sudah dibatalkan (${row.void_reason}), jadi tidak diubah lagi. Catat suratnya dengan nomor agenda baru.`,
      )
}

/** Corrects what was typed. The agenda number counts in its year, so the letter cannot move to another one. */
export function correctIncoming(
  context: WriteContext,
  { id, ...letter }: IncomingFields & { readonly id: IncomingId },
): Result<Record<string, never>> {
  const kept = findOpen(context.db, id)
  if (!kept.ok) return kept
  const refused = refusal(letter, context)
  if (refused) return refused
  if (yearOf(letter.receivedOn) !== kept.value.year)
    return fail(
      'other-year',
      `Nomor agenda ${kept.value.agenda} milik tahun ${kept.value.year}. Koreksi belum disimpan; batalkan baris ini, lalu catat suratnya pada tahun ${yearOf(letter.receivedOn)}.`,
      'receivedOn',
    )
  context.db.run(
    `UPDATE incoming_letter SET received_on = ?, sender = ?, number = ?, date = ?, subject = ?, report_id = ?, case_id = ?
     WHERE id = ?`,
    letter.receivedOn,
    letter.sender,
    letter.number,
    letter.date,
    letter.subject,
    letter.reportId,
    letter.caseId,
    id,
  )
  return ok({})
}

/** Strikes a line out; its agenda number is not given again. */
export function voidIncoming(
  { db }: WriteContext,
  { id, reason }: { readonly id: IncomingId; readonly reason: string },
): Result<Record<string, never>> {
  const kept = findOpen(db, id)
  if (!kept.ok) return kept
  db.run('UPDATE incoming_letter SET void_reason = ? WHERE id = ?', reason, id)
  return ok({})
}
