import { imageSize } from 'image-size'
import type { DraftOf, PictureItem } from '../../../contract/paper-values.ts'
import type { RenderInput } from './input.ts'
import { addMedia, type Media } from './media.ts'
import type { Docx } from './open-docx.ts'
import { DOTS } from './words.ts'
import { escapeXml } from './xml.ts'

/** The pictures of a Lembar Bukti, set in code: two or four a page, each with its caption and room for initials. */

/** 1 cm in English Metric Units. */
const CM = 360_000

type Printable =
  | {
      readonly kind: 'picture'
      readonly media: Media
      /** As the pixels lie in the file, before they are turned. */
      readonly width: number
      readonly height: number
      readonly held: Held
    }
  | { readonly kind: 'listed'; readonly why: string }

/** How a picture has to be turned to stand upright: mirrored first, then so many quarter turns to the right. */
interface Held {
  readonly mirrored: boolean
  readonly quarters: 0 | 1 | 2 | 3
}
const UPRIGHT: Held = { mirrored: false, quarters: 0 }

/** A phone keeps the pixels as its sensor lay and notes how it was held (EXIF `Orientation`); no word processor reads that. */
const HELD: Readonly<Record<number, Held>> = {
  2: { mirrored: true, quarters: 0 },
  3: { mirrored: false, quarters: 2 },
  4: { mirrored: true, quarters: 2 },
  5: { mirrored: true, quarters: 3 },
  6: { mirrored: false, quarters: 1 },
  7: { mirrored: true, quarters: 1 },
  8: { mirrored: false, quarters: 3 },
}

