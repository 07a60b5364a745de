import { constants, inflateSync } from 'node:zlib'
import { bigEndian, decodeString, type GlyphMap, glyphMaps, latin } from './pdf-text.ts'

/** What could be read in a PDF without a library for it: enough to recognise a number or a name, never its pages. */
export interface PdfReading {
  /** Title and text, small letters, without blanks. Empty for plain pictures of pages. */
  readonly text: string
  /** It holds an electronic signature; whether that one is valid is not looked into. */
  readonly signed: boolean
}

/** Bounds against files that unpack without end. */
const MAX_STREAM_BYTES = 4_000_000
const MAX_UNPACKED_BYTES = 40_000_000
const MAX_STREAMS = 3_000
const MAX_TEXT = 100_000
const MAX_FONTS = 50

/** Small letters without blanks: a number may be broken anywhere by the layout. */
export const squeezed = (text: string) => text.toLowerCase().replace(/\s+/g, '')

/** A signature's dictionary stands outside every packed stream, as its byte range could not cover it otherwise. */
const isSigned = (file: string) =>
  /\/ByteRange\s*\[/.test(file) && (/\/Type\s*\/Sig\b/.test(file) || /\/(adbe|ETSI)\./.test(file))

/** Unpacking was given up at the bound: that took its time, and counts. */
const TOO_BIG = Symbol('too big')

/** What a stream holds, unpacked; null for pictures, fonts, other packings and damage. */
function unpack(head: string, body: Buffer): string | typeof TOO_BIG | null {
  if (/\/Subtype\s*\/Image|\/FontFile|\/DCTDecode|\/JPXDecode|\/CCITTFaxDecode/.test(head)) return null
  if (!/\/Filter\b/.test(head)) return body.length > MAX_STREAM_BYTES ? null : body.toString('latin1')
  if (!/\/Filter\s*(?:\[\s*)?\/(?:FlateDecode|Fl)\b/.test(head)) return null
  try {
    return inflateSync(body, {
      maxOutputLength: MAX_STREAM_BYTES,
      finishFlush: constants.Z_SYNC_FLUSH, // a cut-off stream is read as far as it goes
    }).toString('latin1')
  } catch (error) {
    return error instanceof RangeError ? TOO_BIG : null
  }
}

function streamsOf(file: string, bytes: Buffer): string[] {
  const streams: string[] = []
  let unpacked = 0
  let from = 0
  while (streams.length < MAX_STREAMS && unpacked < MAX_UNPACKED_BYTES) {
    const at = file.indexOf('stream', from)
    if (at < 0) break
    const begin = file.startsWith('\r\n', at + 6) ? at + 8 : at + 7
    const end = file.indexOf('endstream', begin)
    if (end < 0) break
    from = end + 9
    const head = file.slice(Math.max(0, at - 2_000), at)
    const text = unpack(head.slice(head.lastIndexOf(' obj') + 1), bytes.subarray(begin, end))
    if (text === TOO_BIG) unpacked += MAX_STREAM_BYTES
    if (text === null || text === TOO_BIG) continue
    streams.push(text)
    unpacked += text.length
  }
  return streams
}

const STRINGS = /\((?:\\[\s\S]|[^\\()])*\)|<[0-9A-Fa-f\s]+>/g

/** The text shown by a page, once as plain letters and once by each font's table: a string does not say whose it is. */
function shownText(content: string, maps: readonly GlyphMap[]): string[] {
  const strings = [...content.matchAll(STRINGS)].map(([written]) => decodeString(written))
  return [strings.map(latin).join(''), ...maps.map((map) => strings.map((bytes) => map.read(bytes)).join(''))]
}

function titleOf(text: string): string {
  const written = /\/Title\s*(\((?:\\[\s\S]|[^\\()])*\)|<[0-9A-Fa-f\s]+>)/.exec(text)?.[1]
  if (written === undefined) return ''
  const bytes = decodeString(written)
  return bytes[0] === 0xfe && bytes[1] === 0xff ? bigEndian(bytes.subarray(2)) : latin(bytes)
}

/** Reads what a PDF says about itself. Never throws: a damaged file simply says nothing. */
export function readPdf(given: Uint8Array): PdfReading {
  const bytes = Buffer.from(given.buffer, given.byteOffset, given.byteLength)
  const file = bytes.toString('latin1')
  const streams = streamsOf(file, bytes)
  const maps = streams.flatMap((stream) => glyphMaps(stream))
  const pages = streams.filter((stream) => /\bT[jJ]\b/.test(stream))
  const titles = [file, ...streams].map(titleOf)
  const parts = titles.map(squeezed).filter(Boolean)
  let read = 0
  for (const page of pages) {
    const shown = shownText(page, maps.slice(0, MAX_FONTS)).map(squeezed).filter(Boolean)
    parts.push(...shown)
    read += shown.reduce((sum, { length }) => sum + length, 0)
    if (read > MAX_TEXT) break
  }
  return { text: parts.join('\n').slice(0, MAX_TEXT), signed: isSigned(file) }
}
