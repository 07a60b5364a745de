import { fileURLToPath } from 'node:url'
import PizZip from 'pizzip'
import { describe, expect, it } from 'vitest'
import { withInitialsBox } from '../../../src/office/letters/render/initials-box.ts'
import { renderPaper } from '../../../src/office/letters/render/render.ts'
import { textOf } from '../../../src/office/letters/render/stamp.ts'
import { needsSigner, PaperKind } from '../../../src/terms/paper.ts'
import { brokenRules } from './ooxml-rules.ts'
import { input, ordinary } from './render-fixtures.ts'

const resources = fileURLToPath(new URL('../../../resources', import.meta.url))
const TITLES = [
  'Kepala Subbagian <Umum> & Kepegawaian',
  'Sekretaris Inspektorat',
  'Inspektur Pembantu Khusus',
]

function rendered(kind: PaperKind) {
  const letter = renderPaper(input(ordinary(kind), { number: null, date: null }), resources)
  if (!letter.ok) throw new Error(letter.error.message)
  return letter.value
}
function boxed(bytes: Uint8Array) {
  const copy = withInitialsBox(bytes, TITLES)
  if (!copy.ok) throw new Error(copy.error.message)
  const text = textOf(copy.value)
  if (!text.ok) throw new Error(text.error.message)
  return { bytes: copy.value, text: text.value }
}
const documentOf = (bytes: Uint8Array) => new PizZip(bytes).file('word/document.xml')?.asText() ?? ''

it.each(PaperKind.options.filter(needsSigner))('%s: a box of its own below its last words', (kind) => {
  const letter = rendered(kind)
  const before = textOf(letter)
  const { bytes, text } = boxed(letter)
  expect(brokenRules(bytes)).toEqual([])
  const linesOf = (words: string) => words.split('\n').filter((line) => line.trim() !== '')
  const lines = linesOf(text)
  const at = lines.indexOf('Paraf hierarki')
  expect(lines.slice(at, at + 7)).toEqual(['Paraf hierarki', 'Jabatan', 'Paraf', 'Tanggal', ...TITLES])
  expect(before.ok && linesOf(before.value)).toEqual(lines.toSpliced(at, 7))
  // The last section's page stays the last thing of the body, and no row is torn.
  expect(documentOf(bytes)).toMatch(/<\/w:tbl><w:p>(?:(?!<w:p>).)*<\/w:p><w:sectPr\b.*<\/w:body>/s)
  expect(
    documentOf(bytes)
      .split('Paraf hierarki')[1]
      ?.match(/<w:cantSplit\/>/g),
  ).toHaveLength(4)
})

describe('what came back from a word processor', () => {
  const edit = (change: (xml: string) => string) => {
    const zip = new PizZip(rendered('permintaan-data'))
    zip.file('word/document.xml', change(documentOf(rendered('permintaan-data'))))
    return zip.generate({ type: 'uint8array' })
  }

  it('gets its box too, with sections in between and none at the end', () => {
    const sections = edit((xml) =>
      xml.replace(
        '<w:body>',
        '<w:body><w:p><w:pPr><w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:pPr></w:p>',
      ),
    )
    const several = boxed(sections)
    expect(several.text).toMatch(/Paraf hierarki[\s\S]*Inspektur Pembantu Khusus\s*$/)
    const none = boxed(
      edit((xml) => xml.replace(/<w:sectPr\b(?:(?!<w:sectPr\b).)*<\/w:sectPr>(?=<\/w:body>)/s, '')),
    )
    expect(documentOf(none.bytes)).not.toContain('<w:sectPr')
    expect(none.text).toMatch(/Paraf hierarki[\s\S]*Inspektur Pembantu Khusus\s*$/)
  })

  it('is refused in plain words when it is damaged', () => {
    const broken = withInitialsBox(
      edit(() => '<w:document><w:body>'),
      TITLES,
    )
    expect(!broken.ok && broken.error.code).toBe('docx-broken')
    expect(!broken.ok && broken.error.message).toContain('Konsepnya tidak berubah')
  })
})
