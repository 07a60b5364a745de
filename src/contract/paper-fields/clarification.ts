import { z } from 'zod'
import { AssignmentRole } from '../../law/facts.ts'
import { TimeOfDay } from '../../terms/clock.ts'
import type { PaperKind } from '../../terms/paper.ts'
import { Official } from '../../terms/person.ts'
import { PlainDate } from '../../terms/plain-date.ts'
import {
  expectedLetterDate,
  type Fields,
  line,
  lines,
  matter,
  may,
  must,
  officials,
  prose,
  tembusan,
} from './field.ts'
import { QuestionAnswer, RecommendationRow, rowsUnfinished } from './rows.ts'

const assignmentRef = may(line, {
  label: 'Surat Tugas yang menjadi dasar',
  control: 'text',
  help: 'Nomor dan tanggalnya',
})

/** Who is asked: the person the case is about, or somebody who knows (reporter, witness, superior). */
const asked = (label: string) =>
  must(z.enum(['subject', 'other']), {
    label,
    control: 'choice',
    choices: [
      { value: 'subject', label: 'Pegawai yang bersangkutan' },
      { value: 'other', label: 'Orang lain' },
    ],
  })

/** The Inspektorat's own inquiry. */
export const clarificationFields = {
  'telaahan-staf': {
    addressee: must(line, { label: 'Kepada', control: 'text', help: 'Jabatan penerima' }),
    matter,
    problem: must(prose, { label: 'Persoalan', control: 'textarea' }),
    assumptions: must(lines, { label: 'Praanggapan', control: 'list' }),
    facts: must(lines, { label: 'Fakta yang memengaruhi', control: 'list' }),
    analysis: must(prose, { label: 'Analisis', control: 'textarea' }),
    conclusion: must(prose, { label: 'Simpulan', control: 'textarea' }),
    advice: must(lines, { label: 'Saran', control: 'list' }),
    tembusan,
  },
  'surat-tugas': {
    basis: must(lines, { label: 'Dasar', control: 'list' }),
    team: must(z.array(z.object({ official: Official, role: AssignmentRole })).max(20), {
      label: 'Susunan tim',
      control: 'assignment',
    }),
    matter,
    tasks: must(lines, { label: 'Untuk', control: 'list', help: 'Satu tugas per baris' }),
    from: must(PlainDate, { label: 'Mulai bertugas', control: 'date' }),
    until: must(PlainDate, { label: 'Sampai dengan', control: 'date' }),
    tembusan,
  },
  'undangan-klarifikasi': {
    expectedLetterDate,
    invitee: asked('Yang diundang'),
    name: must(line, { label: 'Nama yang diundang', control: 'text' }),
    position: may(line, { label: 'Jabatan atau pekerjaan yang diundang', control: 'text' }),
    meetDate: must(PlainDate, { label: 'Tanggal klarifikasi', control: 'date' }),
    meetTime: must(TimeOfDay, { label: 'Jam klarifikasi', control: 'time' }),
    place: must(line, { label: 'Tempat klarifikasi', control: 'text' }),
    meetWith: must(Official, { label: 'Bertemu dengan', control: 'official' }),
    assignmentRef,
    matter,
    bring: may(lines, { label: 'Yang dibawa', control: 'list' }),
    tembusan,
  },
  'ba-permintaan-keterangan': {
    heldOn: must(PlainDate, { label: 'Tanggal permintaan keterangan', control: 'date' }),
    beginAt: must(TimeOfDay, { label: 'Jam mulai', control: 'time' }),
    endAt: must(TimeOfDay, { label: 'Jam selesai', control: 'time' }),
    place: must(line, { label: 'Tempat permintaan keterangan', control: 'text' }),
    officers: must(officials, { label: 'Petugas yang meminta keterangan', control: 'officials' }),
    assignmentRef,
    of: asked('Yang memberi keterangan'),
    name: must(line, { label: 'Nama pemberi keterangan', control: 'text' }),
    position: may(line, { label: 'Jabatan atau pekerjaan pemberi keterangan', control: 'text' }),
    matter,
    qa: must(z.array(QuestionAnswer).max(300), {
      label: 'Tanya jawab',
      control: 'qa',
      unfinished: rowsUnfinished(QuestionAnswer),
    }),
    refusedToSign: may(z.boolean(), {
      label: 'Pemberi keterangan menolak menandatangani',
      control: 'checkbox',
    }),
    refusalNote: may(prose, {
      label: 'Alasan menolak menandatangani',
      control: 'textarea',
      requiredWhen: (values) => values.refusedToSign === true,
    }),
    recordingNote: may(prose, {
      label: 'Catatan perekaman',
      control: 'textarea',
      help: 'Bila direkam: alat dan persetujuan tertulis pemberi keterangan',
    }),
  },
  'lhp-khusus': {
    addressee: must(Official, { label: 'Kepada', control: 'official', help: 'Kepala daerah' }),
    basis: must(lines, { label: 'Dasar', control: 'list' }),
    matter,
    chronology: must(prose, { label: 'Uraian dugaan dan kronologi', control: 'textarea' }),
    postsPattern: may(prose, {
      label: 'Pola unggahan',
      control: 'textarea',
      help: 'Tabel kronologi unggahan diambil dari kasus',
    }),
    facts: must(lines, { label: 'Fakta hasil pemeriksaan', control: 'list' }),
    analysis: must(prose, { label: 'Analisis', control: 'textarea' }),
    aggravating: may(prose, { label: 'Hal yang memberatkan', control: 'textarea' }),
    mitigating: may(prose, { label: 'Hal yang meringankan', control: 'textarea' }),
    conclusion: must(prose, { label: 'Simpulan', control: 'textarea' }),
    recommendations: must(z.array(RecommendationRow).max(20), {
      label: 'Rekomendasi',
      control: 'recommendations',
      unfinished: rowsUnfinished(RecommendationRow),
    }),
    tembusan,
  },
  'surat-pengantar': {
    addressee: must(line, { label: 'Kepada', control: 'text', help: 'Jabatan penerima' }),
    addresseePlace: may(line, { label: 'Di (tempat penerima)', control: 'text' }),
    reportNumber: must(line, { label: 'Nomor LHP khusus', control: 'text' }),
    reportDate: must(PlainDate, { label: 'Tanggal LHP khusus', control: 'date' }),
    matter,
    enclosed: may(lines, { label: 'Naskah lain yang dikirimkan', control: 'list' }),
    note: must(line, { label: 'Keterangan', control: 'text' }),
    tembusan,
  },
  'pengingat-tindak-lanjut': {
    addressee: must(line, { label: 'Kepada', control: 'text', help: 'Pelaksana rekomendasi' }),
    addresseePlace: may(line, { label: 'Di (tempat penerima)', control: 'text' }),
    reportNumber: must(line, { label: 'Nomor LHP khusus', control: 'text' }),
    reportDate: must(PlainDate, { label: 'Tanggal LHP khusus', control: 'date' }),
    matter,
    dueOn: must(PlainDate, { label: 'Batas tindak lanjut yang sudah lewat', control: 'date' }),
    open: must(lines, { label: 'Rekomendasi yang belum selesai', control: 'list' }),
    answerBy: may(PlainDate, { label: 'Jawaban diharapkan paling lambat', control: 'date' }),
    tembusan,
  },
} satisfies Partial<Record<PaperKind, Fields>>
