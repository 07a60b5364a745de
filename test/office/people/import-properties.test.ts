import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { SheetMapping } from '../../../src/contract/imports.ts'
import { checkSheets, describeSheet } from '../../../src/office/people/import/check-sheets.ts'
import { guessMapping } from '../../../src/office/people/import/columns.ts'
import type { Cell, RawSheet } from '../../../src/office/people/import/read-workbook.ts'
import type { StagedRow } from '../../../src/office/people/import/staged.ts'
import { plainDate } from '../../../src/terms/plain-date.ts'
import { type CellValue, HEADER, workbooks } from '../../fixtures/people/workbooks.ts'
import { newOffice } from '../support.ts'
import { everybody, importFile, readGood } from './import-support.ts'

const TODAY = plainDate('2026-11-20')
const files = workbooks()
afterAll(files.remove)

function check(sheets: RawSheet[]): StagedRow[] {
  const rows: StagedRow[] = []
  const mappings = sheets.map((sheet, at) => guessMapping(sheet, at, sheets.length))
  for (const [at, mapping] of mappings.entries()) {
    const sheet = sheets[at]
    if (sheet) SheetMapping.parse(describeSheet(sheet, mapping))
  }
  checkSheets(sheets, mappings, TODAY, (row) => rows.push(row))
  return rows
}

const two = (value: number) => String(value).padStart(2, '0')
/** NIPs that keep every rule. */
const nips = fc
  .record({
    year: fc.integer({ min: 1966, max: 1998 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    after: fc.integer({ min: 20, max: 26 }),
    marker: fc.integer({ min: 1, max: 12 }),
    sex: fc.constantFrom(1, 2),
    sequence: fc.integer({ min: 1, max: 999 }),
  })
  .map(
    ({ year, month, day, after, marker, sex, sequence }) =>
      `${year}${two(month)}${two(day)}${year + after}${two(marker)}${sex}${String(sequence).padStart(3, '0')}`,
  )

const cells: fc.Arbitrary<Cell> = fc.oneof(
  fc.constant(null),
  fc.string({ maxLength: 40, unit: 'grapheme' }),
  fc.double(),
  fc.integer(),
  nips,
  fc.constantFrom(
    'NIP',
    'Nama',
    'III/b',
    '12/03/1980',
    '1.98308E+17',
    "'198609262015051001",
    'PPPK',
    'II.b',
    '-',
  ),
)

test('whatever stands in a sheet, no row throws', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(cells, { maxLength: 16 }), { maxLength: 30 }),
      fc.boolean(),
      (rows, titled) => {
        check([{ name: 'Data', rows: titled ? [HEADER, ...rows] : rows }])
      },
    ),
    { numRuns: 400 },
  )
})

test('an NIP that went through a number is never imported', () => {
  fc.assert(
    fc.property(nips, fc.constantFrom('number', 'excel', 'local'), (nip, how) => {
      const rounded: Cell =
        how === 'number'
          ? Number(nip)
          : how === 'excel'
            ? Number(nip).toExponential(5).replace('e', 'E')
            : Number(nip).toExponential(5).replace('.', ',')
      const [row] = check([
        { name: 'Data', rows: [HEADER, [1, rounded, 'Nama Rekaan', 'III/b', 'Guru', 'SDN', 'Dinas']] },
      ])
      expect(row?.person).toBeUndefined()
      expect(row?.problems?.[0]?.[2]).toMatch(/dibulatkan/)
    }),
  )
})

test('a good NIP comes through as it is, however it is spaced', () => {
  fc.assert(
    fc.property(nips, fc.constantFrom('', ' ', "'", ' . '), (nip, mark) => {
      const written = `${mark}${nip.slice(0, 8)}${mark}${nip.slice(8, 14)}${mark}${nip.slice(14, 15)}${mark}${nip.slice(15)}`
      const [row] = check([
        { name: 'Data', rows: [HEADER, [1, written, 'Nama Rekaan', 'III/b', 'Guru', 'SDN', 'Dinas']] },
      ])
      expect(row?.nip).toBe(nip)
      expect(row?.person).toBeDefined()
    }),
  )
})

