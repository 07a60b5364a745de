import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  ImageRun,
  ImportedXmlComponent,
  type IParagraphOptions,
  type IRunOptions,
  Paragraph,
  type ParagraphChild,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx'

/**
 * The parts that letters share. All measures are whole twips (1 cm = 567), because `docx` writes anything else as a
 * text such as "2cm" that old Word and WPS misread. Text in braces is a tag that the app fills in.
 */

/** Width of the text on A4 between the margins; tables keep it on F4 too. */
export const TEXT_WIDTH = 9071
export const MARGINS = { top: 1134, right: 1134, bottom: 1134, left: 1701, header: 567, footer: 567 }
/** Left edge of the signature block: the right half of the page. */
const SIGNATURE_INDENT = 4536
/** Indent of everything that belongs to a numbered point. */
export const POINT = 425

export type Block = Paragraph | Table

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
export const NO_BORDERS = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
}
const thin = { style: BorderStyle.SINGLE, size: 4, color: '000000' }
export const GRID = {
  top: thin,
  bottom: thin,
  left: thin,
  right: thin,
  insideHorizontal: thin,
  insideVertical: thin,
}

/** A paragraph of running text, justified. */
export function text(content: string | ParagraphChild[], options: IParagraphOptions = {}): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.BOTH,
    spacing: { after: 120 },
    ...options,
    children: typeof content === 'string' ? [run(content)] : content,
  })
}

/** A loop or condition: its tags stand alone in their paragraphs, which vanish when the letter is filled. */
export function when(tag: string, ...blocks: Block[]): Block[] {
  return [mark(`{#${tag}}`), ...blocks, mark(`{/${tag}}`)]
}
const mark = (tag: string) => new Paragraph({ spacing: { after: 0 }, children: [run(tag)] })

export function centred(content: string | ParagraphChild[], options: IParagraphOptions = {}): Paragraph {
  return text(content, { alignment: AlignmentType.CENTER, spacing: { after: 0 }, keepNext: true, ...options })
}

/** A run of text; a tab becomes its own element, as Word wants it. */
export function run(content: string, options: IRunOptions = {}): TextRun {
  const children = content.split(/(\t)/).map((piece) => (piece === '\t' ? new Tab() : piece))
  return new TextRun({ ...options, children: children.filter((piece) => piece !== '') })
}

export const bold = (content: string) => run(content, { bold: true })

const SDT_IDS: Record<string, number> = { Nomor: 110_001, Tanggal: 110_002 }

/** A content control found again by its title, also after LibreOffice has dropped its tag and lock. */
export function control(title: 'Nomor' | 'Tanggal', run = ''): ParagraphChild {
  const xml = `<w:sdt xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:sdtPr>${run ? `<w:rPr>${run}</w:rPr>` : ''}<w:alias w:val="${title}"/><w:tag w:val="${title.toLowerCase()}"/><w:id w:val="${SDT_IDS[title]}"/><w:lock w:val="sdtLocked"/><w:text/></w:sdtPr><w:sdtContent><w:r>${run ? `<w:rPr>${run}</w:rPr>` : ''}<w:t xml:space="preserve">{${title.toLowerCase()}}</w:t></w:r></w:sdtContent></w:sdt>`
  // docx types only its own runs as children of a paragraph; it writes any XML component.
  return ImportedXmlComponent.fromXmlString(xml) as unknown as ParagraphChild
}

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
      spacing: { before: 0, after: 160, line: 120, lineRule: 'exact' },
      border: { bottom: { style: BorderStyle.DOUBLE, size: 6, space: 1, color: '000000' } },
      children: [],
    }),
  ]
}

/** Kop, RAHASIA where the form has it, title and number. */
export function heading(options: { secret: boolean; titles: string[]; numbered: boolean }): Block[] {
  return [
    ...kop(),
    ...(options.secret ? [centred([bold('RAHASIA')], { spacing: { after: 120 } })] : []),
    ...options.titles.map((title) => centred([bold(title)])),
    ...(options.numbered ? [centred([run('Nomor: '), control('Nomor')])] : []),
    gap(200),
  ]
}

const LABEL_WIDTH = 2300
const COLON_WIDTH = 240

interface LabelOptions {
  /** Left edge of the labels. */
  readonly at?: number
  readonly labelWidth?: number
}

