import { formatTime } from '../../terms/clock.ts'
import { formatDate } from '../../terms/plain-date.ts'
import type { Basis, Step, StepId } from '../assessment.ts'
import { dayOffReason } from '../calendar.ts'
import { type RuleId, ruleOf } from '../rulebook.ts'
import { article, type Context, citation, type Part } from './context.ts'
import { dueByRule, dueOn } from './due.ts'
import { missed, type SummonsState } from './state/summons.ts'
import { blocked, may, must } from './step.ts'
import { summonsWay } from './summons-way.ts'
import { team, teamLeader } from './team.ts'

type SummonsNumber = 1 | 2
const STEPS = {
  1: {
    issue: 'issue-summons-1',
    deliver: 'deliver-summons-1',
    attend: 'record-attendance-1',
    absent: 'record-absence-1',
  },
  2: {
    issue: 'issue-summons-2',
    deliver: 'deliver-summons-2',
    attend: 'record-attendance-2',
    absent: 'record-absence-2',
  },
} as const satisfies Record<SummonsNumber, Record<string, StepId>>
const ROMAN = { 1: 'I', 2: 'II' } as const

/** Summons I and II until he comes or has stayed away twice (PP 94/2021 Ps. 26). */
export function summons(context: Context): Part {
  return {
    stage: 'summons',
    steps: [...summonsSteps(context), ...team(context), withoutExamination(context)],
  }
}

/** Issue, deliver, attend or stay away, twice at most; the road says on which articles (`summonsWay`). */
export function summonsSteps(context: Context): Step[] {
  const { first, second } = context.state
  if (!first) return [issue(context, 1), secondTooEarly(context)]
  if (!missed(first)) return [...pending(context, 1, first), secondTooEarly(context)]
  if (!second) return afterFirstAbsence(context, first)
  return [...pending(context, 2, second), ...absenceMinutes(context, 1, first)]
}

/** First summons missed: the second one is due; until it is issued he may still come. */
function afterFirstAbsence(context: Context, first: SummonsState): Step[] {
  const { examDate } = first.issued.payload
  const way = summonsWay(context)
  const since =
    way.meeting === 'sidang' ? 'tanggal sidang yang tidak dihadiri' : 'tanggal seharusnya diperiksa'
  const due = dueByRule(context, way.second, examDate, since)
  return [
    must(context, 'issue-summons-2', {
      due,
      since: first.absent?.on ?? examDate,
      paper: way.paper[2],
      because: article(context, way.second),
      signer: way.signs(context),
      ...leaderMaySign(context),
    }),
    ...absenceMinutes(context, 1, first),
    may(context, 'record-attendance-1', {
      title: 'Catat kehadiran susulan',
      note: 'Boleh bila ia datang sebelum Surat Panggilan II bernomor.',
    }),
  ]
}

/** Minutes of absence (BA Ketidakhadiran): no BKN form, so an office's own proof. */
export function absenceMinutes(context: Context, n: SummonsNumber, summons: SummonsState): Step[] {
  if (summons.absenceRecorded) return []
  return [
    may(context, STEPS[n].absent, {
      title: `Siapkan BA Ketidakhadiran (Panggilan ${ROMAN[n]})`,
      paper: 'ba-ketidakhadiran',
      signer: summonsWay(context).signs(context),
    }),
  ]
}

