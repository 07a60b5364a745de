import { createHash, randomUUID } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { syncFolder } from '../../store/durable.ts'
import type { EvidenceId } from '../../terms/ids.ts'
import { fail, ok, type Result } from '../../terms/result.ts'
import type { ReadContext } from '../context.ts'
import { damaged, unlessDamaged } from './intact.ts'
import { findEvidence } from './repository.ts'

/**
 * Writes the plain bytes of an evidence file to a path the clerk chose: aside, flushed, compared with the SHA-256 noted
 * when it came in, then renamed. A failure leaves what was there before.
 */
export async function exportEvidence(
  id: EvidenceId,
  path: string,
  { db, evidenceFiles }: ReadContext,
): Promise<Result<Record<string, never>>> {
  const found = findEvidence(db, id)
  if (!found) return fail('evidence-unknown', 'Bukti ini tidak ada dalam data kantor.')
  const { evidence, storedAs } = found
  const aside = join(dirname(path), `~tegas-${randomUUID()}.tmp`)
  try {
    return await unlessDamaged(found, async () => {
      const hash = createHash('sha256')
      const file = await open(aside, 'wx')
      try {
        for await (const piece of evidenceFiles.stream(storedAs)) {
          hash.update(piece)
          await file.writeFile(piece)
        }
        await file.sync()
      } finally {
        await file.close()
      }
      if (hash.digest('hex') !== evidence.sha256) return damaged(evidence.fileName)
      await rename(aside, path)
      syncFolder(dirname(path))
      return ok({})
    })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null
    if (code !== 'ENOENT' && code !== 'ENOTDIR' && code !== 'EIO') throw error
    return fail(
      'target-gone',
      `Tempat tujuan «${basename(path)}» tidak ditemukan lagi. Bukti tetap tersimpan di Tegas. Pasang kembali stiknya atau pilih tempat lain.`,
    )
  } finally {
    await rm(aside, { force: true })
  }
}