/** A row of cells without lines; every row keeps with the next, so that a block of labels stays with what follows. */
function plainRow(cells: { width: number; content: string | ParagraphChild[] }[]): TableRow {
  return new TableRow({
    cantSplit: true,
    children: cells.map(
      ({ width, content }) =>
        new TableCell({
          width: { size: width, type: WidthType.DXA },
          children: [
            new Paragraph({
              spacing: { after: 20 },
              keepNext: true,
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
  entries: readonly (readonly [label: string, value: string | ParagraphChild[]])[],
  { at = POINT, labelWidth = LABEL_WIDTH }: LabelOptions = {},
): Table {
  // The indent is a column of its own: the preview does not know indents of tables.
  const widths = [at, labelWidth, COLON_WIDTH, TEXT_WIDTH - at - labelWidth - COLON_WIDTH].filter(
    (width) => width > 0,
  )
  const indent = at > 0 ? [''] : []
  return plainTable(
    widths,
    entries.map(([label, value]) =>
      plainRow(
        [...indent, label, ':', value].map((content, index) => ({ width: widths[index] ?? 0, content })),
      ),
    ),
  )
}

const who = (prefix: string) =>
  [
    ['Nama', `{${prefix}nama}`],
    ['NIP', `{${prefix}nip}`],
    ['Pangkat/Gol. ruang', `{${prefix}pangkat}`],
    ['Jabatan', `{${prefix}jabatan}`],
  ] as const

/** Nama / NIP / Pangkat, golongan ruang / Jabatan / Unit Kerja: this order everywhere (dossier 3). */
export function identity(prefix = '', options: LabelOptions = {}): Block[] {
  return [labels([...who(prefix), ['Unit Kerja', `{${prefix}unit}`]], options), gap()]
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

/** A little room that keeps with what follows. */
export function gap(after = 80): Paragraph {
  return new Paragraph({
    spacing: { before: 0, after, line: 20, lineRule: 'exact' },
    keepNext: true,
    children: [],
  })
}

/** A point of the letter: `1. ...` */
export function point(label: string, content: string, options: IParagraphOptions = {}): Paragraph {
  return text(`${label}\t${content}`, {
    indent: { left: POINT, hanging: POINT },
    tabStops: [{ type: TabStopType.LEFT, position: POINT }],
    ...options,
  })
}

/** `{no}. {isi}` for every entry of `tag`. */
export function list(tag: string, at = POINT): Block[] {
  return when(
    tag,
    text('{no}.\t{isi}', {
      indent: { left: at + 425, hanging: 425 },
      tabStops: [{ type: TabStopType.LEFT, position: at + 425 }],
      spacing: { after: 60 },
    }),
  )
}

const signed = (content: string | ParagraphChild[], options: IParagraphOptions = {}) =>
  text(content, {
    alignment: AlignmentType.LEFT,
    indent: { left: SIGNATURE_INDENT },
    spacing: { after: 0 },
    keepNext: true,
    keepLines: true,
    ...options,
  })

/**
 * The signature block: (place, date,) capacity, office, room, name, rank, NIP (dossier 4). Every line keeps with the
 * next, and so does the paragraph before it (`closing`): no page carries a signature alone.
 */
export function signature(options: { dated: boolean; capacity: boolean; lead?: string }): Block[] {
  const dated = signed([run('{tempat}, '), control('Tanggal')], {
    spacing: { before: 200, after: 0 },
  })
  return [
    ...(options.dated ? [dated] : [gap(200)]),
    ...(options.lead ? [signed(options.lead)] : []),
    ...(options.capacity ? when('ada_ttd_kedudukan', signed('{ttd_kedudukan},')) : []),
    ...signatory(),
  ]
}

/** Office, four blank lines, name, rank, NIP. */
export function signatory(): Block[] {
  return [
    signed('{ttd_jabatan},'),
    ...Array.from({ length: 4 }, () => signed('')),
    signed([bold('{ttd_nama}')]),
    ...when('ada_ttd_pangkat', signed('{ttd_pangkat}')),
    ...when('ada_ttd_nip', signed('NIP {ttd_nip}')),
    // Ends the chain of keeps; also the room before the tembusan.
    new Paragraph({ spacing: { after: 60, line: 120, lineRule: 'exact' }, children: [] }),
  ]
}

/** The last paragraph before a signature. */
export const closing = (content: string, options: IParagraphOptions = {}) =>
  text(content, { keepNext: true, keepLines: true, ...options })

export function tembusan(): Block[] {
  // Kept together: no page carries the last copy alone.
  const small = {
    spacing: { after: 0 },
    alignment: AlignmentType.LEFT,
    keepNext: true,
    keepLines: true,
  }
  return when(
    'ada_tembusan',
    text([run('Tembusan Yth.:', { size: 20 })], small),
    ...when(
      'tembusan',
      text([run('{no}.\t{isi}', { size: 20 })], {
        ...small,
        indent: { left: 425, hanging: 425 },
        tabStops: [{ type: TabStopType.LEFT, position: 425 }],
      }),
    ),
  )
}

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

/** Two columns without lines that stay on one page: the examined left, the officials right. */
export function columns(left: Block[], right: Block[]): Table {
  const cell = (children: Block[]) =>
    new TableCell({
      width: { size: Math.floor(TEXT_WIDTH / 2), type: WidthType.DXA },
      margins: { left: 0, right: 120, top: 0, bottom: 0 },
      children,
    })
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: Math.floor(TEXT_WIDTH / 2) * 2, type: WidthType.DXA },
    columnWidths: [Math.floor(TEXT_WIDTH / 2), Math.floor(TEXT_WIDTH / 2)],
    borders: NO_BORDERS,
    rows: [
      new TableRow({
        cantSplit: true,
        height: { value: 400, rule: HeightRule.ATLEAST },
        children: [cell(left), cell(right)],
      }),
    ],
  })
}

/** Nama / NIP / Tanda tangan, as the BAP's form has it under each of its two headings. */
export function signLines(): Paragraph[] {
  const line = (content: string) =>
    text(content, { alignment: AlignmentType.LEFT, spacing: { after: 20 }, keepNext: true })
  return [
    line('Nama: {nama}'),
    line('NIP: {nip}'),
    new Paragraph({
      spacing: { before: 480, after: 200 },
      children: [run('Tanda tangan: ........................')],
    }),
  ]
}
