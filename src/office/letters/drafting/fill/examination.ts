import type { Minutes } from '../../../../contract/cases.ts'
import type { DraftOf, PaperDraft } from '../../../../contract/paper-values.ts'
import type { Step } from '../../../../law/assessment.ts'
import { rankSuffices } from '../../../../law/authority.ts'
import { type Official, officialTitle } from '../../../../terms/person.ts'
import { formatDate } from '../../../../terms/plain-date.ts'
import { IMPACT_LABEL } from '../../../../terms/sanction.ts'
import { readMinutes } from '../../../cases/minutes.ts'
import { decisionTitle } from '../../render/decision-title.ts'
import { placesOf } from '../case-evidence.ts'
import { absenceBasis, actOf, type CaseSource, citationOf, examinersOf } from '../case-source.ts'
import { competentOfficial, threatenedLevel } from '../competent.ts'
import { expectedLetterDate, meetingFor } from '../dates.ts'
import { officialInRole } from '../officials.ts'
import { filled, MORNING, placeOf } from './filled.ts'

type SummonsKind = 'panggilan-1' | 'panggilan-2'

function summonsValues(kind: SummonsKind, source: CaseSource, signer: Official | null) {
  const letterDate = expectedLetterDate(source)
  return {
    expectedLetterDate: letterDate,
    examDate: meetingFor(kind, source, letterDate),
    examTime: MORNING,
    place: placeOf(source, source.stored.file.whose),
    // A light case is examined by the direct superior, who also summons (PP 94/2021 Ps. 26(1), 29).
    examiner: source.state.first?.issued.payload.examiner ?? signer,
    purpose: 'examination' as const,
    allegation: actOf(source),
    citation: citationOf(source),
  }
}

export function firstSummons(source: CaseSource, signer: Official | null): PaperDraft {
  return filled('panggilan-1', summonsValues('panggilan-1', source, signer))
}

/** Place and hour as in the first: only the day changes, unless the clerk says otherwise. */
export function secondSummons(source: CaseSource, signer: Official | null): PaperDraft {
  const first = source.state.first?.issued.payload
  return filled('panggilan-2', {
    ...summonsValues('panggilan-2', source, signer),
    ...(first ? { place: first.place, examTime: first.examTime } : {}),
    firstNumber: first?.number ?? null,
    firstDate: first?.letterDate ?? null,
  })
}

/** What the minutes page holds, as minutes of either road print it. */
export function typedMinutes(minutes: Minutes | null, source: CaseSource) {
  const { context, stored } = source
  return {
    heldOn: minutes?.heldOn ?? context.today,
    beginAt: minutes?.beginAt ?? null,
    endAt: minutes?.endAt ?? null,
    place: minutes?.place || placeOf(source, stored.file.whose),
    qa: minutes?.qa.filter(({ question, answer }) => question.trim() || answer.trim()) ?? [],
    admitted: minutes?.admitted ?? null,
    refusedToSign: minutes?.refusedToSign ?? false,
    refusalNote: minutes?.refusalNote || null,
  }
}

/** The Keputusan that formed the team, as its minutes cite it; null where the superior examines by his own power. */
function teamCited({ state, context }: CaseSource): string | null {
  const formed = state.team?.payload
  if (!formed) return null
  const { formedBy, number, letterDate } = formed
  const whose = formedBy ? ` ${decisionTitle(formedBy, context.profile)}` : ''
  return `Keputusan${whose}${number ? ` Nomor ${number}` : ''} tanggal ${formatDate(letterDate)}`
}

/** The BAP takes over what was typed on the minutes page. */
export function examinationMinutes(source: CaseSource): PaperDraft {
  const { context, stored } = source
  const minutes = readMinutes(context.db, stored.id)?.minutes
  return filled('bap', {
    ...typedMinutes(minutes ?? null, source),
    examiners: examinersOf(source),
    warrant: teamCited(source),
    allegation: actOf(source),
    citation: citationOf(source),
  })
}

export function absenceMinutes(source: CaseSource, step: Step | null): PaperDraft {
  const { first, second } = source.state
  const n = step?.id === 'record-absence-2' ? 2 : 1
  const missed = (n === 2 ? second : first)?.issued.payload
  return filled('ba-ketidakhadiran', {
    absence: n === 2 ? '2' : '1',
    waitedBy: source.state.assessed?.payload.road === 'ethics' ? 'panel' : 'examiners',
    firstNumber: first?.issued.payload.number ?? null,
    firstDate: first?.issued.payload.letterDate ?? null,
    secondNumber: n === 2 ? (second?.issued.payload.number ?? null) : null,
    secondDate: n === 2 ? (second?.issued.payload.letterDate ?? null) : null,
    waitedOn: missed?.examDate ?? null,
    waitedFrom: missed?.examTime ?? null,
    place: missed?.place ?? null,
    examiners: source.state.team || source.state.panel || !missed ? examinersOf(source) : [missed.examiner],
    note: (n === 2 ? second : first)?.absent?.payload.reason || null,
  })
}

/** The report upward (BKN form): what was proven, with which impact, and who may decide. */
export function findingsReport(source: CaseSource): DraftOf<'lhp'> {
  const { state, context, stored } = source
  const assessed = state.assessed?.payload
  const to = competentOfficial(source) ?? officialInRole(context.profile, 'kepala-daerah')
  const seen = placesOf(context.db, stored.id).find((place) => place.group || place.account)
  const level = threatenedLevel(source)
  // The report goes up the chain; who may impose a heavier sanction can stand above it. Nobody known: the clerk says who.
  const judge = [to, officialInRole(context.profile, 'kepala-daerah')].find(
    (official) => official && (level === null || rankSuffices(source.law, official, source.person, level)),
  )
  return filled('lhp', {
    addressee: to,
    addresseePlace: context.profile.city || null,
    basis: state.examined ? 'examination' : 'evidence',
    examinedOn: state.examined?.on ?? null,
    absenceBasis: state.examined ? null : absenceBasis(source),
    asTeam: state.team !== null || examinersOf(source).length > 1,
    // What was done; the article's own words are an obligation, not an act.
    violationForm: actOf(source),
    violationTime: assessed ? formatDate(assessed.actDate) : null,
    violationPlace: seen ? seen.group || seen.account : null,
    aggravating: state.findings?.payload.aggravating || null,
    mitigating: state.findings?.payload.mitigating || null,
    impact: assessed ? `Berdampak negatif pada ${IMPACT_LABEL[assessed.impact]}` : null,
    provenText: actOf(source),
    citation: citationOf(source),
    recommended: level ? `hukuman disiplin tingkat ${level}` : null,
    level,
    authority: judge ? officialTitle(judge) : null,
  })
}
