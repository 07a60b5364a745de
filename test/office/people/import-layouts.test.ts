import { afterAll, afterEach, beforeEach, expect, test } from 'vitest'
import {
  BUDI_PPPK,
  type CellValue,
  DEDI,
  HEADER,
  KEPALA,
  plainRows,
  SITI,
  workbooks,
} from '../../fixtures/people/workbooks.ts'
import { reportOf } from '../intake/support.ts'
import { newOffice, type TestOffice } from '../support.ts'
import { accept, everybody, importFile, readGood, rowsOf } from './import-support.ts'

const files = workbooks()
let office: TestOffice
beforeEach(async () => {
  office = await newOffice()
})
afterEach(() => office.close())
afterAll(files.remove)

async function personOf(nip: string) {
  const { rows } = await office.call('people.search', { text: nip, limit: 2 })
  const [row] = rows
  if (!row) throw new Error(`nobody with ${nip}`)
  return office.call('people.get', { id: row.id })
}

test('reads a plain list, and imports nothing until it is accepted', async () => {
  const preview = await readGood(office, await files.xlsx({ Data: plainRows() }))
  expect(preview.counts).toMatchObject({ rows: 4, new: 4, blocked: 0, newUnits: 2 })
  expect(await everybody(office)).toEqual([])
  const end = await accept(office, preview.id)
  expect(end).toMatchObject({ state: 'done', note: '4 pegawai baru, 0 diperbarui, 0 tetap.' })
  expect(await personOf(DEDI)).toMatchObject({
    fullName: 'Dedi Rekaan, S.Pd.',
    name: 'Dedi Rekaan',
    titleAfter: 'S.Pd.',
    kind: 'pns',
    golongan: 'III/b',
    positionKind: 'fungsional',
    functionalLevel: 'ahli-pertama',
    unitName: 'SDN 3 Rimba, Dinas Pendidikan',
  })
  expect(await personOf(BUDI_PPPK)).toMatchObject({ kind: 'pppk', golongan: 'IX' })
  expect(await personOf(KEPALA)).toMatchObject({
    titleBefore: 'Drs.',
    name: 'Karno Fiktif',
    positionKind: 'jpt-pratama',
  })
})

test('finds the header below title rows, in two merged rows, with titles and numbers of columns', async () => {
  const rows: CellValue[][] = [
    ['DAFTAR PEGAWAI NEGERI SIPIL', null, null, null, null, null, null, null, null],
    ['PEMERINTAH KOTA RIMBA RAYA', null, null, null, null, null, null, null, null],
    [null, null, null, null, null, null, null, null, null],
    ['No', 'Gelar', null, 'Nama Lengkap', 'NIP Baru', 'Pangkat', null, 'Jabatan', 'Perangkat Daerah'],
    [null, 'Depan', 'Belakang', null, null, 'Gol. Ruang', 'TMT', null, null],
    [1, 2, 3, 4, 5, 6, 7, 8, 9],
    [
      1,
      'Dr.',
      'M.Kes.',
      'Sri Contoh',
      '19900314 201903 2 002',
      'Penata Muda Tk. I, III/b',
      '01-04-2020',
      'Camat',
      'Kecamatan Rimba Hulu',
    ],
    [null, null, null, null, null, null, null, null, null],
    ['Mengetahui,', null, null, null, null, null, null, null, null],
  ]
  const preview = await readGood(office, await files.xlsx({ Sheet1: rows }))
  expect(preview.sheets[0]).toMatchObject({
    lastHeaderRow: 6,
    fields: [null, 'title-before', 'title-after', 'name', 'nip', 'golongan', null, 'position', 'parent-unit'],
  })
  expect(preview.counts).toMatchObject({ rows: 1, new: 1 })
  await accept(office, preview.id)
  expect(await personOf(SITI)).toMatchObject({
    fullName: 'Dr. Sri Contoh, M.Kes.',
    golongan: 'III/b',
    positionKind: 'administrator',
    unitName: 'Kecamatan Rimba Hulu',
  })
})

