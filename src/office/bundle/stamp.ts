import { degrees, type PDFFont, type PDFPage, rgb } from 'pdf-lib'
import { BLACK, writable } from './sheet.ts'

const SIZE = 8
/** From the edges, in points: printers leave about 4 mm white. */
const FROM_SIDE = 28
const FROM_FOOT = 14

/** Where a line at the foot of a page begins, for a page that readers turn by `turn` degrees when they show it. */
function footOf(page: PDFPage, lineWidth: number) {
  const { x, y, width, height } = page.getCropBox()
  const turn = ((page.getRotation().angle % 360) + 360) % 360
  switch (turn) {
    case 90:
      return { x: x + width - FROM_FOOT, y: y + height - lineWidth - FROM_SIDE, turn }
    case 180:
      return { x: x + lineWidth + FROM_SIDE, y: y + height - FROM_FOOT, turn }
    case 270:
      return { x: x + FROM_FOOT, y: y + lineWidth + FROM_SIDE, turn }
    default:
      return { x: x + width - lineWidth - FROM_SIDE, y: y + FROM_FOOT, turn: 0 }
  }
}

/** Writes a line at the lower right of a page as it is read, on white: scans often have black edges. */
export function stampFoot(page: PDFPage, font: PDFFont, text: string): void {
  const line = writable(font, text)
  const width = font.widthOfTextAtSize(line, SIZE)
  const { x, y, turn } = footOf(page, width)
  const rotate = degrees(turn)
  page.drawRectangle({ x, y, width, height: SIZE, rotate, color: rgb(1, 1, 1), opacity: 0.9 })
  page.drawText(line, { x, y: y + (turn === 0 ? 1 : 0), size: SIZE, font, color: BLACK, rotate })
}
