import { entryId, RegulationEntry, type RegulationKind, withProvenance } from '../../law/regulations.ts'
import { fail, ok, type Result } from '../../terms/result.ts'
import { followChange } from '../calendar/moves.ts'
import type { ReadContext, WriteContext } from '../context.ts'
import { officeLaw, officeLawWith } from '../law/load.ts'
import { catalogueOf, keyOf, keyOfEntry } from './catalogue.ts'
import { checkEntry } from './check.ts'
import { caseNaming, insertChange, standingPayloads } from './repository.ts'
import { type Touched, touchedBetween } from './touched.ts'
import { nameOf } from './words.ts'

interface Grounds {
  readonly reason: string
  readonly source: string
}

const unknown = fail(
  'regulation-unknown',
  'Butir ini tidak ada dalam data peraturan. Tidak ada yang diubah. Muat ulang halaman ini.',
)

/** What would change if that entry stood; null: if the shipped one stood again. Writes nothing. */
export function previewEntry(
  context: ReadContext,
  named: { readonly kind: RegulationKind; readonly id: string },
  entry: RegulationEntry | null,
): Result<Touched> {
  const key = keyOf(named.kind, named.id)
  if (entry) {
    if (keyOfEntry(entry) !== key) return unknown
    const whole = checkEntry(catalogueOf(context), entry)
    if (!whole.ok) return whole
  }
  const others = standingPayloads(context.db).filter(
    (payload) => keyOfEntry(RegulationEntry.parse(JSON.parse(payload))) !== key,
  )
  const regulations = entry ? [...others, JSON.stringify(entry)] : others
  return ok(touchedBetween(context, officeLaw(context), officeLawWith(context, { regulations })))
}

/** Lays the entry, resting on that source, over the shipped one, or adds it; logs every deadline that moves. */
export function changeEntry(
  context: WriteContext,
  proposed: RegulationEntry,
  { reason, source }: Grounds,
): Result<{ moved: number }> {
  const catalogue = catalogueOf(context)
  const entry = withProvenance(proposed, { source })
  const whole = checkEntry(catalogue, entry)
  if (!whole.ok) return whole
  const now = catalogue.now.get(keyOfEntry(entry))
  if (now && same(withProvenance(now, { source }), entry))
    return fail(
      'regulation-unchanged',
      'Isinya sama dengan yang berlaku sekarang. Tidak ada yang diubah. Ubah dahulu salah satu isinya.',
    )
  const cause = `Peraturan diubah: ${nameOf(entry)} (${source})`
  return followChange(context, { from: null, cause }, () => {
    insertChange(context, { kind: entry.kind, entryId: entryId(entry), entry, reason, source })
    return ok(null)
  })
}

const same = (one: RegulationEntry, other: RegulationEntry) =>
  JSON.stringify(sorted(one)) === JSON.stringify(sorted(other))

/** Whatever the order of its parts. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => part !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, part]) => [name, sorted(part)]),
  )
}

/** The office has made sure: the entry is `H` and rests on that source; its note stays in the history. */
export function confirmEntry(
  context: WriteContext,
  kind: RegulationKind,
  id: string,
  source: string,
): Result<{ moved: number }> {
  const now = catalogueOf(context).now.get(keyOf(kind, id))
  if (!now) return unknown
  if (now.entry.confidence === 'H')
    return fail('regulation-sure', 'Butir ini sudah pasti. Tidak ada yang diubah.')
  return changeEntry(context, withProvenance(now, { confidence: 'H', note: null }), {
    reason: 'Dipastikan tanpa mengubah isinya',
    source,
  })
}

/** The shipped entry again, or an own entry withdrawn. That is a change too: the history keeps both. */
export function restoreEntry(
  context: WriteContext,
  kind: RegulationKind,
  id: string,
  reason: string,
): Result<{ moved: number }> {
  const catalogue = catalogueOf(context)
  const key = keyOf(kind, id)
  const now = catalogue.now.get(key)
  if (!now) return unknown
  if (!catalogue.spoken.has(key))
    return fail('regulation-shipped', 'Butir ini sudah sama dengan data bawaan. Tidak ada yang diubah.')
  if (!catalogue.shipped.has(key)) {
    const number = caseNaming(context.db, id)
    if (number !== null)
      return fail(
        'regulation-in-use',
        `Kasus ${number} memakai butir ini, jadi tidak bisa ditarik. Semuanya tetap utuh. Isi tanggal akhir berlakunya bila sudah tidak berlaku.`,
      )
    const named = [...catalogue.now.values()].find((of) => names(of, id))
    if (named)
      return fail(
        'regulation-in-use',
        `«${nameOf(named)}» masih menunjuk butir ini, jadi tidak bisa ditarik. Semuanya tetap utuh. Ubah dahulu butir itu.`,
      )
  }
  const source = catalogue.shipped.has(key) ? 'Data bawaan' : 'Ditarik kantor ini'
  const cause = `Peraturan dipulihkan: ${nameOf(now)}`
  return followChange(context, { from: null, cause }, () => {
    insertChange(context, { kind, entryId: id, entry: null, reason, source })
    return ok(null)
  })
}

function names(of: RegulationEntry, id: string): boolean {
  return (
    (of.kind === 'earlier-acts' && of.entry.governedBy === id) ||
    ((of.kind === 'form' || of.kind === 'conduct-article') && of.entry.violations.includes(id)) ||
    (of.kind === 'instrument' && of.entry.after === id)
  )
}
