import type {
  ImportCounts,
  ImportPreview,
  ImportRow,
  ImportRowState,
  ImportSheet,
} from '../../../contract/imports.ts'
import type { PersonInput } from '../../../contract/people.ts'
import type { ReadableDb } from '../../../store/sql.ts'
import type { JobId } from '../../../terms/ids.ts'
import type { Nip } from '../../../terms/nip.ts'
import { findInputByNip } from '../repository.ts'
import { changesBetween, isChanged, mergePerson } from './merge.ts'
import { RowFlag, type StagedChunk, type StagedRow } from './staged.ts'
import { type UnitNames, unitNames } from './unit-names.ts'

const decoder = new TextDecoder()
const STATES: readonly ImportRowState[] = ['new', 'changed', 'unchanged', 'blocked', 'repeated']
const WITH_PROBLEMS = 0x80

interface Chunk {
  readonly bytes: StagedChunk['bytes']
  /** Per row: index into STATES, and the bit WITH_PROBLEMS. */
  readonly states: Uint8Array
}

/** The checked rows of one file, in the memory of the session, and how they compare with the registry. */
export interface Staging {
  readonly id: JobId
  readonly fileName: string
  /** Takes in rows from the worker. */
  add(chunk: StagedChunk): void
  finish(sheets: readonly ImportSheet[]): void
  preview(): ImportPreview
  page(
    filter: 'all' | 'problems' | 'new' | 'changed',
    after: number,
    limit: number,
  ): {
    rows: ImportRow[]
    next: number | null
  }
  /** All rows that may be imported. */
  importable(): Iterable<StagedRow>
  /** NIPs of every row that has one. */
  namesNip(nip: string): boolean
  /** The rows are in the registry; they are dropped here. */
  done(counts: ImportCounts): void
}

export function createStaging(id: JobId, fileName: string, db: ReadableDb, newId: () => string): Staging {
  const chunks: Chunk[] = []
  const units: UnitNames = unitNames(db, newId)
  const nips = new Set<string>()
  const tally: Record<ImportRowState | 'warned', number> = {
    new: 0,
    changed: 0,
    unchanged: 0,
    blocked: 0,
    repeated: 0,
    warned: 0,
  }
  let sheets: readonly ImportSheet[] = []
  let finished: ImportCounts | null = null
  let notInFile = 0
  const isFirst = (db.one<{ n: number }>('SELECT EXISTS (SELECT 1 FROM person) AS n')?.n ?? 0) === 0

  const compare = (row: StagedRow): { before: PersonInput | null; after: PersonInput } | null => {
    if (!row.person) return null
    // The worker has read the digits with readNip.
    const nip = row.nip as Nip
    const before = isFirst ? null : findInputByNip(db, nip)
    const unitId = units.resolve(row.person.unit, row.person.parentUnit, before?.unitId ?? null)
    return { before, after: mergePerson(before, nip, row.person, unitId) }
  }
  const stateOf = (row: StagedRow): ImportRowState => {
    const compared = compare(row)
    if (!compared?.before) return 'new'
    return isChanged(compared.before, compared.after) ? 'changed' : 'unchanged'
  }
  const rowsOf = (chunk: Pick<Chunk, 'bytes'>) => JSON.parse(decoder.decode(chunk.bytes)) as StagedRow[]

  const present = (row: StagedRow, state: ImportRowState): ImportRow => {
    const compared = state === 'changed' ? compare(row) : null
    return {
      sheet: sheets[row.s]?.name ?? '',
      row: row.r,
      name: row.person?.name ?? row.name ?? '',
      nip: row.nip,
      state,
      problems: (row.problems ?? []).map(([column, severity, text]) => ({ column, severity, text })),
      changes: compared?.before ? changesBetween(compared.before, compared.after, units.name) : [],
    }
  }

  return {
    id,
    fileName,
    add({ bytes, flags, units: named }) {
      // Into an empty registry everybody is new: the names tell which units are, the rows need not be looked at.
      if (isFirst) for (const [unit, parentUnit] of named) units.resolve(unit, parentUnit, null)
      const rows = isFirst ? null : rowsOf({ bytes })
      const states = flags.map((flag, at) => {
        const row = rows?.[at]
        const state =
          flag & RowFlag.repeated
            ? 'repeated'
            : flag & RowFlag.blocked
              ? 'blocked'
              : row
                ? stateOf(row)
                : 'new'
        tally[state] += 1
        if (flag & RowFlag.problems && state !== 'blocked' && state !== 'repeated') tally.warned += 1
        if (row?.person) nips.add(row.nip)
        return STATES.indexOf(state) | (flag & RowFlag.problems ? WITH_PROBLEMS : 0)
      })
      chunks.push({ bytes, states })
    },
    finish(described) {
      sheets = described
      notInFile = isFirst
        ? 0
        : db
            .all<{ nip: string }>(`SELECT nip FROM person WHERE active = 1 AND standing = 'active'`)
            .reduce((count, { nip }) => count + (nips.has(nip) ? 0 : 1), 0)
    },
    preview: () => ({
      id,
      fileName,
      state: finished ? 'done' : 'ready',
      sheets: [...sheets],
      counts: finished ?? {
        rows: chunks.reduce((sum, { states }) => sum + states.length, 0),
        new: tally.new,
        changed: tally.changed,
        unchanged: tally.unchanged,
        blocked: tally.blocked,
        repeated: tally.repeated,
        warned: tally.warned,
        notInFile,
        newUnits: units.made.length,
      },
    }),
    page(filter, after, limit) {
      const rows: ImportRow[] = []
      let place = 0
      for (const chunk of chunks) {
        const begin = place
        place += chunk.states.length
        if (place <= after) continue
        let parsed: StagedRow[] | null = null
        for (const [at, packed] of chunk.states.entries()) {
          if (begin + at < after) continue
          const state = STATES[packed & ~WITH_PROBLEMS]
          const wanted =
            filter === 'all' || (filter === 'problems' ? (packed & WITH_PROBLEMS) !== 0 : state === filter)
          if (!wanted || !state) continue
          if (rows.length === limit) return { rows, next: begin + at }
          parsed ??= rowsOf(chunk)
          const row = parsed[at]
          if (row) rows.push(present(row, state))
        }
      }
      return { rows, next: null }
    },
    *importable() {
      for (const chunk of chunks) for (const row of rowsOf(chunk)) if (row.person && !row.repeated) yield row
    },
    namesNip: (nip) => nips.has(nip),
    done(counts) {
      finished = counts
      chunks.length = 0
    },
  }
}