test('takes the lower row into the header where the name itself is split over three columns', async () => {
  const rows: CellValue[][] = [
    ['NOMINATIF PEGAWAI', null, null, null, null, null, null, null],
    ['NO', 'NAMA', null, null, 'NIP', 'PANGKAT', null, 'JABATAN'],
    [null, 'GLR DPN', 'NAMA LENGKAP', 'GLR BLK', null, 'GOL', 'TMT GOL', null],
    [1, 'Dr.', 'SRI CONTOH', 'M.Kes.', SITI, 'III/b', '01/04/2020', 'Camat'],
  ]
  const preview = await readGood(office, await files.xlsx({ Sheet1: rows }))
  expect(preview.sheets[0]).toMatchObject({
    lastHeaderRow: 3,
    fields: [null, 'title-before', 'name', 'title-after', 'nip', 'golongan', null, 'position'],
  })
  expect(preview.counts).toMatchObject({ rows: 1, new: 1, blocked: 0 })
})

test('reads an HTML table named .xls without rounding its NIPs', async () => {
  const preview = await readGood(
    office,
    files.html([
      ['Nama Pegawai', 'NIP', 'Nama Jabatan', 'OPD'],
      ['Dedi Rekaan', DEDI, 'Guru Ahli Muda', 'Dinas Pendidikan &amp; Kebudayaan'],
      ['Siti Contohwati', `'${SITI}`, 'Arsiparis Terampil', 'Dinas Pendidikan &amp; Kebudayaan'],
    ]),
  )
  expect(preview.counts).toMatchObject({ rows: 2, new: 2, blocked: 0 })
  await accept(office, preview.id)
  expect(await personOf(DEDI)).toMatchObject({ unitName: 'Dinas Pendidikan & Kebudayaan' })
  expect(await personOf(SITI)).toMatchObject({ functionalLevel: 'terampil' })
})

test('reads Excel 97-2003 by its content, whatever its name says', async () => {
  const preview = await readGood(office, files.xls({ Data: plainRows() }, 'salah-nama.csv'))
  expect(preview.counts).toMatchObject({ rows: 4, new: 4 })
})

test.each([
  ['semicolons, Windows code page', ';', 'latin1' as const, ''],
  ['commas, UTF-8 with BOM', ',', 'utf8' as const, '\ufeff'],
  ['tabs, UTF-8', '\t', 'utf8' as const, ''],
])('reads CSV with %s', async (_, separator, encoding, mark) => {
  const lines = [
    ['Nomor Induk Pegawai', 'Nama', 'Golongan', 'Jabatan', 'Unit Kerja'],
    [DEDI, 'Déwi Rekaan', 'IIIb', 'Guru Ahli Pertama', 'SDN 3 Rimba'],
    ['', '', '', '', ''],
    [`19900314 201903 2 002`, 'Siti Contohwati', '3b', 'Perawat Mahir', 'RSUD Rimba'],
  ].map((line) => line.join(separator))
  const path = files.bytes('pegawai.csv', Buffer.from(mark + lines.join('\r\n'), encoding))
  const preview = await readGood(office, path)
  expect(preview.counts).toMatchObject({ rows: 2, new: 2 })
  await accept(office, preview.id)
  expect(await personOf(DEDI)).toMatchObject({ name: 'Déwi Rekaan', golongan: 'III/b' })
})

test('takes the name of a sheet as the unit where no column names one', async () => {
  const rows = (nip: string, name: string): CellValue[][] => [
    ['NIP', 'Nama', 'Jabatan'],
    [nip, name, 'Pengadministrasi Umum'],
  ]
  await importFile(
    office,
    await files.xlsx({
      'Dinas Sosial': rows(DEDI, 'Dedi Rekaan'),
      'Kec. Rimba': rows(SITI, 'Siti Contohwati'),
    }),
  )
  expect(await personOf(DEDI)).toMatchObject({ unitName: 'Dinas Sosial' })
  expect(await personOf(SITI)).toMatchObject({ unitName: 'Kec. Rimba' })
})

