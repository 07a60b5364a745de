import { EvidenceSourceError } from '../../store/evidence-source.ts'
import type { FileToken } from '../../terms/ids.ts'
import { assertNever, type Failure, ok, type Result } from '../../terms/result.ts'
import type { ReadContext } from '../context.ts'
import { HEAD_BYTES, mediaTypeOf } from './media-type.ts'
import { isNamed, type TakenFile } from './repository.ts'

function refusal(problem: EvidenceSourceError['problem'], name: string, others: boolean): Failure {
  const kept = others ? 'Tidak satu pun berkas dari pilihan ini disimpan.' : 'Berkas ini tidak disimpan.'
  switch (problem) {
    case 'empty':
      return {
        code: 'evidence-empty',
        message: `Berkas «${name}» kosong (0 byte), jadi tidak bisa menjadi bukti. ${kept} Salin ulang berkasnya dari HP atau sumbernya, lalu tambahkan lagi.`,
      }
    case 'too-big':
      return {
        code: 'evidence-too-big',
        message: `Berkas «${name}» lebih besar dari 2 GB. ${kept} Potong videonya menjadi beberapa bagian, atau simpan di cakram terpisah dan catat dalam berita acara.`,
      }
    case 'gone':
      return {
        code: 'file-gone',
        message: `Berkas «${name}» tidak ditemukan lagi di tempatnya. ${kept} Pilih berkasnya sekali lagi.`,
      }
    case 'unreadable':
      return {
        code: 'file-unreadable',
        message: `Berkas «${name}» tidak bisa dibaca sampai selesai. ${kept} Pastikan stik atau HP masih tersambung dan berkas tidak sedang dibuka program lain, lalu ulangi.`,
      }
    default:
      return assertNever(problem)
  }
}

async function takeOne(token: FileToken, others: boolean, context: ReadContext): Promise<Result<TakenFile>> {
  const file = context.files.file(token)
  if (!file.ok) return file
  const { path, name } = file.value
  try {
    const taken = await context.evidenceFiles.take(path)
    const head = await context.evidenceFiles.read(taken.storedAs, 0, HEAD_BYTES)
    return ok({ ...taken, fileName: name, mediaType: await mediaTypeOf(head, name) })
  } catch (error) {
    if (error instanceof EvidenceSourceError)
      return { ok: false, error: refusal(error.problem, name, others) }
    throw error
  }
}

/**
 * Streams given files into the encrypted folder, all of them or none. For the `prepare` of a staged write; its `commit`
 * calls `insertEvidence`, and both `finish` and `abandon` call `settleEvidence`.
 */
export async function takeEvidence(
  tokens: readonly FileToken[],
  context: ReadContext,
): Promise<Result<TakenFile[]>> {
  const taken: TakenFile[] = []
  try {
    for (const token of tokens) {
      const one = await takeOne(token, tokens.length > 1, context)
      if (!one.ok) {
        settleEvidence(taken, context)
        return one
      }
      taken.push(one.value)
    }
  } catch (error) {
    settleEvidence(taken, context)
    throw error
  }
  return ok(taken)
}

/** The write is over, well or badly: files that got no row are deleted. */
export function settleEvidence(taken: readonly TakenFile[], { db, evidenceFiles }: ReadContext): void {
  evidenceFiles.settle(
    taken.map(({ storedAs }) => storedAs),
    (storedAs) => isNamed(db, storedAs),
  )
}
