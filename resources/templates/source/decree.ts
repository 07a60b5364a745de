import { AlignmentType, Table, TableCell, TableLayoutType, TableRow, TabStopType, WidthType } from 'docx'
import { identity } from './labels.ts'
import { kop } from './letterhead.ts'
import {
  type Block,
  bold,
  centred,
  control,
  gap,
  NO_BORDERS,
  run,
  SIGNATURE_INDENT,
  TEXT_WIDTH,
  text,
  when,
} from './parts.ts'
import { signatory, tembusan } from './signatures.ts'
import { whole } from './tables.ts'

/** What every Keputusan shares (dossier 3.2, 3.6): head, recitals, dicta, and where it was set. */

const LABEL = 1560
const COLON = 200
/** Left edge of the right column, where recitals and dicta stand. */
const DECREE_INDENT = LABEL + COLON

type Alignment = (typeof AlignmentType)[keyof typeof AlignmentType]

/** A lettered or numbered paragraph in the right column. */
export const entry = (mark: string, content: string, alignment: Alignment = AlignmentType.BOTH) =>
  text(`${mark}\t${content}`, {
    alignment,
    indent: { left: 400, hanging: 400 },
    tabStops: [{ type: TabStopType.LEFT, position: 400 }],
    spacing: { after: 30 },
  })

const RIGHT = TEXT_WIDTH - DECREE_INDENT

function tableRow(label: Block[], colon: Block[], right: Block[], whole: boolean): TableRow {
  const cell = (width: number, children: Block[]) =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      margins: { left: 0, right: 0, top: 0, bottom: 0 },
      children,
    })
  return new TableRow({
    cantSplit: whole,
    children: [cell(LABEL, label), cell(COLON, colon), cell(RIGHT, right)],
  })
}

const decreeTable = (...rows: TableRow[]) =>
  new Table({
    layout: TableLayoutType.FIXED,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: [LABEL, COLON, RIGHT],
    borders: NO_BORDERS,
    rows,
  })

/** `Menimbang : ...` with its entries beside it. */
export function recital(label: string, entries: Block[], { keepNext = false, whole = false } = {}): Table {
  const plain = (content: string) => text(content, { alignment: AlignmentType.LEFT, keepNext })
  return decreeTable(tableRow([plain(label)], [plain(':')], entries, whole))
}

/** `Mengingat`: the instruments in force at the act, a few lines that no page parts. */
export const instruments = () =>
  recital('Mengingat', when('mengingat', entry('{no}.', '{isi}')), { whole: true })

/** `KEDUA : ...`; long numbers would tear justified lines apart. */
const dictum = (label: string, content: string): Block[] => [
  recital(
    label,
    [
      text(content, {
        spacing: { after: 60 },
        ...(content.includes('{tunjangan_') ? { alignment: AlignmentType.LEFT } : {}),
      }),
    ],
    { whole: true },
  ),
  gap(0),
]

const ORDINALS = ['KESATU', 'KEDUA', 'KETIGA', 'KEEMPAT', 'KELIMA', 'KEENAM', 'KETUJUH'] as const

/**
 * The dicta after KESATU, where and by whom the decree was set, what the form has `below` that, and the copies. From the
 * last dictum on all is one row: a row that may not break keeps it on one page in every word processor, which paragraphs
 * and tables in turn do not.
 */
export function dictaAndSignature(contents: readonly string[], below: Block[] = []): Block[] {
  const label = (index: number) => {
    const found = ORDINALS[index + 1]
    if (!found) throw new Error('more dicta than ordinals')
    return found
  }
  const last = contents.length - 1
  return [
    ...contents.slice(0, last).flatMap((content, index) => dictum(label(index), content)),
    whole([
      recital(
        label(last),
        [text(contents[last] ?? '', { spacing: { after: 60 }, keepNext: true, keepLines: true }), ...setAt()],
        {
          keepNext: true,
          whole: true,
        },
      ),
      // Word would make one table of two that touch.
      gap(0),
      ...below,
      ...tembusan(),
      gap(0),
    ]),
  ]
}

/** Kop, RAHASIA, whose decree it is, its number, and about what. */
export function decreeHead(about: readonly string[]): Block[] {
  return [
    ...kop(),
    centred([bold('RAHASIA')], { spacing: { after: 60 } }),
    centred([bold('KEPUTUSAN {pejabat_judul}')]),
    centred([run('NOMOR '), control('Nomor')], { spacing: { after: 60 } }),
    centred([bold('TENTANG')]),
    ...about.map((line, index) =>
      centred([bold(line)], index === about.length - 1 ? { spacing: { after: 100 } } : {}),
    ),
    centred([bold('DENGAN RAHMAT TUHAN YANG MAHA ESA')], { spacing: { after: 60 } }),
    centred([bold('{pejabat_judul},')], { spacing: { after: 100 } }),
  ]
}

/**
 * `MEMUTUSKAN: Menetapkan KESATU ... kepada:`, whom it is about (one row, so that no page parts them), and how KESATU
 * goes on after him.
 */
export function deciding(first: string, further: Block[] = []): Block[] {
  const kept = { alignment: AlignmentType.LEFT, keepNext: true, spacing: { after: 20 } } as const
  const loose = { ...kept, keepNext: false }
  return [
    centred([bold('MEMUTUSKAN:')], { spacing: { before: 60, after: 60 } }),
    decreeTable(
      tableRow([text('Menetapkan', kept)], [text(':', kept)], [text('', kept)], true),
      tableRow(
        [text(ORDINALS[0], loose)],
        [text(':', loose)],
        [
          text(first, { spacing: { after: 40 } }),
          ...identity('', { at: 0, labelWidth: 2600, width: RIGHT, kept: false }),
        ],
        true,
      ),
      ...(further.length > 0 ? [tableRow([text('', loose)], [text('', loose)], further, true)] : []),
    ),
    gap(0),
  ]
}

/** `Ditetapkan di ...`, and who set it, inside the right column. */
function setAt(): Block[] {
  const left = SIGNATURE_INDENT - DECREE_INDENT
  const signed = { indent: { left }, alignment: AlignmentType.LEFT, keepNext: true } as const
  return [
    text('Ditetapkan di {tempat}', { ...signed, spacing: { before: 80, after: 0 } }),
    text([run('pada tanggal '), control('Tanggal')], { ...signed, spacing: { after: 40 } }),
    ...signatory(left),
  ]
}

/** A Lampiran of the decree on a page of its own: whose annex it is, its title, its table, and the signature again. */
export function annex(about: string, title: string, table: Block): Block[] {
  const head = {
    indent: { left: SIGNATURE_INDENT },
    alignment: AlignmentType.LEFT,
    spacing: { after: 0 },
  } as const
  return [
    text('LAMPIRAN', { ...head, pageBreakBefore: true }),
    text('KEPUTUSAN {pejabat_judul}', head),
    text([run('NOMOR '), control('Nomor', '', 1)], head),
    text([run('TANGGAL '), control('Tanggal', '', 1)], head),
    text(`TENTANG ${about}`, { ...head, spacing: { after: 240 } }),
    centred([bold(title)], { spacing: { after: 160 } }),
    table,
    gap(240),
    ...signatory(),
  ]
}
