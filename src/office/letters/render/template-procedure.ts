import type { DraftOf } from '../../../contract/paper-values.ts'
import type { Identity } from '../../../terms/person.ts'
import { formatLongDate } from '../../../terms/plain-date.ts'
import { decisionTitle } from './decision-title.ts'
import type { RenderInput } from './input.ts'
import { decisionRefTags } from './template-meetings.ts'
import {
  alleged,
  clause,
  DOTS,
  dateText,
  dateWords,
  identityTags,
  letterAt,
  officialRows,
  officialTags,
  orDots,
  prefixed,
  rowsOf,
  rowsOrDots,
  timeText,
} from './words.ts'

/** Tags of examination, findings, decision and delivery. */

type Office = RenderInput['office']

const examinersTags = (count: number) => ({
  pemeriksa_sebutan: count > 1 ? 'Tim Pemeriksa masing-masing' : 'saya',
  pemeriksa_judul: count > 1 ? 'Tim Pemeriksa' : 'Pejabat Pemeriksa',
})

export function minutesTags({ values }: DraftOf<'bap'>, office: Office) {
  const examiners = values.examiners ?? []
  const warrant = values.warrant?.trim()
  const qa = (values.qa ?? []).filter(({ question, answer }) => question.trim() || answer.trim())
  return {
    ...dateWords(values.heldOn),
    ...examinersTags(examiners.length),
    tempat_acara: orDots(values.place),
    pemeriksa: officialRows(examiners),
    wewenang: warrant ? `Surat Perintah ${warrant.replace(/^surat perintah\s+/i, '')}` : 'saya',
    jam_mulai: timeText(values.beginAt, office.zone),
    jam_selesai: timeText(values.endAt, office.zone),
    dugaan: alleged(values.allegation),
    ketentuan: clause(values.citation),
    tanya_jawab: (qa.length > 0 ? qa : [{ question: '', answer: '' }]).map(({ question, answer }, index) => ({
      no: String(index + 1),
      pertanyaan: orDots(question),
      jawaban: orDots(answer),
    })),
    dapat_diparaf: values.refusedToSign !== true,
    menolak_ttd: values.refusedToSign === true,
    alasan_menolak: clause(values.refusalNote),
    ada_perekaman: Boolean(values.recordingNote?.trim()),
    perekaman: orDots(values.recordingNote),
  }
}

export function absenceTags({ values }: DraftOf<'ba-ketidakhadiran'>, office: Office) {
  const examiners = values.examiners ?? []
  return {
    ...dateWords(values.waitedOn),
    pemeriksa_sebutan: examiners.length > 1 ? 'Tim Pemeriksa' : 'Pejabat Pemeriksa',
    pemeriksa: officialRows(examiners),
    tempat_acara: orDots(values.place),
    jam_mulai: timeText(values.waitedFrom, office.zone),
    jam_selesai: timeText(values.waitedUntil, office.zone),
    panggilan_1_nomor: orDots(values.firstNumber),
    panggilan_1_tanggal: dateText(values.firstDate),
    ada_panggilan_2: values.absence === '2',
    panggilan_2_nomor: orDots(values.secondNumber),
    panggilan_2_tanggal: dateText(values.secondDate),
    ada_keterangan: Boolean(values.note?.trim()),
    keterangan: orDots(values.note),
  }
}

/** What the template introduces with *sebagaimana tercantum dalam*. */
const absenceText = (text: string | null) =>
  clause(
    text?.trim().replace(/^sebagaimana\s+(?:(?:tercantum|dimuat|dimaksud)\s+)?(?:dalam\s+)?/i, '') ?? null,
  )

export function findingsTags({ values }: DraftOf<'lhp'>) {
  const onEvidence = values.basis === 'evidence'
  return {
    ...dateWords(values.examinedOn),
    penerima_jabatan: values.addressee ? officialTags(values.addressee).jabatan : DOTS,
    penerima_tempat: values.addresseePlace?.trim() || 'tempat',
    dari_pemeriksaan: !onEvidence,
    tanpa_pemeriksaan: onEvidence,
    dasar_penilaian: onEvidence ? 'bukti dan keterangan yang ada' : 'hasil pemeriksaan',
    dasar_ketidakhadiran: absenceText(values.absenceBasis),
    pelapor: values.asTeam ? 'Tim Pemeriksa' : 'saya',
    bentuk: orDots(values.violationForm),
    waktu: orDots(values.violationTime),
    tempat_pelanggaran: orDots(values.violationPlace),
    memberatkan: values.aggravating?.trim() || '-',
    meringankan: values.mitigating?.trim() || '-',
    dampak: orDots(values.impact),
    terbukti: clause(values.provenText),
    ketentuan: clause(values.citation),
    rekomendasi: clause(values.recommended?.trim().replace(/^hukuman disiplin\s+/i, '') ?? null),
    kewenangan: clause(values.authority),
    tembusan: rowsOf(values.tembusan),
  }
}

