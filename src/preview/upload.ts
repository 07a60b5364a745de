import { randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import type { IncomingMessage } from 'node:http'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { GivenFile } from '../contract/bridge.ts'
import type { Office } from '../office/start.ts'
import { fail, ok, type Result } from '../terms/result.ts'

const MAX_BYTES = 2 * 1024 ** 3

class TooBig extends Error {}

/** Refuses a body past the limit while it streams by; nothing is held in memory. */
async function* limited(source: AsyncIterable<Uint8Array>) {
  let size = 0
  for await (const chunk of source) {
    size += chunk.length
    if (size > MAX_BYTES) throw new TooBig()
    yield chunk
  }
}

/** Streams an upload into a temporary file of the office's host; the office deletes it once it is taken in. */
export async function receiveUpload(
  request: IncomingMessage,
  name: string,
  folder: string,
  office: Pick<Office, 'host'>,
): Promise<Result<GivenFile>> {
  const path = join(folder, randomUUID())
  const tooBig = fail(
    'file-too-big',
    `Berkas «${name}» lebih besar dari 2 GB, jadi tidak diterima. Potong videonya, lalu coba lagi.`,
  )
  if (Number(request.headers['content-length'] ?? 0) > MAX_BYTES) return tooBig
  try {
    await pipeline(request, limited, createWriteStream(path, { flags: 'wx', mode: 0o600 }))
  } catch (error) {
    await rm(path, { force: true })
    if (error instanceof TooBig) return tooBig
    const full = error instanceof Error && 'code' in error && error.code === 'ENOSPC'
    return full
      ? fail(
          'disk-full',
          'Penyimpanan komputer penuh, jadi berkas ini tidak diterima. Kosongkan ruang, lalu ulangi.',
        )
      : fail('upload', `Berkas «${name}» terputus di tengah jalan, jadi tidak diterima. Pilih sekali lagi.`)
  }
  const given = await office.host({ type: 'file-chosen', path, name, temporary: true })
  return given.ok ? ok({ token: given.value.token, name, size: given.value.size }) : given
}