/** People of one file: number, NIP, name, golongan, position, unit, parent unit. */
const SAME_NAME: CellValue[][] = [
  [1, '198001012005011001', 'Andi Contoh', 'III/b', 'Pengelola Data', 'SDN 1', 'Dinas Contoh'],
  [2, '198001012005011002', 'Budi Contoh', 'III/b', 'Pengelola Data', 'SDN 1', null],
  [3, '198001012005011003', 'Cici Contoh', 'III/b', 'Pengelola Data', 'SDN 1', 'Kecamatan Contoh'],
  [4, '198001012005011004', 'Dedi Contoh', 'III/b', 'Pengelola Data', null, 'SDN 1'],
]

test('one unit name below two parents and alone: everybody stays where the first import put him', async () => {
  const office = await newOffice()
  try {
    const path = await files.xlsx({ Data: [HEADER, ...SAME_NAME] })
    await importFile(office, path)
    const before = await everybody(office)
    const again = await importFile(office, path)
    expect(again.counts).toMatchObject({ new: 0, changed: 0, unchanged: 4, newUnits: 0 })
    expect(await everybody(office)).toEqual(before)
  } finally {
    await office.close()
  }
})

test('a unit that the clerk moved below a part of its parent is still the unit that the file means', async () => {
  const office = await newOffice()
  try {
    const [andi] = SAME_NAME
    const first = await files.xlsx({ Data: [HEADER, andi ?? []] })
    await importFile(office, first)
    const units = new Map((await office.call('people.units', {})).map((unit) => [unit.name, unit]))
    const { id: parentId } = await office.call('people.createUnit', {
      name: 'Bidang Contoh',
      parentId: units.get('Dinas Contoh')?.id ?? null,
      own: false,
    })
    const school = units.get('SDN 1')
    if (!school) throw new Error('no school')
    const { id, name } = school
    await office.call('people.updateUnit', { id, name, parentId, headPersonId: null, own: false })
    const second = await files.xlsx({
      Data: [
        HEADER,
        andi ?? [],
        [2, '198001012005011005', 'Eka Contoh', 'III/b', 'Pengelola Data', 'SDN 1', 'Dinas Contoh'],
      ],
    })
    const { counts } = await importFile(office, second)
    expect(counts).toMatchObject({ new: 1, changed: 0, unchanged: 1, newUnits: 0 })
    expect((await everybody(office)).map(({ unitName }) => unitName)).toEqual([
      'SDN 1, Bidang Contoh, Dinas Contoh',
      'SDN 1, Bidang Contoh, Dinas Contoh',
    ])
  } finally {
    await office.close()
  }
})

test('the same file a second time changes nothing', async () => {
  const office = await newOffice()
  const words = fc.stringMatching(/^[A-Z][a-z]{2,8}( [A-Z][a-z]{2,8})?$/)
  const person = fc.tuple(
    nips,
    words,
    fc.constantFrom('III/b', 'IX', '2c', '-', 'Penata (III/c)', null),
    fc.constantFrom('Guru Ahli Muda', 'Camat', 'Kepala Bidang Contoh', 'Pengelola Data', null),
    fc.constantFrom('SDN 1', 'SDN 2', 'Dinas Contoh', null),
    fc.constantFrom('Dinas Contoh', 'Kecamatan Contoh', 'SDN 1', null),
  )
  try {
    await fc.assert(
      fc.asyncProperty(fc.array(person, { minLength: 1, maxLength: 12 }), async (people) => {
        const rows: CellValue[][] = [HEADER, ...people.map((values, at) => [at + 1, ...values])]
        const path = await files.xlsx({ Data: rows })
        await importFile(office, path)
        const { counts } = await readGood(office, path)
        expect(counts).toMatchObject({ new: 0, changed: 0, newUnits: 0 })
        expect(counts.unchanged).toBeGreaterThan(0)
      }),
      // Each run reads two files: a failure is told as found, not made smaller for minutes.
      { numRuns: 12, endOnFailure: true },
    )
  } finally {
    await office.close()
  }
}, 60_000)
