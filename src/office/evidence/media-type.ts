import { extname } from 'node:path'
import { fileTypeFromBuffer } from 'file-type'

/** As many first bytes as it takes to tell what a file is. */
export const HEAD_BYTES = 64 * 1024
const UNKNOWN = 'application/octet-stream'

/** For what has no signature of its own, or one that a phone's recorder wrote in a way nobody knows. */
const BY_EXTENSION: Readonly<Record<string, string>> = {
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.heic': 'image/heic',
  '.heif': 'image/heif',
  '.mp4': 'video/mp4',
  '.mov': 'video/quicktime',
  '.3gp': 'video/3gpp',
  '.opus': 'audio/ogg',
  '.ogg': 'audio/ogg',
  '.m4a': 'audio/mp4',
  '.mp3': 'audio/mpeg',
  '.aac': 'audio/aac',
  '.amr': 'audio/amr',
  '.pdf': 'application/pdf',
  '.zip': 'application/zip',
  '.txt': 'text/plain',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/**
 * What a file is by its first bytes; by its name only where the bytes do not say (a text, a Word file is a zip).
 * @returns a media type without parameters: `audio/ogg`.
 */
export async function mediaTypeOf(head: Uint8Array, fileName: string): Promise<string> {
  const named = BY_EXTENSION[extname(fileName).toLowerCase()]
  const sniffed = await fileTypeFromBuffer(head).catch(() => undefined) // the library throws on cut-off containers
  const mime = sniffed?.mime.split(';')[0]?.trim()
  if (mime === undefined || mime === 'application/zip') return named ?? mime ?? UNKNOWN
  return mime
}
