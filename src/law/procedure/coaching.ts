import { formatTime } from '../../terms/clock.ts'
import { formatDate } from '../../terms/plain-date.ts'
import type { Step } from '../assessment.ts'
import type { EarlierCoaching } from '../facts.ts'
import { findViolations, ruleOf } from '../rulebook.ts'
import { article, type Context, citation, officeSetting, type Part } from './context.ts'
import { dueAfter, dueOn } from './due.ts'
import { superiorSigns } from './signer.ts'
import { blocked, forbidden, may, must } from './step.ts'

/** The coaching road (pembinaan): call in, remind, ask to take the post down, check it, close or escalate. */
export function coaching(context: Context): Part {
  const { state } = context
  if (context.violations.some((violation) => !violation.coachingAllowed)) return notForCoaching(context)
  const held = isHeld(context)
  const pending = state.deletionRequested !== null && state.deletionChecked === null
  const refused = deletionRefused(context)
  return {
    stage: held && !pending && !refused ? 'ready-to-close' : 'coaching',
    steps: [
      ...secureEvidence(context, held),
      ...meeting(context, held),
      ...deletion(context),
      escalation(context, held),
    ],
  }
}

/** Coached: a meeting was held or a written reprimand went out. */
export function isHeld(context: Context): boolean {
  return context.state.coachingHeldOn !== null || context.state.coachingReprimandedOn !== null
}

export function deletionRefused(context: Context): boolean {
  return context.state.deletionChecked?.payload.deleted === false
}

function notForCoaching(context: Context): Part {
  const rule = ruleOf(context.law.rules, 'coaching-not-for-loyalty')
  const since = context.state.assessed?.on ?? null
  return {
    stage: 'coaching',
    steps: [
      must(context, 'escalate', { since, because: article(context, 'coaching-not-for-loyalty') }),
      forbidden(context, 'call-for-coaching', `${rule.text} (${rule.citation}).`, {
        because: article(context, 'coaching-not-for-loyalty'),
      }),
    ],
  }
}

function secureEvidence(context: Context, held: boolean): Step[] {
  if (context.state.evidenceSecuredOn) return []
  const parts = {
    since: context.state.assessed?.on ?? null,
    paper: 'ba-pengambilan-bukti' as const,
    note: null,
  }
  return [held ? may(context, 'secure-evidence', parts) : must(context, 'secure-evidence', parts)]
}

function meeting(context: Context, held: boolean): Step[] {
  const { state } = context
  // Coaching imposes nothing: what an acting official may impose is no question here.
  const signs = { ...superiorSigns(context), warning: null }
  const reprimand = may(context, 'reprimand-coaching', {
    paper: 'surat-teguran-pembinaan',
    signer: signs,
    // Its article is the list of sanctions, to which it does not belong: the citation alone would say the opposite.
    note: ruleOf(context.law.rules, 'coaching-is-no-sanction').text,
  })
  if (held) return state.coachingReprimandedOn ? [] : [reprimand]
  const call = state.coachingCalled
  const hold = { paper: 'ba-pembinaan' as const, signer: signs }
  if (call && !state.coachingAbsentOn) {
    const { meetDate, meetTime, letterDate } = call.payload
    const due = dueOn(
      context,
      meetDate,
      letterDate,
      `hari pembinaan menurut surat panggilan, pukul ${formatTime(meetTime)}`,
    )
    const absence = { due, since: meetDate }
    return [
      must(context, 'hold-coaching', { ...hold, due, since: call.on }),
      context.today >= meetDate
        ? must(context, 'record-coaching-absence', {
            ...absence,
            note: 'Pilih salah satu: hadir atau tidak hadir.',
          })
        : blocked(
            context,
            'record-coaching-absence',
            `Baru dapat dicatat pada hari pembinaan, ${formatDate(meetDate)}.`,
          ),
      may(context, 'call-for-coaching', {
        title: 'Ubah jadwal: ulangi Surat Panggilan Pembinaan',
        paper: 'panggilan-pembinaan',
        signer: signs,
      }),
      reprimand,
    ]
  }
  const from = state.coachingAbsentOn ?? state.assessed?.on ?? context.today
  const since = state.coachingAbsentOn ? 'tidak hadir' : 'tanggal telaah'
  return [
    must(context, 'call-for-coaching', {
      ...(state.coachingAbsentOn ? { title: 'Panggil ulang untuk pembinaan' } : {}),
      due: dueAfter(context, context.law.settings.coachingCallDays, from, since),
      since: from,
      paper: 'panggilan-pembinaan',
      signer: signs,
      because: [officeSetting('Jangka waktu panggilan pembinaan menurut pengaturan kantor.')],
    }),
    may(context, 'hold-coaching', hold),
    reprimand,
  ]
}

