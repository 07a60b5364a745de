import { printable } from './xml.ts'

/**
 * A letter's values taken apart from its build: every line of every value becomes a numbered hole. Two letters of one
 * template with the same build differ only in what stands in the holes.
 */
export interface Taken {
  /** Everything the filled text depends on beside the holes' contents: which tags, how many rows, how many lines. */
  readonly build: string
  /** What stands in each hole, not escaped. */
  readonly contents: readonly string[]
}

/** Private-use signs that nobody types and no font draws; they need no escaping in XML. */
const OPEN = '\uE0F0'
const CLOSE = '\uE0F1'
const HOLE = new RegExp(`${OPEN}(\\d+)${CLOSE}`, 'u')

/** A blank line stays as it is: whether there are words at all decides conditions, empty runs and the letterhead. */
const isBlank = (line: string) => !/\S/.test(line)

/** @param tags the letter's values, as they come; what no letter can hold is left out of the contents */
export function takeOut(tags: object): Taken {
  const contents: string[] = []
  let build = ''
  const line = (text: string): void => {
    if (isBlank(text)) {
      build += `"${text}"`
      return
    }
    contents.push(text)
    build += '_'
  }
  const walk = (value: unknown): void => {
    if (typeof value === 'string') {
      const text = printable(value)
      if (text.includes('\n')) text.split('\n').forEach(line)
      else line(text)
      build += ';'
    } else if (Array.isArray(value)) {
      build += '['
      value.forEach(walk)
      build += ']'
    } else if (typeof value === 'object' && value !== null) {
      build += '{'
      for (const [name, inner] of Object.entries(value)) {
        build += `${name}:`
        walk(inner)
      }
      build += '}'
    } else build += `${value};`
  }
  walk(tags)
  return { build, contents }
}

/** The same tags with holes instead of words, numbered as takeOut counts them: filled once, they give the build. */
export function withHoles(tags: object): Readonly<Record<string, unknown>> {
  let next = 0
  const hole = (text: string) => (isBlank(text) ? text : `${OPEN}${next++}${CLOSE}`)
  const walk = (value: unknown): unknown => {
    if (typeof value === 'string') return printable(value).split('\n').map(hole).join('\n')
    if (Array.isArray(value)) return value.map(walk)
    return typeof value === 'object' && value !== null ? inside(value) : value
  }
  const inside = (tagged: object): Record<string, unknown> =>
    Object.fromEntries(Object.entries(tagged).map(([name, value]) => [name, walk(value)] as const))
  return inside(tags)
}

/**
 * A text with holes: what stands before the first, then the number of a hole and what stands after it. The pieces are
 * UTF-8 already: joined as strings they cost a letter more than packing it does.
 */
export interface HoledText {
  readonly before: Buffer
  readonly rest: readonly { readonly hole: number; readonly after: Buffer }[]
}

export function holedText(text: string): HoledText {
  const pieces = text.split(HOLE)
  const piece = (at: number) => Buffer.from(pieces[at] ?? '', 'utf8')
  const rest: { hole: number; after: Buffer }[] = []
  for (let at = 1; at < pieces.length; at += 2) rest.push({ hole: Number(pieces[at]), after: piece(at + 1) })
  return { before: piece(0), rest }
}

/** @param written the holes' contents in UTF-8, escaped for XML */
export function fillHoles({ before, rest }: HoledText, written: readonly Buffer[]): Buffer {
  const pieces = [before]
  for (const { hole, after } of rest) {
    const content = written[hole]
    if (content) pieces.push(content)
    pieces.push(after)
  }
  return Buffer.concat(pieces)
}
