import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { type FileHandle, mkdtemp, open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { Office } from '../src/office/start.ts'
import { fail, ok, type Result } from '../src/terms/result.ts'
import type { UploadMessage } from './channels.ts'
import { PIECE_BYTES } from './channels.ts'
import { givenFile } from './desktop/files.ts'

const MAX_BYTES = 2 * 1024 ** 3

const Message: z.ZodType<UploadMessage> = z.discriminatedUnion('step', [
  z.object({ step: z.literal('open'), name: z.string().min(1).max(500), size: z.int().min(0) }),
  z.object({
    step: z.literal('piece'),
    id: z.string(),
    bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array && value.length <= PIECE_BYTES),
  }),
  z.object({ step: z.literal('done'), id: z.string() }),
  z.object({ step: z.literal('abandon'), id: z.string() }),
])

export interface Uploads {
  /** One step of a file that has no path (a pasted screenshot). Never rejects. */
  answer(message: unknown): Promise<Result<unknown>>
  /** Removes what is left on disk. */
  close(): void
}

/** Collects pasted files in a private temporary folder and names them to the office, which deletes what it took in. */
export function createUploads(office: Pick<Office, 'host'>, temporaryFolder: string): Uploads {
  const underway = new Map<string, { path: string; name: string; handle: FileHandle; size: number }>()
  let folder: string | null = null

  const take = async (id: string, keep: boolean) => {
    const upload = underway.get(id)
    underway.delete(id)
    await upload?.handle.close()
    if (upload && !keep) await rm(upload.path, { force: true })
    return upload
  }
  const unknown = fail('upload-unknown', 'Berkas ini tidak sedang diterima. Tempelkan berkasnya sekali lagi.')
  const tooBig = (name: string) =>
    fail(
      'file-too-big',
      `Berkas «${name}» lebih besar dari 2 GB, jadi tidak diterima. Potong videonya, lalu coba lagi.`,
    )

  const step = async (message: UploadMessage): Promise<Result<unknown>> => {
    switch (message.step) {
      case 'open': {
        if (message.size > MAX_BYTES) return tooBig(message.name)
        folder ??= await mkdtemp(join(temporaryFolder, 'tegas-'))
        const id = randomUUID()
        const path = join(folder, id)
        underway.set(id, { path, name: message.name, handle: await open(path, 'wx', 0o600), size: 0 })
        return ok({ id })
      }
      case 'piece': {
        const upload = underway.get(message.id)
        if (!upload) return unknown
        upload.size += message.bytes.length
        if (upload.size > MAX_BYTES) {
          await take(message.id, false)
          return tooBig(upload.name)
        }
        await upload.handle.appendFile(message.bytes)
        return ok({})
      }
      case 'done': {
        const upload = await take(message.id, true)
        return upload ? givenFile(office, upload.path, upload.name, true) : unknown
      }
      case 'abandon':
        await take(message.id, false)
        return ok({})
    }
  }

  return {
    async answer(raw) {
      const message = Message.safeParse(raw)
      if (!message.success) return fail('input', 'Berkas ini tidak bisa dibaca. Tempelkan sekali lagi.')
      try {
        return await step(message.data)
      } catch (error) {
        if ('id' in message.data) await take(message.data.id, false).catch(() => {})
        const full = error instanceof Error && 'code' in error && error.code === 'ENOSPC'
        return full
          ? fail(
              'disk-full',
              'Penyimpanan komputer penuh, jadi berkas ini tidak diterima. Kosongkan ruang, lalu ulangi.',
            )
          : fail(
              'upload',
              'Berkas ini tidak bisa disimpan sementara, jadi tidak diterima. Simpan dulu sebagai berkas, lalu pilih lewat «Pilih berkas».',
            )
      }
    },
    close() {
      for (const { handle } of underway.values()) handle.close().catch(() => {})
      underway.clear()
      if (folder !== null) rmSync(folder, { recursive: true, force: true })
    },
  }
}
