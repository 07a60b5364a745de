import type { PersonId } from '../../terms/ids.ts'
import type { PlainDate } from '../../terms/plain-date.ts'
import { fail, ok, type Result } from '../../terms/result.ts'
import type { ReadContext } from '../context.ts'
import { identityOf } from '../people/repository.ts'
import type { Named, ReportData } from './repository.ts'

/** Dates that cannot be: from the future, or an act after the report of it. `prefix` is the path of the form's fields. */
export function checkDates(data: ReportData, today: PlainDate, prefix = ''): Result<null> {
  const { receivedOn, letterDate, actDate } = data
  if (receivedOn > today)
    return fail(
      'date-in-future',
      'Tanggal diterima ada di masa depan. Periksa tanggalnya.',
      `${prefix}receivedOn`,
    )
  if (letterDate !== null && letterDate > receivedOn)
    return fail(
      'letter-after-receipt',
      'Tanggal surat lebih baru daripada tanggal diterima. Periksa kedua tanggal itu.',
      `${prefix}letterDate`,
    )
  if (actDate !== null && actDate > receivedOn)
    return fail(
      'act-after-receipt',
      'Tanggal perbuatan lebih baru daripada tanggal laporan diterima. Periksa kedua tanggal itu.',
      `${prefix}actDate`,
    )
  return ok(null)
}

/** The persons as the registry knows them now; the copy stays with the report. */
export function nameAll(personIds: readonly PersonId[], { db }: ReadContext, field: string): Result<Named[]> {
  const named: Named[] = []
  for (const personId of personIds) {
    const identity = identityOf(db, personId)
    if (!identity)
      return fail(
        'person-unknown',
        'Salah satu pegawai yang dipilih tidak ada di daftar pegawai. Tidak ada yang disimpan. Pilih ulang orangnya.',
        field,
      )
    named.push({ personId, identity })
  }
  return ok(named)
}
