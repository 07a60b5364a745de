import type { ParsedInputOf } from '../../contract/method.ts'
import type { people as contract } from '../../contract/people.ts'
import type { ReadableDb } from '../../store/sql.ts'
import type { PersonId } from '../../terms/ids.ts'
import { PERSON_STANDING_LABEL, PersonStanding } from '../../terms/person.ts'
import { formatDate, PlainDate } from '../../terms/plain-date.ts'
import { fail, ok, type Result } from '../../terms/result.ts'
import type { WriteContext } from '../context.ts'

/** Whether a person still serves, since when and why; `since` is null for somebody who never left. */
export interface Standing {
  readonly standing: PersonStanding
  readonly standingSince: PlainDate | null
  readonly standingReason: string
}

/** As recorded last. Letters and facts do not read it: they keep the person as he was. */
export function standingOf(db: ReadableDb, id: PersonId): Standing {
  const row = db.one<{ standing: string; since: string; reason: string }>(
    'SELECT standing, since, reason FROM person_standing WHERE person_id = ? ORDER BY id DESC LIMIT 1',
    id,
  )
  return row
    ? {
        standing: PersonStanding.parse(row.standing),
        standingSince: PlainDate.parse(row.since),
        standingReason: row.reason,
      }
    : { standing: 'active', standingSince: null, standingReason: '' }
}

/**
 * Records that he retired, died, was dismissed or serves again. That a file of pegawai no longer names him is another
 * matter (`active`): he may have moved to another government.
 */
export function setStanding(
  { db, now, today, account }: WriteContext,
  { id, standing, since, reason }: ParsedInputOf<typeof contract.setStanding>,
): Result<null> {
  if (since > today)
    return fail(
      'date-in-future',
      `Tanggal ${formatDate(since)} belum tiba. Tidak ada yang disimpan. Catat keadaan pegawai bila sudah berlaku.`,
      'since',
    )
  const before = standingOf(db, id)
  if (before.standing === 'active' && standing === 'active')
    return fail(
      'standing-same',
      `Pegawai ini sudah tercatat ${PERSON_STANDING_LABEL.active}. Tidak ada yang diubah.`,
      'standing',
    )
  db.run(
    `INSERT INTO person_standing (person_id, standing, since, reason, recorded_at, recorded_by)
     VALUES (?, ?, ?, ?, ?, ?)`,
    id,
    standing,
    since,
    reason,
    now,
    account.id,
  )
  db.run('UPDATE person SET standing = ?, updated_at = ? WHERE id = ?', standing, now, id)
  return ok(null)
}
