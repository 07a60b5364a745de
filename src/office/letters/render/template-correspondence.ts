import type { DraftOf } from '../../../contract/paper-values.ts'
import { terbilang } from '../../../terms/terbilang.ts'
import { addressedTo } from './template-clarification.ts'
import {
  alleged,
  clause,
  clauseRows,
  DOTS,
  dateText,
  officialTags,
  orDots,
  rowsOf,
  rowsOrDots,
  sentence,
} from './words.ts'

/** Tags of the letters to other bodies, within the office, and between the office and the person. */

/** `3 (tiga) berkas`, as the head of a letter counts what goes with it. */
const filesOf = (count: number) => (count === 0 ? '-' : `${count} (${terbilang(count)}) berkas`)

function enclosedTags(enclosed: readonly string[] | null) {
  const rows = rowsOf(enclosed)
  return { lampiran: filesOf(rows.length), ada_dilampirkan: rows.length > 0, dilampirkan: rows }
}

export function forwardingTags({ values }: DraftOf<'surat-pelimpahan'>) {
  return {
    ...addressedTo(values.to, values.place),
    ...enclosedTags(values.enclosed),
    hal: alleged(values.matter),
    alasan: sentence(values.reason),
    tembusan: rowsOf(values.tembusan),
  }
}

export function dataRequestTags({ values }: DraftOf<'permintaan-data'>) {
  return {
    ...addressedTo(values.to, values.place),
    hal: alleged(values.matter),
    diminta: rowsOrDots(values.what),
    batas: dateText(values.dueOn),
    ada_narahubung: Boolean(values.contact?.trim()),
    narahubung: clause(values.contact),
    tembusan: rowsOf(values.tembusan),
  }
}

export function dataReminderTags({ values }: DraftOf<'pengingat-data'>) {
  return {
    ...addressedTo(values.to, values.place),
    ada_nomor_permintaan: Boolean(values.requestNumber?.trim()),
    permintaan_nomor: orDots(values.requestNumber),
    permintaan_tanggal: dateText(values.requestDate),
    hal: alleged(values.matter),
    diminta: rowsOrDots(values.what),
    batas: dateText(values.dueOn),
    tembusan: rowsOf(values.tembusan),
  }
}

export function reportBackTags({ values }: DraftOf<'laporan-tindak-lanjut'>) {
  return {
    ...addressedTo(values.to, values.place),
    ...enclosedTags(values.enclosed),
    ada_nomor_rekomendasi: Boolean(values.theirNumber?.trim()),
    rekomendasi_nomor: orDots(values.theirNumber),
    rekomendasi_tanggal: dateText(values.theirDate),
    rekomendasi_diterima: dateText(values.receivedOn),
    hal: alleged(values.matter),
    direkomendasikan: clause(values.asked),
    dilakukan: rowsOrDots(values.done),
    ditindaklanjuti: values.settled === 'followed',
    menyimpang: values.settled === 'deviated',
    alasan: clause(values.reason),
    tembusan: rowsOf(values.tembusan),
  }
}

export function internalNoteTags({ values }: DraftOf<'nota-dinas'>) {
  return {
    penerima: orDots(values.to),
    pengirim: orDots(values.from),
    perihal: orDots(values.subject),
    lampiran: values.attachment?.trim() || '-',
    hal: alleged(values.matter),
    isi_nota: rowsOrDots(values.points),
    tembusan: rowsOf(values.tembusan),
  }
}

const URGENCY = { 'sangat-segera': 'Sangat segera', segera: 'Segera', biasa: 'Biasa' } as const

export function dispositionTags({ values }: DraftOf<'lembar-disposisi'>) {
  return {
    surat_dari: orDots(values.letterFrom),
    surat_nomor: values.letterNumber?.trim() || '-',
    surat_tanggal: values.letterDate ? dateText(values.letterDate) : '-',
    surat_diterima: dateText(values.receivedOn),
    agenda: orDots(values.agendaNumber),
    kecepatan: values.urgency ? URGENCY[values.urgency] : DOTS,
    hal: alleged(values.matter),
    diteruskan: rowsOrDots(values.forwardTo),
    // A blank box is written in by hand.
    catatan: values.note?.trim() ?? '',
  }
}

export function deletionRequestTags({ values }: DraftOf<'permintaan-penghapusan'>) {
  return {
    hal: alleged(values.matter),
    yang_diminta: clauseRows(values.requests),
    batas_hapus: dateText(values.dueOn),
    ada_tautan: Boolean(values.url?.trim()),
    tautan: orDots(values.url),
    tembusan: rowsOf(values.tembusan),
  }
}

export function personStatementTags({ values }: DraftOf<'surat-pernyataan'>) {
  return {
    hal: alleged(values.matter),
    pernyataan: clauseRows(values.statements),
    ada_meterai: values.stamp === true,
    tanpa_meterai: values.stamp !== true,
    mengetahui: values.knownTo ? [officialTags(values.knownTo)] : [],
    ada_saksi: rowsOf(values.witnesses).length > 0,
    saksi: rowsOf(values.witnesses),
  }
}
