/** A font's table from the codes on the page to letters (PDF 32000-1, 9.10.3: ToUnicode). */
export interface GlyphMap {
  /** Codes the table does not know are left out. */
  read(bytes: Buffer): string
}

const ESCAPED: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }
/** Codes of one font; its table has two bytes. A crafted one would count for hours. */
const MAX_CODES = 65_536
/** Hex digits of what one code stands for: a ligature has three letters. */
const MAX_LETTERS = 64

/** The bytes of a string as written: `(text)` with its escapes, or `<hex>`. */
export function decodeString(written: string): Buffer {
  if (written.startsWith('<')) {
    const digits = written.replace(/[^0-9A-Fa-f]/g, '')
    return Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex')
  }
  const text = written
    .slice(1, -1)
    .replace(/\\([0-7]{1,3}|\r?\n|[\s\S])/g, (_, sign: string) =>
      /^[0-7]/.test(sign)
        ? String.fromCharCode(Number.parseInt(sign, 8) & 0xff)
        : sign.endsWith('\n')
          ? ''
          : (ESCAPED[sign] ?? sign),
    )
  return Buffer.from(text, 'latin1')
}

/** Bytes as letters of western fonts; nothing for codes that are no letters. */
export const latin = (bytes: Buffer) =>
  bytes.some((code) => code < 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09)
    ? ''
    : bytes.toString('latin1')

/** UTF-16 as PDF writes it; half a letter at the end of a damaged file falls away. */
export const bigEndian = (bytes: Buffer) =>
  bytes.length === 1
    ? bytes.toString('latin1')
    : Buffer.from(bytes.subarray(0, bytes.length & ~1))
        .swap16()
        .toString('utf16le')

const code = (hex: string) => Number.parseInt(hex, 16)
const letters = (given: string) => {
  const hex = given.slice(0, MAX_LETTERS)
  return bigEndian(Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, 'hex'))
}

/** The last letter counted on: a range names only its first one. */
const after = (text: string, steps: number) =>
  text.slice(0, -1) + String.fromCharCode(text.charCodeAt(text.length - 1) + steps)

/** What stands between two words, time after time; a search by pattern would begin anew at every unclosed one. */
function* between(table: string, begin: string, end: string): Generator<string> {
  for (let at = table.indexOf(begin); at >= 0; at = table.indexOf(begin, at)) {
    const until = table.indexOf(end, at)
    if (until < 0) return
    yield table.slice(at + begin.length, until)
    at = until
  }
}

function mapOf(table: string): GlyphMap | null {
  const known = new Map<number, string>()
  let width = 1
  let counted = 0
  const learn = (hex: string, text: string, step = 0) => {
    width = Math.max(1, Math.ceil(hex.length / 2))
    known.set(code(hex) + step, text)
  }
  for (const body of between(table, 'beginbfchar', 'endbfchar'))
    for (const [, from = '', to = ''] of body.matchAll(/<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>/g))
      learn(from, letters(to))
  for (const body of between(table, 'beginbfrange', 'endbfrange'))
    for (const [, from = '', until = '', to, list] of body.matchAll(
      /<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*(?:<([0-9A-Fa-f]+)>|\[([^\]]*)\])/g,
    )) {
      const steps = Math.min(code(until) - code(from), MAX_CODES - counted)
      const each = list ? [...list.matchAll(/<([0-9A-Fa-f]+)>/g)].map(([, hex = '']) => letters(hex)) : null
      counted += Math.max(0, steps) + 1
      for (let step = 0; step <= steps; step += 1)
        learn(from, each ? (each[step] ?? '') : after(letters(to ?? ''), step), step)
    }
  if (known.size === 0) return null
  return {
    read(bytes) {
      let text = ''
      for (let at = 0; at + width <= bytes.length; at += width)
        text += known.get(bytes.readUIntBE(at, Math.min(width, 4))) ?? ''
      return text
    },
  }
}

/** The table in a stream, or none. */
export function glyphMaps(stream: string): GlyphMap[] {
  if (!stream.includes('begincmap')) return []
  const map = mapOf(stream)
  return map ? [map] : []
}
