/** What stays in one piece on a page: a line of a paragraph, a row of a table. */
export interface Piece {
  /** Its lower edge, in the same measure as the page's. */
  readonly bottom: number
  /** Where it ends itself, if the frame around it reaches lower: the room at the bottom of a cell. */
  readonly cut?: number
  /** No page ends after it: kept with the next paragraph, lines kept together, a table's head. */
  readonly glued: boolean
}

/** Fractions of a pixel are no reason for a new page. */
const SLACK = 0.6

/**
 * The index of the last piece on the page that ends at `edge`; null when everything fits. Where all that fits is glued
 * to what does not, glue gives way, as in Word; one piece always stays, however tall.
 */
export function lastOnPage(pieces: readonly Piece[], edge: number): number | null {
  const over = pieces.findIndex((piece) => piece.bottom > edge + SLACK)
  if (over === -1) return null
  for (let n = over - 1; n >= 0; n -= 1) if (pieces[n]?.glued === false) return n
  // A piece taller than a page alone is no page break: it runs over the edge as it would be cut in Word.
  if (over === 0 && pieces.length === 1) return null
  return Math.max(over - 1, 0)
}

/** Which lines of a paragraph of so many hold together: never one line alone on a page (17.3.1.44), or all of them. */
export function gluedLines(count: number, keepLines: boolean, keepNext: boolean): boolean[] {
  return Array.from({ length: count }, (_, n) => {
    if (n === count - 1) return keepNext
    return keepLines || n === 0 || n === count - 2
  })
}
