import { FactId } from '../terms/ids.ts'
import { formatDate, type PlainDate } from '../terms/plain-date.ts'
import { fail, ok, type Result } from '../terms/result.ts'
import { STAGE_LABEL, type StepId } from './assessment.ts'
import { checkDetails } from './checks/details.ts'
import { effectiveFacts, readReplacement } from './effective-facts.ts'
import type { Fact, FactPayload, PayloadOf } from './facts.ts'
import type { CaseFile, Law } from './law.ts'
import { personThen } from './person-then.ts'
import { caseState } from './procedure/case-state.ts'
import { makeContext } from './procedure/context.ts'
import { decideStep } from './procedure/decision.ts'
import { assess } from './procedure.ts'
import { ruleOf } from './rulebook.ts'
import { STEP_RULE, STEP_TITLE } from './step-titles.ts'

/**
 * May this fact be recorded now? Refused in plain Indonesian with the article, and nothing is changed by asking.
 * What `assess` offers is lawful, so both give one answer; dates and contents of the payload are checked beside it.
 * @param today the date in the office's zone.
 * @param happenedOn the day the fact happened, never later than today.
 */
export function checkFact(
  file: CaseFile,
  law: Law,
  today: PlainDate,
  payload: FactPayload,
  happenedOn: PlainDate,
): Result<null> {
  return payload.type === 'correction'
    ? checkCorrection(file, law, today, payload, happenedOn)
    : checkOne(file, law, today, payload, happenedOn)
}

function checkOne(
  file: CaseFile,
  law: Law,
  today: PlainDate,
  payload: FactPayload,
  happenedOn: PlainDate,
): Result<null> {
  if (happenedOn > today) return inFuture('happenedOn')
  if (payload.type === 'note') return ok(null)
  const state = caseState(effectiveFacts(file.facts))
  if (payload.type === 'case-opened') {
    return state.openedOn ? fail('already-opened', 'Kasus ini sudah dibuka.') : ok(null)
  }
  if (state.closed && payload.type !== 'handed-over' && payload.type !== 'reopened') {
    return fail('case-closed', 'Kasus sudah ditutup. Untuk melanjutkannya, buka kembali kasus dengan alasan.')
  }
  const details = checkDetails(makeContext(file, law, today, state), payload, happenedOn)
  if (!details.ok) return details
  const step = stepOf(payload)
  return step === null ? ok(null) : offered(file, law, today, step)
}

const inFuture = (field: string) =>
  fail('in-future', 'Tanggal kejadian ada di masa depan; catat setelah terjadi.', field)

/** Is the step lawful now? The reason is the one the case screen shows. */
function offered(file: CaseFile, law: Law, today: PlainDate, id: StepId): Result<null> {
  const { steps, stage } = assess(file, law, today)
  const step = steps.find((candidate) => candidate.id === id)
  if (step?.blockedBecause) return fail('not-lawful-now', step.blockedBecause)
  if (step) return ok(null)
  const rule = STEP_RULE[id]
  const cited = rule ? ` (${ruleOf(law.rules, rule).citation})` : ''
  return fail(
    'not-now',
    `"${STEP_TITLE[id]}" tidak dapat dicatat pada tahap ${STAGE_LABEL[stage]}${cited}. Lihat langkah berikutnya pada layar kasus.`,
  )
}

/** The step a fact fulfils; null for facts that may be recorded at any time of an open case. */
function stepOf(payload: FactPayload): StepId | null {
  switch (payload.type) {
    case 'assessed':
      return 'assess-report'
    case 'pppk-basis-recorded':
      return 'record-pppk-basis'
    case 'coaching-called':
      return 'call-for-coaching'
    case 'coaching-absent':
      return 'record-coaching-absence'
    case 'coaching-held':
      return 'hold-coaching'
    case 'coaching-reprimanded':
      return 'reprimand-coaching'
    case 'deletion-requested':
      return 'request-deletion'
    case 'deletion-checked':
      return 'check-deletion'
    case 'escalated':
      return 'escalate'
    case 'summons-issued':
      return payload.n === 1 ? 'issue-summons-1' : 'issue-summons-2'
    case 'summons-delivered':
      return payload.n === 1 ? 'deliver-summons-1' : 'deliver-summons-2'
    case 'attended':
      return payload.n === 1 ? 'record-attendance-1' : 'record-attendance-2'
    case 'absent':
      return payload.n === 1 ? 'record-absence-1' : 'record-absence-2'
    case 'examined':
      return 'examine'
    case 'findings-settled':
      return 'settle-findings'
    case 'findings-reported':
      return 'report-findings'
    case 'recommendation-answered':
      return 'record-recommendation-answer'
    case 'decision-issued':
      return decideStep(payload.sanction)
    case 'decision-call-issued':
      return 'call-to-collect-decision'
    case 'decision-not-collected':
      return 'record-not-collected'
    case 'decision-delivered':
      return 'deliver-decision'
    case 'effect-overridden':
      return 'override-effect'
    case 'handed-over':
      return 'hand-over'
    case 'closed':
      return 'close'
    case 'reopened':
      return 'reopen'
    case 'posts-charted':
      return 'chart-posts'
    case 'forwarded':
      return 'forward-case'
    case 'person-confirmed':
      return 'confirm-person'
    case 'neglect-found':
      return 'record-neglect'
    case 'desk-study-made':
      return 'make-desk-study'
    case 'assignment-issued':
      return 'issue-assignment'
    case 'clarification-invited':
      return 'invite-clarification'
    case 'clarification-absent':
      return 'record-clarification-absence'
    case 'clarified':
      return 'take-statement'
    case 'report-reviewed':
      return 'review-report'
    case 'report-revised':
      return 'revise-report'
    case 'special-report-issued':
      return 'issue-special-report'
    case 'special-report-received':
      return 'record-report-receipt'
    case 'recommendation-followed-up':
      return 'record-follow-up'
    case 'follow-up-reminded':
      return 'remind-follow-up'
    case 'outside-recommendation-received':
      return 'receive-outside-recommendation'
    case 'outside-recommendation-settled':
      return 'settle-outside-recommendation'
    case 'outside-recommendation-reported':
      return 'report-back'
    case 'data-requested':
      return 'request-data'
    case 'data-reminded':
      return 'remind-data'
    case 'data-received':
      return 'receive-data'
    case 'ethics-panel-formed':
      return 'form-ethics-panel'
    case 'ethics-concluded':
      return 'conclude-ethics'
    case 'moral-sanction-declared':
      return 'declare-moral-sanction'
    case 'team-formed':
      return 'form-team'
    case 'temporarily-released':
      return 'release-temporarily'
    case 'remedy-filed':
      return 'file-remedy'
    case 'remedy-decided':
      return 'record-remedy-decision'
    case 'sanction-served':
      return 'record-served'
    case 'case-opened':
    case 'superiors-confirmed':
    case 'evidence-secured':
    case 'involvement-recorded':
    case 'absence-recorded':
    case 'note':
    case 'correction':
      return null
  }
}

