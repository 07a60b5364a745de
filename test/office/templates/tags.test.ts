import { describe, expect, it } from 'vitest'
import { fillTemplate, shippedTemplate } from '../../../src/office/letters/render/render.ts'
import { textOf } from '../../../src/office/letters/render/stamp.ts'
import { tagsOf } from '../../../src/office/letters/render/template-tags.ts'
import { tagCatalogue } from '../../../src/office/templates/catalogue.ts'
import { knownTags } from '../../../src/office/templates/check/check.ts'
import { nearest } from '../../../src/office/templates/nearest.ts'
import { sampleInput } from '../../../src/office/templates/sample.ts'
import { PaperKind } from '../../../src/terms/paper.ts'
import { plainDate } from '../../../src/terms/plain-date.ts'
import { input, ordinary, office as profile } from '../letters/render-fixtures.ts'
import { append, editBody, paragraph, RESOURCES, shipped } from './edit.ts'

const office = { profile, today: plainDate('2026-11-20') }
const catalogue = (kind: PaperKind) =>
  tagCatalogue(kind, office, knownTags(kind, office, (of) => shippedTemplate(of, RESOURCES)).shapes)

/** All names below a filled value: `nama`, `pemeriksa`, `pemeriksa.nama`. */
function namesIn(tags: object, inside = ''): string[] {
  return Object.entries(tags).flatMap(([name, value]) => [
    `${inside}${name}`,
    ...(Array.isArray(value) ? value.flatMap((row) => namesIn(row, `${name}.`)) : []),
  ])
}

describe.each(PaperKind.options)('%s', (kind) => {
  const tags = catalogue(kind)

  it('lists exactly the tags that a really filled letter has', () => {
    const listed = tags
      .filter((tag) => tag.kind !== 'pictures')
      .map(({ name, inside }) => (inside ? `${inside}.${name}` : name))
    const filled = tagsOf(input(ordinary(kind)))
    expect(new Set(listed.filter((name) => !name.includes('.')))).toEqual(new Set(Object.keys(filled)))
    // A list may be empty in one letter or the other.
    expect(namesIn(filled).filter((name) => !listed.includes(name))).toEqual([])
  })

  it('describes every tag, and shows what it prints', () => {
    for (const { name, description, example, kind: what } of tags) {
      expect(description, name).toMatch(/^[A-Z].{3,}/)
      if (what === 'text') expect(example, name).toMatch(/\S/)
    }
  })

  it('prints for a copied tag what the list promises', () => {
    const texts = tags.filter((tag) => tag.kind === 'text' && tag.inside === null)
    const bytes = editBody(
      shipped(kind),
      append(texts.map(({ name, write }) => paragraph(`[${name}]${write}`)).join('')),
    )
    const letter = fillTemplate(sampleInput(kind, office), bytes)
    const text = letter.ok ? textOf(letter.value) : letter
    if (!text.ok) throw new Error(text.error.message)
    for (const { name, example } of texts) expect(text.value).toContain(`[${name}]${example}`)
  })
})

it('says from which field of the form a tag comes', () => {
  const place = catalogue('panggilan-1').find(({ name }) => name === 'tempat_acara')
  expect(place?.description).toMatch(/^Dari isian «Tempat/)
  const qa = catalogue('bap').find(({ name }) => name === 'jawaban')
  expect(qa).toMatchObject({ inside: 'tanya_jawab', description: 'Jawaban, dari isian «Tanya jawab»' })
})

it('has the pictures of a Lembar Bukti', () => {
  expect(catalogue('lembar-bukti').find(({ kind }) => kind === 'pictures')?.write).toBe('{@gambar}')
})

describe('the nearest tag', () => {
  const known = ['nama', 'jabatan', 'ttd_nama', 'tanggal']
  it.each([
    ['jabatam', 'jabatan'],
    ['Nama', 'nama'],
    ['ttd nama', 'ttd_nama'],
    ['tangal', 'tanggal'],
    ['nama_pegawai', 'nama'],
    ['xyzzy', null],
    ['', null],
    ['n'.repeat(5000), null],
  ])('%s -> %s', (typed, expected) => expect(nearest(typed, known)).toBe(expected))
})
