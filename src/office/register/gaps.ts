import type { ParsedInputOf } from '../../contract/method.ts'
import type { register as contract, RegisterGap } from '../../contract/register.ts'
import type { ReadableDb } from '../../store/sql.ts'
import { fail, ok, type Result } from '../../terms/result.ts'
import type { ReadContext, WriteContext } from '../context.ts'
import { ALL_CODES, codesOfYear, runningNumbers, type Series } from './series.ts'
import { readNumbering } from './settings.ts'

interface Span {
  readonly first: number
  readonly last: number
  readonly reason: string | null
}

/**
 * The running numbers that are missing before the highest one, cut where an explanation begins or ends.
 * @param given in rising order.
 */
export function gapsOf(given: readonly number[], explained: readonly Span[]): Span[] {
  const gaps: Span[] = []
  let next = 1
  for (const running of given) {
    if (running > next) gaps.push(...cut({ first: next, last: running - 1, reason: null }, explained))
    next = running + 1
  }
  return gaps
}

/** One gap, in pieces: those an explanation covers carry its reason. */
function cut(gap: Span, explained: readonly Span[]): Span[] {
  const [over, ...others] = explained.filter(({ first, last }) => first <= gap.last && last >= gap.first)
  if (!over) return [gap]
  const first = Math.max(gap.first, over.first)
  const last = Math.min(gap.last, over.last)
  return [
    ...(gap.first < first ? cut({ first: gap.first, last: first - 1, reason: null }, others) : []),
    { first, last, reason: over.reason },
    ...(last < gap.last ? cut({ first: last + 1, last: gap.last, reason: null }, others) : []),
  ]
}

function explanations(db: ReadableDb, { key, year }: Series): Span[] {
  return db.all<{ first: number; last: number; reason: string }>(
    'SELECT first, last, reason FROM register_gap WHERE series = ? AND year = ? ORDER BY first, last',
    key,
    year,
  )
}

/** Where the secretariat gives the numbers, those between ours belong to other units' letters: nothing is missing. */
export function listGaps({ db, profile }: ReadContext, year: number): RegisterGap[] {
  if (profile.numbering !== 'own-register') return []
  const keys = readNumbering(db).series === 'single' ? [ALL_CODES] : codesOfYear(db, year)
  return keys.flatMap((key) => {
    const series = { key, year }
    return gapsOf(runningNumbers(db, series), explanations(db, series)).map((gap) => ({
      ...gap,
      series: key,
      label: key === ALL_CODES ? 'Semua kode' : `Kode ${key}`,
    }))
  })
}

/** Writes down why numbers were never given. Only what is missing can be explained, and only as the list shows it or a part of that. */
export function explainGap(
  context: WriteContext,
  { series, year, first, last, reason }: ParsedInputOf<typeof contract.explainGap>,
): Result<Record<string, never>> {
  const gap = listGaps(context, year).find(
    (shown) => shown.series === series && shown.first <= first && first <= last && last <= shown.last,
  )
  const again = gap && gap.reason !== null && gap.first === first && gap.last === last
  if (!gap || (gap.reason !== null && !again))
    return fail(
      'no-such-gap',
      `Nomor urut ${first} sampai ${last} bukan nomor yang terlewat dan belum dijelaskan. Tidak ada yang disimpan; muat ulang daftarnya.`,
    )
  context.db.run(
    `INSERT INTO register_gap (series, year, first, last, reason, explained_at) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (series, year, first, last) DO UPDATE SET reason = excluded.reason, explained_at = excluded.explained_at`,
    series,
    year,
    first,
    last,
    reason,
    context.now,
  )
  return ok({})
}
