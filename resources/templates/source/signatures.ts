import { AlignmentType, type IParagraphOptions, Paragraph, type ParagraphChild, TabStopType } from 'docx'
import { BLANK, labels } from './labels.ts'
import { type Block, bold, control, gap, run, SIGNATURE_INDENT, TEXT_WIDTH, text, when } from './parts.ts'
import { columns, grid, whole } from './tables.ts'

const signed = (
  content: string | ParagraphChild[],
  options: IParagraphOptions = {},
  left = SIGNATURE_INDENT,
) =>
  text(content, {
    alignment: AlignmentType.LEFT,
    indent: { left },
    spacing: { after: 0 },
    keepNext: true,
    keepLines: true,
    ...options,
  })

interface Signing {
  readonly dated: boolean
  readonly capacity: boolean
  readonly lead?: string
}

/**
 * The signature block: (place, date,) capacity, office, room, name, rank, NIP (dossier 4). Every line keeps with the
 * next, and so does the paragraph before it (`closing`): no page carries a signature alone.
 */
function signature(options: Signing): Block[] {
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

/**
 * How a letter ends: signature, what the form has below it, copies. One table row, since not every word processor keeps
 * so many lines together by themselves.
 */
export function ending({
  between = [],
  copies = true,
  ...signing
}: Signing & {
  readonly between?: Block[]
  /** False for papers that nobody gets a copy of. */
  readonly copies?: boolean
}): Block[] {
  return [whole([...signature(signing), ...between, ...(copies ? tembusan() : [])])]
}

/** Office, four blank lines, name, rank, NIP; `left` where it stands inside a column. */
export function signatory(left = SIGNATURE_INDENT): Block[] {
  const line = (content: string | ParagraphChild[]) => signed(content, {}, left)
  return [line('{ttd_jabatan},'), ...Array.from({ length: 4 }, () => line('')), ...signatoryName(left)]
}

/** Name, rank, NIP: what stands under a signature. */
export function signatoryName(left = SIGNATURE_INDENT): Block[] {
  const line = (content: string | ParagraphChild[]) => signed(content, {}, left)
  return [
    line([bold('{ttd_nama}')]),
    ...when('ada_ttd_pangkat', line('{ttd_pangkat}')),
    ...when('ada_ttd_nip', line('NIP {ttd_nip}')),
    // The room before the tembusan, which no page carries alone either.
    new Paragraph({ spacing: { after: 0, line: 140, lineRule: 'exact' }, keepNext: true, children: [] }),
  ]
}

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

/** Nama / NIP / Tanda tangan, as the BAP's form has it under each of its two headings. */
function signLines(sign = BLANK): Block[] {
  return [
    labels(
      [
        ['Nama', '{nama}'],
        ['NIP', '{nip}'],
      ],
      // The label below would take so much of the column that a NIP breaks.
      { at: 0, labelWidth: 720, width: Math.floor(TEXT_WIDTH / 2) - 200 },
    ),
    text(`Tanda tangan: ${sign}`, { alignment: AlignmentType.LEFT, spacing: { before: 360, after: 80 } }),
  ]
}

/** Place and date of minutes, at the right half (`left` within a column); keeps with the signatures below. */
export function placeAndDate(left = SIGNATURE_INDENT): Block {
  return text([run('{tempat}, '), control('Tanggal')], {
    alignment: AlignmentType.LEFT,
    indent: { left },
    spacing: { before: 120, after: 60 },
    keepNext: true,
  })
}

const title = (content: string) =>
  text(content, { alignment: AlignmentType.LEFT, spacing: { after: 60 }, keepNext: true })

/**
 * The person left (or `left.loop`, for several), the officials of `right.loop` right, and below them who saw it. One row,
 * so that neither the signatures nor the witnesses stand alone on a page.
 */
export function pair(
  left: { title: string; loop?: string; sign?: string },
  right: { title: string; loop: string },
  below: Block[] = [],
): Block[] {
  return [
    whole([
      columns(
        [[signLine('')], [placeAndDate(0)]],
        [
          [
            title(left.title),
            ...(left.loop ? when(left.loop, ...signLines(left.sign)) : signLines(left.sign)),
          ],
          [title(right.title), ...when(right.loop, ...signLines())],
        ],
      ),
      ...below,
      // A cell ends with a paragraph, also where nobody saw it.
      gap(0),
    ]),
  ]
}

/** One line of what stands over or under a signature in a column. */
export const signLine = (content: string | ParagraphChild[]) =>
  text(content, { alignment: AlignmentType.LEFT, spacing: { after: 0 }, keepNext: true, keepLines: true })

/** Four blank lines; over a meterai one is used, room for it. */
const room = (): Block[] => Array.from({ length: 4 }, () => signLine(''))
export const sealRoom = (): Block[] => [
  ...when('tanpa_meterai', ...room()),
  ...when('ada_meterai', signLine(''), signLine(''), signLine('Meterai'), signLine(''), signLine('')),
]

/** Witnesses, each with room for a signature; nothing when there are none. */
export function witnesses(): Block[] {
  return when(
    'ada_saksi',
    text('Saksi-saksi:', { spacing: { before: 120, after: 60 }, keepNext: true }),
    ...when(
      'saksi',
      text('{no}.\t{isi}\t........................', {
        alignment: AlignmentType.LEFT,
        keepLines: true,
        spacing: { before: 140, after: 100 },
        indent: { left: 425, hanging: 425 },
        tabStops: [
          { type: TabStopType.LEFT, position: 425 },
          { type: TabStopType.LEFT, position: 6000 },
        ],
      }),
    ),
  )
}

/**
 * `No | Nama | NIP | Jabatan | Tanda Tangan`, the team's table (dossier 3.4); `part` says what each of them is. One row
 * around it: no member signs alone on the next page.
 */
export function teamTable(loop: string, part = { title: 'Jabatan', content: '{jabatan}' }): Block[] {
  return [
    whole([
      placeAndDate(),
      grid(
        [
          { title: 'No', width: 560, content: '{no}.' },
          { title: 'Nama', width: 2461, content: '{nama}' },
          { title: 'NIP', width: 2400, content: '{nip}' },
          { ...part, width: 2000 },
          { title: 'Tanda Tangan', width: 1650, content: '\n\n' },
        ],
        loop,
      ),
      gap(0),
    ]),
  ]
}
