import type { PlainDate } from '../../terms/plain-date.ts'
import type { Due, Step } from '../assessment.ts'
import type { EarlierSanction, PayloadOf } from '../facts.ts'
import type { CaseState } from './case-state.ts'
import type { Context, Part } from './context.ts'
import { dueByRule } from './due.ts'
import { assigned, teamSigner } from './report-line.ts'
import { may, must } from './step.ts'

interface OpenRecommendation {
  /** Place in the report's list, from 0. */
  readonly index: number
  readonly text: string
  readonly addressee: string
}

/** Recommendations of the LHP khusus without a final answer (done or refused) yet. */
export function openRecommendations(state: CaseState): readonly OpenRecommendation[] {
  const settled = new Set(
    state.followUps.filter(({ payload }) => payload.answer !== 'partly').map(({ payload }) => payload.index),
  )
  return (state.specialReport?.payload.recommendations ?? [])
    .map((one, index) => ({ ...one, index }))
    .filter(({ index }) => !settled.has(index))
}

/** The follow-up clock: from receipt; until that is recorded, from the date of the report. Null before a report. */
export function followUpDue(context: Context): Due | null {
  const { specialReport, reportReceived } = context.state
  if (!specialReport) return null
  return reportReceived
    ? dueByRule(context, 'follow-up', reportReceived.payload.receivedOn, 'LHP khusus diterima')
    : dueByRule(
        context,
        'follow-up',
        specialReport.payload.letterDate,
        'tanggal LHP khusus (tanggal terimanya belum dicatat)',
      )
}

export const isOverdue = (context: Context, due: Due | null): due is Due =>
  due !== null && context.today > due.date

/** The report went out: its receipt, and every recommendation followed up (practice.md: 60 days). */
export function followUp(context: Context): Part {
  const { state } = context
  const open = openRecommendations(state)
  const since = state.specialReport?.on ?? null
  const received = state.reportReceived !== null
  if (open.length === 0) {
    return { stage: 'ready-to-close', steps: received ? [] : [may(context, 'record-report-receipt')] }
  }
  const due = followUpDue(context)
  const total = state.specialReport?.payload.recommendations.length ?? 0
  return {
    stage: 'follow-up',
    steps: [
      ...(received ? [] : [must(context, 'record-report-receipt', { since })]),
      must(context, 'record-follow-up', {
        title: `Catat tindak lanjut rekomendasi (${open.length} dari ${total} belum selesai)`,
        due,
        since: state.reportReceived?.on ?? since,
        note: `Belum selesai: ${open.map((one) => `${one.index + 1}. ${one.text} (${one.addressee})`).join('; ')}`,
      }),
      ...(isOverdue(context, due) ? [remind(context, due.date)] : []),
    ],
  }
}

/** One reminder is owed once the period is over; more are left to the office. */
function remind(context: Context, dueOn: PlainDate): Step {
  const { state } = context
  const last = state.followUpRemindedOn
  const parts = {
    signer: teamSigner('Inspektur', assigned(state, 'penanggung-jawab')),
    note: 'Ditujukan kepada pelaksana rekomendasi yang belum selesai.',
  }
  return last !== null && last > dueOn
    ? may(context, 'remind-follow-up', { ...parts, title: 'Siapkan surat pengingat berikutnya' })
    : must(context, 'remind-follow-up', { ...parts, since: dueOn })
}

export type SanctionIssuedElsewhere = Pick<EarlierSanction, 'sanction' | 'decidedOn' | 'violations'>

/**
 * Sanctions that another body imposed upon our recommendation: they count as earlier sanctions of the person in his
 * other cases (Ps. 35), with the articles of this case, since the body's own are not recorded.
 */
export function issuedSanctions(state: CaseState): SanctionIssuedElsewhere[] {
  return state.followUps.flatMap(({ payload: { issued } }) => (issued ? sanctionIn(state, issued) : []))
}

function sanctionIn(
  state: CaseState,
  { sanction, date }: NonNullable<PayloadOf<'recommendation-followed-up'>['issued']>,
): SanctionIssuedElsewhere[] {
  if (sanction === null) return []
  const violations = state.assessed?.payload.violations ?? []
  return [{ sanction, decidedOn: date, violations }]
}
