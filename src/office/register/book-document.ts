import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { kopOf } from '../../contract/kop.ts'
import type { OfficeProfile } from '../../contract/settings.ts'
import { formatDate, formatShortDate, type PlainDate } from '../../terms/plain-date.ts'
import { PAGE_TWIPS } from '../page-size.ts'
import type { BookRow, BookTable } from './book.ts'

const MARGIN = 850 // 1.5 cm
const FONT = 'Arial'

/** Half points, as Word counts. */
const SMALL = 17
const TEXT = 18

function cellText(cell: BookRow['cells'][number]): string {
  if (cell === null) return ''
  return typeof cell === 'object' ? formatShortDate(cell.date) : String(cell)
}

function cell(text: string, width: number, look: { readonly bold?: boolean; readonly strike?: boolean }) {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 40, bottom: 40, left: 70, right: 70 },
    children: [new Paragraph({ children: [new TextRun({ text, size: SMALL, ...look })] })],
  })
}

/** The register as a Word document: landscape, the office's lines above, its head repeated on each page. */
export async function bookDocument(
  table: BookTable,
  office: OfficeProfile,
  today: PlainDate,
): Promise<Uint8Array> {
  // Portrait measures: the library turns them for landscape.
  const page = PAGE_TWIPS[office.paper]
  const room = page.height - 2 * MARGIN
  const widths = table.columns.map(({ share }) => Math.floor((room * share) / 100))
  const kop = kopOf(office)
  const centred = (text: string, size: number, bold: boolean) =>
    new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text, size, bold })] })
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: table.columns.map(({ label }, at) => cell(label, widths[at] ?? 0, { bold: true })),
  })
  const rows = table.rows.map(
    (row) =>
      new TableRow({
        cantSplit: true,
        children: row.cells.map((value, at) => {
          const text = cellText(value)
          // The reason must stay readable.
          return cell(text, widths[at] ?? 0, row.void && !text.startsWith('Batal: ') ? { strike: true } : {})
        }),
      }),
  )
  const document = new Document({
    title: table.title,
    creator: kop.office,
    styles: { default: { document: { run: { font: FONT, size: TEXT } } } },
    sections: [
      {
        properties: {
          page: {
            size: { ...page, orientation: PageOrientation.LANDSCAPE },
            margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
          },
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.RIGHT,
                children: [
                  new TextRun({
                    size: SMALL,
                    children: [
                      `Dicetak ${formatDate(today)}, halaman `,
                      PageNumber.CURRENT,
                      ' dari ',
                      PageNumber.TOTAL_PAGES,
                    ],
                  }),
                ],
              }),
            ],
          }),
        },
        children: [
          ...(kop.authority ? [centred(kop.authority, 22, false)] : []),
          centred(kop.office, 26, true),
          new Paragraph({
            alignment: AlignmentType.CENTER,
            border: { bottom: { style: BorderStyle.SINGLE, size: 8, space: 4, color: '000000' } },
            spacing: { after: 200 },
            children: [new TextRun({ text: kop.address, size: SMALL })],
          }),
          centred(table.title.toUpperCase(), 22, true),
          ...(table.filter ? [centred(`(${table.filter})`, SMALL, false)] : []),
          new Paragraph({ children: [] }),
          new Table({
            width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
            columnWidths: widths,
            layout: TableLayoutType.FIXED,
            rows: [head, ...rows],
          }),
          new Paragraph({
            spacing: { before: 120 },
            children: [new TextRun({ text: `${table.rows.length} baris.`, size: SMALL })],
          }),
        ],
      },
    ],
  })
  return Packer.pack(document, 'uint8array')
}
