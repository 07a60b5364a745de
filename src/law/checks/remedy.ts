import { formatDate, type PlainDate } from '../../terms/plain-date.ts'
import { fail, ok, type Result } from '../../terms/result.ts'
import type { PayloadOf } from '../facts.ts'
import { type Context, citation } from '../procedure/context.ts'
import { lastDayFor, remedyCitation, whyNotRemedy } from '../procedure/remedy.ts'
import { effectOf, servedUntil, standingSanction } from '../procedure/serving.ts'
import { markedCitation, ruleOf } from '../rulebook.ts'
import { existsFor, weightOf } from '../sanctions.ts'
import { wrongDate } from './wrong-date.ts'

/** Objection, appeal and serving: dates and outcomes (PP 79/2021). */
export function checkRemedy(
  context: Context,
  payload: PayloadOf<'remedy-filed' | 'remedy-decided' | 'sanction-served'>,
  happenedOn: PlainDate,
): Result<null> {
  switch (payload.type) {
    case 'remedy-filed':
      return checkFiled(context, payload)
    case 'remedy-decided':
      return checkDecided(context, payload)
    case 'sanction-served':
      return checkServed(context, payload, happenedOn)
  }
}

function checkFiled(context: Context, payload: PayloadOf<'remedy-filed'>): Result<null> {
  const { state, today } = context
  const receivedOn = state.remedyDecided?.payload.receivedOn ?? state.delivered?.payload.delivery.deliveredOn
  if (!receivedOn) {
    return fail(
      'not-delivered',
      `Upaya administratif dicatat setelah keputusan diterima (${citation(context, 'decision-delivery')}).`,
    )
  }
  const wrong = whyNotRemedy(context, payload.remedy)
  if (wrong) return fail('wrong-remedy', wrong, 'remedy')
  if (payload.filedOn > today) return inFuture('pengajuan', payload.filedOn, today, 'filedOn')
  if (payload.filedOn < receivedOn) {
    return wrongDate(
      'filed-before-receipt',
      `Tanggal pengajuan ${formatDate(payload.filedOn)} lebih awal dari hari keputusan diterima, ${formatDate(receivedOn)}.`,
      'ubah tanggal pengajuan',
      'filedOn',
    )
  }
  const last = lastDayFor(context, payload.remedy)
  return last !== null && payload.filedOn > last && payload.lateReason.trim() === ''
    ? fail(
        'filed-late',
        `Pengajuan ${formatDate(payload.filedOn)} melewati batas ${formatDate(last)} (${remedyCitation(context, payload.remedy)}). Bila tetap diterima, isi alasan terlambatnya.`,
        'lateReason',
      )
    : ok(null)
}

function checkDecided(context: Context, payload: PayloadOf<'remedy-decided'>): Result<null> {
  const { state, today } = context
  const filedOn = state.remedy?.payload.filedOn
  if (payload.decidedOn > today) return inFuture('putusan', payload.decidedOn, today, 'decidedOn')
  if (payload.receivedOn > today) return inFuture('terima putusan', payload.receivedOn, today, 'receivedOn')
  if (filedOn && payload.decidedOn < filedOn) {
    return wrongDate(
      'decided-before-filed',
      `Tanggal putusan ${formatDate(payload.decidedOn)} lebih awal dari pengajuannya, ${formatDate(filedOn)}.`,
      'ubah tanggal putusan',
      'decidedOn',
    )
  }
  if (payload.receivedOn < payload.decidedOn) {
    return wrongDate(
      'received-before-decided',
      `Tanggal terima ${formatDate(payload.receivedOn)} lebih awal dari tanggal putusan, ${formatDate(payload.decidedOn)}.`,
      'ubah tanggal terima',
      'receivedOn',
    )
  }
  return checkOutcome(context, payload)
}

/** What stands now must fit the word: heavier, lighter, another, or nothing. */
function checkOutcome(context: Context, payload: PayloadOf<'remedy-decided'>): Result<null> {
  const before = standingSanction(context)
  const { outcome, sanction } = payload
  const why = checkAnnulledFor(context, payload)
  if (!why.ok) return why
  if (outcome === 'dikuatkan' || outcome === 'dicabut' || outcome === 'dibatalkan') {
    return sanction === null || (outcome === 'dikuatkan' && sanction === before)
      ? ok(null)
      : fail(
          'sanction-not-asked',
          `Putusan "${outcome}" tidak menetapkan hukuman lain; kosongkan.`,
          'sanction',
        )
  }
  if (sanction === null || before === null) {
    return fail('sanction-missing', `Putusan "${outcome}": pilih hukuman yang sekarang berlaku.`, 'sanction')
  }
  const book = context.law.rules
  const exists = existsFor(book, sanction, { decidedOn: payload.decidedOn, person: context.file.person.now })
  if (!exists.ok) return fail(exists.error.code, exists.error.message, 'sanction')
  const change = weightOf(book, sanction) - weightOf(book, before)
  const fits =
    outcome === 'diperberat' ? change > 0 : outcome === 'diperingan' ? change < 0 : sanction !== before
  return fits
    ? ok(null)
    : fail(
        'sanction-does-not-fit',
        `Hukuman yang dipilih tidak sesuai dengan putusan "${outcome}" atas hukuman semula.`,
        'sanction',
      )
}

/** Whether another decision may follow hangs on what the first one fell for, so that is asked. */
function checkAnnulledFor(
  context: Context,
  { outcome, annulledFor }: PayloadOf<'remedy-decided'>,
): Result<null> {
  const fell = outcome === 'dicabut' || outcome === 'dibatalkan'
  if (fell === (annulledFor !== null)) return ok(null)
  const rule = ruleOf(context.law.rules, 'annulled-for-form')
  return fell
    ? fail(
        'annulled-for-missing',
        `Pilih apakah keputusan jatuh karena cacat formal atau karena pokok perkaranya. ${rule.text} (${markedCitation(rule)})`,
        'annulledFor',
      )
    : fail(
        'annulled-for-not-asked',
        `Putusan "${outcome}" tidak membatalkan keputusan; kosongkan.`,
        'annulledFor',
      )
}

function checkServed(
  context: Context,
  payload: PayloadOf<'sanction-served'>,
  happenedOn: PlainDate,
): Result<null> {
  const until = servedUntil(context)
  const from = effectOf(context)?.date
  if (payload.endedOn > happenedOn) return inFuture('selesai', payload.endedOn, happenedOn, 'endedOn')
  if (from && payload.endedOn < from) {
    return wrongDate(
      'served-before-effect',
      `Tanggal selesai ${formatDate(payload.endedOn)} lebih awal dari hari berlakunya hukuman, ${formatDate(from)}.`,
      'ubah tanggal selesai',
      'endedOn',
    )
  }
  return until && payload.endedOn < until && payload.note.trim() === ''
    ? fail(
        'served-too-early',
        `Hukuman dijalani sampai ${formatDate(until)} (${citation(context, 'serving')}). Bila berakhir lebih awal, isi alasannya; hukuman yang lebih berat mengakhirinya (${citation(context, 'lighter-waits')}).`,
        'note',
      )
    : ok(null)
}

const inFuture = (what: string, date: PlainDate, today: PlainDate, field: string) =>
  wrongDate(
    'in-future',
    `Tanggal ${what} ${formatDate(date)} ada di masa depan; hari ini ${formatDate(today)}.`,
    'isi tanggal yang sudah terjadi',
    field,
  )
