import { Paragraph, type ParagraphChild, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
import { type Block, gap, NO_BORDERS, POINT, run, TEXT_WIDTH } from './parts.ts'

const LABEL_WIDTH = 2300
const COLON_WIDTH = 240

interface LabelOptions {
  /** Left edge of the labels. */
  readonly at?: number
  readonly labelWidth?: number
  /** Of the whole block, where it stands inside a narrower column. */
  readonly width?: number
  /** False for a block that may be long and stands before something long: it need not stay with that. */
  readonly kept?: boolean
}

/** What stands before the colon and after it; `before` as in a row. */
type Label = readonly [label: string, value: string | ParagraphChild[], before?: number]

interface PlainRow {
  /** Room above, in twips, where something is written by hand. */
  readonly before?: number
  /** Every row keeps with the next, so that a block of labels stays with what follows. */
  readonly kept?: boolean
}

/** A row of cells without lines. */
function plainRow(
  cells: { width: number; content: string | ParagraphChild[] }[],
  { before = 0, kept = true }: PlainRow = {},
): TableRow {
  return new TableRow({
    cantSplit: true,
    children: cells.map(
      ({ width, content }) =>
        new TableCell({
          width: { size: width, type: WidthType.DXA },
          children: [
            new Paragraph({
              spacing: { before, after: 0 },
              keepNext: kept,
              keepLines: true,
              children: typeof content === 'string' ? [run(content)] : content,
            }),
          ],
        }),
    ),
  })
}

function plainTable(widths: number[], rows: TableRow[]): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    margins: { left: 0, right: 60, top: 0, bottom: 0 },
    borders: NO_BORDERS,
    rows,
  })
}

/**
 * `Nama : ...`, a row each. A table, not tabs: the preview on the screen and WPS do not agree with Word on tabs in a
 * hanging indent.
 */
export function labels(
  entries: readonly Label[],
  { at = POINT, labelWidth = LABEL_WIDTH, width = TEXT_WIDTH, kept = true }: LabelOptions = {},
): Table {
  // The indent is a column of its own: the preview does not know indents of tables.
  const widths = [at, labelWidth, COLON_WIDTH, width - at - labelWidth - COLON_WIDTH].filter(
    (column) => column > 0,
  )
  const indent = at > 0 ? [''] : []
  return plainTable(
    widths,
    entries.map(([label, value, before = 0]) =>
      plainRow(
        [...indent, label, ':', value].map((content, index) => ({ width: widths[index] ?? 0, content })),
        { before, kept },
      ),
    ),
  )
}

/** To be filled in by hand. */
export const BLANK = '........................'

/** Of an official (`prefix`) rows that a regional head, who is no ASN, does not have are left out. */
function who(prefix: string) {
  const [from, to] = prefix ? [`{#${prefix}asn}`, `{/${prefix}asn}`] : ['', '']
  return [
    ['Nama', `{${prefix}nama}`],
    [`${from}NIP`, `{${prefix}nip}`],
    ['Pangkat/Gol. ruang', `{${prefix}pangkat}${to}`],
    ['Jabatan', `{${prefix}jabatan}`],
  ] as const
}

function unitOf(prefix: string) {
  const [from, to] = prefix ? [`{#${prefix}asn}`, `{/${prefix}asn}`] : ['', '']
  return [`${from}Unit Kerja`, `{${prefix}unit}${to}`] as const
}

/** Nama / NIP / Pangkat, golongan ruang / Jabatan / Unit Kerja: this order everywhere (dossier 3). */
export function identity(prefix = '', options: LabelOptions = {}): Block[] {
  return [labels([...who(prefix), unitOf(prefix)], options), gap()]
}

/** An official without his unit (his position names it). */
export function official(prefix: string): Block[] {
  return [labels(who(prefix)), gap()]
}

/** A numbered list of officials: the rows between `{#tag}` and `{/tag}` repeat. */
export function officials(tag: string): Block[] {
  const widths = [POINT, LABEL_WIDTH, COLON_WIDTH, TEXT_WIDTH - POINT - LABEL_WIDTH - COLON_WIDTH]
  const rows = who('')
  return [
    plainTable(
      widths,
      rows.map(([label, value], at) =>
        plainRow(
          [
            at === 0 ? `{#${tag}}{no}.` : '',
            label,
            ':',
            at === rows.length - 1 ? `${value}{/${tag}}` : value,
          ].map((content, index) => ({ width: widths[index] ?? 0, content })),
        ),
      ),
    ),
    // Not kept with the next: a long team may break between two of its members.
    new Paragraph({ spacing: { after: 60, line: 20, lineRule: 'exact' }, children: [] }),
  ]
}

/** Hari / Tanggal / Jam / Tempat of a meeting. */
export function schedule(): Block[] {
  return [
    labels([
      ['Hari', '{hari}'],
      ['Tanggal', '{tanggal_acara}'],
      ['Jam', '{jam_acara}'],
      ['Tempat', '{tempat_acara}'],
    ]),
    gap(),
  ]
}