test('lists every problem by row, and imports the other rows', async () => {
  const rows: CellValue[][] = [
    ['NIP', 'Nama', 'Tanggal Lahir', 'Golongan', 'Jabatan', 'Unit Kerja'],
    [DEDI, 'Dedi Rekaan', new Date(Date.UTC(1986, 8, 26)), 'III/b', 'Guru Ahli Pertama', 'SDN 3'],
    [1.98308e17, 'Rina Bulatwati', null, 'III/b', 'Guru Ahli Pertama', 'SDN 3'],
    ['1.98308E+17', 'Roni Bulatan', null, 'III/b', 'Guru Ahli Pertama', 'SDN 3'],
    ['19861326 201505 1 001', 'Tono Salah', null, 'III/b', 'Guru Ahli Pertama', 'SDN 3'],
    [SITI, 'Siti Contohwati', '15/03/1990', 'Golongan Z', null, 'SDN 3'],
    [DEDI, 'Dedi Rekaan', new Date(Date.UTC(1986, 8, 26)), 'III/b', 'Guru Ahli Pertama', 'SDN 3'],
    [DEDI, 'Dedi Lain', null, 'III/b', 'Guru Ahli Pertama', 'SDN 3'],
    [KEPALA, null, 25569, 'IV/c', 'Kepala Sekolah', 'SDN 3'],
  ]
  const preview = await readGood(office, await files.xlsx({ 'Data ASN': rows }))
  expect(preview.counts).toMatchObject({ rows: 8, new: 2, blocked: 5, repeated: 1, warned: 1 })
  const problems = await rowsOf(office, preview.id, 'problems')
  const told = problems.map(({ row, state, problems: list }) => [
    row,
    state,
    list.map(({ column }) => column),
  ])
  expect(told).toEqual([
    [3, 'blocked', ['NIP']],
    [4, 'blocked', ['NIP']],
    [5, 'blocked', ['NIP']],
    [6, 'new', ['Golongan', 'Tanggal Lahir', 'Jabatan']],
    [7, 'repeated', ['NIP']],
    [8, 'blocked', ['NIP']],
    [9, 'blocked', ['Nama']],
  ])
  expect(problems[0]?.problems[0]?.text).toMatch(/dibulatkan.*Teks/)
  expect(problems[1]?.problems[0]?.text).toMatch(/dibulatkan/)
  expect(problems[3]?.problems[1]?.text).toContain('15 Maret 1990')
  await accept(office, preview.id)
  expect((await everybody(office)).map(({ nip }) => nip).sort()).toEqual([DEDI, SITI])
})

test('the clerk corrects the mapping: another column, another header row, a sheet left out', async () => {
  const rows: CellValue[][] = [
    ['Kode X', 'Yang Bersangkutan', 'Posisi'],
    [DEDI, 'Dedi Rekaan', 'Pustakawan Ahli Muda'],
  ]
  const before = await readGood(office, await files.xlsx({ Rekap: rows, Lain: plainRows() }))
  expect(before.sheets[0]).toMatchObject({ included: false, fields: ['nip', null, null] })
  const [first, second] = before.sheets
  if (!first || !second) throw new Error('two sheets')
  const after = await office.call('imports.remap', {
    id: before.id,
    sheets: [
      { ...first, included: true, lastHeaderRow: 1, fields: ['nip', 'name', 'position'] },
      { ...second, included: false },
    ],
  })
  expect(after.counts).toMatchObject({ rows: 1, new: 1 })
  expect(after.sheets[0]?.problem).toBeNull()
  await accept(office, before.id)
  expect(await everybody(office)).toMatchObject([
    { fullName: 'Dedi Rekaan', position: 'Pustakawan Ahli Muda' },
  ])
})

