import type { Assessment } from '../../../law/assessment.ts'
import { ethicsInstruments, namedInFull } from '../../../law/instruments.ts'
import type { Law } from '../../../law/law.ts'
import { type CaseState, caseState } from '../../../law/procedure/case-state.ts'
import { assess, effectiveFacts } from '../../../law/procedure.ts'
import { findViolations, type Violation } from '../../../law/rulebook.ts'
import type { CaseId } from '../../../terms/ids.ts'
import type { Identity, Official } from '../../../terms/person.ts'
import { formatDate, type PlainDate } from '../../../terms/plain-date.ts'
import { ok, type Result } from '../../../terms/result.ts'
import { loadCaseFile, type StoredCase } from '../../cases/case-file.ts'
import { noSuchCase } from '../../cases/facts.ts'
import type { ReadContext } from '../../context.ts'
import { lawOf } from '../../law/load.ts'
import { inOrder } from '../panel-order.ts'

/** Everything a paper of a case is filled from and checked against, read once. */
export interface CaseSource {
  readonly stored: StoredCase
  readonly state: CaseState
  readonly law: Law
  readonly assessment: Assessment
  readonly person: Identity
  /** Violated articles as assessed. */
  readonly violations: readonly Violation[]
  readonly context: ReadContext
}

/** Reads the case behind a paper. */
export function readSource(context: ReadContext, caseId: CaseId): Result<CaseSource> {
  const stored = loadCaseFile(context.db, caseId)
  if (!stored) return noSuchCase()
  const law = lawOf(context, stored.file.person.now.unitId)
  const state = caseState(effectiveFacts(stored.file.facts))
  return ok({
    stored,
    state,
    law,
    assessment: assess(stored.file, law, context.today),
    person: stored.file.person.now,
    violations: findViolations(law.rules, state.assessed?.payload.violations ?? []).found,
    context,
  })
}

/**
 * What the act is held against, as letters name it: `Pasal 3 huruf f Peraturan Pemerintah Nomor 94 Tahun 2021 tentang
 * ...`. Before the Majelis that is the code of ethics, no article of the discipline rules (PP 42/2004).
 * @returns null before the assessment.
 */
export function citationOf({ violations, state, law }: CaseSource): string | null {
  const assessed = state.assessed?.payload
  if (assessed?.road === 'ethics') {
    const titles = ethicsInstruments(law.rules, assessed.actDate).map(({ title }) => title)
    return titles.join(' dan ') || null
  }
  const articles = violations.map(({ citation }) => citation).join('; ')
  return articles ? namedInFull(law.rules, articles) : null
}

/**
 * What the person is said to have done, as it continues a sentence of a letter (`dugaan pelanggaran berupa ...`):
 * small first letter, no full stop.
 */
export function actOf({ state, stored }: CaseSource): string | null {
  const opened = stored.file.facts.find(({ payload }) => payload.type === 'case-opened')?.payload
  const summary = opened?.type === 'case-opened' ? opened.summary : ''
  const text = state.assessed?.payload.actText ?? summary
  return text ? continuing(text) : null
}

function continuing(text: string): string {
  const bare = text.trim().replace(/[.\s]+$/, '')
  // An abbreviation (`ASN ...`) keeps its capitals.
  return /^\p{Lu}\p{Ll}/u.test(bare) ? bare.charAt(0).toLowerCase() + bare.slice(1) : bare
}

/** Who sits in an examination holds at most this many places in its minutes. */
const MOST_EXAMINERS = 10

/** Whoever examines: the team or the Majelis, else whoever the summons names, else the direct superior. */
export function examinersOf({ state }: CaseSource): Official[] {
  if (state.examined) return [...state.examined.payload.examiners]
  const panel = state.assessed?.payload.road === 'ethics' ? state.panel : state.team
  if (panel)
    return inOrder(panel.payload.members)
      .slice(0, MOST_EXAMINERS)
      .map(({ official }) => official)
  const summons = state.second ?? state.first
  const one = summons?.issued.payload.examiner ?? state.chain[0]
  return one ? [one] : []
}

/** `Surat Panggilan I Nomor ... tanggal ..., Surat Panggilan II ... dan Berita Acara ...`: why there was no examination. */
export function absenceBasis({ state, stored }: CaseSource): string | null {
  const named = (title: string, letter: { number: string | null; letterDate: PlainDate } | undefined) =>
    letter
      ? [`${title}${letter.number ? ` Nomor ${letter.number}` : ''} tanggal ${formatDate(letter.letterDate)}`]
      : []
  const minutes = effectiveFacts(stored.file.facts).flatMap(({ payload }) =>
    payload.type === 'absence-recorded' ? named('Berita Acara Ketidakhadiran', payload) : [],
  )
  const all = [
    ...named('Surat Panggilan I', state.first?.issued.payload),
    ...named('Surat Panggilan II', state.second?.issued.payload),
    ...minutes,
  ]
  if (all.length < 3) return all.join(' dan ') || null
  return `${all.slice(0, -1).join(', ')}, dan ${all.at(-1)}`
}
