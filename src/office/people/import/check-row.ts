import { IMPORT_FIELD_LABEL, type ImportField, type SheetMapping } from '../../../contract/imports.ts'
import { type Golongan, isPnsGolongan, readGolongan } from '../../../terms/golongan.ts'
import { NIP_PROBLEM_TEXT, type NipParts, readNip } from '../../../terms/nip.ts'
import type { PersonKind } from '../../../terms/person.ts'
import { formatDate, type PlainDate } from '../../../terms/plain-date.ts'
import { guessPosition, type PositionGuess, readEchelon } from '../position.ts'
import { fieldOfTitle } from './columns.ts'
import type { Cell } from './read-workbook.ts'
import type { StagedPerson, StagedProblem, StagedRow } from './staged.ts'
import { readDate, readSex, readStatus, splitName } from './values.ts'

/** Usual age at first appointment of a PNS (dossier 6.1): outside it a warning, never an error. */
const YOUNGEST = 17
const OLDEST = 40
/** What the registry can hold (contract: PersonInput). */
const LONGEST: Partial<Record<ImportField, number>> = {
  name: 200,
  'title-before': 60,
  'title-after': 100,
  position: 300,
  unit: 200,
  'parent-unit': 200,
}

/** Where each field stands in the rows of one sheet. */
interface RowReader {
  readonly sheetIndex: number
  readonly sheetName: string
  readonly at: ReadonlyMap<ImportField, number>
  readonly titles: readonly string[]
  readonly nameIsUnit: boolean
  readonly today: PlainDate
  /** Guesses by what they were made of: a registry has few different positions. */
  readonly guesses: Map<string, PositionGuess>
  readonly golongan: Map<string, Golongan | null>
}

export function rowReader(
  mapping: SheetMapping,
  sheetName: string,
  titles: readonly string[],
  today: PlainDate,
): RowReader {
  const at = new Map<ImportField, number>()
  mapping.fields.forEach((field, column) => {
    if (field && !at.has(field)) at.set(field, column)
  })
  const { index: sheetIndex, nameIsUnit } = mapping
  return { sheetIndex, sheetName, at, titles, nameIsUnit, today, guesses: new Map(), golongan: new Map() }
}

function kept<V>(known: Map<string, V>, key: string, make: () => V): V {
  const found = known.get(key)
  if (found !== undefined) return found
  const made = make()
  known.set(key, made)
  return made
}

function ageAt(birth: PlainDate, year: number, month: number): number {
  return year - Number(birth.slice(0, 4)) - (month < Number(birth.slice(5, 7)) ? 1 : 0)
}

/**
 * Reads one row. Null: nobody stands in it (empty, a repeated header, a heading or a signature below the list).
 * Errors block the row, warnings do not. Nothing is guessed of a damaged NIP.
 */