test('a second import updates, tells field by field what changes, and deletes nobody', async () => {
  await importFile(office, await files.xlsx({ Data: plainRows() }))
  const siti = await personOf(SITI)
  // The clerk knows better what kind of position this is; the file cannot undo that.
  const { id, fullName: _full, unitName: _unit, ...input } = siti
  await office.call('people.update', { id, person: { ...input, positionKind: 'pengawas' } })
  const again = plainRows().filter((row) => row[1] !== BUDI_PPPK)
  const dedi = again[1]
  if (dedi)
    again[1] = [
      1,
      DEDI,
      'Dedi Rekaan, S.Pd., M.Pd.',
      'III/c',
      'Guru Ahli Muda',
      'SDN 4 Rimba',
      'Dinas Pendidikan',
    ]
  const preview = await readGood(office, await files.xlsx({ Data: again }))
  expect(preview.counts).toMatchObject({ new: 0, changed: 1, unchanged: 2, notInFile: 1, newUnits: 1 })
  expect(await rowsOf(office, preview.id, 'changed')).toMatchObject([
    {
      nip: DEDI,
      changes: [
        { field: 'Gelar belakang', from: 'S.Pd.', to: 'S.Pd., M.Pd.' },
        { field: 'Golongan', from: 'III/b', to: 'III/c' },
        { field: 'Jabatan', from: 'Guru Ahli Pertama', to: 'Guru Ahli Muda' },
        { field: 'Jenjang fungsional', from: 'ahli pertama', to: 'ahli muda' },
        { field: 'Unit kerja', from: 'SDN 3 Rimba, Dinas Pendidikan', to: 'SDN 4 Rimba, Dinas Pendidikan' },
      ],
    },
  ])
  expect(await office.call('imports.notInFile', { id: preview.id })).toMatchObject([{ nip: BUDI_PPPK }])
  await accept(office, preview.id)
  expect(await everybody(office)).toHaveLength(4)
  expect(await personOf(DEDI)).toMatchObject({ golongan: 'III/c', unitName: 'SDN 4 Rimba, Dinas Pendidikan' })
  expect(await personOf(SITI)).toMatchObject({ positionKind: 'pengawas' })
})

test('a move that a file brings asks about the person in his open case at once', async () => {
  const file = (position: string) =>
    files.xlsx({ Data: [HEADER, [1, DEDI, 'Dedi Rekaan', 'III/b', position, 'SDN 3', 'Dinas']] })
  await importFile(office, await file('Guru Ahli Pertama'))
  const { id } = await personOf(DEDI)
  const report = await office.call('intake.create', reportOf([id]))
  const people = [{ personId: id, whose: 'other-unit' as const }]
  await office.call('intake.openCases', { reportId: report.id, people })
  expect(JSON.stringify(await office.call('home.get', {}))).not.toContain('confirm-person')
  await importFile(office, await file('Kepala Sekolah'))
  expect(JSON.stringify(await office.call('home.get', {}))).toContain('confirm-person')
})

test('tells PNS, CPNS and PPPK apart, and who has retired', async () => {
  const rows: CellValue[][] = [
    ['NIP', 'Nama', 'Status Kepegawaian', 'Kedudukan Hukum', 'Jabatan', 'Unit Kerja'],
    [DEDI, 'Dedi Rekaan', 'CPNS', 'Aktif', 'Guru Ahli Pertama', 'SDN 3'],
    [BUDI_PPPK, 'Budi Misalkan', 'PPPK Paruh Waktu', null, 'Guru Ahli Pertama', 'SDN 3'],
    [SITI, 'Siti Contohwati', 'PPPK', null, 'Guru Ahli Pertama', 'SDN 3'],
    [KEPALA, 'Karno Fiktif', 'PNS', 'Pensiun', 'Guru Ahli Utama', 'SDN 3'],
  ]
  const preview = await readGood(office, await files.xlsx({ Data: rows }))
  const [row, ...others] = await rowsOf(office, preview.id, 'problems')
  expect(others).toEqual([])
  expect(row?.problems[0]?.text).toContain('tidak cocok dengan NIP')
  await accept(office, preview.id)
  expect(await personOf(DEDI)).toMatchObject({ kind: 'cpns', active: true })
  expect(await personOf(BUDI_PPPK)).toMatchObject({ kind: 'pppk-paruh-waktu' })
  expect(await personOf(KEPALA)).toMatchObject({ kind: 'pns', active: false })
})

test('an old NIP of nine digits typed as a number is no NIP, not a rounded one', async () => {
  const preview = await readGood(
    office,
    await files.xlsx({ Data: [HEADER, [1, 131234567, 'Dedi Rekaan', 'III/b', 'Guru', 'SDN 3', 'Dinas']] }),
  )
  const [row] = await rowsOf(office, preview.id, 'problems')
  expect(row?.problems[0]?.text).toBe('NIP harus 18 angka.')
})
