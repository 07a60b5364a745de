import type { DraftOf, PaperDraft } from '../../../../contract/paper-values.ts'
import { receiverOf } from '../../../../contract/receiver.ts'
import { sameOfficial } from '../../../../law/authority.ts'
import { goesToPerson, PAPERS } from '../../../../terms/paper.ts'
import type { Official } from '../../../../terms/person.ts'
import type { LightSanction } from '../../../../terms/sanction.ts'
import { decisionTitle } from '../../render/decision-title.ts'
import { papersOfCase, type StoredPaper } from '../../repository.ts'
import { absenceBasis, actOf, type CaseSource, citationOf } from '../case-source.ts'
import { expectedLetterDate, meetingFor } from '../dates.ts'
import { officialInRole } from '../officials.ts'
import { filled, MORNING, placeOf } from './filled.ts'

/** Copies of a decision in a kabupaten: head of region, Sekda, Inspektur, BKPSDM (dossier 3.6); none to its signer. */
function copies({ context, stored }: CaseSource, signer: Official | null): string[] {
  const { profile } = context
  const named = [
    officialInRole(profile, 'kepala-daerah'),
    officialInRole(profile, 'sekda'),
    // His own staff's decision is the Inspektur's: he needs no copy of it.
    stored.file.whose === 'own' ? null : officialInRole(profile, 'kepala'),
  ]
  return [
    ...named.flatMap((official) =>
      official && !(signer && sameOfficial(official, signer)) ? [official.identity.position] : [],
    ),
    `Kepala ${profile.receiver}`,
  ]
}

export function decision<S extends LightSanction>(
  kind: `keputusan-${S}`,
  source: CaseSource,
  signer: Official | null,
): DraftOf<`keputusan-${S}`> {
  const { state } = source
  const assessed = state.assessed?.payload
  const values: Partial<DraftOf<'keputusan-teguran-lisan'>['values']> = {
    basis: state.examined ? 'examination' : 'evidence',
    examinedOn: state.examined?.on ?? null,
    absenceBasis: state.examined ? null : absenceBasis(source),
    actDate: assessed?.actDate ?? null,
    actText: actOf(source),
    citation: citationOf(source),
    violations: assessed?.violations ?? [],
    tembusan: copies(source, signer),
  }
  return filled(kind, values as Partial<DraftOf<`keputusan-${S}`>['values']>)
}

function reference({ state, context }: CaseSource) {
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
    ...reference(source),
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
    ...reference(source),
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
