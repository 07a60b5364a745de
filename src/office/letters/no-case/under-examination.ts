import type { ReadableDb } from '../../../store/sql.ts'
import type { Identity } from '../../../terms/person.ts'
import { type Failure, fail } from '../../../terms/result.ts'

/**
 * Why the office cannot say that it does not examine somebody: a case of his is open. Asked again at numbering, since a
 * case may have been opened while the letter lay on a desk. Null: nothing is open.
 */
export function underExamination(db: ReadableDb, person: Identity | null): Failure | null {
  const open = db.all<{ number: string }>(
    `SELECT number FROM case_file WHERE person_id = ? AND stage <> 'closed' ORDER BY number`,
    person?.personId ?? null,
  )
  if (open.length === 0) return null
  const numbers = open.map(({ number }) => number).join(', ')
  return fail(
    'person-under-examination',
    `Surat Keterangan ini tidak dapat diterbitkan: ${person?.name ?? 'pegawai ini'} masih dalam kasus yang terbuka (${numbers}). Tidak ada yang diubah. Selesaikan dan tutup kasusnya lebih dahulu.`,
  ).error
}

/** The numbers of reports about somebody that nobody has triaged: each may still become a case. */
export function untriagedReports(db: ReadableDb, person: Identity | null): string[] {
  return db
    .all<{ number: string }>(
      `SELECT report.number FROM report_person JOIN report ON report.id = report_person.report_id
       WHERE report_person.person_id = ? AND report_person.state = 'new' ORDER BY report.serial`,
      person?.personId ?? null,
    )
    .map(({ number }) => number)
}

/** What a clerk must have read before he says that the office does not examine somebody; empty when nothing waits. */
export function untriagedWarnings(db: ReadableDb, person: Identity | null): string[] {
  const numbers = untriagedReports(db, person)
  if (numbers.length === 0) return []
  return [
    `Laporan tentang ${person?.name ?? 'pegawai ini'} belum ditelaah (${numbers.join(', ')}), jadi mungkin masih menjadi kasus. Telaah laporannya dulu, atau terbitkan bila pimpinan sudah mengetahuinya.`,
  ]
}
