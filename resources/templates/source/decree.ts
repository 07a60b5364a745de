import { AlignmentType, Table, TableCell, TableLayoutType, TableRow, TabStopType, WidthType } from 'docx'
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
import { signatory } from './signatures.ts'

/** What every Keputusan shares (dossier 3.2, 3.6): head, recitals, dicta, and where it was set. */

const LABEL = 1750
const COLON = 280
/** Left edge of the right column, where recitals and dicta stand. */
export const DECREE_INDENT = LABEL + COLON

type Alignment = (typeof AlignmentType)[keyof typeof AlignmentType]

/** A lettered or numbered paragraph in the right column. */
export const entry = (mark: string, content: string, alignment: Alignment = AlignmentType.BOTH) =>
  text(`${mark}\t${content}`, {
    alignment,
    indent: { left: 425, hanging: 425 },
    tabStops: [{ type: TabStopType.LEFT, position: 425 }],
    spacing: { after: 80 },
  })

/** `Menimbang : ...` with its entries beside it. */
export function recital(label: string, entries: Block[], { keepNext = false, whole = false } = {}): Table {
  const cell = (width: number, children: Block[]) =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      margins: { left: 0, right: 0, top: 0, bottom: 0 },
      children,
    })
  const plain = (content: string) => text(content, { alignment: AlignmentType.LEFT, keepNext })
  const right = TEXT_WIDTH - DECREE_INDENT
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: [LABEL, COLON, right],
    borders: NO_BORDERS,
    rows: [
      new TableRow({
        cantSplit: whole,
        children: [cell(LABEL, [plain(label)]), cell(COLON, [plain(':')]), cell(right, entries)],
      }),
    ],
  })
}

/** `Mengingat`: the instruments in force at the act. */
export const instruments = () => recital('Mengingat', when('mengingat', entry('{no}.', '{isi}')))

/** `KESATU : ...` */
export const dictum = (label: string, content: string, keepNext = false) => [
  recital(label, [text(content, { keepNext, keepLines: keepNext })], { keepNext, whole: true }),
  gap(0),
]

const ORDINALS = ['KESATU', 'KEDUA', 'KETIGA', 'KEEMPAT', 'KELIMA', 'KEENAM', 'KETUJUH'] as const

/** Dicta from the `first` on, in their order; the last keeps with the signature. */
export function dicta(contents: readonly string[], first: number): Block[] {
  return contents.flatMap((content, index) => {
    const label = ORDINALS[first + index]
    if (!label) throw new Error('more dicta than ordinals')
    return dictum(label, content, index === contents.length - 1)
  })
}

/** Kop, RAHASIA, whose decree it is, its number, and about what. */
export function decreeHead(about: readonly string[]): Block[] {
  return [
    ...kop(),
    centred([bold('RAHASIA')], { spacing: { after: 120 } }),
    centred([bold('KEPUTUSAN {pejabat_judul}')]),
    centred([run('NOMOR '), control('Nomor')], { spacing: { after: 120 } }),
    centred([bold('TENTANG')]),
    ...about.map((line, index) =>
      centred([bold(line)], index === about.length - 1 ? { spacing: { after: 160 } } : {}),
    ),
    centred([bold('DENGAN RAHMAT TUHAN YANG MAHA ESA')], { spacing: { after: 120 } }),
    centred([bold('{pejabat_judul},')], { spacing: { after: 160 } }),
  ]
}

export const deciding = (): Block[] => [
  centred([bold('MEMUTUSKAN:')], { spacing: { before: 120, after: 120 } }),
  ...dictum('Menetapkan', '', true),
]

/** `Ditetapkan di ...`, and who set it. */
export function setAt(): Block[] {
  const signed = {
    indent: { left: SIGNATURE_INDENT },
    alignment: AlignmentType.LEFT,
    keepNext: true,
  } as const
  return [
    text('Ditetapkan di {tempat}', { ...signed, spacing: { before: 200, after: 0 } }),
    text([run('pada tanggal '), control('Tanggal')], { ...signed, spacing: { after: 120 } }),
    ...signatory(),
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
