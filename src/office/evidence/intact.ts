import { createHash } from 'node:crypto'
import { DamagedEvidenceError } from '../../store/evidence-format.ts'
import { fail, type Result } from '../../terms/result.ts'
import type { ReadContext } from '../context.ts'
import type { StoredEvidence } from './repository.ts'

/** What the clerk reads when an encrypted file no longer is what was written. */
export function damaged(fileName: string): Result<never> {
  return fail(
    'evidence-damaged',
    `Berkas bukti «${fileName}» di folder data berubah atau hilang, jadi tidak bisa dibuka. Catatan dan SHA-256-nya tetap ada. Tambahkan lagi berkas aslinya, atau pulihkan folder data dari cadangan.`,
  )
}

/** Runs a look at the encrypted file; damage is a known failure. */
export async function unlessDamaged<T>(
  { evidence }: StoredEvidence,
  look: () => Promise<Result<T>>,
): Promise<Result<T>> {
  try {
    return await look()
  } catch (error) {
    if (error instanceof DamagedEvidenceError) return damaged(evidence.fileName)
    throw error
  }
}

/** Reads the whole file and compares its SHA-256 with the one noted when it came in. */
export async function isIntact(
  { storedAs, evidence }: StoredEvidence,
  { evidenceFiles }: Pick<ReadContext, 'evidenceFiles'>,
): Promise<boolean> {
  const hash = createHash('sha256')
  try {
    for await (const piece of evidenceFiles.stream(storedAs)) hash.update(piece)
  } catch (error) {
    if (error instanceof DamagedEvidenceError) return false
    throw error
  }
  return hash.digest('hex') === evidence.sha256
}
