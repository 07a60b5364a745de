import type { CompleteDraft } from '../../../contract/paper-values.ts'
import { FactPayload } from '../../../law/facts.ts'
import type { PaperId } from '../../../terms/ids.ts'
import type { Official } from '../../../terms/person.ts'
import type { PlainDate } from '../../../terms/plain-date.ts'
import { assertNever, fail, ok, type Result } from '../../../terms/result.ts'
import type { NewFact } from '../../cases/facts.ts'

/** A paper as it is about to go into the case. */
export interface Letter {
  readonly paperId: PaperId
  readonly number: string | null
  readonly letterDate: PlainDate
  readonly signer: Official | null
}

/** A fact before its payload has met its schema. */
interface Happening {
  readonly happenedOn: PlainDate
  readonly happenedAt: NewFact['happenedAt']
  readonly payload: unknown
}

function happening({ kind, values }: CompleteDraft, letter: Letter): Happening | null {
  const { signer, ...ref } = letter
  const onLetter = (payload: object): Happening => ({
    happenedOn: letter.letterDate,
    happenedAt: null,
    payload: { ...ref, ...payload },
  })
  switch (kind) {
    case 'panggilan-pembinaan': {
      const { meetDate, meetTime, place } = values
      return onLetter({ type: 'coaching-called', meetDate, meetTime, place })
    }
    case 'ba-pembinaan':
      return {
        happenedOn: values.heldOn,
        happenedAt: values.beginAt,
        payload: { type: 'coaching-held', ...ref, heldOn: values.heldOn, outcome: values.outcome },
      }
    case 'surat-teguran-pembinaan':
      return onLetter({ type: 'coaching-reprimanded' })
    case 'ba-pengambilan-bukti':
      return {
        happenedOn: values.takenOn,
        happenedAt: values.takenAt,
        payload: {
          type: 'evidence-secured',
          ...ref,
          evidence: values.items.flatMap(({ evidenceId }) => (evidenceId ? [evidenceId] : [])),
          note: values.howTaken ?? '',
        },
      }
    case 'panggilan-1':
    case 'panggilan-2': {
      const { examDate, examTime, place, examiner } = values
      const n = kind === 'panggilan-1' ? 1 : 2
      return onLetter({ type: 'summons-issued', n, examDate, examTime, place, examiner })
    }
    case 'bap': {
      const { beginAt, endAt, place, examiners, refusedToSign, refusalNote, admitted } = values
      return {
        happenedOn: values.heldOn,
        happenedAt: beginAt,
        payload: {
          type: 'examined',
          ...ref,
          beginAt,
          endAt,
          place,
          examiners,
          refusedToSign: refusedToSign ?? false,
          refusalNote: refusalNote ?? '',
          admitted,
        },
      }
    }
    case 'ba-ketidakhadiran':
      return onLetter({ type: 'absence-recorded', n: Number(values.absence) })
    case 'lhp': {
      const { addressee, recommended, level } = values
      return onLetter({ type: 'findings-reported', to: addressee, recommended, level })
    }
    case 'keputusan-teguran-lisan':
    case 'keputusan-teguran-tertulis':
    case 'keputusan-pernyataan-tidak-puas': {
      const { basis, violations } = values
      const sanction = kind.slice('keputusan-'.length)
      return onLetter({ type: 'decision-issued', sanction, basis, violations, signer })
    }
    case 'panggilan-menerima-keputusan': {
      const { meetDate, meetTime, place } = values
      return onLetter({ type: 'decision-call-issued', meetDate, meetTime, place })
    }
    case 'lembar-bukti':
    case 'ba-penyampaian':
    case 'tanda-terima':
      return null
    default:
      return assertNever(kind)
  }
}

/** The fact that numbering this paper records, or null for papers that record none (`FACT_OF_PAPER`). */
export function factOfPaper(draft: CompleteDraft, letter: Letter): Result<NewFact | null> {
  const found = happening(draft, letter)
  if (!found) return ok(null)
  const payload = FactPayload.safeParse(found.payload)
  if (payload.success)
    return ok({ happenedOn: found.happenedOn, happenedAt: found.happenedAt, payload: payload.data })
  const issue = payload.error.issues[0]
  return fail(
    'paper-not-recordable',
    `Isian surat tidak dapat dicatat pada kasus (${issue?.message ?? ''}). Isian tetap tersimpan; perbaiki, lalu ulangi.`,
    `values.${issue?.path.join('.') ?? ''}`,
  )
}
