import { TimeOfDay } from '../../terms/clock.ts'
import type { PaperKind } from '../../terms/paper.ts'
import { Official } from '../../terms/person.ts'
import { PlainDate } from '../../terms/plain-date.ts'
import {
  expectedLetterDate,
  type Fields,
  line,
  lines,
  matterInQuestion,
  may,
  must,
  officials,
  prose,
  tembusan,
} from './field.ts'

const talkedAbout = { ...matterInQuestion, label: 'Hal yang dibicarakan' }

/** Coaching (pembinaan). */
export const coachingFields = {
  'panggilan-pembinaan': {
    expectedLetterDate,
    meetDate: must(PlainDate, { label: 'Tanggal pembinaan', control: 'date' }),
    meetTime: must(TimeOfDay, { label: 'Jam pembinaan', control: 'time' }),
    place: must(line, { label: 'Tempat pembinaan', control: 'text' }),
    meetWith: must(Official, { label: 'Menghadap kepada', control: 'official' }),
    matter: talkedAbout,
    tembusan,
  },
  'ba-pembinaan': {
    heldOn: must(PlainDate, { label: 'Tanggal pembinaan', control: 'date' }),
    beginAt: must(TimeOfDay, { label: 'Jam mulai', control: 'time' }),
    endAt: may(TimeOfDay, { label: 'Jam selesai', control: 'time' }),
    place: must(line, { label: 'Tempat pembinaan', control: 'text' }),
    officers: must(officials, { label: 'Pejabat yang membina', control: 'officials' }),
    matter: talkedAbout,
    explanation: may(prose, { label: 'Penjelasan pegawai', control: 'textarea' }),
    outcome: must(prose, { label: 'Hasil pembinaan', control: 'textarea' }),
    commitments: may(lines, { label: 'Kesanggupan pegawai', control: 'list' }),
    deletionDueOn: may(PlainDate, { label: 'Batas waktu menghapus unggahan', control: 'date' }),
    deletionUrl: may(prose, { label: 'Tautan unggahan', control: 'text' }),
    witnesses: may(lines, { label: 'Saksi', control: 'list' }),
  },
  'surat-teguran-pembinaan': {
    basis: may(prose, {
      label: 'Dasar surat teguran',
      control: 'textarea',
      help: 'Misalnya: Berita Acara Pembinaan Nomor ... tanggal ...',
    }),
    actDate: may(PlainDate, { label: 'Tanggal perbuatan', control: 'date' }),
    matter: must(prose, {
      label: 'Uraian dugaan perbuatan',
      control: 'textarea',
      help: 'Menyambung kata «dugaan ...»',
    }),
    citation: may(prose, { label: 'Ketentuan atau nilai dasar terkait', control: 'textarea' }),
    instructions: must(lines, { label: 'Yang harus dilakukan', control: 'list' }),
    deletionDueOn: may(PlainDate, { label: 'Batas waktu menghapus unggahan', control: 'date' }),
    deletionUrl: may(prose, { label: 'Tautan unggahan', control: 'text' }),
    tembusan,
  },
} satisfies Partial<Record<PaperKind, Fields>>
