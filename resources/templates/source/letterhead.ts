import {
  AlignmentType,
  BorderStyle,
  ImageRun,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx'
import { type Block, bold, centred, control, gap, NO_BORDERS, run, TEXT_WIDTH, when } from './parts.ts'

// One pixel; the app puts the office's emblem in its place, or takes the picture out.
const PLACEHOLDER = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
)

/** Letterhead: emblem left, names and address centred, a double rule below (dossier 4). */
export function kop(): Block[] {
  const kopLine = (tag: string, size: number, strong: boolean) =>
    centred([run(tag, { size, bold: strong })], { keepNext: false })
  const cell = (width: number, children: Block[]) =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      verticalAlign: VerticalAlign.CENTER,
      margins: { left: 0, right: 60, top: 0, bottom: 0 },
      children,
    })
  const emblem = new ImageRun({
    type: 'png',
    data: PLACEHOLDER,
    transformation: { width: 72, height: 86 },
    altText: { name: 'Lambang', description: 'Lambang', title: 'Lambang' },
  })
  return [
    new Table({
      layout: TableLayoutType.FIXED,
      width: { size: TEXT_WIDTH, type: WidthType.DXA },
      columnWidths: [1361, TEXT_WIDTH - 1361],
      borders: NO_BORDERS,
      rows: [
        new TableRow({
          cantSplit: true,
          children: [
            cell(1361, [centred([emblem], { alignment: AlignmentType.LEFT, keepNext: false })]),
            cell(TEXT_WIDTH - 1361, [
              // A regional head's own paper: room for the state emblem, which his office prints.
              ...when(
                'ada_ruang_lambang',
                new Paragraph({
                  spacing: { before: 0, after: 0, line: 1200, lineRule: 'exact' },
                  children: [],
                }),
              ),
              ...when('ada_kop_pemerintah', kopLine('{kop_pemerintah}', 26, false)),
              kopLine('{kop_nama}', 32, true),
              ...when('ada_kop_alamat', kopLine('{kop_alamat}', 18, false)),
              ...when('ada_kop_kontak', kopLine('{kop_kontak}', 18, false)),
            ]),
          ],
        }),
      ],
    }),
    new Paragraph({
      spacing: { before: 0, after: 120, line: 120, lineRule: 'exact' },
      border: { bottom: { style: BorderStyle.DOUBLE, size: 6, space: 1, color: '000000' } },
      children: [],
    }),
  ]
}

/** Kop, RAHASIA where the form has it, title and number. */
export function heading(options: { secret: boolean; titles: string[]; numbered: boolean }): Block[] {
  return [
    ...kop(),
    ...(options.secret ? [centred([bold('RAHASIA')], { spacing: { after: 80 } })] : []),
    ...options.titles.map((title) => centred([bold(title)])),
    ...(options.numbered ? [centred([run('Nomor: '), control('Nomor')])] : []),
    gap(200),
  ]
}
