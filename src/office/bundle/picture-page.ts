import { imageSize } from 'image-size'
import { degrees, PDFDocument } from 'pdf-lib'
import type { PaperSize } from '../../contract/settings.ts'
import type { Part } from './parts.ts'
import { BLACK, GRAY, MARGIN, stationery, wrapped } from './sheet.ts'

/** Phones lay a picture on its side and only note how it was held (EXIF): quarter turns to the left that put it right. */
const QUARTER_TURNS: Readonly<Record<number, number>> = { 3: 2, 6: 3, 8: 1 }

/** A page with one picture as big as it fits, and above it what it is. Throws on a picture that cannot be read. */
export async function picturePage(part: Part, bytes: Uint8Array, paper: PaperSize): Promise<PDFDocument> {
  const { type, orientation } = imageSize(bytes)
  const document = await PDFDocument.create()
  const { regular, bold, newPage } = await stationery(document, paper)
  const image = type === 'png' ? await document.embedPng(bytes) : await document.embedJpg(bytes)
  const page = newPage()
  const { width, height } = page.getSize()
  const room = width - 2 * MARGIN
  let top = height - MARGIN
  const write = (text: string, font: typeof regular, size: number, color: typeof BLACK) => {
    for (const line of wrapped(font, size, text, room)) {
      page.drawText(line, { x: MARGIN, y: top - size, size, font, color })
      top -= size * 1.35
    }
  }
  write(part.title, bold, 11, BLACK)
  if (part.note) write(part.note, regular, 9, GRAY)
  if (part.sha256) write(`SHA-256 ${part.sha256}`, regular, 7, GRAY)
  top -= 8

  const turns = QUARTER_TURNS[orientation ?? 1] ?? 0
  const lying = turns % 2 === 1
  const [seenWidth, seenHeight] = lying ? [image.height, image.width] : [image.width, image.height]
  const scale = Math.min(room / seenWidth, (top - MARGIN) / seenHeight)
  const [shownWidth, shownHeight] = [seenWidth * scale, seenHeight * scale]
  const x = MARGIN + (room - shownWidth) / 2
  const y = top - shownHeight
  // A picture turns about its own lower left corner: it is set where that corner comes to lie.
  const corner = [
    { x, y },
    { x: x + shownWidth, y },
    { x: x + shownWidth, y: y + shownHeight },
    { x, y: y + shownHeight },
  ][turns] ?? { x, y }
  page.drawImage(image, {
    ...corner,
    width: image.width * scale,
    height: image.height * scale,
    rotate: degrees(turns * 90),
  })
  return document
}
