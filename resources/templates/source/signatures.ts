import { AlignmentType, TabStopType } from 'docx'
import { type Block, columns, control, grid, run, signLines, text, when } from './parts.ts'

/** Place and date of minutes, at the right half; keeps with the signatures below. */
export function placeAndDate(): Block {
  return text([run('{tempat}, '), control('Tanggal')], {
    alignment: AlignmentType.LEFT,
    indent: { left: 4536 },
    spacing: { before: 200, after: 120 },
    keepNext: true,
  })
}

const title = (content: string) =>
  text(content, { alignment: AlignmentType.LEFT, spacing: { after: 60 }, keepNext: true })

/** The person left (or `leftLoop`, for several), the officials of `rightLoop` right. */
export function pair(
  left: { title: string; loop?: string },
  right: { title: string; loop: string },
): Block[] {
  return [
    placeAndDate(),
    columns(
      [title(left.title), ...(left.loop ? when(left.loop, ...signLines()) : signLines())],
      [title(right.title), ...when(right.loop, ...signLines())],
    ),
  ]
}

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
        spacing: { before: 160, after: 160 },
        indent: { left: 425, hanging: 425 },
        tabStops: [
          { type: TabStopType.LEFT, position: 425 },
          { type: TabStopType.LEFT, position: 6000 },
        ],
      }),
    ),
  )
}

/** `No | Nama | NIP | Jabatan | Tanda Tangan`, the team's table (dossier 3.4). */
export function teamTable(loop: string): Block[] {
  return [
    placeAndDate(),
    grid(
      [
        { title: 'No', width: 560, content: '{no}.' },
        { title: 'Nama', width: 2461, content: '{nama}' },
        { title: 'NIP', width: 2400, content: '{nip}', size: 18 },
        { title: 'Jabatan', width: 2000, content: '{jabatan}' },
        { title: 'Tanda Tangan', width: 1650, content: '\n\n' },
      ],
      loop,
    ),
  ]
}
