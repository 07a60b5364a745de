import type { EvidenceId } from '../../terms/ids.ts'
import type { Result } from '../../terms/result.ts'
import type { ReadContext } from '../context.ts'

/** Writes the plain bytes of an evidence file to a path the clerk chose. */
export async function exportEvidence(
  _id: EvidenceId,
  _path: string,
  _context: ReadContext,
): Promise<Result<Record<string, never>>> {
  throw new Error('being built')
}
