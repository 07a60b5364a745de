import type { PaperDraft } from '../../../../contract/paper-values.ts'
import { receiverOf } from '../../../../contract/receiver.ts'
import { goesToPerson, PAPERS } from '../../../../terms/paper.ts'
import type { Official } from '../../../../terms/person.ts'
import { decisionTitle } from '../../render/decision-title.ts'
import { papersOfCase, type StoredPaper } from '../../repository.ts'
import type { CaseSource } from '../case-source.ts'
import { expectedLetterDate, meetingFor } from '../dates.ts'
import { filled, MORNING, placeOf } from './filled.ts'

/** The decision that a paper speaks of. */
export function decisionReference({ state, context }: CaseSource) {
  const issued = state.decision?.payload
  return {
    decisionBy: issued ? decisionTitle(issued.signer, context.profile) : null,
    decisionNumber: issued?.number ?? null,
    decisionDate: issued?.letterDate ?? null,
    sanction: issued?.sanction ?? null,
  }
}

export function callToCollect(source: CaseSource, signer: Official | null): PaperDraft {
  const letterDate = expectedLetterDate(source)
  return filled('panggilan-menerima-keputusan', {
    expectedLetterDate: letterDate,
    meetDate: meetingFor('panggilan-menerima-keputusan', source, letterDate),
    meetTime: MORNING,
    place: placeOf(source, source.stored.file.whose),
    meetWith: signer,
    ...decisionReference(source),
  })
}

export function deliveryMinutes(source: CaseSource, signer: Official | null): PaperDraft {
  const { state, context } = source
  const delivery = state.delivered?.payload.delivery
  const call = state.decisionCall?.payload
  return filled('ba-penyampaian', {
    deliveredOn: delivery?.deliveredOn ?? (state.notCollectedOn ? (call?.meetDate ?? null) : context.today),
    deliveredAt: delivery?.deliveredAt ?? call?.meetTime ?? null,
    place: call?.place ?? placeOf(source, source.stored.file.whose),
    deliveredBy: signer ?? state.decision?.payload.signer ?? null,
    ...decisionReference(source),
    outcome: delivery?.refused ? 'refused' : delivery ? 'accepted' : state.notCollectedOn ? 'absent' : null,
    receiver: delivery && !delivery.refused ? delivery.receiver : null,
    relation: delivery && !delivery.refused ? delivery.relation : null,
    witnesses: delivery?.refused ? [...delivery.refused.witnesses] : null,
    note: delivery?.note || null,
  })
}

/** The paper a receipt is for: the newest for the person that is out and not yet in his hands. */
export function paperToHandOver({ context, stored }: CaseSource): StoredPaper | null {
  return (
    papersOfCase(context.db, stored.id).findLast(
      (paper) => goesToPerson(paper.kind) && paper.state === 'numbered',
    ) ?? null
  )
}

export function receipt(source: CaseSource, paper: StoredPaper): PaperDraft {
  return filled('tanda-terima', {
    forPaper: paper.id,
    paperTitle: PAPERS[paper.kind].title,
    paperNumber: paper.number,
    paperDate: paper.date,
    ...receiverOf(paper.draft, source.person),
  })
}
