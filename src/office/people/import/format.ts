/** What a file is by its content: its name may lie (HTML named .xls). */
type Format = 'zip' | 'compound' | 'markup' | 'text' | 'unknown'

function startsWith(bytes: Uint8Array, ...prefix: readonly number[]): boolean {
  return prefix.every((byte, at) => bytes[at] === byte)
}

export function detectFormat(bytes: Uint8Array): Format {
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) return 'zip'
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return 'compound'
  // BIFF 2 to 4: workbooks of the time before compound files.
  if (bytes[0] === 0x09 && (bytes[1] === 0x00 || bytes[1] === 0x02 || bytes[1] === 0x04)) return 'compound'
  const isUtf16 = startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)
  const head = bytes.subarray(0, 4096)
  if (!isUtf16 && head.some((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27))) return 'unknown'
  const text = new TextDecoder(isUtf16 ? 'utf-16le' : 'latin1').decode(head).replace(/^(ï»¿|\ufeff)?\s*/, '')
  return text.startsWith('<') ? 'markup' : 'text'
}

/**
 * Sum of the unpacked sizes that the zip's directory promises, so that a bomb is refused before it is opened; 0
 * when there is no directory (a cut file: the reader will say that it is broken).
 */
export function zipContentBytes(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const END = 0x06054b50
  const ENTRY = 0x02014b50
  let end = bytes.length - 22
  while (end >= 0 && view.getUint32(end, true) !== END) end -= 1
  if (end < 0) return 0
  let at = view.getUint32(end + 16, true)
  let total = 0
  while (at + 46 <= bytes.length && view.getUint32(at, true) === ENTRY) {
    total += view.getUint32(at + 24, true)
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return total
}
