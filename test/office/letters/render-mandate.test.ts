import { fileURLToPath } from 'node:url'
import PizZip from 'pizzip'
import { describe, expect, it } from 'vitest'
import {
  fillAlone,
  fillTemplate,
  type RenderInput,
  shippedTemplate,
} from '../../../src/office/letters/render/render.ts'
import { textOf } from '../../../src/office/letters/render/stamp.ts'
import { parseXml, writeXml } from '../../../src/office/letters/render/xml.ts'
import type { Mandate } from '../../../src/terms/mandate.ts'
import { PAPERS, PaperKind } from '../../../src/terms/paper.ts'
import { brokenRules } from './ooxml-rules.ts'
import { acting, input, ordinary } from './render-fixtures.ts'

const resources = fileURLToPath(new URL('../../../resources', import.meta.url))
const AN: Mandate = { kind: 'an', of: 'Bupati <Rimba> & "Raya" d\'Contoh' }
const UB: Mandate = { kind: 'ub', of: 'Wali Kota Rimba Raya', through: 'Sekretaris Daerah' }

const template = (kind: PaperKind) => {
  const found = shippedTemplate(kind, resources)
  if (!found.ok) throw new Error(found.error.message)
  return found.value
}
const documentOf = (bytes: Uint8Array) => {
  const root = parseXml(new PizZip(bytes).file('word/document.xml')?.asText() ?? '')
  return root ? writeXml(root) : ''
}
function filled(given: RenderInput, bytes = template(given.draft.kind)) {
  const letter = fillTemplate(given, bytes)
  if (!letter.ok) throw new Error(letter.error.message)
  const text = textOf(letter.value)
  if (!text.ok) throw new Error(text.error.message)
  return { bytes: letter.value, text: text.value }
}
/** A template whose words were changed as an office would. */
function changed(kind: PaperKind, from: string, to: string) {
  const zip = new PizZip(template(kind))
  const xml = zip.file('word/document.xml')?.asText() ?? ''
  expect(xml).toContain(from)
  zip.file('word/document.xml', xml.replaceAll(from, to))
  return zip.generate({ type: 'uint8array' })
}

const MANDATED = PaperKind.options.filter((kind) => PAPERS[kind].mandate !== 'never')

describe.each(MANDATED)('%s', (kind) => {
  it.each([
    ['a.n.', AN, [`a.n. ${AN.of}`]],
    ['u.b.', UB, ['a.n. Wali Kota Rimba Raya', 'Sekretaris Daerah,', 'u.b.']],
  ] as const)('has the lines of %s once, right above the title', (_, mandate, lines) => {
    const given = input(ordinary(kind), { mandate, signer: acting })
    const { text, bytes } = filled(given)
    const above = [...lines, 'Plt. Inspektur Pembantu Khusus,'].join('\n')
    expect(text.split(above)).toHaveLength(2)
    expect(text.split(lines[0])).toHaveLength(2)
    expect(brokenRules(bytes)).toEqual([])
    const alone = fillAlone(given, template(kind))
    expect(alone.ok && documentOf(alone.value)).toBe(documentOf(bytes))
  })
})

describe('an office’s own template', () => {
  const given = input(ordinary('permintaan-data'), { mandate: UB, signer: acting })

  it('may name the title in a sentence: there it is the signer’s own', () => {
    const bytes = changed('permintaan-data', '{ttd_nama}', '{ttd_nama} ({ttd_jabatan})')
    expect(filled(given, bytes).text.split('u.b.')).toHaveLength(2)
    expect(filled(given, bytes).text).toMatch(
      /\nTiruan Bijaksana, S\.H\. \(Plt\. Inspektur Pembantu Khusus\)/,
    )
  })

  it('without a place for the lines is refused, instead of a letter that says he signs for himself', () => {
    const letter = fillTemplate(given, changed('permintaan-data', '{ttd_jabatan},', 'Kami, {ttd_jabatan},'))
    expect(!letter.ok && letter.error.code).toBe('template-without-signature')
    expect(!letter.ok && letter.error.message).toContain('{ttd_jabatan}')
  })
})
