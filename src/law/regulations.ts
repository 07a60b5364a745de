import { z } from 'zod'
import {
  Beyond,
  ConductArticle,
  ConductForm,
  EarlierActs,
  Factor,
  Imposer,
  Instrument,
  type RegulationSources,
  Rule,
  SanctionKind,
  SanctionSwitch,
  Violation,
} from './rulebook.ts'

export { saysPeriod, withCount } from './rule-period.ts'

/**
 * The office's word over the shipped regulations: whole entries that stand in the place of shipped ones or beside them.
 * The shipped files themselves never change.
 */

/** One entry of the regulation files, whole. */
export const RegulationEntry = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('rule'), entry: Rule }),
  z.object({ kind: z.literal('violation'), entry: Violation }),
  z.object({ kind: z.literal('sanction'), entry: SanctionKind }),
  z.object({ kind: z.literal('sanction-switch'), entry: SanctionSwitch }),
  z.object({ kind: z.literal('imposer'), entry: Imposer }),
  z.object({ kind: z.literal('beyond'), entry: Beyond }),
  z.object({ kind: z.literal('instrument'), entry: Instrument }),
  z.object({ kind: z.literal('form'), entry: ConductForm }),
  z.object({ kind: z.literal('conduct-article'), entry: ConductArticle }),
  z.object({ kind: z.literal('factor'), entry: Factor }),
  z.object({ kind: z.literal('earlier-acts'), entry: EarlierActs }),
])
export type RegulationEntry = z.infer<typeof RegulationEntry>

export const RegulationKind = z.enum([
  'rule',
  'violation',
  'sanction',
  'sanction-switch',
  'imposer',
  'beyond',
  'instrument',
  'form',
  'conduct-article',
  'factor',
  'earlier-acts',
])
export type RegulationKind = z.infer<typeof RegulationKind>

export const REGULATION_KIND_LABEL: Record<RegulationKind, string> = {
  rule: 'Aturan prosedur',
  violation: 'Pelanggaran',
  sanction: 'Jenis hukuman',
  'sanction-switch': 'Berlakunya jenis hukuman',
  imposer: 'Kewenangan',
  beyond: 'Kewenangan di luar daerah',
  instrument: 'Peraturan (Mengingat)',
  form: 'Bentuk perbuatan',
  'conduct-article': 'Pasal menurut isi unggahan',
  factor: 'Hal yang memberatkan atau meringankan',
  'earlier-acts': 'Perbuatan lama',
}

/** Kinds of which the office may add entries of its own. */
export const OWN_KINDS: readonly RegulationKind[] = ['violation', 'instrument']

/** Ids of the office's own entries begin so; a later release of the shipped files never takes one of them. */
export const OWN_ID = /^kantor-[a-z0-9-]{1,40}$/

/** Names an entry among those of its kind; a kind with one entry only is its own name. */
export function entryId(of: RegulationEntry): string {
  switch (of.kind) {
    case 'sanction-switch':
    case 'earlier-acts':
      return of.kind
    case 'rule':
    case 'violation':
    case 'sanction':
    case 'imposer':
    case 'beyond':
    case 'instrument':
    case 'form':
    case 'conduct-article':
    case 'factor':
      return of.entry.id
  }
}

/** Every entry of the files, in their order. */
export function entriesOf(sources: RegulationSources): RegulationEntry[] {
  return [
    ...sources.rules.map((entry) => ({ kind: 'rule', entry }) as const),
    ...sources.violations.map((entry) => ({ kind: 'violation', entry }) as const),
    { kind: 'earlier-acts', entry: sources.earlierActs },
    { kind: 'sanction-switch', entry: sources.sanctions.switch },
    ...sources.sanctions.kinds.map((entry) => ({ kind: 'sanction', entry }) as const),
    ...sources.authority.imposers.map((entry) => ({ kind: 'imposer', entry }) as const),
    ...sources.authority.beyond.map((entry) => ({ kind: 'beyond', entry }) as const),
    ...sources.instruments.map((entry) => ({ kind: 'instrument', entry }) as const),
    ...sources.forms.map((entry) => ({ kind: 'form', entry }) as const),
    ...sources.conductArticles.map((entry) => ({ kind: 'conduct-article', entry }) as const),
    ...sources.factors.map((entry) => ({ kind: 'factor', entry }) as const),
  ]
}

type Provenance = Partial<Pick<Rule, 'source' | 'confidence' | 'note'>>

/** The same entry with another source, another confidence, another note. */
export function withProvenance(of: RegulationEntry, part: Provenance): RegulationEntry {
  switch (of.kind) {
    case 'rule':
      return { ...of, entry: { ...of.entry, ...part } }
    case 'violation':
      return { ...of, entry: { ...of.entry, ...part } }
    case 'sanction':
      return { ...of, entry: { ...of.entry, ...part } }
    case 'sanction-switch':
      return { ...of, entry: { ...of.entry, ...part } }
    case 'imposer':
      return { ...of, entry: { ...of.entry, ...part } }
    case 'beyond':
      return { ...of, entry: { ...of.entry, ...part } }
    case 'instrument':
      return { ...of, entry: { ...of.entry, ...part } }
    case 'form':
      return { ...of, entry: { ...of.entry, ...part } }
    case 'conduct-article':
      return { ...of, entry: { ...of.entry, ...part } }
    case 'factor':
      return { ...of, entry: { ...of.entry, ...part } }
    case 'earlier-acts':
      return { ...of, entry: { ...of.entry, ...part } }
  }
}

/** The files with that entry in its place, or at the end of its kind where there is none of that id. */
export function withEntry(sources: RegulationSources, of: RegulationEntry): RegulationSources {
  const { authority, sanctions } = sources
  switch (of.kind) {
    case 'rule':
      return { ...sources, rules: laid(sources.rules, of.entry) }
    case 'violation':
      return { ...sources, violations: laid(sources.violations, of.entry) }
    case 'sanction':
      return { ...sources, sanctions: { ...sanctions, kinds: laid(sanctions.kinds, of.entry) } }
    case 'sanction-switch':
      return { ...sources, sanctions: { ...sanctions, switch: of.entry } }
    case 'imposer':
      return { ...sources, authority: { ...authority, imposers: laid(authority.imposers, of.entry) } }
    case 'beyond':
      return { ...sources, authority: { ...authority, beyond: laid(authority.beyond, of.entry) } }
    case 'instrument':
      return { ...sources, instruments: inMengingat(sources.instruments, of.entry) }
    case 'form':
      return { ...sources, forms: laid(sources.forms, of.entry) }
    case 'conduct-article':
      return { ...sources, conductArticles: laid(sources.conductArticles, of.entry) }
    case 'factor':
      return { ...sources, factors: laid(sources.factors, of.entry) }
    case 'earlier-acts':
      return { ...sources, earlierActs: of.entry }
  }
}

function laid<T extends { readonly id: string }>(entries: readonly T[], entry: T): T[] {
  return entries.some(({ id }) => id === entry.id)
    ? entries.map((other) => (other.id === entry.id ? entry : other))
    : [...entries, entry]
}

/** Letters print instruments in this order: one of the office's own stands after the one it names. */
function inMengingat(instruments: readonly Instrument[], entry: Instrument): Instrument[] {
  const others = instruments.filter(({ id }) => id !== entry.id)
  const place = others.findIndex(({ id }) => id === entry.after)
  if (entry.after === null || place === -1) return laid(instruments, entry)
  return [...others.slice(0, place + 1), entry, ...others.slice(place + 1)]
}