/** A correction must leave every later fact lawful; otherwise the later one is corrected first. */
function checkCorrection(
  file: CaseFile,
  law: Law,
  today: PlainDate,
  correction: PayloadOf<'correction'>,
  happenedOn: PlainDate,
): Result<null> {
  if (happenedOn > today) return inFuture('happenedOn')
  const target = file.facts.find((fact) => fact.id === correction.corrects)
  if (!target) return fail('unknown-fact', 'Catatan yang diperbaiki tidak ditemukan dalam kasus ini.')
  const answer = readReplacement(correction)
  if (answer === 'unreadable') {
    return fail('bad-replacement', 'Isi perbaikan belum lengkap atau salah; periksa isiannya.', 'replacement')
  }
  if (answer === null && target.payload.type === 'case-opened') {
    return fail('opening-stays', 'Pembukaan kasus tidak dapat ditarik; tutup kasus dengan alasan.')
  }
  if (answer && answer.payload.type !== target.payload.type) {
    return fail(
      'other-kind',
      'Perbaikan harus sejenis dengan catatan yang diperbaiki; tarik catatan itu lalu catat yang benar.',
    )
  }
  if (answer?.happenedOn && answer.happenedOn > today) return inFuture('replacementHappenedOn')
  const before = unlawful(file, law, today, file.facts)
  const corrected = unlawful(file, law, today, [
    ...file.facts,
    asFact(target, correction, file.facts, happenedOn),
  ])
  const fresh = [...corrected].find(([fact]) => ![...before.keys()].some((known) => known.id === fact.id))
  if (!fresh) return ok(null)
  const [fact, reason] = fresh
  if (fact.id === correction.corrects) return fail('not-lawful-now', reason)
  return fail(
    'breaks-later-fact',
    `Perbaikan ini membuat catatan "${factTitle(fact)}" (${formatDate(fact.happenedOn)}) tidak sah: ${reason} Perbaiki atau tarik catatan itu lebih dahulu.`,
  )
}

/** Stands for the correction that is only being tried; no stored fact bears it. */
const CANDIDATE = FactId.parse('00000000-0000-4000-8000-000000000000')

/** The correction as it would stand behind all facts. */
function asFact(
  target: Fact,
  correction: PayloadOf<'correction'>,
  facts: readonly Fact[],
  on: PlainDate,
): Fact {
  const last = facts.reduce((highest, fact) => Math.max(highest, fact.sequence), 0)
  return {
    ...target,
    id: CANDIDATE,
    sequence: last + 1,
    happenedOn: on,
    payload: correction,
  }
}

/** Replays the facts: which of them would be refused, and why. */
function unlawful(file: CaseFile, law: Law, today: PlainDate, facts: readonly Fact[]): Map<Fact, string> {
  const effective = effectiveFacts(facts)
  const refused = new Map<Fact, string>()
  effective.forEach((fact, index) => {
    const person = personThen(file.person, effective.slice(0, index + 1))
    const prefix = { ...file, person, facts: effective.slice(0, index) }
    const verdict = checkOne(prefix, law, today, fact.payload, fact.happenedOn)
    if (!verdict.ok) refused.set(fact, verdict.error.message)
  })
  return refused
}

function factTitle(fact: Fact): string {
  const step = stepOf(fact.payload)
  if (step) return STEP_TITLE[step]
  return fact.payload.type === 'superiors-confirmed'
    ? STEP_TITLE['confirm-superiors']
    : STEP_TITLE['secure-evidence']
}
