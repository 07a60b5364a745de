import type { PaperSize } from '../../../contract/settings.ts'
import { PAGE_TWIPS } from '../../page-size.ts'
import { attribute, child, elements, setAttribute, type XmlElement } from './xml.ts'

/** The paper a letter is printed on. */

/** A table this much narrower or wider than the text (twips) was still meant to be as wide as the text. */
const NEARLY = 60

/**
 * Gives every page the size of the office's paper. Tables that filled the width of the text on the template's page fill
 * it again: Word keeps a table's width when the page grows, and on F4 the kop would stand left of its own rule.
 */
export function setPage(document: XmlElement, paper: PaperSize): void {
  const { width, height } = PAGE_TWIPS[paper]
  for (const { properties, tables } of sections(document)) {
    const before = textWidth(properties)
    for (const size of elements(properties, 'w:pgSz')) {
      const landscape = attribute(size, 'w:orient') === 'landscape'
      setAttribute(size, 'w:w', String(landscape ? height : width))
      setAttribute(size, 'w:h', String(landscape ? width : height))
    }
    const after = textWidth(properties)
    if (before === null || after === null || before === after) continue
    for (const table of tables)
      if (Math.abs(tableWidth(table) - before) <= NEARLY) stretch(table, after / before)
  }
}

interface Section {
  /** `w:sectPr` */
  readonly properties: XmlElement
  /** Its outermost tables; those within them go along. */
  readonly tables: XmlElement[]
}

/** A section ends with the paragraph that holds its properties, the last one with those of the body. */
function sections(document: XmlElement): Section[] {
  const found: Section[] = []
  let tables: XmlElement[] = []
  const read = (parent: XmlElement): void => {
    for (const node of parent.children) {
      if (typeof node === 'string') continue
      if (node.name === 'w:tbl') tables.push(node)
      else if (node.name === 'w:sectPr') {
        found.push({ properties: node, tables })
        tables = []
      } else if (node.name === 'w:p') {
        const properties = child(node, 'w:pPr')
        if (properties) read(properties)
      } else read(node)
    }
  }
  read(document)
  return found
}

/** Between the margins, in twips; null when the template leaves it to the word processor. */
function textWidth(properties: XmlElement): number | null {
  const size = child(properties, 'w:pgSz')
  const margins = child(properties, 'w:pgMar')
  if (!size || !margins) return null
  const twips = (element: XmlElement, name: string) => Number(attribute(element, name) ?? 0)
  const width =
    twips(size, 'w:w') - twips(margins, 'w:left') - twips(margins, 'w:right') - twips(margins, 'w:gutter')
  return width > 0 ? width : null
}

function tableWidth(table: XmlElement): number {
  const grid = child(table, 'w:tblGrid')
  return (grid ? elements(grid, 'w:gridCol') : []).reduce(
    (sum, column) => sum + Number(attribute(column, 'w:w') ?? 0),
    0,
  )
}

/** Columns and cells by the same factor, tables in its cells too; widths in percent follow by themselves. */
function stretch(table: XmlElement, factor: number): void {
  for (const name of ['w:gridCol', 'w:tblW', 'w:tcW'])
    for (const one of [...elements(table, name)]) {
      const width = Number(attribute(one, 'w:w'))
      if (width > 0 && (attribute(one, 'w:type') ?? 'dxa') === 'dxa')
        setAttribute(one, 'w:w', String(Math.round(width * factor)))
    }
}
