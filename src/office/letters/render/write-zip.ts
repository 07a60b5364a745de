import { crc32, deflateRawSync } from 'node:zlib'

/** A part of a zip as it goes into the file, so that what never changes is packed once for many letters. */
export interface PackedPart {
  readonly name: Buffer
  readonly crc: number
  readonly plainSize: number
  /** 0: stored as it is; 8: deflated. */
  readonly method: 0 | 8
  readonly data: Buffer
}

/** Fast, and for a letter's few dozen kilobytes within a tenth of the best level. */
const LEVEL = 3

/** Pictures are packed already: deflating them again costs time and gains nothing. */
const IS_PACKED = /\.(?:png|jpe?g|gif)$/i

export function packPart(name: string, plain: Uint8Array): PackedPart {
  const stored = IS_PACKED.test(name)
  return {
    name: Buffer.from(name, 'utf8'),
    crc: crc32(plain),
    plainSize: plain.length,
    method: stored ? 0 : 8,
    data: stored
      ? Buffer.from(plain.buffer, plain.byteOffset, plain.byteLength)
      : deflateRawSync(plain, { level: LEVEL }),
  }
}

/** 1 January 2000, 00:00, as MS-DOS writes it: neither clock nor machine belongs into a letter. */
const DOS_DATE = (20 << 9) | (1 << 5) | 1
const UTF8_NAMES = 0x0800
const VERSION = 20
const LOCAL = 30
const CENTRAL = 46
const END = 22

/** Writes a zip (APPNOTE 6.3, no zip64: letters stay far below 4 GB and 65,535 parts). */
export function writeZip(parts: readonly PackedPart[]): Uint8Array {
  const names = parts.reduce((sum, { name }) => sum + name.length, 0)
  const datas = parts.reduce((sum, { data }) => sum + data.length, 0)
  const out = Buffer.allocUnsafe(datas + 2 * names + parts.length * (LOCAL + CENTRAL) + END)
  let at = 0
  const offsets: number[] = []
  for (const part of parts) {
    offsets.push(at)
    at = out.writeUInt32LE(0x04034b50, at)
    at = common(out, at, part)
    at += part.name.copy(out, at)
    at += part.data.copy(out, at)
  }
  const directory = at
  parts.forEach((part, index) => {
    at = out.writeUInt32LE(0x02014b50, at)
    at = out.writeUInt16LE(VERSION, at)
    at = common(out, at, part)
    out.fill(0, at, at + 10) // comment, disk, attributes
    at = out.writeUInt32LE(offsets[index] ?? 0, at + 10)
    at += part.name.copy(out, at)
  })
  const size = at - directory
  at = out.writeUInt32LE(0x06054b50, at)
  at = out.writeUInt32LE(0, at)
  at = out.writeUInt16LE(parts.length, at)
  at = out.writeUInt16LE(parts.length, at)
  at = out.writeUInt32LE(size, at)
  at = out.writeUInt32LE(directory, at)
  out.writeUInt16LE(0, at)
  return out
}

/** What a local header and an entry of the directory have in common: version to sizes of name and extra field. */
function common(out: Buffer, start: number, { name, crc, plainSize, method, data }: PackedPart): number {
  let at = out.writeUInt16LE(VERSION, start)
  at = out.writeUInt16LE(UTF8_NAMES, at)
  at = out.writeUInt16LE(method, at)
  at = out.writeUInt16LE(0, at)
  at = out.writeUInt16LE(DOS_DATE, at)
  at = out.writeUInt32LE(crc, at)
  at = out.writeUInt32LE(data.length, at)
  at = out.writeUInt32LE(plainSize, at)
  at = out.writeUInt16LE(name.length, at)
  return out.writeUInt16LE(0, at)
}
