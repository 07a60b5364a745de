import { classificationOf } from '../../../contract/number-format.ts'
import { proofCode } from '../../../store/audit.ts'
import type { PaperId } from '../../../terms/ids.ts'
import { PAPERS } from '../../../terms/paper.ts'
import { formatDate, type PlainDate } from '../../../terms/plain-date.ts'
import { type Failure, fail, ok, type Result } from '../../../terms/result.ts'
import type { ReadContext, WriteContext } from '../../context.ts'
import { enterLetter, planFor } from '../../register/lines.ts'
import { NO_NUMBER, type NumberPlan } from '../../register/plan.ts'
import { readNumbering } from '../../register/settings.ts'
import { issuerName } from '../bytes.ts'
import { requireDraft } from '../drafting/drafting.ts'
import { aboutOf } from '../no-case/drafts.ts'
import { addProofFooter, mayCarryProof } from '../render/proof-footer.ts'
import { setProperties, stampNumber } from '../render/stamp.ts'
import { findPaper, type StoredPaper, sha256, signedBytesOf } from '../repository.ts'
import { checkPaper } from './check-paper.ts'
import { enterIntoCase, freezePaper } from './freezing.ts'
import type { IssuingCheck } from './issuing-check.ts'

/** What numbering asks for. */
export interface NumberingInput {
  readonly id: PaperId
  readonly date: PlainDate
  /** As the secretariat gave it; null: the app's own register gives the next. */
  readonly number: string | null
}

interface Plan {
  readonly paper: StoredPaper
  readonly number: NumberPlan
  readonly check: IssuingCheck
}

/** All that numbering would do and all that speaks against it, without writing. */
export function planNumbering(context: ReadContext, input: NumberingInput): Result<Plan> {
  const paper = findPaper(context.db, input.id)
  if (!paper.ok) return paper
  const state = stateFailure(paper.value)
  const number = numberFor(context, paper.value, input)
  const checked = checkPaper(context, paper.value, { date: input.date, number: number.number })
  if (!checked.ok) return checked
  const check = checked.value
  return ok({
    paper: paper.value,
    number,
    check: { ...check, blocking: [...(state ? [state] : []), ...check.blocking] },
  })
}

function numberFor(context: ReadContext, paper: StoredPaper, { date, number }: NumberingInput): NumberPlan {
  const { title } = PAPERS[paper.kind]
  if (paper.whose !== 'own') return NO_NUMBER
  const classification = classificationOf(readNumbering(context.db), paper.kind)
  if (!classification) {
    return number
      ? {
          ...NO_NUMBER,
          blocking: [
            fail('paper-without-number', `${title} tidak memakai nomor; kosongkan nomornya.`, 'number').error,
          ],
        }
      : NO_NUMBER
  }
  return planFor(context, { classification, date, typed: number })
}

/** Signature comes before the number (practice.md); another unit's paper never takes ours. */
function stateFailure(paper: StoredPaper): Failure | null {
  if (paper.state === 'numbered' || paper.state === 'delivered' || paper.state === 'discarded') {
    const refused = requireDraft(paper)
    return refused.ok ? null : refused.error
  }
  if (paper.whose !== 'own')
    return fail(
      'number-of-other-unit',
      `Surat ini milik ${issuerName(paper)}: nomornya diberikan oleh unit itu, bukan dari buku agenda kantor ini. Pilih «Catat nomor dari unit».`,
    ).error
  return paper.state === 'signed'
    ? null
    : fail(
        'not-signed',
        'Surat belum ditandai ditandatangani. Nomor dan tanggal diberikan setelah tanda tangan: tandai dulu, lalu nomori.',
      ).error
}

/** The one refusal that is shown: the first problem first, the others after it. */
export function refusal(
  blocking: readonly Failure[],
): { readonly ok: false; readonly error: Failure } | null {
  const [first] = blocking
  if (!first) return null
  const message = [...new Set(blocking.map((failure) => failure.message))].join(' ')
  return { ok: false, error: { ...first, message } }
}

export function needsAcceptance(warnings: readonly string[]) {
  return fail('needs-acceptance', `Surat belum dinomori. ${warnings.join(' ')}`)
}

/**
 * Number, date, bytes, hash, register line and fact in the one transaction of the call: all of them or none.
 * Everything is checked again on the real date (issue point 6).
 */
export function numberPaper(
  context: WriteContext,
  input: NumberingInput & { readonly acceptWarnings: boolean },
): Result<{ number: string | null; sha256: string }> {
  const plan = planNumbering(context, input)
  if (!plan.ok) return plan
  const { paper, number, check } = plan.value
  const refused = refusal([...check.blocking, ...number.blocking])
  if (refused) return refused
  const warnings = [...check.warnings, ...number.warnings]
  if (warnings.length > 0 && !input.acceptWarnings) return needsAcceptance(warnings)
  const bytes = finalBytes(context, paper, { number: number.number, date: input.date })
  if (!bytes.ok) return bytes
  freezePaper(context, paper, { number: number.number, date: input.date, bytes: bytes.value })
  const classification = classificationOf(readNumbering(context.db), paper.kind)
  if (classification)
    enterLetter(context, number, {
      classification,
      date: input.date,
      paperId: paper.id,
      title: PAPERS[paper.kind].title,
      subject: aboutOf(paper),
    })
  const entered = enterIntoCase(context, paper, check.fact)
  if (!entered.ok) return entered
  return ok({ number: number.number, sha256: sha256(bytes.value) })
}

/** Number and date go into the very text that was signed, and nothing else of it changes. */
function finalBytes(
  context: WriteContext,
  paper: StoredPaper,
  letter: { readonly number: string | null; readonly date: PlainDate },
): Result<Uint8Array> {
  const signed = signedBytesOf(context.db, paper.id)
  // The state says signed, and signing keeps the text in the same write.
  if (!signed) throw new Error(`signed paper ${paper.id} has no text`)
  const stamped = stampNumber(signed, letter)
  if (!stamped.ok) return stamped
  const code = proofCode(context.auditHead)
  const inFooter =
    letter.number !== null && readNumbering(context.db).proofInFooter && mayCarryProof(paper.kind)
  const printed = inFooter ? addProofFooter(stamped.value, code) : stamped
  if (!printed.ok) return printed
  return setProperties(printed.value, {
    title: PAPERS[paper.kind].title,
    custom: {
      ...(letter.number === null ? {} : { Nomor: letter.number }),
      Tanggal: formatDate(letter.date),
      ...(paper.caseNumber ? { Kasus: paper.caseNumber } : {}),
      'Kode Bukti': code,
    },
  })
}
