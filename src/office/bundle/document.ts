import {
  AlignmentType,
  BorderStyle,
  Document,
  Packer,
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
import { PAGE_TWIPS } from '../page-size.ts'

const MARGIN = 1_134 // 2 cm
const FONT = 'Arial'
/** Half points, as Word counts. */
const TEXT = 21
const SMALL = 18

export const line = (text: string, look: { readonly bold?: boolean } = {}) =>
  new Paragraph({ spacing: { after: 80 }, children: [new TextRun({ text, ...look })] })

export const heading = (text: string) =>
  new Paragraph({
    keepNext: true,
    spacing: { before: 240, after: 100 },
    children: [new TextRun({ text, bold: true })],
  })

const centred = (text: string, look: { readonly bold?: boolean; readonly size?: number }) =>
  new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text, ...look })] })

/** A table over the whole width; `shares` are percentages, the first row is its head when `head` is given. */
export function table(
  office: OfficeProfile,
  shares: readonly number[],
  rows: readonly (readonly string[])[],
  head: readonly string[] | null,
): Table {
  const room = PAGE_TWIPS[office.paper].width - 2 * MARGIN
  const widths = shares.map((share) => Math.floor((room * share) / 100))
  const row = (cells: readonly string[], bold: boolean) =>
    new TableRow({
      cantSplit: true,
      tableHeader: bold,
      children: cells.map(
        (text, at) =>
          new TableCell({
            width: { size: widths[at] ?? 0, type: WidthType.DXA },
            margins: { top: 40, bottom: 40, left: 80, right: 80 },
            children: [new Paragraph({ children: [new TextRun({ text, bold, size: SMALL })] })],
          }),
      ),
    })
  return new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    rows: [...(head ? [row(head, true)] : []), ...rows.map((cells) => row(cells, false))],
  })
}

/** A page or more of the bundle's own, under the office's lines, marked RAHASIA. */
export function ownDocument(
  title: string,
  office: OfficeProfile,
  children: readonly (Paragraph | Table)[],
): Promise<Uint8Array> {
  const kop = kopOf(office)
  const document = new Document({
    title,
    creator: kop.office,
    styles: { default: { document: { run: { font: FONT, size: TEXT } } } },
    sections: [
      {
        properties: {
          page: {
            size: PAGE_TWIPS[office.paper],
            margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
          },
        },
        children: [
          ...(kop.authority ? [centred(kop.authority, { size: 22 })] : []),
          centred(kop.office, { size: 26, bold: true }),
          new Paragraph({
            alignment: AlignmentType.CENTER,
            border: { bottom: { style: BorderStyle.SINGLE, size: 8, space: 4, color: '000000' } },
            spacing: { after: 200 },
            children: [new TextRun({ text: kop.address, size: SMALL })],
          }),
          centred('RAHASIA', { bold: true }),
          centred(title.toUpperCase(), { bold: true, size: 24 }),
          new Paragraph({ children: [] }),
          ...children,
        ],
      },
    ],
  })
  return Packer.pack(document, 'uint8array')
}
