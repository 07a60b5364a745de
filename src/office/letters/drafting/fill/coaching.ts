import type { PaperDraft } from '../../../../contract/paper-values.ts'
import type { Official } from '../../../../terms/person.ts'
import { formatDate } from '../../../../terms/plain-date.ts'
import { papersOfCase } from '../../repository.ts'
import { placesOf } from '../case-evidence.ts'
import { actOf, type CaseSource, citationOf } from '../case-source.ts'
import { expectedLetterDate, meetingFor } from '../dates.ts'
import { filled, MORNING, placeOf } from './filled.ts'

const KIND_CALL = 'panggilan-pembinaan'

export function coachingCall(source: CaseSource, signer: Official | null): PaperDraft {
  const letterDate = expectedLetterDate(source)
  return filled(KIND_CALL, {
    expectedLetterDate: letterDate,
    meetDate: meetingFor(KIND_CALL, source, letterDate),
    meetTime: MORNING,
    place: placeOf(source, source.stored.file.whose),
    meetWith: signer,
    matter: actOf(source),
  })
}

/** The post's address, as the first report with one gives it. */
function urlOf({ context, stored }: CaseSource): string | null {
  return placesOf(context.db, stored.id).find((place) => place.url)?.url ?? null
}

export function coachingMinutes(source: CaseSource, signer: Official | null): PaperDraft {
  const { state, context } = source
  const call = state.coachingCalled?.payload
  return filled('ba-pembinaan', {
    heldOn: call && call.meetDate <= context.today ? call.meetDate : context.today,
    beginAt: call?.meetTime ?? MORNING,
    place: call?.place ?? placeOf(source, source.stored.file.whose),
    officers: signer ? [signer] : [],
    matter: actOf(source),
    deletionDueOn: state.deletionRequested?.payload.dueOn ?? null,
    deletionUrl: state.deletionRequested?.payload.url ?? urlOf(source),
  })
}

/** The minutes of the coaching, as the reprimand rests on them. */
function minutesCited({ context, stored, state }: CaseSource): string | null {
  if (!state.coachingHeldOn) return null
  const minutes = papersOfCase(context.db, stored.id).findLast(
    (paper) => paper.kind === 'ba-pembinaan' && paper.date !== null,
  )
  const number = minutes?.number ? ` Nomor ${minutes.number}` : ''
  return `Berita Acara Pembinaan${number} tanggal ${formatDate(minutes?.date ?? state.coachingHeldOn)}`
}

export function coachingReprimand(source: CaseSource): PaperDraft {
  const { state } = source
  return filled('surat-teguran-pembinaan', {
    basis: minutesCited(source),
    actDate: state.assessed?.payload.actDate ?? null,
    matter: actOf(source),
    citation: citationOf(source),
    instructions: [
      'tidak mengulangi perbuatan tersebut',
      'bersikap bijak dan menjaga integritas dalam menggunakan media sosial',
    ],
    deletionDueOn: state.deletionRequested?.payload.dueOn ?? null,
    deletionUrl: state.deletionRequested?.payload.url ?? urlOf(source),
  })
}
