import { type FileHandle, open } from 'node:fs/promises'
import { CHUNK_BYTES } from './evidence-format.ts'

/** 2 GiB: the most one evidence file may hold. */
export const EVIDENCE_MAX_BYTES = 2 * 1024 * 1024 * 1024

/** The given file cannot become evidence; nothing was kept of it. */
export class EvidenceSourceError extends Error {
  override readonly name = 'EvidenceSourceError'
  readonly problem: 'empty' | 'too-big' | 'gone' | 'unreadable'
  constructor(problem: EvidenceSourceError['problem'], cause?: unknown) {
    super(problem, { cause })
    this.problem = problem
  }
}

/** Tells trouble with the source (a stick pulled out, a file locked by another program) from trouble with our disk. */
async function reading<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    const gone = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    throw new EvidenceSourceError(gone ? 'gone' : 'unreadable', error)
  }
}

async function fill(file: FileHandle, buffer: Buffer, at: number): Promise<number> {
  let filled = 0
  while (filled < buffer.length) {
    const { bytesRead } = await reading(file.read(buffer, filled, buffer.length - filled, at + filled))
    if (bytesRead === 0) break
    filled += bytesRead
  }
  return filled
}

/**
 * The file in pieces of one chunk, the last one marked; a piece is only valid until the next is asked for.
 * @throws EvidenceSourceError when it is empty, larger than 2 GiB, gone or unreadable.
 */
export async function* sourceChunks(path: string): AsyncGenerator<{ bytes: Uint8Array; last: boolean }> {
  const file = await reading(open(path, 'r'))
  try {
    const stat = await reading(file.stat())
    if (!stat.isFile()) throw new EvidenceSourceError('unreadable')
    if (stat.size > EVIDENCE_MAX_BYTES) throw new EvidenceSourceError('too-big')
    // One chunk ahead: only the next read tells whether this one is the last.
    let current = Buffer.allocUnsafe(CHUNK_BYTES)
    let next = Buffer.allocUnsafe(CHUNK_BYTES)
    let length = await fill(file, current, 0)
    if (length === 0) throw new EvidenceSourceError('empty')
    for (let at = length; ; ) {
      const ahead = length < CHUNK_BYTES ? 0 : await fill(file, next, at)
      yield { bytes: current.subarray(0, length), last: ahead === 0 }
      if (ahead === 0) return
      at += ahead
      if (at > EVIDENCE_MAX_BYTES) throw new EvidenceSourceError('too-big') // it grew while we read
      length = ahead
      const spare = current
      current = next
      next = spare
    }
  } finally {
    await file.close()
  }
}
