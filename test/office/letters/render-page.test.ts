import { fileURLToPath } from 'node:url'
import PizZip from 'pizzip'
import { describe, expect, it } from 'vitest'
import { setPage } from '../../../src/office/letters/render/page.ts'
import { renderPaper } from '../../../src/office/letters/render/render.ts'
import {
  attribute,
  elements,
  parseXml,
  plainText,
  type XmlElement,
} from '../../../src/office/letters/render/xml.ts'
import { PaperKind } from '../../../src/terms/paper.ts'
import { input, ordinary } from './render-fixtures.ts'

const resources = fileURLToPath(new URL('../../../resources', import.meta.url))

const parsed = (xml: string): XmlElement => {
  const root = parseXml(xml)
  if (!root) throw new Error('not well-formed')
  return root
}

/** Widths of the columns of every outermost table, in twips. */
function tableWidths(root: XmlElement): number[] {
  const inner = new Set(elements(root, 'w:tbl').flatMap((table) => elements(table, 'w:tbl')))
  return elements(root, 'w:tbl')
    .filter((table) => !inner.has(table))
    .map((table) => {
      const nested = new Set(elements(table, 'w:tbl').flatMap((found) => elements(found, 'w:gridCol')))
      return elements(table, 'w:gridCol')
        .filter((column) => !nested.has(column))
        .reduce((sum, column) => sum + Number(attribute(column, 'w:w')), 0)
    })
}

describe('the paper of the office', () => {
  it.each(PaperKind.options)('%s: kop and tables are as wide as the text on A4 and on F4', (kind) => {
    const given = input(ordinary(kind))
    for (const [paper, width] of [
      ['A4', 9071],
      ['F4', 9354],
    ] as const) {
      const bytes = renderPaper({ ...given, office: { ...given.office, paper } }, resources)
      if (!bytes.ok) throw new Error(bytes.error.message)
      const root = parsed(new PizZip(bytes.value).file('word/document.xml')?.asText() ?? '')
      const widths = tableWidths(root)
      expect(widths.length).toBeGreaterThan(0)
      for (const found of widths) expect(Math.abs(found - width)).toBeLessThan(30)
    }
  })

  const table = (width: number, more = '') =>
    `<w:tbl><w:tblPr><w:tblW w:w="${width}" w:type="dxa"/></w:tblPr><w:tblGrid><w:gridCol w:w="${width}"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${more}<w:p/></w:tc></w:tr></w:tbl>`
  const section = (size: string) =>
    `<w:sectPr><w:pgSz ${size}/><w:pgMar w:left="1701" w:right="1134" w:gutter="0"/></w:sectPr>`

  it('keeps a table that was narrower than the text, and goes by the width of its own section', () => {
    const root = parsed(
      `<w:document><w:body>${table(4000)}${table(9071, table(2000))}<w:p><w:pPr>${section('w:w="11906" w:h="16838"')}</w:pPr></w:p>${table(14_003)}${section('w:w="16838" w:h="11906" w:orient="landscape"')}</w:body></w:document>`,
    )
    setPage(root, 'F4')
    expect(elements(root, 'w:gridCol').map((column) => attribute(column, 'w:w'))).toEqual([
      '4000',
      '9354',
      '2062',
      '15874',
    ])
    expect(elements(root, 'w:pgSz').map((size) => [attribute(size, 'w:w'), attribute(size, 'w:h')])).toEqual([
      ['12189', '18709'],
      ['18709', '12189'],
    ])
  })

  it('brings a template that the office made for F4 back to A4, and leaves percents alone', () => {
    const percent =
      '<w:tbl><w:tblPr><w:tblW w:w="5000" w:type="pct"/></w:tblPr><w:tblGrid><w:gridCol w:w="9354"/></w:tblGrid></w:tbl>'
    const root = parsed(
      `<w:document><w:body>${table(9354)}${percent}${section('w:w="12189" w:h="18709"')}</w:body></w:document>`,
    )
    setPage(root, 'A4')
    expect(elements(root, 'w:tblW').map((width) => attribute(width, 'w:w'))).toEqual(['9071', '5000'])
  })
})

describe('the text of a letter', () => {
  it('is the same on whatever page a word processor last showed it', () => {
    const page = (field: string) =>
      parsed(`<w:p><w:r><w:t>Lembar </w:t></w:r>${field}<w:r><w:t>dari 5 lembar</w:t></w:r></w:p>`)
    const complex = (instruction: string) =>
      `<w:r><w:fldChar w:fldCharType="begin"/><w:instrText> ${instruction} </w:instrText><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>7</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`
    expect(plainText(page(complex('PAGE \\* MERGEFORMAT')))).toBe('Lembar dari 5 lembar\n')
    expect(plainText(page('<w:fldSimple w:instr=" NUMPAGES "><w:r><w:t>7</w:t></w:r></w:fldSimple>'))).toBe(
      'Lembar dari 5 lembar\n',
    )
    // Any other field is part of the letter.
    expect(plainText(page(complex('DATE')))).toBe('Lembar 7dari 5 lembar\n')
  })
})
