import type { AppealUnit } from '../../../contract/office-papers.ts'
import type { ReadableDb } from '../../../store/sql.ts'
import type { PaperId } from '../../../terms/ids.ts'
import { PAPERS } from '../../../terms/paper.ts'
import { formatDate, PlainDate } from '../../../terms/plain-date.ts'
import { fail, ok, type Result } from '../../../terms/result.ts'
import { accountName } from '../../account/names.ts'
import type { WriteContext } from '../../context.ts'
import { findPaper, type StoredPaper } from '../repository.ts'

/** An imbauan that has gone out. */
interface Appeal {
  readonly date: PlainDate
  readonly units: readonly string[]
  readonly acknowledgeBy: PlainDate | null
}

function appealOf({ draft, state, date }: StoredPaper): Appeal | null {
  if (draft.kind !== 'imbauan-netralitas' || date === null) return null
  if (state !== 'numbered' && state !== 'delivered') return null
  return { date, units: draft.values.units ?? [], acknowledgeBy: draft.values.acknowledgeBy }
}

function findAppeal(db: ReadableDb, id: PaperId): Result<Appeal> {
  const paper = findPaper(db, id)
  if (!paper.ok) return paper
  const appeal = appealOf(paper.value)
  return appeal
    ? ok(appeal)
    : fail(
        'no-receipts',
        `${PAPERS[paper.value.kind].title} ini tidak menunggu tanda terima unit: hanya Surat Imbauan yang sudah bernomor. Tidak ada yang dicatat.`,
      )
}

/** The units of an issued imbauan in the order of the letter, nobody twice, each with what came back. */
export function receiptsOf(
  db: ReadableDb,
  id: PaperId,
): Result<{ acknowledgeBy: PlainDate | null; units: AppealUnit[] }> {
  const appeal = findAppeal(db, id)
  if (!appeal.ok) return appeal
  const back = new Map(
    db
      .all<{ unit: string; received_on: string; received_by: string; recorded_by: string }>(
        'SELECT unit, received_on, received_by, recorded_by FROM appeal_receipt WHERE paper_id = ?',
        id,
      )
      .map((row) => [
        row.unit,
        {
          receivedOn: PlainDate.parse(row.received_on),
          receivedBy: row.received_by,
          recordedByName: accountName(db, row.recorded_by),
        },
      ]),
  )
  return ok({
    acknowledgeBy: appeal.value.acknowledgeBy,
    units: [...new Set(appeal.value.units)].map((unit) => ({ unit, receipt: back.get(unit) ?? null })),
  })
}

/** How many units have not sent theirs back; null for a paper that waits for none. */
export function receiptsMissing(db: ReadableDb, paper: StoredPaper): number | null {
  if (appealOf(paper) === null) return null
  const receipts = receiptsOf(db, paper.id)
  return receipts.ok ? receipts.value.units.filter(({ receipt }) => receipt === null).length : null
}

/** Notes when a unit received the letter, and who signed for it. */
export function recordReceipt(
  { db, now, today, account }: WriteContext,
  given: {
    readonly paperId: PaperId
    readonly unit: string
    readonly receivedOn: PlainDate
    readonly receivedBy: string
  },
): Result<Record<string, never>> {
  const appeal = findAppeal(db, given.paperId)
  if (!appeal.ok) return appeal
  if (!appeal.value.units.includes(given.unit))
    return fail(
      'unit-not-addressed',
      `«${given.unit}» tidak ada di daftar unit surat ini. Tidak ada yang dicatat. Pilih unit dari daftarnya.`,
      'unit',
    )
  if (given.receivedOn > today)
    return fail(
      'receipt-in-future',
      `Tanggal terima ${formatDate(given.receivedOn)} ada di masa depan. Belum dicatat; isi tanggal pada tanda terimanya.`,
      'receivedOn',
    )
  if (given.receivedOn < appeal.value.date)
    return fail(
      'receipt-before-letter',
      `Surat bertanggal ${formatDate(appeal.value.date)} tidak mungkin diterima ${formatDate(given.receivedOn)}. Belum dicatat; periksa tanggalnya.`,
      'receivedOn',
    )
  db.run(
    `INSERT INTO appeal_receipt (paper_id, unit, received_on, received_by, recorded_at, recorded_by)
     VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (paper_id, unit) DO UPDATE SET received_on = excluded.received_on, received_by = excluded.received_by,
       recorded_at = excluded.recorded_at, recorded_by = excluded.recorded_by`,
    given.paperId,
    given.unit,
    given.receivedOn,
    given.receivedBy,
    now,
    account.id,
  )
  return ok({})
}

export function withdrawReceipt(
  { db }: WriteContext,
  { paperId, unit }: { readonly paperId: PaperId; readonly unit: string },
): Result<Record<string, never>> {
  const withdrawn = db.run('DELETE FROM appeal_receipt WHERE paper_id = ? AND unit = ?', paperId, unit)
  return withdrawn > 0
    ? ok({})
    : fail(
        'no-such-receipt',
        `Belum ada tanda terima dari «${unit}», jadi tidak ada yang ditarik. Muat ulang daftarnya.`,
      )
}
