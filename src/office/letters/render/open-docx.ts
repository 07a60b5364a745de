import { crc32, inflateRawSync } from 'node:zlib'
import PizZip from 'pizzip'
import { fail, ok, type Result } from '../../../terms/result.ts'
import { type PackedPart, packPart, writeZip } from './write-zip.ts'
import { attribute, elements, isSound, parseXml, type XmlElement } from './xml.ts'

/** A Lembar Bukti full of photos is some 60 MB; a letter 40 KB. */
const MAX_BYTES = 100 * 1024 * 1024
const MAX_ENTRIES = 2000
const MAX_PLAIN_BYTES = 300 * 1024 * 1024
const MAX_XML_BYTES = 50 * 1024 * 1024

/** An opened Word document; `main` is the path of its main part, usually `word/document.xml`. */
export interface Docx {
  readonly zip: PizZip
  readonly main: string
}

interface Entry {
  readonly name: string
  readonly method: number
  readonly crc: number
  readonly packed: number
  readonly plain: number
  readonly offset: number
}

/**
 * The zip's own table of contents, or null when there is none: read before anything is unpacked. The table must end
 * where the zip says, else another reader (PizZip, Word) may read another one than is checked here.
 */
export function zipContents(bytes: Buffer): Entry[] | null {
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))
  if (end < 0 || end + 22 > bytes.length) return null
  const entries: Entry[] = []
  let at = bytes.readUInt32LE(end + 16)
  if (at + bytes.readUInt32LE(end + 12) !== end) return null
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== 0x02014b50) return null
    const nameLength = bytes.readUInt16LE(at + 28)
    entries.push({
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
      method: bytes.readUInt16LE(at + 10),
      crc: bytes.readUInt32LE(at + 16),
      packed: bytes.readUInt32LE(at + 20),
      plain: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42),
    })
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return at === end ? entries : null
}

/** A part as it lies in the file; null where the table of contents points past its end. */
function packedData(bytes: Buffer, { offset, packed }: Entry): Buffer | null {
  if (offset + 30 > bytes.length) return null
  const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28)
  return start + packed > bytes.length ? null : bytes.subarray(start, start + packed)
}

function plainData(data: Buffer, { method, plain }: Entry): Buffer | null {
  if (method === 0) return data
  if (method !== 8) return null
  try {
    return inflateRawSync(data, { maxOutputLength: plain + 1 })
  } catch {
    return null // damaged, or bigger than it says
  }
}

/** Does the part unpack to what the table of contents says, and not to gigabytes? */
export function unpacksAsSaid(bytes: Buffer, entry: Entry): boolean {
  const data = packedData(bytes, entry)
  const plain = data && plainData(data, entry)
  return plain?.length === entry.plain && crc32(plain) === entry.crc
}

const refuse = (code: string, why: string, advice: string): Result<never> =>
  fail(code, `${why} Berkas ini tidak diambil; surat yang tersimpan tidak berubah. ${advice}`)
const broken = () =>
  refuse(
    'docx-broken',
    'Isi dokumen Word ini rusak atau tidak utuh.',
    'Buka di Word, simpan ulang sebagai Dokumen Word (.docx), lalu coba lagi.',
  )

/** Opens a .docx without trusting it: size, number of parts, unpacked size and macros are checked first. */
export function openDocx(given: Uint8Array): Result<Docx> {
  const bytes = Buffer.from(given.buffer, given.byteOffset, given.byteLength)
  if (bytes.length === 0)
    return refuse('docx-empty', 'Berkas ini kosong (0 byte).', 'Simpan lagi dari Word, lalu coba lagi.')
  if (bytes.length > MAX_BYTES)
    return refuse('docx-too-big', 'Dokumen ini lebih besar dari 100 MB.', 'Perkecil gambarnya di Word.')
  if (bytes.length >= 8 && bytes.readUInt32BE(0) === 0xd0cf11e0)
    return refuse(
      'docx-old-or-locked',
      'Berkas ini berformat .doc lama atau dilindungi kata sandi.',
      'Simpan sebagai Dokumen Word (.docx) tanpa kata sandi.',
    )
  const entries = bytes.toString('latin1', 0, 2) === 'PK' ? zipContents(bytes) : null
  if (!entries)
    return refuse(
      'not-docx',
      'Berkas ini bukan dokumen Word (.docx).',
      'Pilih berkas yang disimpan dari Word sebagai .docx.',
    )
  const plain = entries.reduce((sum, entry) => sum + entry.plain, 0)
  const parts = entries.filter((entry) => /\.(xml|rels)$/i.test(entry.name))
  if (
    entries.length > MAX_ENTRIES ||
    plain > MAX_PLAIN_BYTES ||
    parts.some((entry) => entry.plain > MAX_XML_BYTES)
  )
    return refuse('docx-too-big', 'Isi dokumen ini terlalu besar untuk sebuah surat.', 'Perkecil di Word.')
  if (!parts.every((entry) => unpacksAsSaid(bytes, entry))) return broken()
  return unpack(bytes, entries)
}

