import { type PDFDocument, type PDFFont, type PDFPage, rgb, StandardFonts } from 'pdf-lib'
import type { PaperSize } from '../../contract/settings.ts'

/** Points, 1/72 inch, as PDF counts: A4 210 x 297 mm; F4 215 x 330 mm (dossier 3.6). */
const SHEET: Record<PaperSize, readonly [number, number]> = { A4: [595.28, 841.89], F4: [609.45, 935.43] }
export const MARGIN = 57 // 2 cm
export const BLACK = rgb(0, 0, 0)
export const GRAY = rgb(0.35, 0.35, 0.35)
export const RED = rgb(0.65, 0.1, 0.1)

/** What the bundle's own pages (cover, contents, pictures) are written with. */
export interface Stationery {
  readonly regular: PDFFont
  readonly bold: PDFFont
  newPage(): PDFPage
}

/** Helvetica is in every PDF reader, so nothing need be embedded; what it cannot write is written plainly. */
export async function stationery(document: PDFDocument, paper: PaperSize): Promise<Stationery> {
  const [width, height] = SHEET[paper]
  return {
    regular: await document.embedFont(StandardFonts.Helvetica),
    bold: await document.embedFont(StandardFonts.HelveticaBold),
    newPage: () => document.addPage([width, height]),
  }
}

const known = new WeakMap<PDFFont, ReadonlySet<number>>()

/** The text in signs the font has: an accent it does not know falls away, any other sign becomes a question mark. */
export function writable(font: PDFFont, text: string): string {
  const signs = known.get(font) ?? new Set(font.getCharacterSet())
  known.set(font, signs)
  const has = (sign: string) => signs.has(sign.codePointAt(0) ?? 0)
  return [...text.replace(/\s+/g, ' ')]
    .map((sign) => {
      if (has(sign)) return sign
      const bare = sign.normalize('NFKD').replace(/\p{M}/gu, '')
      return bare !== '' && [...bare].every(has) ? bare : '?'
    })
    .join('')
}

/** Breaks a text into lines no wider than `width`; a word longer than a line is broken anywhere. */
export function wrapped(font: PDFFont, size: number, text: string, width: number): string[] {
  const fits = (line: string) => font.widthOfTextAtSize(line, size) <= width
  const lines: string[] = []
  let line = ''
  for (const word of writable(font, text).split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (fits(longer)) {
      line = longer
      continue
    }
    if (line !== '') lines.push(line)
    line = word
    while (!fits(line) && line.length > 1) {
      let cut = line.length - 1
      while (cut > 1 && !fits(line.slice(0, cut))) cut -= 1
      lines.push(line.slice(0, cut))
      line = line.slice(cut)
    }
  }
  return [...lines, line]
}
