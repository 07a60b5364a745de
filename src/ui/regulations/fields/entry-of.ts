import type { RegulationEntry, RegulationKind } from '../../../contract/regulations.ts'

/** The entry of one kind, and what a form of it gets. */
export type EntryOf<K extends RegulationKind> = Extract<RegulationEntry, { kind: K }>['entry']

export interface FieldsProps<K extends RegulationKind> {
  readonly entry: EntryOf<K>
  readonly onChange: (entry: EntryOf<K>) => void
}
