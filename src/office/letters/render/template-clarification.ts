import { ASSIGNMENT_ROLE_LABEL } from '../../../contract/fact-words.ts'
import type { DraftOf } from '../../../contract/paper-values.ts'
import type { RenderInput } from './input.ts'
import { meeting } from './template-meetings.ts'
import {
  alleged,
  clause,
  clauseRows,
  DOTS,
  dateText,
  dateWords,
  identityTags,
  officialRows,
  officialTags,
  orDots,
  prefixed,
  rowsOf,
  rowsOrDots,
  speaking,
  timeText,
} from './words.ts'

/** Tags of the Inspektorat's own inquiry, the LHP khusus apart. */

const filledIn = (text: string | null) => Boolean(text?.trim())

/** An addressee outside the office. */
export const addressedTo = (name: string | null, place: string | null) => ({
  penerima: orDots(name),
  penerima_tempat: place?.trim() || 'tempat',
})

export function deskStudyTags({ values }: DraftOf<'telaahan-staf'>) {
  return {
    penerima: orDots(values.addressee),
    hal: alleged(values.matter),
    persoalan: orDots(values.problem),
    pra_anggapan: rowsOrDots(values.assumptions),
    fakta: rowsOrDots(values.facts),
    analisis: orDots(values.analysis),
    simpulan: orDots(values.conclusion),
    saran: rowsOrDots(values.advice),
    tembusan: rowsOf(values.tembusan),
  }
}

const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

export function assignmentTags({ values }: DraftOf<'surat-tugas'>) {
  const team = values.team ?? []
  const rows = team.map(({ official, role }) => ({
    ...officialTags(official),
    kedudukan: capital(ASSIGNMENT_ROLE_LABEL[role]),
  }))
  const nobody = { ...officialTags(null), kedudukan: DOTS }
  return {
    dasar: rowsOrDots(values.basis),
    tim: (rows.length > 0 ? rows : [nobody]).map((row, index) => ({ no: String(index + 1), ...row })),
    tugas: clauseRows(values.tasks),
    hal: alleged(values.matter),
    tanggal_mulai: dateText(values.from),
    tanggal_selesai: dateText(values.until),
    tembusan: rowsOf(values.tembusan),
  }
}

/** `Surat Tugas Nomor ... tanggal ...`: only printed when there is one. */
const assignmentRef = (text: string | null) => ({
  ada_surat_tugas: filledIn(text),
  surat_tugas: filledIn(text) ? `Surat Tugas ${clause(text).replace(/^surat tugas\s+/i, '')}` : DOTS,
})

export function invitationTags({ values }: DraftOf<'undangan-klarifikasi'>, input: RenderInput) {
  const { office } = input
  const other = values.invitee === 'other'
  const position = values.position?.trim()
  return {
    ...meeting(values.meetDate, values.meetTime, values.place, office),
    ...prefixed('pejabat', officialTags(values.meetWith)),
    ...assignmentRef(values.assignmentRef),
    undangan: [
      orDots(values.name),
      // Of somebody else the NIP is not ours to print.
      ...(other ? [] : [`NIP ${identityTags(input.person).nip}`]),
      ...(position ? [position] : []),
    ].join('\n'),
    undang_pegawai: !other,
    undang_lain: other,
    hal: alleged(values.matter),
    ada_dibawa: rowsOf(values.bring).length > 0,
    dibawa: rowsOf(values.bring),
    tembusan: rowsOf(values.tembusan),
  }
}

export function statementMinutesTags({ values }: DraftOf<'ba-permintaan-keterangan'>, input: RenderInput) {
  const { zone } = input.office
  const other = values.of === 'other'
  const qa = (values.qa ?? []).filter(({ question, answer }) => question.trim() || answer.trim())
  return {
    ...dateWords(values.heldOn),
    ...assignmentRef(values.assignmentRef),
    jam_mulai: timeText(values.beginAt, zone),
    jam_selesai: timeText(values.endAt, zone),
    tempat_acara: orDots(values.place),
    petugas: officialRows(values.officers),
    sebutan_diri: speaking(values.officers),
    dari_pegawai: !other,
    dari_lain: other,
    pemberi_nama: orDots(values.name),
    pemberi_jabatan: values.position?.trim() || '-',
    // Whoever is no ASN has no NIP, and of another ASN it is not ours to know.
    pemberi_ttd: [{ nama: orDots(values.name), nip: other ? '-' : identityTags(input.person).nip }],
    hal: alleged(values.matter),
    tanya_jawab: (qa.length > 0 ? qa : [{ question: '', answer: '' }]).map(({ question, answer }, index) => ({
      no: String(index + 1),
      pertanyaan: orDots(question),
      jawaban: orDots(answer),
    })),
    dapat_diparaf: values.refusedToSign !== true,
    menolak_ttd: values.refusedToSign === true,
    alasan_menolak: clause(values.refusalNote),
    ada_perekaman: filledIn(values.recordingNote),
    perekaman: orDots(values.recordingNote),
  }
}

const ONE_FILE = '1 (satu) berkas'

export function coverLetterTags({ values }: DraftOf<'surat-pengantar'>, input: RenderInput) {
  const { nama, nip } = identityTags(input.person)
  const report = `Laporan Hasil Pemeriksaan Khusus Nomor ${orDots(values.reportNumber)} tanggal ${dateText(values.reportDate)} mengenai dugaan ${alleged(values.matter)}, atas nama Sdr. ${nama}, NIP ${nip}`
  const rest = rowsOf(values.enclosed).map(({ isi }) => ({
    naskah: isi,
    banyaknya: ONE_FILE,
    keterangan: '',
  }))
  return {
    ...addressedTo(values.addressee, values.addresseePlace),
    kiriman: [{ naskah: report, banyaknya: ONE_FILE, keterangan: orDots(values.note) }, ...rest].map(
      (row, index) => ({ no: String(index + 1), ...row }),
    ),
    tembusan: rowsOf(values.tembusan),
  }
}

export function followUpReminderTags({ values }: DraftOf<'pengingat-tindak-lanjut'>) {
  return {
    ...addressedTo(values.addressee, values.addresseePlace),
    lhp_nomor: orDots(values.reportNumber),
    lhp_tanggal: dateText(values.reportDate),
    hal: alleged(values.matter),
    batas: dateText(values.dueOn),
    rekomendasi_terbuka: rowsOrDots(values.open),
    ada_batas_jawaban: values.answerBy !== null,
    batas_jawaban: dateText(values.answerBy),
    tembusan: rowsOf(values.tembusan),
  }
}
