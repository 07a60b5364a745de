import type { DraftOf } from '../../../contract/paper-values.ts'
import type { TimeOfDay } from '../../../terms/clock.ts'
import type { PlainDate } from '../../../terms/plain-date.ts'
import { dayName } from '../../../terms/plain-date.ts'
import type { NamedSanction, RenderInput } from './input.ts'
import { sanctionTags } from './template-decision.ts'
import {
  alleged,
  clause,
  clauseRows,
  DOTS,
  dateText,
  dateWords,
  officialBlock,
  officialRows,
  orDots,
  rowsOf,
  speaking,
  timeText,
} from './words.ts'

/** Tags of the papers that call somebody in, and of the coaching road. */

type Office = RenderInput['office']

export function meeting(
  date: PlainDate | null,
  time: TimeOfDay | null,
  place: string | null,
  office: Office,
) {
  return {
    hari: date ? dayName(date) : DOTS,
    tanggal_acara: dateText(date),
    jam_acara: time ? `${timeText(time, office.zone)}` : DOTS,
    tempat_acara: orDots(place),
  }
}

/** The decision a paper speaks of. */
export function decisionRefTags(
  values: { decisionBy: string | null; decisionNumber: string | null; decisionDate: PlainDate | null },
  sanction: NamedSanction | null,
) {
  return {
    keputusan_pejabat: clause(values.decisionBy),
    keputusan_nomor: orDots(values.decisionNumber),
    keputusan_tanggal: dateText(values.decisionDate),
    ...sanctionTags(sanction),
  }
}

const PURPOSE = { examination: 'diperiksa', statement: 'dimintai keterangan' } as const

export function summonsTags({ values }: DraftOf<'panggilan-1'> | DraftOf<'panggilan-2'>, office: Office) {
  return {
    ...meeting(values.examDate, values.examTime, values.place, office),
    ...officialBlock('pejabat', values.examiner),
    keperluan: values.purpose ? PURPOSE[values.purpose] : 'diperiksa/dimintai keterangan *)',
    dugaan: alleged(values.allegation),
    ketentuan: clause(values.citation),
    tembusan: rowsOf(values.tembusan),
    panggilan_1_nomor: 'firstNumber' in values ? orDots(values.firstNumber) : DOTS,
    panggilan_1_tanggal: 'firstDate' in values ? dateText(values.firstDate) : DOTS,
  }
}

export function coachingCallTags({ values }: DraftOf<'panggilan-pembinaan'>, office: Office) {
  return {
    ...meeting(values.meetDate, values.meetTime, values.place, office),
    ...officialBlock('pejabat', values.meetWith),
    hal: alleged(values.matter),
    tembusan: rowsOf(values.tembusan),
  }
}

export function decisionCallTags({ values }: DraftOf<'panggilan-menerima-keputusan'>, input: RenderInput) {
  return {
    ...meeting(values.meetDate, values.meetTime, values.place, input.office),
    ...officialBlock('pejabat', values.meetWith),
    ...decisionRefTags(values, input.sanction),
    tembusan: rowsOf(values.tembusan),
  }
}

/** Request to delete a post: only printed when there is a date or a link. */
function deletionTags(values: { deletionDueOn: PlainDate | null; deletionUrl: string | null }) {
  return {
    ada_hapus: values.deletionDueOn !== null,
    batas_hapus: dateText(values.deletionDueOn),
    tautan: values.deletionUrl?.trim() || 'tersebut',
  }
}

export function coachingMinutesTags({ values }: DraftOf<'ba-pembinaan'>, office: Office) {
  return {
    ...dateWords(values.heldOn),
    ...deletionTags(values),
    jam_mulai: timeText(values.beginAt, office.zone),
    ada_jam_selesai: values.endAt !== null,
    jam_selesai: timeText(values.endAt, office.zone),
    tempat_acara: orDots(values.place),
    pembina: officialRows(values.officers),
    sebutan_diri: speaking(values.officers),
    hal: alleged(values.matter),
    ada_penjelasan: Boolean(values.explanation?.trim()),
    penjelasan: orDots(values.explanation),
    hasil: orDots(values.outcome),
    ada_kesanggupan: rowsOf(values.commitments).length > 0,
    kesanggupan: clauseRows(values.commitments),
    ada_saksi: rowsOf(values.witnesses).length > 0,
    saksi: rowsOf(values.witnesses),
  }
}

export function coachingReprimandTags({ values }: DraftOf<'surat-teguran-pembinaan'>) {
  return {
    ...deletionTags(values),
    ada_dasar: Boolean(values.basis?.trim()),
    dasar: clause(values.basis),
    hal: alleged(values.matter),
    ada_tanggal_perbuatan: values.actDate !== null,
    tanggal_perbuatan: dateText(values.actDate),
    ada_ketentuan: Boolean(values.citation?.trim()),
    ketentuan: clause(values.citation),
    yang_diminta: clauseRows(values.instructions),
    tembusan: rowsOf(values.tembusan),
  }
}
