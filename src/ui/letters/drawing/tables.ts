import { markElement } from './marks.ts'
import type { Styles } from './styles.ts'
import { all, attribute, isOn, kid, kids, make, numberOf, propertiesOf } from './wml.ts'

const SIDES = ['top', 'left', 'bottom', 'right'] as const
type Side = (typeof SIDES)[number]

/** Writes into each table what the drawing library would read wrongly or not at all. */
export function settleTables(xml: Document, styles: Styles): void {
  for (const table of all(xml, 'tbl')) {
    settleWidth(table)
    settleCellMargins(table, styles)
    settleBorders(table, styles)
    markRows(table)
  }
}

/** Word saves the widths it has laid out in the grid: they hold, whatever their content would like. */
function settleWidth(table: Element): void {
  const columns = kids(kid(table, 'tblGrid'), 'gridCol').map((column) => numberOf(column, 'w') ?? 0)
  const width = columns.reduce((sum, column) => sum + column, 0)
  const own = propertiesOf(table, 'tblPr')
  if (width === 0 || columns.includes(0) || attribute(kid(own, 'tblW'), 'type') === 'pct') return
  kid(own, 'tblW')?.remove()
  kid(own, 'tblLayout')?.remove()
  own.append(
    make(table.ownerDocument, 'tblW', { w: String(width), type: 'dxa' }),
    // The library reads the layout from the wrong attribute.
    make(table.ownerDocument, 'tblLayout', { type: 'fixed', val: 'fixed' }),
  )
}

/** The room in cells that a table takes from its style, by default the one of "Normal Table". */
function settleCellMargins(table: Element, styles: Styles): void {
  const inherited = styles.table(table, 'tblCellMar')
  const own = propertiesOf(table, 'tblPr')
  if (inherited && inherited.parentElement !== own)
    own.append(table.ownerDocument.importNode(inherited, true))
}

/** Borders between rows and columns are said once for the table; each cell here gets its own. */
function settleBorders(table: Element, styles: Styles): void {
  const borders = styles.table(table, 'tblBorders')
  if (!borders) return
  const rows = kids(table, 'tr')
  rows.forEach((row, r) => {
    const cells = kids(row, 'tc')
    cells.forEach((cell, c) => {
      const outside = {
        top: r === 0,
        left: c === 0,
        bottom: r === rows.length - 1,
        right: c === cells.length - 1,
      }
      const own = propertiesOf(propertiesOf(cell, 'tcPr'), 'tcBorders')
      for (const side of SIDES) {
        if (sideOf(own, side)) continue
        const inside = side === 'top' || side === 'bottom' ? 'insideH' : 'insideV'
        const model = outside[side] ? sideOf(borders, side) : kid(borders, inside)
        const border = make(table.ownerDocument, side, { val: 'nil' })
        for (const { name, namespaceURI, value } of model?.attributes ?? [])
          border.setAttributeNS(namespaceURI, name, value)
        own.append(border)
      }
    })
  })
  kid(kid(table, 'tblPr'), 'tblBorders')?.remove()
}

/** `start` and `end` are the newer names of left and right. */
const sideOf = (borders: Element, side: Side) =>
  kid(borders, side) ?? kid(borders, side === 'left' ? 'start' : side === 'right' ? 'end' : side)

/** Rows that stay whole, and heads that every page repeats. The last paragraph of a cell is always its own. */
function markRows(table: Element): void {
  for (const row of kids(table, 'tr')) {
    const properties = kid(row, 'trPr')
    const header = isOn(kid(properties, 'tblHeader'))
    if (!header && !isOn(kid(properties, 'cantSplit'))) continue
    const paragraph = kids(kid(row, 'tc'), 'p').at(-1)
    paragraph?.append(markElement(table.ownerDocument, { row: header ? 'header' : 'whole' }))
  }
}
