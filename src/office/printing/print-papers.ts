import type { PaperId } from '../../terms/ids.ts'
import { PAPERS } from '../../terms/paper.ts'
import { type Failure, fail, ok, type Result } from '../../terms/result.ts'
import type { ReadContext } from '../context.ts'
import type { JobControl, JobEnd } from '../jobs.ts'
import { findPaper, type StoredPaper } from '../letters/repository.ts'
import { printedBytes } from './printed-bytes.ts'

/** Failures that every further letter would meet as well. */
const HOPELESS: ReadonlySet<string> = new Set(['no-word-processor', 'no-printer', 'locked'])

const nameOf = (paper: StoredPaper) =>
  `${PAPERS[paper.kind].title}${paper.number ? ` ${paper.number}` : ''}${paper.caseNumber ? ` (${paper.caseNumber})` : ''}`

async function printOne(
  paper: StoredPaper,
  withInitials: boolean,
  context: ReadContext,
  signal: AbortSignal,
): Promise<Result<null>> {
  if (paper.state === 'discarded') return fail('paper-discarded', 'Konsep ini sudah dibatalkan.')
  const docx = await printedBytes(paper, withInitials, context)
  return docx.ok ? context.wordProcessor.print(docx.value, nameOf(paper), signal) : docx
}

/** What the clerk is told at the end: a line for all, then one for each letter that stayed unprinted, with the reason. */
function report(printed: number, all: number, stopped: boolean, refused: readonly string[]): Result<JobEnd> {
  const head = stopped ? 'Pencetakan dihentikan. ' : ''
  const sum = `${head}${printed} dari ${all} surat dikirim ke pencetak bawaan.`
  const rest = stopped ? [`${all - printed - refused.length} surat berikutnya belum dicetak.`] : []
  const note = [sum, ...rest, ...refused.map((line) => `Tidak tercetak: ${line}`)].join('\n')
  return ok({ note, whole: !stopped && refused.length === 0 })
}

/** Sends letters to the default printer one after the other. One that fails does not keep the others. */
export async function printPapers(
  { ids, withInitials }: { readonly ids: readonly PaperId[]; readonly withInitials: boolean },
  context: ReadContext,
  { signal, report: tell }: JobControl,
): Promise<Result<JobEnd>> {
  const refused: string[] = []
  let printed = 0
  let onlyFailure: Failure | null = null
  for (const [at, id] of ids.entries()) {
    if (signal.aborted) return report(printed, ids.length, true, refused)
    const paper = findPaper(context.db, id)
    if (!paper.ok) return paper
    const name = nameOf(paper.value)
    tell(at / ids.length, `Mencetak ${name}`)
    const done = await printOne(paper.value, withInitials, context, signal)
    if (done.ok) printed += 1
    else if (signal.aborted) return report(printed, ids.length, true, refused)
    else if (printed === 0 && HOPELESS.has(done.error.code)) return done
    else {
      onlyFailure = done.error
      refused.push(`${name}: ${done.error.message}`)
    }
  }
  if (printed === 0 && ids.length === 1 && onlyFailure) return { ok: false, error: onlyFailure }
  return report(printed, ids.length, false, refused)
}
