import { globSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import PizZip from 'pizzip'
import { describe, expect, it } from 'vitest'
import { instrumentsFor } from '../src/law/instruments.ts'
import { PAPERS, PaperKind } from '../src/terms/paper.ts'
import { d, rulebook } from './law/fixtures.ts'

/**
 * The traps of the field that are no step of a road (dossier 9). The others stand as rows in `test/law/`, each under
 * its number: `grep -rn "trap 13" test/law`.
 */

const PROJECT = resolve(import.meta.dirname, '..')
const read = (path: string) => readFileSync(join(PROJECT, path), 'utf8')
const filesOf = (pattern: string) => globSync(pattern, { cwd: PROJECT })

/** Everything a template prints, its headers and footers too. */
function textOf(path: string): string {
  const zip = new PizZip(readFileSync(join(PROJECT, path)))
  return Object.keys(zip.files)
    .filter((name) => /^word\/(document|header\d*|footer\d*)\.xml$/.test(name))
    .map((name) => (zip.file(name)?.asText() ?? '').replace(/<[^>]+>/g, ''))
    .join('\n')
}

describe('trap 14: old templates', () => {
  const templates = filesOf('resources/templates/*.docx')
  it('no shipped letter names a body or an act that is gone', () => {
    expect(templates.length).toBeGreaterThan(15)
    for (const path of templates) {
      expect(textOf(path), path).not.toMatch(/KASN|BAPEK|53 Tahun 2010|PP 53|Nomor 5 Tahun 2014/)
    }
  })
  it('no paper carries a code of the classification before 2022', () => {
    const codes = PaperKind.options.flatMap((kind) => PAPERS[kind].classification ?? [])
    expect(codes.filter((code) => /^86\d/.test(code))).toEqual([])
  })
  it('Mengingat: the ASN law of 2014 only for acts before its successor', () => {
    const short = (act: string) =>
      instrumentsFor(rulebook, d(act), 'discipline').map((instrument) => instrument.short)
    expect(short('2023-10-30')).toContain('UU 5/2014')
    expect(short('2023-10-31')).toContain('UU 20/2023')
    expect(short('2023-10-31')).not.toContain('UU 5/2014')
  })
})

describe('trap 25: confidentiality', () => {
  it.each([
    'panggilan-1',
    'panggilan-2',
    'bap',
    'lhp',
    'keputusan-teguran-lisan',
    'keputusan-teguran-tertulis',
  ])('%s is headed RAHASIA', (kind) => {
    expect(textOf(`resources/templates/${kind}.docx`)).toContain('RAHASIA')
  })
  it('the rule is there to be shown', () => {
    expect(rulebook.rules.get('confidential')?.citation).toContain('PerBKN 6/2022')
  })
})

describe('trap 26: personal data minimisation', () => {
  it('the registry has no place for NIK, family, address, religion or bank', () => {
    const people = read('src/store/migrations/0020-people.ts')
    expect(people).not.toMatch(
      /\b(nik|no_kk|npwp|address|alamat|religion|agama|phone|telepon|spouse|bank)\b/i,
    )
  })
  it('no column of a spreadsheet can be mapped to one either', () => {
    const fields = read('src/contract/imports.ts')
    expect(fields).not.toMatch(/'(nik|npwp|alamat|agama|telepon|rekening)'/i)
  })
})

describe('trap 29: retention differs, so nothing is deleted by the app', () => {
  it('no statement deletes what a case is made of', () => {
    const kept =
      /DELETE FROM (case_file|fact|paper|paper_version|register_line|report|evidence|audit|person|unit)\b/
    const offenders = filesOf('src/**/*.ts').filter((path) => kept.test(read(path)))
    expect(offenders).toEqual([])
  })
})
