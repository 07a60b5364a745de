import { fileURLToPath } from 'node:url'
import PizZip from 'pizzip'
import { describe, expect, it } from 'vitest'
import { renderPaper } from '../../../src/office/letters/render/render.ts'
import { stampNumber } from '../../../src/office/letters/render/stamp.ts'
import { PAPERS, PaperKind } from '../../../src/terms/paper.ts'
import { plainDate } from '../../../src/terms/plain-date.ts'
import { brokenRules } from './ooxml-rules.ts'
import { blank, extreme, input, ordinary } from './render-fixtures.ts'

const resources = fileURLToPath(new URL('../../../resources', import.meta.url))

function rendered(given: Parameters<typeof renderPaper>[0]): Uint8Array {
  const bytes = renderPaper(given, resources)
  if (!bytes.ok) throw new Error(bytes.error.message)
  return bytes.value
}

describe('every letter keeps the rules of its format', () => {
  it.each(PaperKind.options)('%s: ordinary, extreme, empty, and numbered', (kind) => {
    const plain = rendered(input(ordinary(kind), { number: null, date: null }))
    const stamped = stampNumber(plain, {
      number: PAPERS[kind].numbered ? '800.1.6.2/9/ITDA/X/2026' : null,
      date: plainDate('2026-10-09'),
    })
    expect(brokenRules(plain)).toEqual([])
    expect(brokenRules(rendered(extreme(kind)))).toEqual([])
    expect(brokenRules(rendered(blank(kind)))).toEqual([])
    expect(stamped.ok && brokenRules(stamped.value)).toEqual([])
  })
})

describe('the rules find what is broken', () => {
  const letter = () => new PizZip(rendered(input(ordinary('panggilan-1'))))
  const broken = (change: (zip: PizZip) => void) => {
    const zip = letter()
    change(zip)
    return brokenRules(zip.generate({ type: 'uint8array' }))
  }
  const edited = (from: RegExp, to: string) => (zip: PizZip) => {
    const xml = zip.file('word/document.xml')?.asText() ?? ''
    expect(xml).toMatch(from)
    zip.file('word/document.xml', xml.replace(from, to))
  }
  it.each<[string, (zip: PizZip) => void]>([
    ['properties out of order', edited(/<w:pPr>/, '<w:pPr><w:jc w:val="left"/><w:keepNext/>')],
    ['a cell without a paragraph', edited(/<w:tc>/, '<w:tc></w:tc><w:tc>')],
    ['a relationship that is not there', edited(/<w:body>/, '<w:body><w:p><w:r r:id="rId999"/></w:p>')],
    ['a part without a type', (zip) => zip.file('word/media/x.emf', 'x')],
    ['XML that is not well-formed', edited(/<\/w:body>/, '')],
  ])('%s', (_, change) => {
    expect(broken(change)).not.toEqual([])
  })
})