export function decisionTags(
  {
    values,
  }:
    | DraftOf<'keputusan-teguran-lisan'>
    | DraftOf<'keputusan-teguran-tertulis'>
    | DraftOf<'keputusan-pernyataan-tidak-puas'>,
  input: RenderInput,
) {
  // a. and b. stand in the template; the office's own reasons follow, then the two fixed ones.
  const extra = rowsOf(values.extraConsiderations).map(({ isi }, index) => ({
    huruf: letterAt(2 + index),
    isi: clause(isi),
  }))
  const onEvidence = values.basis === 'evidence'
  return {
    pejabat_judul: ((input.signer && decisionTitle(input.signer, input.office)) || DOTS).toUpperCase(),
    dari_pemeriksaan: !onEvidence,
    tanpa_pemeriksaan: onEvidence,
    tanggal_bap: dateText(values.examinedOn),
    dasar_ketidakhadiran: absenceText(values.absenceBasis),
    perbuatan: clause(values.actText),
    ketentuan: clause(values.citation),
    tanggal_perbuatan: dateText(values.actDate),
    pertimbangan: extra,
    huruf_disiplin: letterAt(2 + extra.length),
    huruf_penetapan: letterAt(3 + extra.length),
    mengingat: rowsOrDots(input.mengingat).map(({ no, isi }, index, rows) => ({
      no,
      isi: `${clause(isi)}${index === rows.length - 1 ? '.' : ';'}`,
    })),
    tembusan: rowsOf(values.tembusan),
  }
}

/** Under the receiver's heading: his NIP is known when he is the person himself. */
function receiverRow(receiver: string | null, person: Identity) {
  const name = receiver?.trim() ?? ''
  return { nama: orDots(name), nip: name === person.name ? identityTags(person).nip : DOTS }
}

export function deliveryTags({ values }: DraftOf<'ba-penyampaian'>, input: RenderInput) {
  const { outcome } = values
  return {
    ...dateWords(values.deliveredOn),
    ...decisionRefTags(values),
    ...prefixed('penyampai', officialTags(values.deliveredBy)),
    jam_mulai: timeText(values.deliveredAt, input.office.zone),
    tempat_acara: orDots(values.place),
    diterima: outcome === 'accepted',
    ditolak: outcome === 'refused',
    tidak_hadir: outcome === 'absent',
    penerima: orDots(values.receiver),
    ada_hubungan: Boolean(values.relation?.trim()),
    hubungan: orDots(values.relation),
    penerima_ttd: [
      outcome === 'refused'
        ? { nama: '(menolak menerima)', nip: '-' }
        : outcome === 'absent'
          ? { nama: '(tidak hadir)', nip: '-' }
          : receiverRow(values.receiver, input.person),
    ],
    penyampai_ttd: [officialTags(values.deliveredBy)],
    ada_keterangan: Boolean(values.note?.trim()),
    keterangan: orDots(values.note),
    ada_saksi: rowsOf(values.witnesses).length > 0,
    saksi: rowsOf(values.witnesses),
  }
}

export function receiptTags({ values }: DraftOf<'tanda-terima'>, input: RenderInput) {
  return {
    surat: orDots(values.paperTitle),
    surat_nomor: orDots(values.paperNumber),
    surat_tanggal: dateText(values.paperDate),
    hari_tanggal_terima: values.receivedOn ? formatLongDate(values.receivedOn) : DOTS,
    jam_terima: timeText(values.receivedAt, input.office.zone),
    penerima: orDots(values.receiver),
    hubungan: orDots(values.relation),
    ada_keterangan: Boolean(values.note?.trim()),
    keterangan: orDots(values.note),
    penerima_ttd: [receiverRow(values.receiver, input.person)],
    penyerah_ttd: [officialTags(values.handedBy)],
  }
}
