import { expect, test } from 'vitest'
import { fieldOfTitle } from '../../../src/office/people/import/columns.ts'
import { readDate, readStatus, splitName } from '../../../src/office/people/import/values.ts'
import { guessPosition, headScore, readEchelon } from '../../../src/office/people/position.ts'

test.each([
  ['Kepala Dinas Kesehatan', 'II.b', 'jpt-pratama', null],
  ['Kepala Dinas Kesehatan', '', 'jpt-pratama', null],
  ['Inspektur', '', 'jpt-pratama', null],
  ['Inspektur Pembantu II', '', 'administrator', null],
  ['Camat Rimba', '', 'administrator', null],
  ['Sekretaris Kecamatan', '', 'administrator', null],
  ['Lurah Contoh', 'IV.a', 'pengawas', null],
  ['Kepala Subbagian Umum', '', 'pengawas', null],
  ['Guru Ahli Muda', '', 'fungsional', 'ahli-muda'],
  ['Guru Madya', '', 'fungsional', 'ahli-madya'],
  ['Auditor Ahli Pertama', '', 'fungsional', 'ahli-pertama'],
  ['Perawat Terampil', '', 'fungsional', 'terampil'],
  ['Analis Kebijakan Ahli Madya', '', 'fungsional', 'ahli-madya'],
  ['Pengadministrasi Perkantoran', '', 'pelaksana', null],
  ['', '', 'pelaksana', null],
] as const)('%s (%s) is %s, %s', (position, echelon, positionKind, functionalLevel) => {
  expect(guessPosition(position, echelon, '')).toEqual({ positionKind, functionalLevel })
})

test('the registry’s own kind of position beats the words, the echelon beats both', () => {
  expect(guessPosition('Analis', '', 'Fungsional Tertentu').positionKind).toBe('fungsional')
  expect(guessPosition('Perawat', '', 'Pelaksana').positionKind).toBe('pelaksana')
  expect(guessPosition('Kepala UPTD', 'IV.a', 'Fungsional').positionKind).toBe('pengawas')
})

test.each([
  ['II.b', 'II.b'],
  ['IIIa', 'III.a'],
  ['Eselon IV/b', 'IV.b'],
  ['22', 'II.b'],
  ['-', ''],
  ['NON ESELON', ''],
  ['99', ''],
])('echelon %s reads %s', (raw, echelon) => {
  expect(readEchelon(raw)).toBe(echelon)
})

test('who leads a part does not lead the whole', () => {
  expect(headScore('Kepala Bidang Sekolah Dasar', 'administrator', 'Dinas Pendidikan')).toBeNull()
  expect(headScore('Pengelola Data', 'pelaksana', 'Dinas Pendidikan')).toBeNull()
  expect(headScore('Kepala Bidang Sekolah Dasar', 'administrator', 'Bidang Sekolah Dasar')).toBeGreaterThan(
    100,
  )
})

test.each([
  ['Sekretaris Inspektorat', 'Sekretariat Inspektorat', true],
  ['Sekretaris Dinas', 'Sekretariat Dinas Pendidikan', true],
  ['Sekretaris Dinas', 'Dinas Pendidikan', false],
  ['Sekretaris Inspektorat', 'Inspektorat Daerah', false],
] as const)('%s leads %s: %s', (position, unit, leads) => {
  expect(headScore(position, 'administrator', unit) !== null).toBe(leads)
})

test.each([
  ['26/09/1986', '1986-09-26'],
  ['26-9-1986', '1986-09-26'],
  ['Rimba, 26 September 1986', '1986-09-26'],
  ['5 Nopember 1980', '1980-11-05'],
  ['1986-09-26', '1986-09-26'],
  [31681, '1986-09-26'],
  ['31681', '1986-09-26'],
  ['26/09/86', null],
  ['31/02/1986', null],
  ['entah', null],
] as const)('date %s reads %s', (cell, date) => {
  expect(readDate(cell)).toBe(date)
})

test.each([
  ['Dr. Budi Contoh, S.H., M.H.', { before: 'Dr.', name: 'Budi Contoh', after: 'S.H., M.H.' }],
  ['Drs. H. Karno', { before: 'Drs.', name: 'H. Karno', after: '' }],
  ['M. Yusuf', { before: '', name: 'M. Yusuf', after: '' }],
  ['Ir.', { before: '', name: 'Ir.', after: '' }],
])('%s splits into titles and name', (text, parts) => {
  expect(splitName(text)).toEqual(parts)
})

test.each([
  ['PNS', 'pns', null],
  ['Calon PNS', 'cpns', null],
  ['P3K Paruh Waktu', 'pppk-paruh-waktu', null],
  ['PPPK', 'pppk', null],
  ['Aktif', null, true],
  ['Tidak Aktif', null, false],
  ['Pensiun', null, false],
] as const)('status %s says %s, %s', (text, kind, active) => {
  expect(readStatus(text)).toEqual({ kind, active })
})

test.each([
  ['NIP / NIPPPK', 'nip'],
  ['NIP Lama', null],
  ['NAMA LENGKAP', 'name'],
  ['Nama Jabatan', 'position'],
  ['TMT Jabatan', null],
  ['Jenis Jabatan', 'position-type'],
  ['Pangkat/Gol. Ruang', 'golongan'],
  ['Golongan', 'golongan'],
  ['TMT Golongan', null],
  ['Tempat, Tanggal Lahir', 'birth-date'],
  ['Unit Kerja', 'unit'],
  ['SKPD', 'parent-unit'],
  ['TMT CPNS', 'appointed-on'],
  ['NIK', null],
  ['Nama Ibu Kandung', null],
] as const)('title %s means %s', (title, field) => {
  expect(fieldOfTitle(title)?.field ?? null).toBe(field)
})
