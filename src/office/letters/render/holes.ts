/**
 * Values of a letter taken apart from its build: every line of every value becomes a numbered hole. Two letters of one
 * template with the same build differ only in what stands in the holes.
 */
export interface Holes {
  /** Everything the filled text depends on beside the holes' contents: which tags, how many rows, how many lines. */
  readonly build: string
  /** The tags with holes instead of words; filling these once gives the build of every such letter. */
  readonly tags: Readonly<Record<string, unknown>>
  /** What stands in each hole, not escaped. */
  readonly contents: readonly string[]
}

/** Private-use signs that nobody types and no font draws; they need no escaping in XML. */
const OPEN = '\uE0F0'
const CLOSE = '\uE0F1'
const HOLE = new RegExp(`${OPEN}(\\d+)${CLOSE}`, 'u')

/** A blank line stays as it is: whether there are words at all decides conditions, empty runs and the letterhead. */
const isBlank = (line: string) => !/\S/.test(line)

export function takeOut(tags: Readonly<Record<string, unknown>>): Holes {
  const contents: string[] = []
  const build: string[] = []
  const hole = (line: string): string => {
    if (isBlank(line)) {
      build.push(`"${line}"`)
      return line
    }
    contents.push(line)
    build.push('_')
    return `${OPEN}${contents.length - 1}${CLOSE}`
  }
  const walk = (value: unknown): unknown => {
    if (typeof value === 'string') {
      const lines = value.includes('\n') ? value.split('\n') : [value]
      const holes = lines.map(hole).join('\n')
      build.push(';')
      return holes
    }
    if (Array.isArray(value)) {
      build.push('[')
      const rows = value.map(walk)
      build.push(']')
      return rows
    }
    if (typeof value === 'object' && value !== null) {
      build.push('{')
      const entries = Object.entries(value).map(([name, inner]) => {
        build.push(name, ':')
        return [name, walk(inner)] as const
      })
      build.push('}')
      return Object.fromEntries(entries)
    }
    build.push(String(value), ';')
    return value
  }
  const holed = Object.fromEntries(
    Object.entries(tags).map(([name, value]) => {
      build.push(name, ':')
      return [name, walk(value)] as const
    }),
  )
  return { build: build.join(''), tags: holed, contents }
}

/** A text with holes: what stands before the first, then the number of a hole and what stands after it. */
export interface HoledText {
  readonly before: string
  readonly rest: readonly { readonly hole: number; readonly after: string }[]
}

export function holedText(text: string): HoledText {
  const pieces = text.split(HOLE)
  const rest: { hole: number; after: string }[] = []
  for (let at = 1; at < pieces.length; at += 2)
    rest.push({ hole: Number(pieces[at]), after: pieces[at + 1] ?? '' })
  return { before: pieces[0] ?? '', rest }
}

/** @param written the holes' contents, escaped for XML */
export function fillHoles({ before, rest }: HoledText, written: readonly string[]): string {
  let text = before
  for (const { hole, after } of rest) text += (written[hole] ?? '') + after
  return text
}