export function checkRow(cells: readonly Cell[], rowNumber: number, reader: RowReader): StagedRow | null {
  const { at, today } = reader
  const cell = (field: ImportField): Cell => {
    const column = at.get(field)
    return column === undefined ? null : (cells[column] ?? null)
  }
  const text = (field: ImportField): string => {
    const value = cell(field)
    return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : value === null ? '' : String(value)
  }
  const problems: StagedProblem[] = []
  const report = (field: ImportField, severity: 'error' | 'warning', message: string) => {
    const column = at.get(field)
    const title = column === undefined ? '' : (reader.titles[column] ?? '')
    problems.push([title || IMPORT_FIELD_LABEL[field], severity, message])
  }

  const rawNip = cell('nip')
  const nipText = text('nip')
  const rawName = text('name')
  if (nipText === '' && rawName === '') return null
  if (nipText === '' && cells.filter((value) => value !== null).length < 3) return null
  let parts: NipParts | null = null
  // A rounded number is shown as the spreadsheet shows it, not with digits that it never had.
  let nip = typeof rawNip === 'number' && !Number.isSafeInteger(rawNip) ? rawNip.toExponential(5) : nipText
  if (rawNip === null) report('nip', 'error', 'NIP kosong. Isi NIP 18 angka di berkas asal, lalu impor lagi.')
  else {
    const read = readNip(
      // A short number has lost nothing: it is simply no NIP (an old one of 9 digits, a running number).
      typeof rawNip === 'number' && Number.isSafeInteger(rawNip) ? String(rawNip) : rawNip,
      today,
    )
    if ('nip' in read) {
      nip = read.nip
      parts = read.parts
    } else if (fieldOfTitle(nipText)?.field === 'nip') return null
    else report('nip', 'error', NIP_PROBLEM_TEXT[read.problem])
  }

  const split = at.has('title-before') || at.has('title-after') ? null : splitName(rawName)
  const name = split ? split.name : rawName.replace(/\s*,\s*$/, '')
  if (name === '') report('name', 'error', 'Nama kosong. Isi nama di berkas asal, lalu impor lagi.')
  const titleBefore = split
    ? split.before || undefined
    : at.has('title-before')
      ? text('title-before')
      : undefined
  const titleAfter = split
    ? split.after || undefined
    : at.has('title-after')
      ? text('title-after')
      : undefined
  const unit = text('unit') || (reader.nameIsUnit ? reader.sheetName : '')
  const values: Partial<Record<ImportField, string | undefined>> = {
    name,
    'title-before': titleBefore,
    'title-after': titleAfter,
    position: text('position'),
    unit,
    'parent-unit': text('parent-unit'),
  }
  for (const [field, limit] of Object.entries(LONGEST) as [ImportField, number][])
    if ((values[field]?.length ?? 0) > limit)
      report(field, 'error', `Isinya lebih dari ${limit} huruf. Perbaiki di berkas asal, lalu impor lagi.`)

  const blocked = problems.length > 0
  if (!parts || blocked)
    return {
      s: reader.sheetIndex,
      r: rowNumber,
      nip: nip.slice(0, 60),
      name: rawName.slice(0, 200),
      problems,
    }

  const status = text('status')
  const said = readStatus(status)
  const standing = readStatus(text('standing'))
  const active = standing.active ?? said.active
  const saidKind = said.kind ?? standing.kind
  const kind: PersonKind = saidKind ?? parts.kind
  if (saidKind && (saidKind === 'pns' || saidKind === 'cpns') !== (parts.kind === 'pns'))
    report(
      'status',
      'warning',
      `Status «${status || text('standing')}» tidak cocok dengan NIP (angka ke-13 dan 14 menunjukkan ${parts.kind.toUpperCase()}). Dipakai status di berkas; periksa di SIMPEG.`,
    )

  const golonganText = text('golongan')
  const golongan = golonganText ? kept(reader.golongan, golonganText, () => readGolongan(golonganText)) : null
  if (golonganText && !/^[-–]+$/.test(golonganText)) {
    if (!golongan)
      report(
        'golongan',
        'warning',
        `Golongan «${golonganText}» tidak dikenal, jadi tidak diambil. Tulis misalnya III/b, atau IX untuk PPPK.`,
      )
    else if (isPnsGolongan(golongan) !== (kind === 'pns' || kind === 'cpns'))
      report(
        'golongan',
        'warning',
        `Golongan «${golonganText}» tidak lazim untuk ${kind.toUpperCase()}. Periksa status dan golongannya.`,
      )
  }

  const birth = readDate(cell('birth-date'))
  if (cell('birth-date') !== null && !birth)
    report('birth-date', 'warning', 'Tanggal lahir tidak terbaca; dipakai yang ada di NIP.')
  else if (birth && birth !== parts.birthDate)
    report(
      'birth-date',
      'warning',
      `Tanggal lahir ${formatDate(birth)} berbeda dari NIP (${formatDate(parts.birthDate)}). Periksa di SIMPEG.`,
    )
  const sex = text('sex') ? readSex(text('sex')) : null
  if (sex && sex !== parts.sex)
    report(
      'sex',
      'warning',
      `Jenis kelamin «${text('sex')}» berbeda dari NIP (${parts.sex}). Periksa di SIMPEG.`,
    )
  const appointed = readDate(cell('appointed-on'))
  if (appointed && parts.appointedMonth !== null) {
    const inNip = `${parts.appointedYear}-${String(parts.appointedMonth).padStart(2, '0')}`
    if (!appointed.startsWith(inNip))
      report(
        'appointed-on',
        'warning',
        `TMT CPNS ${formatDate(appointed)} berbeda dari NIP (${inNip}). Periksa di SIMPEG.`,
      )
  }
  if (parts.appointedMonth !== null) {
    const age = ageAt(parts.birthDate, parts.appointedYear, parts.appointedMonth)
    if (age < YOUNGEST || age > OLDEST)
      report(
        'nip',
        'warning',
        `Menurut NIP, ia diangkat pada usia ${age} tahun (biasanya ${YOUNGEST} sampai ${OLDEST}). Periksa NIP-nya.`,
      )
  }

  const position = text('position')
  if (position === '')
    report(
      'position',
      'warning',
      'Jabatan kosong. Lengkapi nanti di data pegawai: kewenangan bergantung padanya.',
    )
  const parentUnit = text('parent-unit')
  if (unit === '' && parentUnit === '')
    report('unit', 'warning', 'Unit kerja kosong, jadi atasannya tidak bisa diusulkan.')
  const echelon = at.has('echelon') ? readEchelon(text('echelon')) : undefined
  const type = text('position-type')
  const guess = kept(reader.guesses, `${position}\t${echelon ?? ''}\t${type}`, () =>
    guessPosition(position, echelon ?? '', type),
  )

  const person: StagedPerson = {
    kind,
    ...(saidKind ? { kindSaid: true } : {}),
    name,
    ...(titleBefore === undefined ? {} : { titleBefore }),
    ...(titleAfter === undefined ? {} : { titleAfter }),
    ...(golongan ? { golongan } : {}),
    ...(position ? { position } : {}),
    positionKind: guess.positionKind,
    ...(guess.functionalLevel ? { functionalLevel: guess.functionalLevel } : {}),
    ...(echelon === undefined ? {} : { echelon }),
    ...(unit ? { unit } : {}),
    ...(parentUnit ? { parentUnit } : {}),
    ...(active === null ? {} : { active }),
  }
  return { s: reader.sheetIndex, r: rowNumber, nip, person, ...(problems.length > 0 ? { problems } : {}) }
}