function deletion(context: Context): Step[] {
  const { state } = context
  const request = state.deletionRequested
  // Coaching imposes nothing: what an acting official may impose is no question here.
  const signer = { ...superiorSigns(context), warning: null }
  if (request && !state.deletionChecked) {
    const due = dueOn(context, request.payload.dueOn, request.on, 'batas penghapusan menurut permintaan')
    const because = [officeSetting('Batas waktu menurut permintaan penghapusan.')]
    return [must(context, 'check-deletion', { due, since: request.on, because })]
  }
  if (state.deletionChecked?.payload.deleted) return []
  if (!state.evidenceSecuredOn) {
    const rule = ruleOf(context.law.rules, 'secure-before-deletion')
    return [blocked(context, 'request-deletion', `${rule.text} Amankan bukti dahulu.`, { note: null })]
  }
  const { deletionCheckDays } = context.law.settings
  const note = `Batas yang diusulkan pengaturan kantor: ${deletionCheckDays} hari kerja setelah permintaan.`
  return [may(context, 'request-deletion', { signer, note })]
}

/**
 * What was ignored or has to be said again belongs on the discipline road (issue: "coaching ignored or repeated"): then
 * escalating is what comes next, and the office that coaches all the same goes on with the other steps.
 */
function escalation(context: Context, held: boolean): Step {
  if (deletionRefused(context)) {
    return must(context, 'escalate', {
      since: context.state.deletionChecked?.on ?? null,
      because: article(context, 'coaching-repeated'),
      note: `Permintaan penghapusan tidak dituruti. Bila tidak ditingkatkan, tutup kasus dengan alasan.`,
    })
  }
  const { coachingAbsences, coachingAbsentOn, assessed } = context.state
  if (coachingAbsences > 1 && !held) {
    return must(context, 'escalate', {
      since: coachingAbsentOn,
      because: article(context, 'coaching-repeated', 'first-summons'),
      note: `Panggilan pembinaan diabaikan ${coachingAbsences} kali: tingkatkan ke jalur disiplin, atau panggil sekali lagi.`,
    })
  }
  const before = coachedForTheSame(context)
  if (before) {
    const note = `Sudah dibina untuk hal yang sifatnya sama (${before.caseNumber}, ${formatDate(before.on)}): jalur disiplin yang diusulkan.`
    const because = article(context, 'coaching-repeated')
    return held
      ? may(context, 'escalate', { because, note })
      : must(context, 'escalate', { since: assessed?.on ?? null, because, note })
  }
  return may(context, 'escalate', {
    because: article(context, 'superior-who-does-nothing'),
    note:
      coachingAbsentOn === null
        ? null
        : `Panggilan pembinaan diabaikan: pertimbangkan jalur disiplin (${citation(context, 'first-summons')}).`,
  })
}

/**
 * The last coaching for a violation of the same nature; one whose articles nobody named may have been for anything, so it
 * counts too, as does any coaching while this case names no article.
 */
function coachedForTheSame(context: Context): EarlierCoaching | null {
  const natures = new Set(context.violations.map((violation) => violation.nature))
  return context.file.earlierCoaching.reduce<EarlierCoaching | null>((last, one) => {
    const { found } = findViolations(context.law.rules, one.violations)
    const same = natures.size === 0 || found.length === 0 || found.some(({ nature }) => natures.has(nature))
    return same && (last === null || one.on >= last.on) ? one : last
  }, null)
}
