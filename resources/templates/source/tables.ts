import {
  AlignmentType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx'
import { type Block, GRID, NO_BORDERS, run, TEXT_WIDTH } from './parts.ts'

interface Column {
  readonly title: string
  readonly width: number
  readonly content: string
  /** Half-points. */
  readonly size?: number
}

/** A table with a heading row that repeats on every page; `loop` fills one row per entry. */
export function grid(columns: Column[], loop: string | null, size = 20): Table {
  const cell = (column: Column, content: string, head: boolean) =>
    new TableCell({
      width: { size: column.width, type: WidthType.DXA },
      margins: { left: 80, right: 80, top: 40, bottom: 40 },
      verticalAlign: head ? VerticalAlign.CENTER : VerticalAlign.TOP,
      children: content.split('\n').map(
        (part) =>
          new Paragraph({
            alignment: head ? AlignmentType.CENTER : AlignmentType.LEFT,
            spacing: { after: 0 },
            children: [run(part, { bold: head, size: head ? size : (column.size ?? size) })],
          }),
      ),
    })
  const last = columns.length - 1
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: columns.reduce((sum, column) => sum + column.width, 0), type: WidthType.DXA },
    columnWidths: columns.map((column) => column.width),
    borders: GRID,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map((column) => cell(column, column.title, true)),
      }),
      new TableRow({
        cantSplit: loop !== null,
        children: columns.map((column, index) =>
          cell(
            column,
            `${loop && index === 0 ? `{#${loop}}` : ''}${column.content}${loop && index === last ? `{/${loop}}` : ''}`,
            false,
          ),
        ),
      }),
    ],
  })
}

/** Blocks that no page break divides, in any word processor: one row without lines. */
export function whole(blocks: Block[]): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: [TEXT_WIDTH],
    borders: NO_BORDERS,
    rows: [
      new TableRow({
        cantSplit: true,
        children: [
          new TableCell({
            width: { size: TEXT_WIDTH, type: WidthType.DXA },
            margins: { left: 0, right: 0, top: 0, bottom: 0 },
            children: blocks,
          }),
        ],
      }),
    ],
  })
}

/** Two columns without lines, a row for every pair of cells; no row breaks over pages. */
export function columns(...rows: readonly (readonly [left: Block[], right: Block[]])[]): Table {
  const cell = (children: Block[]) =>
    new TableCell({
      width: { size: Math.floor(TEXT_WIDTH / 2), type: WidthType.DXA },
      margins: { left: 0, right: 200, top: 0, bottom: 0 },
      children,
    })
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: Math.floor(TEXT_WIDTH / 2) * 2, type: WidthType.DXA },
    columnWidths: [Math.floor(TEXT_WIDTH / 2), Math.floor(TEXT_WIDTH / 2)],
    borders: NO_BORDERS,
    rows: rows.map(([left, right]) => new TableRow({ cantSplit: true, children: [cell(left), cell(right)] })),
  })
}