/** Text of a part; empty when it is missing or does not unpack. */
export function partText(zip: PizZip, path: string): string {
  try {
    return zip.file(path)?.asText() ?? ''
  } catch {
    return ''
  }
}

function unpack(bytes: Buffer, entries: readonly Entry[]): Result<Docx> {
  let zip: PizZip
  try {
    zip = new PizZip(bytes)
  } catch {
    return broken()
  }
  // PizZip goes by the names beside the parts, the table may tell others: then something else was checked than is read.
  if (Object.keys(zip.files).length !== entries.length || !entries.every(({ name }) => name in zip.files))
    return broken()
  const types = partText(zip, '[Content_Types].xml')
  if (entries.some(({ name }) => /vbaProject/i.test(name)) || /macroEnabled/i.test(types))
    return refuse(
      'docx-macro',
      'Dokumen ini memuat makro.',
      'Simpan sebagai Dokumen Word (.docx) biasa, tanpa makro.',
    )
  const rels = parseXml(partText(zip, '_rels/.rels'))
  const main = rels
    ? elements(rels, 'Relationship').find((rel) => attribute(rel, 'Type')?.endsWith('/officeDocument'))
    : undefined
  const path = main ? attribute(main, 'Target')?.replace(/^\//, '') : undefined
  // Only parts called .xml have been measured.
  if (!path || !/\.xml$/i.test(path) || !zip.file(path) || !types.includes('wordprocessingml.document'))
    return refuse(
      'not-docx',
      'Berkas ini bukan dokumen Word (.docx).',
      'Pilih berkas yang disimpan dari Word sebagai .docx.',
    )
  keepPacked(bytes, entries, zip)
  return ok({ zip, main: path })
}

/**
 * Pictures and the like as they came, by the object that stands for them in the zip: one that is replaced is another
 * object. A photo of 30 MB is then copied when a letter is numbered, neither unpacked nor packed anew.
 */
const packedAlready = new WeakMap<object, PackedPart>()

function keepPacked(bytes: Buffer, entries: readonly Entry[], zip: PizZip): void {
  for (const entry of entries) {
    const { name, method, crc, plain } = entry
    const file = zip.files[name]
    const data = packedData(bytes, entry)
    if (!file || !data || /\.(xml|rels)$/i.test(name) || (method !== 0 && method !== 8)) continue
    packedAlready.set(file, { name: Buffer.from(name, 'utf8'), method, crc, plainSize: plain, data })
  }
}

/**
 * Is every part of a document that came from outside sound, its pictures too? Opening looks only at what is read; a
 * damaged picture or a letter that no XML may hold would show when the paper is numbered, or only in Word.
 */
export function checkWhole(given: Uint8Array, { zip }: Docx): Result<null> {
  const bytes = Buffer.from(given.buffer, given.byteOffset, given.byteLength)
  const unpacks = (zipContents(bytes) ?? []).every(
    (entry) => entry.name.endsWith('/') || unpacksAsSaid(bytes, entry),
  )
  const texts = Object.keys(zip.files).filter((name) => /\.(xml|rels)$/i.test(name))
  return unpacks && texts.every((path) => isSound(partText(zip, path))) ? ok(null) : broken()
}

/** Main part, then headers and footers: everything that can hold a number or a date. */
export function textParts(docx: Docx): Result<readonly { path: string; root: XmlElement }[]> {
  const folder = docx.main.slice(0, docx.main.lastIndexOf('/') + 1)
  const beside = Object.keys(docx.zip.files).filter(
    (name) => name.startsWith(folder) && /^(header|footer)\d*\.xml$/.test(name.slice(folder.length)),
  )
  const parts = [docx.main, ...beside.sort()].map((path) => ({
    path,
    root: parseXml(partText(docx.zip, path)),
  }))
  const whole: { path: string; root: XmlElement }[] = []
  for (const { path, root } of parts) {
    if (!root) return broken()
    whole.push({ path, root })
  }
  return ok(whole)
}

/** The finished file; the same content gives the same bytes. */
export function packDocx(zip: PizZip): Uint8Array {
  return writeZip(
    Object.values(zip.files).flatMap((file) =>
      file.dir ? [] : (packedAlready.get(file) ?? packPart(file.name, file.asUint8Array())),
    ),
  )
}
