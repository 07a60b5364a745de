import type { NumberFormat, NumberPart } from '../../contract/number-format.ts'

/** What a typed number says of its place in the series. */
export interface ReadNumber {
  /** The running number; null for an inserted number. */
  readonly running: number | null
  /** `117.a` is inserted after 117. */
  readonly inserted: { readonly after: number; readonly letter: string } | null
}

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const unspaced = (text: string) => text.replace(/\s+/g, '')

function pattern(part: NumberPart, classification: string): string {
  switch (part.kind) {
    case 'classification':
      return literal(unspaced(classification))
    case 'running':
      return '(\\d{1,6})'
    case 'unit':
      return '.+?' // the secretariat may write another unit's code
    case 'roman-month':
      return '[ivxlcdm]+'
    case 'year':
      return '\\d{4}'
    case 'text':
      return literal(unspaced(part.text))
  }
}

const joined = (parts: NumberFormat, classification: string) =>
  parts.map((part) => `${pattern(part, classification)}${literal(unspaced(part.after))}`).join('')

/**
 * Reads the running number out of a typed number of this code, so that a number the secretariat gave by hand is not
 * given again by the app. What follows the running number may differ from the office's format.
 * @returns null when the number is of another scheme.
 */
export function readNumber(number: string, format: NumberFormat, classification: string): ReadNumber | null {
  const typed = unspaced(number)
  const at = format.findIndex(({ kind }) => kind === 'running')
  const running = format[at]
  if (!running) return null
  const head = joined(format.slice(0, at), classification)
  const after = literal(unspaced(running.after))
  const end = after === '' ? '$' : `(?:${after}|$)`
  // The last part has nothing after it, whatever its setting says (as in `writeNumber`).
  const tail = joined(
    format
      .slice(at + 1)
      .map((part, index, rest) => (index === rest.length - 1 ? { ...part, after: '' } : part)),
    classification,
  )
  const match = (source: string) => new RegExp(`^${source}`, 'iu').exec(typed)
  // Whole first: with a full stop as separator, `117.V.2026` is of May and not an inserted v.
  const whole = match(`${head}(\\d{1,6})${at === format.length - 1 ? '' : after}${tail}$`)
  if (whole) return plain(whole[1])
  const inserted = match(`${head}(\\d{1,6})\\.?([a-z])${end}`)
  if (inserted?.[1] && inserted[2]) {
    const base = Number(inserted[1])
    return base > 0 ? { running: null, inserted: { after: base, letter: inserted[2].toLowerCase() } } : null
  }
  return plain(match(`${head}(\\d{1,6})${end}`)?.[1])
}

function plain(digits: string | undefined): ReadNumber | null {
  const running = Number(digits ?? 0)
  return running > 0 ? { running, inserted: null } : null
}

/** The next free letter of an inserted number: `a`, after `a` comes `b`; null after `z`. */
export function nextLetter(last: string | null): string | null {
  if (last === null) return 'a'
  return last >= 'z' ? null : String.fromCharCode(last.charCodeAt(0) + 1)
}
