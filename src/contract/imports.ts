import { z } from 'zod'
import { FileToken, JobId, PersonId } from '../terms/ids.ts'
import { method } from './method.ts'

/** What a column of a spreadsheet can hold. Nothing else is taken from the file (no NIK, no addresses: dossier 6.3). */
export const ImportField = z.enum([
  'nip',
  'name',
  'title-before',
  'title-after',
  'birth-date',
  'sex',
  'appointed-on',
  'status',
  'standing',
  'golongan',
  'position',
  'position-type',
  'echelon',
  'unit',
  'parent-unit',
])
export type ImportField = z.infer<typeof ImportField>

export const IMPORT_FIELD_LABEL: Record<ImportField, string> = {
  nip: 'NIP',
  name: 'Nama',
  'title-before': 'Gelar depan',
  'title-after': 'Gelar belakang',
  'birth-date': 'Tanggal lahir',
  sex: 'Jenis kelamin',
  'appointed-on': 'TMT CPNS',
  status: 'Status pegawai',
  standing: 'Kedudukan (aktif, pensiun)',
  golongan: 'Golongan',
  position: 'Jabatan',
  'position-type': 'Jenis jabatan',
  echelon: 'Eselon',
  unit: 'Unit kerja',
  'parent-unit': 'Unit induk (OPD)',
}

/** How one sheet is read; the office guesses it, the clerk corrects it. */
export const SheetMapping = z.object({
  index: z.int().min(0),
  included: z.boolean(),
  /** The row number, counted from 1 as the spreadsheet shows it, after which the people begin. */
  lastHeaderRow: z.int().min(0).max(1_000_000),
  /** One entry per column; null: not taken over. */
  fields: z.array(ImportField.nullable()).max(500),
  /** The sheet's name is the unit of its people (where no column says it). */
  nameIsUnit: z.boolean(),
})
export type SheetMapping = z.infer<typeof SheetMapping>

export const ImportSheet = SheetMapping.extend({
  name: z.string(),
  /** Rows with anything in them below the header. */
  rows: z.int(),
  columns: z.array(z.object({ title: z.string(), samples: z.array(z.string()) })),
  /** Why no one can be read from this sheet as it is mapped; null when it can. */
  problem: z.string().nullable(),
})
export type ImportSheet = z.infer<typeof ImportSheet>

/** Every row is in exactly one of new, changed, unchanged, blocked, repeated. */
export const ImportCounts = z.object({
  rows: z.int(),
  new: z.int(),
  changed: z.int(),
  unchanged: z.int(),
  /** Not imported because of an error in the row. */
  blocked: z.int(),
  /** The same person a second time with the same content: left out. */
  repeated: z.int(),
  /** Rows with warnings only; they are imported. */
  warned: z.int(),
  /** Active people of the registry whom the file does not name. Never deleted. */
  notInFile: z.int(),
  newUnits: z.int(),
})
export type ImportCounts = z.infer<typeof ImportCounts>

export const ImportPreview = z.object({
  id: JobId,
  fileName: z.string(),
  /** `done`: accepted, the counts say what was imported. */
  state: z.enum(['ready', 'done']),
  sheets: z.array(ImportSheet),
  counts: ImportCounts,
})
export type ImportPreview = z.infer<typeof ImportPreview>

export const ImportRowState = z.enum(['new', 'changed', 'unchanged', 'blocked', 'repeated'])
export type ImportRowState = z.infer<typeof ImportRowState>
export const IMPORT_ROW_STATE_LABEL: Record<ImportRowState, string> = {
  new: 'Baru',
  changed: 'Berubah',
  unchanged: 'Tetap',
  blocked: 'Ditolak',
  repeated: 'Ganda',
}

export const ImportRow = z.object({
  sheet: z.string(),
  /** As the spreadsheet numbers it. */
  row: z.int(),
  name: z.string(),
  nip: z.string(),
  state: ImportRowState,
  problems: z.array(
    z.object({ column: z.string(), severity: z.enum(['error', 'warning']), text: z.string() }),
  ),
  changes: z.array(z.object({ field: z.string(), from: z.string(), to: z.string() })),
})
export type ImportRow = z.infer<typeof ImportRow>

const importId = z.object({ id: JobId })

/** Import of the registry from spreadsheets. */
export const imports = {
  /** Reads and checks the workbook in a worker, into the memory of this session; nothing is imported until accepted. */
  start: method({
    role: 'clerk',
    access: 'read',
    input: z.object({ file: FileToken }),
    output: z.object({ jobId: JobId }),
  }),
  /** What would happen; `id` is the job that read the file. */
  preview: method({ role: 'clerk', access: 'read', input: importId, output: ImportPreview }),
  /** One page of rows in the order of the file. */
  rows: method({
    role: 'clerk',
    access: 'read',
    input: importId.extend({
      filter: z.enum(['all', 'problems', 'new', 'changed']),
      /** `next` of the page before, 0 for the first. */
      after: z.int().min(0),
      limit: z.int().min(1).max(500),
    }),
    output: z.object({ rows: z.array(ImportRow), next: z.int().nullable() }),
  }),
  /** Active people of the registry whom the file does not name; at most 500 by name. */
  notInFile: method({
    role: 'clerk',
    access: 'read',
    input: importId,
    output: z.array(z.object({ id: PersonId, name: z.string(), nip: z.string(), unitName: z.string() })),
  }),
  /** Reads the rows again by the clerk's mapping. */
  remap: method({
    role: 'clerk',
    access: 'read',
    input: importId.extend({ sheets: z.array(SheetMapping).max(500) }),
    output: ImportPreview,
  }),
  /** Takes over all rows without an error, in one transaction; updates people whose NIP is known. */
  accept: method({ role: 'clerk', access: 'read', input: importId, output: z.object({ jobId: JobId }) }),
  /** Forgets what was read. */
  discard: method({ role: 'clerk', access: 'read', input: importId, output: z.object({}) }),
}
