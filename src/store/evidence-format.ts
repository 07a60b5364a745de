import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto'

/**
 * The encrypted evidence file, version 1:
 *
 *     magic 8 | salt 32 | binding 32 | chunk 0 | chunk 1 | ... | last chunk
 *
 * Each chunk is AES-256-GCM over at most 1 MiB of plain bytes, its tag behind it. The key is the file's own (HKDF of the
 * evidence key and the salt), so the chunk's index can be the nonce. Magic, salt, index and "this is the last one" are
 * authenticated with every chunk: a file that was cut, lengthened, reordered or spliced from two does not open. The
 * binding ties the file to the name it is stored under, so that two whole files cannot be exchanged either.
 */

const MAGIC = Buffer.from('TEGASEV1', 'ascii')
const SALT_BYTES = 32
const BINDING_BYTES = 32
const TAG_BYTES = 16

export const CHUNK_BYTES = 1024 * 1024
export const BINDING_AT = MAGIC.length + SALT_BYTES
export const HEADER_BYTES = BINDING_AT + BINDING_BYTES
export const SEALED_CHUNK_BYTES = CHUNK_BYTES + TAG_BYTES

/** What lies on the disk is not what was written: cut, changed, exchanged or never ours. */
export class DamagedEvidenceError extends Error {
  override readonly name = 'DamagedEvidenceError'
}

/** The key and the authenticated head of one file. */
export interface FileSeal {
  readonly key: Uint8Array
  readonly head: Uint8Array
}

function sealOf(master: Uint8Array, head: Uint8Array): FileSeal {
  const salt = head.subarray(MAGIC.length)
  return { key: new Uint8Array(hkdfSync('sha256', master, salt, 'tegas:evidence-file:1', 32)), head }
}

/** A fresh seal with its own salt; `head` is written first, then `binding`. */
export function newSeal(master: Uint8Array): FileSeal {
  return sealOf(master, Buffer.concat([MAGIC, randomBytes(SALT_BYTES)]))
}

/** What follows the head: a keyed hash of the name the file is stored under. */
export function binding(seal: FileSeal, storedAs: string): Uint8Array {
  return createHmac('sha256', seal.key).update(`name:${storedAs}`).digest()
}

/** Reads a file's header. @throws DamagedEvidenceError when it is not ours or belongs to another name. */
export function openSeal(master: Uint8Array, header: Uint8Array, storedAs: string): FileSeal {
  if (header.length !== HEADER_BYTES || !MAGIC.equals(header.subarray(0, MAGIC.length)))
    throw new DamagedEvidenceError('header')
  const seal = sealOf(master, header.subarray(0, BINDING_AT))
  if (!timingSafeEqual(header.subarray(BINDING_AT), binding(seal, storedAs)))
    throw new DamagedEvidenceError('name')
  return seal
}

/** Nonce and additional data of a chunk. */
function place(seal: FileSeal, index: number, last: boolean): { nonce: Buffer; bound: Buffer } {
  const nonce = Buffer.alloc(12)
  nonce.writeBigUInt64BE(BigInt(index), 4)
  return { nonce, bound: Buffer.concat([seal.head, nonce, Buffer.from([last ? 1 : 0])]) }
}

export function sealChunk(seal: FileSeal, index: number, last: boolean, plain: Uint8Array): Buffer {
  const { nonce, bound } = place(seal, index, last)
  const cipher = createCipheriv('aes-256-gcm', seal.key, nonce)
  cipher.setAAD(bound)
  return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()])
}

/** @throws DamagedEvidenceError when the chunk is not the one written at this place. */
export function openChunk(seal: FileSeal, index: number, last: boolean, sealed: Uint8Array): Buffer {
  if (sealed.length <= TAG_BYTES) throw new DamagedEvidenceError(`chunk ${index}`)
  const { nonce, bound } = place(seal, index, last)
  const decipher = createDecipheriv('aes-256-gcm', seal.key, nonce)
  decipher.setAAD(bound)
  decipher.setAuthTag(sealed.subarray(sealed.length - TAG_BYTES))
  try {
    return Buffer.concat([decipher.update(sealed.subarray(0, sealed.length - TAG_BYTES)), decipher.final()])
  } catch {
    throw new DamagedEvidenceError(`chunk ${index}`)
  }
}

/** How many chunks a file of this length on disk holds, and how many plain bytes. @throws when no whole chunk fits. */
export function layout(bytesOnDisk: number): { chunks: number; plainSize: number } {
  const body = bytesOnDisk - HEADER_BYTES
  if (body <= TAG_BYTES) throw new DamagedEvidenceError('length')
  const chunks = Math.ceil(body / SEALED_CHUNK_BYTES)
  return { chunks, plainSize: body - chunks * TAG_BYTES }
}