function pending(context: Context, n: SummonsNumber, summons: SummonsState): Step[] {
  const { examDate, examTime, letterDate } = summons.issued.payload
  const ids = STEPS[n]
  const exam = `${formatDate(examDate)} pukul ${formatTime(examTime)}`
  const dayOff = dayOffReason(context.law.calendar, examDate)
  if (summons.absent?.payload.excused && !summons.attended) {
    return [repeat(context, n, summons.absent.on, 'excused-absence')]
  }
  const attendLate = may(context, ids.attend)
  if (dayOff) {
    const reason = `Hari pemeriksaan ${exam} menjadi hari libur (${dayOff}): bukan ketidakhadiran, jadwalkan ulang.`
    return [
      repeat(context, n, examDate, 'exam-day-holiday', reason),
      attendLate,
      noAbsence(context, n, reason, 'exam-day-holiday'),
    ]
  }
  const due = dueOn(
    context,
    examDate,
    letterDate,
    `hari pemeriksaan menurut surat panggilan, pukul ${formatTime(examTime)}`,
  )
  if (!summons.delivered) {
    const reason = `Belum ada bukti bahwa panggilan diterima sebelum jam pemeriksaan (${exam}).`
    const deliver = { due, since: summons.issued.on, paper: 'tanda-terima' as const, note: null }
    if (context.today <= examDate) {
      return [
        must(context, ids.deliver, deliver),
        attendLate,
        reschedule(context, n),
        noAbsence(context, n, reason),
      ]
    }
    return [
      repeat(context, n, examDate, 'summons-delivered-in-time', reason),
      may(context, ids.deliver, {
        paper: 'tanda-terima',
        note: 'Catat bila panggilan diterima sebelum jam pemeriksaan.',
      }),
      attendLate,
      noAbsence(context, n, reason),
    ]
  }
  if (!deliveredInTime(summons)) {
    const reason = `Panggilan baru diterima setelah jam pemeriksaan (${exam}): bukan panggilan yang sah, ulangi.`
    return [
      repeat(context, n, summons.delivered.on, 'summons-delivered-in-time', reason),
      attendLate,
      noAbsence(context, n, reason),
    ]
  }
  const choice = { due, since: summons.delivered.on }
  const note = 'Pilih salah satu: hadir atau tidak hadir.'
  if (context.today < examDate) {
    return [
      must(context, ids.attend, choice),
      reschedule(context, n),
      blocked(context, ids.absent, `Baru dapat dicatat pada hari pemeriksaan, ${exam}.`),
    ]
  }
  return [must(context, ids.attend, { ...choice, note }), must(context, ids.absent, { ...choice, note })]
}

/** In the person's hands before the hour of examination (practice.md). */
function deliveredInTime(summons: SummonsState): boolean {
  const { examDate, examTime } = summons.issued.payload
  const delivery = summons.delivered?.payload.delivery
  if (!delivery) return false
  return (
    delivery.deliveredOn < examDate || (delivery.deliveredOn === examDate && delivery.deliveredAt <= examTime)
  )
}

function issue(context: Context, n: SummonsNumber): Step {
  const way = summonsWay(context)
  return must(context, STEPS[n].issue, {
    since: way.openSince(context),
    paper: way.paper[n],
    signer: way.signs(context),
    because: article(context, ...new Set([way.first, way.gap])),
    ...leaderMaySign(context),
  })
}

/** With a Tim Pemeriksa its Ketua may summon in the superior's place (dossier 2.7). */
function leaderMaySign(context: Context): { note?: string } {
  // A team of an earlier discipline road calls nobody before the Majelis.
  const leader = context.state.assessed?.payload.road === 'discipline' ? teamLeader(context.state) : null
  return leader ? { note: `Boleh juga ditandatangani Ketua Tim Pemeriksa, ${leader.identity.name}.` } : {}
}

function repeat(
  context: Context,
  n: SummonsNumber,
  since: SummonsState['issued']['on'],
  rule: RuleId,
  note?: string,
): Step {
  const way = summonsWay(context)
  const because: Basis[] = article(context, rule, way.gap)
  return must(context, STEPS[n].issue, {
    title: `Ulangi Surat Panggilan ${ROMAN[n]}`,
    since,
    paper: way.paper[n],
    signer: way.signs(context),
    because,
    note: note ?? ruleOf(context.law.rules, rule).text,
  })
}

function reschedule(context: Context, n: SummonsNumber): Step {
  return may(context, STEPS[n].issue, {
    title: `Ubah jadwal: ulangi Surat Panggilan ${ROMAN[n]}`,
    paper: summonsWay(context).paper[n],
    signer: summonsWay(context).signs(context),
  })
}

function noAbsence(
  context: Context,
  n: SummonsNumber,
  reason: string,
  rule: RuleId = 'summons-delivered-in-time',
): Step {
  return blocked(context, STEPS[n].absent, `${reason} (${citation(context, rule)})`, {
    because: article(context, rule),
  })
}

function secondTooEarly(context: Context): Step {
  return blocked(
    context,
    'issue-summons-2',
    `Panggilan kedua baru boleh setelah Panggilan I tidak dihadiri tanpa alasan yang sah (${citation(context, summonsWay(context).second)}).`,
  )
}

function withoutExamination(context: Context): Step {
  return blocked(
    context,
    'settle-findings',
    `Keputusan tanpa pemeriksaan baru boleh setelah panggilan kedua tidak dihadiri (${citation(context, 'decide-on-evidence')}).`,
    { title: 'Putuskan tanpa pemeriksaan', because: article(context, 'decide-on-evidence') },
  )
}
