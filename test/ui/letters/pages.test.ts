import { expect, test } from 'vitest'
import { asWide, correctSheet, withFallbacks } from '../../../src/ui/letters/drawing/fonts.ts'
import { listNumber } from '../../../src/ui/letters/drawing/list-number.ts'
import { gluedLines, lastOnPage, type Piece } from '../../../src/ui/letters/drawing/page-breaks.ts'
import { nextStop } from '../../../src/ui/letters/drawing/tab-stops.ts'

/** Pieces of ten each; a `+` keeps with the next. */
const pieces = (marks: string): Piece[] =>
  [...marks].map((mark, n) => ({ bottom: (n + 1) * 10, glued: mark === '+' }))

test.each([
  ['everything fits', '---', 30, null],
  ['a fraction of a pixel is no new page', '---', 29.5, null],
  ['the page ends after the last piece that fits', '-----', 30, 2],
  ['what is kept with the next goes along with it', '-++--', 30, 0],
  ['glue gives way where nothing else would stay', '+++++', 30, 2],
  ['a piece taller than the page stays alone on it', '--', 5, 0],
  ['the only piece is never followed by an empty page', '-', 5, null],
])('%s', (_, marks, edge, last) => {
  expect(lastOnPage(pieces(marks), edge)).toBe(last)
})

test('no line of a paragraph stands alone on a page', () => {
  expect(gluedLines(1, false, false)).toEqual([false])
  expect(gluedLines(2, false, false)).toEqual([true, false])
  expect(gluedLines(3, false, false)).toEqual([true, true, false])
  expect(gluedLines(5, false, false)).toEqual([true, false, false, true, false])
  expect(gluedLines(3, true, true)).toEqual([true, true, true])
})

test('a tab goes to the next stop, to a hanging indent, or to a default stop', () => {
  const stops = { step: 36, stops: [{ at: 100, kind: 'left', leader: 'none' }] }
  expect(nextStop(10, stops, null).at).toBe(100)
  expect(nextStop(10, stops, 21.25).at).toBe(21.25)
  expect(nextStop(100, stops, null).at).toBe(108)
  expect(nextStop(100, stops, 21.25).at).toBe(108)
  expect(nextStop(0, { step: 36, stops: [] }, null).at).toBe(36)
})

test.each([
  ['decimal', 12, '12'],
  ['decimalZero', 7, '07'],
  ['lowerLetter', 3, 'c'],
  ['lowerLetter', 28, 'bb'],
  ['upperLetter', 2, 'B'],
  ['lowerRoman', 14, 'xiv'],
  ['upperRoman', 1994, 'MCMXCIV'],
  ['none', 4, ''],
])('%s %i is "%s", as in Word', (format, n, text) => {
  expect(listNumber(format, n)).toBe(text)
})

test('a PC without the font of Keputusan shows one of the same widths', () => {
  expect(withFallbacks('"Bookman Old Style"')).toContain('"URW Bookman"')
  expect(withFallbacks("'Arial', Arial")).toContain('"Liberation Sans"')
  expect(withFallbacks('Papyrus')).toBe('Papyrus')
})

test('the double rule of the kop is as wide as two lines and the gap between them', () => {
  expect(asWide('0.75pt double black')).toMatch(/^max\(2.25pt, .*\) double black$/)
  expect(asWide('0.5pt solid black')).toBe('0.5pt solid black')
  expect(correctSheet('td {\r\n  border-top: 0.50pt double #000;\r\n  font-family: Arial;\r\n}')).toMatch(
    /border-top: max\(1.5pt, .*\) double #000;[\s\S]*font-family: Arial, "Liberation Sans"/,
  )
})