/** Only whole JPEG and PNG pictures can be printed; everything else is listed with its hash. */
export function printableOf(item: PictureItem, pictures: RenderInput['pictures']): Printable {
  const listed = (why: string): Printable => ({ kind: 'listed', why })
  if (/^video\//.test(item.mediaType)) return listed('Video; disimpan sebagai berkas.')
  if (/^audio\//.test(item.mediaType)) return listed('Rekaman suara; disimpan sebagai berkas.')
  if (/^image\/hei[cf]/.test(item.mediaType))
    return listed('Gambar HEIC; untuk dicetak lampirkan salinan JPEG.')
  if (item.mediaType !== 'image/jpeg' && item.mediaType !== 'image/png')
    return listed('Bukan gambar; disimpan sebagai berkas.')
  const bytes = pictures?.get(item.evidenceId)
  if (!bytes) return listed('Gambar tidak dapat dimuat untuk dicetak; disimpan sebagai berkas.')
  try {
    const { width, height, type, orientation } = imageSize(bytes)
    if ((type === 'png' || type === 'jpg') && width > 0 && height > 0)
      return {
        kind: 'picture',
        media: { bytes, mediaType: type === 'png' ? 'image/png' : 'image/jpeg' },
        width,
        height,
        held: HELD[orientation ?? 1] ?? UPRIGHT,
      }
  } catch {
    // The library throws on what it cannot read: the picture is damaged.
  }
  return listed('Gambar rusak atau tidak terbaca; disimpan sebagai berkas.')
}

interface Layout {
  readonly columns: 1 | 2
  /** Largest picture, in EMU. */
  readonly maxWidth: number
  readonly maxHeight: number
}
const LAYOUTS: Record<'2' | '4', Layout> = {
  '2': { columns: 1, maxWidth: 9.4 * CM, maxHeight: 10.2 * CM },
  '4': { columns: 2, maxWidth: 7.4 * CM, maxHeight: 7.2 * CM },
}

/** The raw XML that stands at {@gambar}; the pictures themselves are put into `docx`. */
export function picturesXml(draft: DraftOf<'lembar-bukti'>, input: RenderInput, docx: Docx): string {
  const layout = LAYOUTS[draft.values.perPage ?? '2']
  const cells = (draft.values.items ?? []).flatMap((item) => {
    const printable = printableOf(item, input.pictures)
    return printable.kind === 'picture' ? [{ item, printable }] : []
  })
  if (cells.length === 0) return paragraph(DOTS)
  const drawn = cells.map(({ item, printable }, index) => {
    const scale = scaleOf(printable, layout)
    return {
      caption: captionOf(item, index + 1),
      picture: drawing(
        addMedia(docx, `bukti-${index + 1}`, printable.media),
        // The emblem in the kop has number 1.
        index + 100,
        Math.max(1, Math.round(printable.width * scale)),
        Math.max(1, Math.round(printable.height * scale)),
        printable.held,
        item.caption,
      ),
    }
  })
  return layout.columns === 1 ? besideCaption(drawn) : twoColumns(drawn)
}

const lies = ({ quarters }: Held) => quarters % 2 === 1

/**
 * As big as the cell allows. Word keeps room for a picture on its side both as it lies and as it stands, so neither may be
 * wider or higher than the cell.
 */
function scaleOf(
  { width, height, held }: Pick<Extract<Printable, { kind: 'picture' }>, 'width' | 'height' | 'held'>,
  { maxWidth, maxHeight }: Layout,
): number {
  const upright = Math.min(maxWidth / width, maxHeight / height)
  return lies(held) ? Math.min(upright, maxWidth / height, maxHeight / width) : upright
}

interface Drawn {
  readonly caption: string
  readonly picture: string
}

const besideCaption = (drawn: readonly Drawn[]) =>
  table(
    [5500, 3571],
    drawn.map(({ caption, picture }) => [centre(picture), caption]),
  )

function twoColumns(drawn: readonly Drawn[]): string {
  const rows: string[][] = []
  for (let at = 0; at < drawn.length; at += 2)
    rows.push(
      [drawn[at], drawn[at + 1]].map((cell) =>
        cell ? `${centre(cell.picture)}${cell.caption}` : paragraph(''),
      ),
    )
  return table([4535, 4536], rows)
}

/** What is not known of a picture has no line: where it came from is not asked of every screenshot. */
function captionOf(item: PictureItem, no: number): string {
  return [
    ['Gambar', [`${no}.`, item.caption.trim()].filter(Boolean).join(' ')],
    ['Grup/akun', item.group.trim()],
    ['Pengirim', item.sender.trim()],
    ['Waktu', item.sentAt.trim()],
    ['Perangkat', item.device.trim()],
    ['Berkas', item.fileName],
    ['SHA-256', item.sha256],
    ['Paraf', '[                    ]'],
  ]
    .filter(([, text]) => text)
    .map(([label, text]) => paragraph(`${label}: ${text}`))
    .join('')
}

const paragraph = (text: string) =>
  `<w:p><w:pPr><w:spacing w:before="0" w:after="20"/><w:jc w:val="left"/></w:pPr>${text
    .split('\n')
    .map(
      (line, index) =>
        `<w:r><w:rPr><w:sz w:val="18"/><w:szCs w:val="18"/></w:rPr>${index > 0 ? '<w:br/>' : ''}<w:t xml:space="preserve">${escapeXml(line)}</w:t></w:r>`,
    )
    .join('')}</w:p>`

const centre = (run: string) =>
  `<w:p><w:pPr><w:spacing w:before="60" w:after="60"/><w:jc w:val="center"/></w:pPr>${run}</w:p>`

function table(widths: readonly number[], rows: readonly (readonly string[])[]): string {
  const line = (side: string) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`
  const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(line).join('')
  const total = widths.reduce((sum, width) => sum + width, 0)
  const cell = (content: string, width: number | undefined) =>
    `<w:tc><w:tcPr><w:tcW w:w="${width ?? 0}" w:type="dxa"/></w:tcPr>${content}</w:tc>`
  return `<w:tbl><w:tblPr><w:tblW w:w="${total}" w:type="dxa"/><w:tblBorders>${borders}</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:top w:w="60" w:type="dxa"/><w:left w:w="100" w:type="dxa"/><w:bottom w:w="60" w:type="dxa"/><w:right w:w="100" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid>${widths
    .map((width) => `<w:gridCol w:w="${width}"/>`)
    .join('')}</w:tblGrid>${rows
    .map(
      (cells) =>
        `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells.map((content, at) => cell(content, widths[at])).join('')}</w:tr>`,
    )
    .join('')}</w:tbl>${paragraph('')}`
}

/** 90 degrees in the 60,000ths of DrawingML. */
const QUARTER_TURN = 5_400_000

/** The turn itself; the extents stay those of the picture as it lies, and what it needs beyond them stands around it. */
function turned({ mirrored, quarters }: Held): string {
  return `${quarters > 0 ? ` rot="${quarters * QUARTER_TURN}"` : ''}${mirrored ? ' flipH="1"' : ''}`
}

/** What a picture on its side needs above and below, or left and right, of its lying extents. */
function effectExtent(width: number, height: number, held: Held): string {
  const beyond = (difference: number) => (lies(held) ? Math.max(0, Math.round(difference / 2)) : 0)
  const [beside, above] = [beyond(height - width), beyond(width - height)]
  return `<wp:effectExtent l="${beside}" t="${above}" r="${beside}" b="${above}"/>`
}

const drawing = (
  relation: string,
  id: number,
  width: number,
  height: number,
  held: Held,
  description: string,
) =>
  `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:extent cx="${width}" cy="${height}"/>${effectExtent(width, height, held)}<wp:docPr id="${id}" name="Bukti ${id - 99}" descr="${escapeXml(description)}"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr><pic:cNvPr id="${id}" name="Bukti ${id - 99}"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:embed="${relation}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm${turned(held)}><a:off x="0" y="0"/><a:ext cx="${width}" cy="${height}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`
