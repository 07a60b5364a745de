import { formatDate, type PlainDate } from '../../terms/plain-date.ts'
import { fail, ok, type Result } from '../../terms/result.ts'
import { DisciplineSanction } from '../../terms/sanction.ts'
import { authorityRule, punishesOwnStaffOnly, sameOfficial } from '../authority.ts'
import type { PayloadOf } from '../facts.ts'
import { authorityOver, type Context, citation } from '../procedure/context.ts'
import { sanctionAllowed } from '../procedure/decision.ts'
import { annulledForForm } from '../procedure/state/deciding.ts'
import { missedTwice } from '../procedure/state/summons.ts'
import { levelOf, ruleOf } from '../rulebook.ts'
import { checkMoralDecision } from './ethics.ts'
import { deliveredBefore, deliveredInFuture } from './summons.ts'
import { wrongDate } from './wrong-date.ts'

export function checkDecision(context: Context, payload: PayloadOf<'decision-issued'>): Result<null> {
  const assessed = context.state.assessed?.payload.violations ?? []
  if (payload.violations.some((id) => !assessed.includes(id))) {
    return fail(
      'not-assessed',
      'Keputusan hanya memuat pasal dari telaah; ubah telaah lebih dahulu.',
      'violations',
    )
  }
  const kind = DisciplineSanction.safeParse(payload.sanction)
  if (!kind.success) return checkMoralDecision(context, payload)
  if (payload.violations.length === 0) {
    const rule = ruleOf(context.law.rules, 'decision-in-writing')
    return fail('no-violation', `Keputusan menyebut pelanggarannya (${rule.citation}).`, 'violations')
  }
  const allowed = sanctionAllowed(context, kind.data, payload.letterDate)
  // What the level forbids is refused first: no examination would make such a decision lawful.
  if (!allowed.ok && allowed.error.code !== 'level-unknown') return allowed
  const examined = checkGround(context, payload)
  if (!examined.ok) return examined
  const report = context.state.reported?.payload.letterDate
  if (report && payload.letterDate < report) return tooEarly(payload.letterDate, `LHP, ${formatDate(report)}`)
  const fell = annulledForForm(context.state)?.by.payload.receivedOn
  if (fell && payload.letterDate < fell) {
    return tooEarly(payload.letterDate, `hari putusan pembatalan diterima, ${formatDate(fell)}`)
  }
  return checkSigner(context, payload, kind.data)
}

/** Examined, or away twice; a decision is never older than what it rests on (Ps. 26(4), 27). */
function checkGround(context: Context, payload: PayloadOf<'decision-issued'>): Result<null> {
  const { examined, second } = context.state
  if (payload.basis === 'examination') {
    if (!examined) {
      const rule = ruleOf(context.law.rules, 'examine-before-sanction')
      return fail('not-examined', `${rule.text} (${rule.citation})`, 'basis')
    }
    return payload.letterDate < examined.on
      ? tooEarly(payload.letterDate, `pemeriksaan, ${formatDate(examined.on)}`)
      : ok(null)
  }
  if (examined || !missedTwice(context.state)) {
    return fail(
      'not-absent-twice',
      `Keputusan tanpa pemeriksaan baru boleh setelah panggilan kedua tidak dihadiri (${citation(context, 'decide-on-evidence')}).`,
      'basis',
    )
  }
  const examDate = second?.issued.payload.examDate
  return examDate && payload.letterDate < examDate
    ? tooEarly(payload.letterDate, `hari pemeriksaan Panggilan II, ${formatDate(examDate)}`)
    : ok(null)
}

const tooEarly = (letterDate: PlainDate, what: string) =>
  wrongDate(
    'decision-too-early',
    `Keputusan bertanggal ${formatDate(letterDate)}, lebih awal dari ${what}.`,
    'ubah tanggal keputusan',
    'letterDate',
  )

/** Only the competent official or one above him in this chain signs (Ps. 16-25). */
function checkSigner(
  context: Context,
  payload: PayloadOf<'decision-issued'>,
  kind: DisciplineSanction,
): Result<null> {
  const { file, law } = context
  const level = levelOf(law.rules, kind) ?? 'ringan'
  const authority = authorityOver(context, level, kind)
  if (punishesOwnStaffOnly(law.rules, payload.signer, file.person.now, file.whose)) {
    const rule = ruleOf(law.rules, 'inspectorate-own-staff')
    return fail('inspectorate-own-staff', `${rule.text} (${rule.citation})`, 'signer')
  }
  if (!authority.found) return fail('no-competent-official', authority.text, 'signer')
  if (authority.lawful.some((official) => sameOfficial(official, payload.signer))) return ok(null)
  const passed = authority.passedOver.find(({ official }) => sameOfficial(official, payload.signer))
  return fail(
    'signer-not-competent',
    `${payload.signer.identity.position} tidak berwenang menjatuhkan hukuman ini; yang berwenang ialah ${authority.official.identity.position} (${citation(context, authorityRule(level))}). ${passed ? `${passed.reason} ` : ''}Bila pejabatnya berganti, perbarui rantai atasan lebih dahulu.`,
    'signer',
  )
}

export function checkDecisionCall(payload: PayloadOf<'decision-call-issued'>): Result<null> {
  return payload.meetDate < payload.letterDate
    ? wrongDate(
        'meeting-before-letter',
        `Hari menerima keputusan ${formatDate(payload.meetDate)} lebih awal dari tanggal surat panggilannya, ${formatDate(payload.letterDate)}.`,
        'ubah tanggal menghadap, atau tanggal suratnya bila itu yang salah',
        'meetDate',
      )
    : ok(null)
}

export function checkDecisionDelivered(
  context: Context,
  payload: PayloadOf<'decision-delivered'>,
): Result<null> {
  const { deliveredOn } = payload.delivery
  const letterDate = context.state.decision?.payload.letterDate
  if (deliveredOn > context.today) return deliveredInFuture(deliveredOn, context.today)
  return letterDate && deliveredOn < letterDate ? deliveredBefore(deliveredOn, letterDate) : ok(null)
}

export function checkEffectOverride(context: Context, payload: PayloadOf<'effect-overridden'>): Result<null> {
  const receivedOn = context.state.delivered?.payload.delivery.deliveredOn
  return receivedOn && payload.effectiveOn <= receivedOn
    ? wrongDate(
        'effect-before-receipt',
        `Tanggal berlaku ${formatDate(payload.effectiveOn)} harus setelah keputusan diterima, ${formatDate(receivedOn)}.`,
        'ubah tanggal berlaku',
        'effectiveOn',
      )
    : ok(null)
}
