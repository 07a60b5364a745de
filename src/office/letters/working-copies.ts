import type { PaperId } from '../../terms/ids.ts'
import type { Result } from '../../terms/result.ts'
import type { ReadContext } from '../context.ts'

/** Puts the paper's bytes into a working file. */
export async function checkOutPaper(
  _id: PaperId,
  _context: ReadContext,
): Promise<Result<{ path: string; fileName: string; readOnly: boolean }>> {
  throw new Error('being built')
}

/** Takes every changed working file back in. */
export async function takeBackChanged(
  _context: ReadContext,
): Promise<Result<{ takenBack: readonly string[] }>> {
  throw new Error('being built')
}

/** Writes the paper's bytes to a path the clerk chose. */
export async function exportPaper(
  _id: PaperId,
  _path: string,
  _context: ReadContext,
): Promise<Result<Record<string, never>>> {
  throw new Error('being built')
}
