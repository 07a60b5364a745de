import type {
  RegulationField,
  RegulationFilter,
  RegulationHistory,
  RegulationLine,
  RegulationOrigin,
  RegulationView,
} from '../../contract/regulations.ts'
import { entriesOf, entryId, RegulationEntry, type RegulationKind, withEntry } from '../../law/regulations.ts'
import type { RegulationSources } from '../../law/rulebook.ts'
import { dateInZone } from '../../terms/clock.ts'
import { formatDate } from '../../terms/plain-date.ts'
import type { ReadContext } from '../context.ts'
import { shippedRegulations } from '../law/load.ts'
import { changesOf, standingPayloads } from './repository.ts'
import { differences, fieldsOf, headline, type Named, nameOf, PPPK_LABEL } from './words.ts'

export const keyOf = (kind: RegulationKind, id: string) => `${kind} ${id}`
export const keyOfEntry = (of: RegulationEntry) => keyOf(of.kind, entryId(of))

export interface Catalogue {
  /** The files with the office's entries over them. */
  readonly sources: RegulationSources
  readonly shipped: ReadonlyMap<string, RegulationEntry>
  readonly now: ReadonlyMap<string, RegulationEntry>
  /** Keys of the entries on which the office's word stands. */
  readonly spoken: ReadonlySet<string>
}

const byKey = (entries: readonly RegulationEntry[]) => new Map(entries.map((of) => [keyOfEntry(of), of]))

/** Every entry as it was shipped and as it stands. */
export function catalogueOf(context: ReadContext): Catalogue {
  const shipped = shippedRegulations(context)
  const standing = standingPayloads(context.db).map((payload) => RegulationEntry.parse(JSON.parse(payload)))
  const sources = standing.reduce(withEntry, shipped)
  return {
    sources,
    shipped: byKey(entriesOf(shipped)),
    now: byKey(entriesOf(sources)),
    spoken: new Set(standing.map(keyOfEntry)),
  }
}

function originOf({ shipped, spoken }: Catalogue, key: string): RegulationOrigin {
  if (!shipped.has(key)) return 'own'
  return spoken.has(key) ? 'changed' : 'shipped'
}

function lineOf(catalogue: Catalogue, of: RegulationEntry): RegulationLine {
  return {
    kind: of.kind,
    id: entryId(of),
    ...headline(of),
    confidence: of.entry.confidence,
    origin: originOf(catalogue, keyOfEntry(of)),
  }
}

interface Wanted {
  readonly text: string
  readonly kind: RegulationKind | null
  readonly only: RegulationFilter
}

/** A letter of an article (`huruf n`) is a word of its own; longer words are found anywhere. */
function holds(haystack: string, word: string): boolean {
  return word.length > 1 ? haystack.includes(word) : haystack.split(/[^a-z0-9]+/).includes(word)
}

/** Entries whose words hold every word searched for, in the order of the files. */
export function listRegulations(context: ReadContext, { text, kind, only }: Wanted) {
  const catalogue = catalogueOf(context)
  const words = text.toLowerCase().split(/\s+/).filter(Boolean)
  const entries = [...catalogue.now.values()]
  const unsure = (of: RegulationEntry) => of.entry.confidence !== 'H'
  const lines = entries
    .filter((of) => kind === null || of.kind === kind)
    .filter((of) => only !== 'unsure' || unsure(of))
    .filter((of) => {
      const { title, text: says } = headline(of)
      const haystack = `${title} ${says} ${of.entry.source} ${of.entry.note ?? ''}`.toLowerCase()
      return words.every((word) => holds(haystack, word))
    })
    .map((of) => lineOf(catalogue, of))
    .filter(({ origin }) => only !== 'changed' || origin !== 'shipped')
  return { lines, unsure: entries.filter(unsure).length }
}

/** One entry with the shipped text beside the office's, and who said what of it when; null when there is none. */
export function viewRegulation(
  context: ReadContext,
  kind: RegulationKind,
  id: string,
): RegulationView | null {
  const catalogue = catalogueOf(context)
  const key = keyOf(kind, id)
  const entry = catalogue.now.get(key)
  if (!entry) return null
  const shipped = catalogue.shipped.get(key) ?? null
  const named = namesIn(catalogue)
  return {
    line: lineOf(catalogue, entry),
    entry,
    fields: sideBySide(entry, shipped, named),
    history: historyOf(context, { kind, id, shipped, named }),
  }
}

/** Entries name instruments and violations by id; people call them by their citation. */
function namesIn({ now, shipped }: Catalogue): Named {
  return (id) => {
    const of = ['instrument', 'violation'].flatMap(
      (kind) => now.get(`${kind} ${id}`) ?? shipped.get(`${kind} ${id}`) ?? [],
    )[0]
    return of ? nameOf(of) : id
  }
}

function sideBySide(now: RegulationEntry, shipped: RegulationEntry | null, named: Named): RegulationField[] {
  const was = new Map((shipped ? fieldsOf(shipped, named) : []).map(({ label, value }) => [label, value]))
  return fieldsOf(now, named).map(({ label, value }) => ({
    label,
    now: value,
    shipped: was.get(label) ?? null,
  }))
}

interface Spoken {
  readonly kind: RegulationKind
  readonly id: string
  readonly shipped: RegulationEntry | null
  readonly named: Named
}

function historyOf(context: ReadContext, { kind, id, shipped, named }: Spoken): RegulationHistory[] {
  let before = shipped
  return changesOf(context.db, kind, id)
    .map((change) => {
      const after = change.entry ?? shipped
      const changes = differences(before, after, named)
      const what: RegulationHistory['what'] =
        change.entry === null ? 'restored' : before === null ? 'added' : 'changed'
      before = after
      return {
        id: change.id,
        on: dateInZone(new Date(change.at), context.zone),
        by: change.by,
        reason: change.reason,
        source: change.source,
        what,
        changes,
      }
    })
    .reverse()
}

/** What letters cite, in the order they print it. */
export function listInstruments(context: ReadContext) {
  const catalogue = catalogueOf(context)
  return [...catalogue.now.values()].flatMap((of) =>
    of.kind === 'instrument'
      ? [
          {
            ...lineOf(catalogue, of),
            period: `${formatDate(of.entry.validFrom)} sampai ${of.entry.validTo ? formatDate(of.entry.validTo) : 'sekarang'}`,
            pppk: PPPK_LABEL[of.entry.pppk],
          },
        ]
      : [],
  )
}
