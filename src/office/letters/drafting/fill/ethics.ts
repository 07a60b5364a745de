import type { PaperDraft } from '../../../../contract/paper-values.ts'
import type { Official } from '../../../../terms/person.ts'
import { formatDate } from '../../../../terms/plain-date.ts'
import { MoralSanction } from '../../../../terms/sanction.ts'
import { readMinutes } from '../../../cases/minutes.ts'
import { absenceBasis, actOf, type CaseSource, citationOf, examinersOf } from '../case-source.ts'
import { expectedLetterDate, meetingFor } from '../dates.ts'
import { decisionReference } from './delivery.ts'
import { typedMinutes } from './examination.ts'
import { filled, MORNING, placeOf } from './filled.ts'

export function panelDecree(source: CaseSource): PaperDraft {
  const { state, context } = source
  const before = state.panel?.payload
  return filled('keputusan-majelis-etik', {
    allegation: actOf(source),
    citation: citationOf(source),
    members: before ? [...before.members] : null,
    exceptionReason: before?.exceptionReason || null,
    tembusan: [`Kepala ${context.profile.receiver}`],
  })
}

/** `Keputusan Nomor ... tanggal ...`, by which the Majelis sits. */
function panelCited({ state }: CaseSource): string | null {
  const formed = state.panel?.payload
  if (!formed) return null
  return `Keputusan${formed.number ? ` Nomor ${formed.number}` : ''} tanggal ${formatDate(formed.letterDate)}`
}

export function ethicsSummons(
  kind: 'panggilan-etik-1' | 'panggilan-etik-2',
  source: CaseSource,
  signer: Official | null,
): PaperDraft {
  const first = source.state.first?.issued.payload
  const letterDate = expectedLetterDate(source)
  const values = {
    expectedLetterDate: letterDate,
    examDate: meetingFor(kind, source, letterDate),
    examTime: MORNING,
    place: placeOf(source, source.stored.file.whose),
    // Drafted ahead of the Majelis: who leads it is not known yet.
    examiner: source.state.panel ? (examinersOf(source)[0] ?? signer) : null,
    allegation: actOf(source),
    citation: citationOf(source),
  }
  if (kind === 'panggilan-etik-1') return filled(kind, values)
  return filled(kind, {
    ...values,
    ...(first ? { place: first.place, examTime: first.examTime } : {}),
    firstNumber: first?.number ?? null,
    firstDate: first?.letterDate ?? null,
  })
}

/** The Majelis's minutes take over what was typed on the minutes page. */
export function ethicsMinutes(source: CaseSource): PaperDraft {
  const { context, stored } = source
  const minutes = readMinutes(context.db, stored.id)?.minutes
  return filled('bap-etik', {
    ...typedMinutes(minutes ?? null, source),
    examiners: examinersOf(source),
    warrant: panelCited(source),
    allegation: actOf(source),
    citation: citationOf(source),
  })
}

export function panelConclusion(source: CaseSource): PaperDraft {
  const { state } = source
  const formed = state.panel?.payload
  return filled('putusan-majelis-etik', {
    panelBasis: panelCited(source),
    basis: state.examined ? 'examination' : 'evidence',
    examinedOn: state.examined?.on ?? null,
    absenceBasis: state.examined ? null : absenceBasis(source),
    allegation: actOf(source),
    citation: citationOf(source),
    members: formed ? [...formed.members] : null,
  })
}

export function moralDeclaration(source: CaseSource, signer: Official | null): PaperDraft {
  const { sanction, ...decided } = decisionReference(source)
  return filled('ba-pernyataan-sanksi-moral', {
    declaredOn: source.context.today,
    declaredAt: MORNING,
    place: placeOf(source, source.stored.file.whose),
    declaredBy: signer ?? source.state.decision?.payload.signer ?? null,
    ...decided,
    sanction: MoralSanction.safeParse(sanction).data ?? null,
  })
}
