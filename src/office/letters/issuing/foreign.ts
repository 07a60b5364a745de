import type { Capture } from '../../../contract/evidence.ts'
import type { FileToken, PaperId } from '../../../terms/ids.ts'
import { PAPERS } from '../../../terms/paper.ts'
import type { PlainDate } from '../../../terms/plain-date.ts'
import { fail, ok, type Result } from '../../../terms/result.ts'
import type { ReadContext, WriteContext } from '../../context.ts'
import { insertEvidence, type TakenFile } from '../../evidence/repository.ts'
import { takeEvidence } from '../../evidence/take.ts'
import { paperBytes } from '../bytes.ts'
import { requireDraft } from '../drafting/drafting.ts'
import { findPaper, type StoredPaper } from '../repository.ts'
import { checkPaper } from './check-paper.ts'
import { enterIntoCase, freezePaper } from './freezing.ts'
import { needsAcceptance, refusal } from './numbering.ts'

/** What another unit issued. */
export interface ForeignInput {
  readonly id: PaperId
  readonly number: string | null
  readonly date: PlainDate
  readonly acceptWarnings: boolean
}

/** Our draft as reference, and the scan of what was really issued. */
export interface ForeignFiles {
  readonly bytes: Uint8Array
  readonly scan: readonly TakenFile[]
}

/** Makes the draft's bytes and takes the scan in, before the transaction. */
export async function prepareForeign(
  context: ReadContext,
  id: PaperId,
  scan: FileToken | null,
): Promise<Result<ForeignFiles>> {
  const paper = findPaper(context.db, id)
  if (!paper.ok) return paper
  const bytes = await paperBytes(paper.value, context)
  if (!bytes.ok) return bytes
  const taken = scan ? await takeEvidence([scan], context) : ok([])
  return taken.ok ? ok({ bytes: bytes.value, scan: taken.value }) : taken
}

/**
 * Completes another unit's paper with that unit's own number and date. No line in our register, no number of ours in
 * the file: the draft is kept as reference, the scan shows what was issued.
 */
export function recordForeign(
  context: WriteContext,
  input: ForeignInput,
  files: ForeignFiles,
): Result<Record<string, never>> {
  const found = findPaper(context.db, input.id)
  if (!found.ok) return found
  const paper = found.value
  const refusedState = stateRefusal(paper)
  if (refusedState) return refusedState
  const { numbered, title } = PAPERS[paper.kind]
  const number = input.number || null
  if (numbered && number === null)
    return fail(
      'number-missing',
      `Isi nomor ${title} seperti yang diberikan unit itu. Belum ada yang dicatat.`,
      'number',
    )
  const checked = checkPaper(context, paper, { date: input.date, number })
  if (!checked.ok) return checked
  const check = checked.value
  const refused = refusal(check.blocking)
  if (refused) return refused
  if (check.warnings.length > 0 && !input.acceptWarnings) return needsAcceptance(check.warnings)
  freezePaper(context, paper, { number, date: input.date, bytes: files.bytes })
  if (files.scan.length > 0) keepScan(context, paper, files.scan)
  const entered = enterIntoCase(context, paper, check.fact)
  if (!entered.ok) return entered
  return ok({})
}

function stateRefusal(paper: StoredPaper) {
  if (paper.state !== 'draft' && paper.state !== 'signed') {
    const refused = requireDraft(paper)
    return refused.ok ? null : refused
  }
  return paper.whose === 'own'
    ? fail(
        'own-paper',
        'Surat ini diterbitkan kantor sendiri: beri nomor lewat «Nomori», bukan dengan mencatat nomor unit lain.',
      )
    : null
}

/** Keeps the scan of a signed paper as evidence of that paper. */
export function keepScan(context: WriteContext, paper: StoredPaper, scan: readonly TakenFile[]): void {
  const caption = `Pindaian ${PAPERS[paper.kind].title}${paper.number ? ` Nomor ${paper.number}` : ''}`
  insertEvidence(context, { kind: 'scan', paperId: paper.id }, scan, scanCapture(context, caption))
}

/** A scan comes off the office's own scanner, by whoever is signed in. */
export const scanCapture = ({ account }: ReadContext, caption: string): Capture => ({
  capturedBy: account.name,
  capturedAt: null,
  sourceDevice: '',
  caption,
})
