import { z } from 'zod'
import { TimeOfDay } from '../../terms/clock.ts'
import { PaperId } from '../../terms/ids.ts'
import type { PaperKind } from '../../terms/paper.ts'
import { Official } from '../../terms/person.ts'
import { PlainDate } from '../../terms/plain-date.ts'
import { SANCTION_LABEL, Sanction } from '../../terms/sanction.ts'
import { expectedLetterDate, type Fields, line, lines, may, must, prose, tembusan } from './field.ts'

const SANCTION_CHOICES = Sanction.options.map((value) => ({ value, label: SANCTION_LABEL[value] }))

const decisionRef = {
  decisionBy: must(line, {
    label: 'Pejabat yang menetapkan keputusan',
    control: 'text',
    help: 'Nama jabatan, misalnya: Inspektur Kota Rimba Raya',
  }),
  decisionNumber: must(line, { label: 'Nomor keputusan', control: 'text' }),
  decisionDate: must(PlainDate, { label: 'Tanggal keputusan', control: 'date' }),
  sanction: must(Sanction, {
    label: 'Jenis hukuman disiplin',
    control: 'choice',
    choices: SANCTION_CHOICES,
  }),
} satisfies Fields

/** Handing a decision or any paper over. */
export const deliveryFields = {
  'panggilan-menerima-keputusan': {
    expectedLetterDate,
    meetDate: must(PlainDate, { label: 'Tanggal menghadap', control: 'date' }),
    meetTime: must(TimeOfDay, { label: 'Jam menghadap', control: 'time' }),
    place: must(line, { label: 'Tempat', control: 'text' }),
    meetWith: must(Official, { label: 'Menghadap kepada', control: 'official' }),
    ...decisionRef,
    tembusan,
  },
  'ba-penyampaian': {
    deliveredOn: must(PlainDate, { label: 'Tanggal penyampaian', control: 'date' }),
    deliveredAt: must(TimeOfDay, { label: 'Jam penyampaian', control: 'time' }),
    place: must(line, { label: 'Tempat penyampaian', control: 'text' }),
    deliveredBy: must(Official, { label: 'Pejabat yang menyampaikan', control: 'official' }),
    ...decisionRef,
    outcome: must(z.enum(['accepted', 'refused', 'absent']), {
      label: 'Hasil penyampaian',
      control: 'choice',
      choices: [
        { value: 'accepted', label: 'Diterima' },
        { value: 'refused', label: 'Menolak menerima, di hadapan dua saksi' },
        { value: 'absent', label: 'Tidak hadir; keputusan dikirim' },
      ],
    }),
    receiver: may(line, {
      label: 'Yang menerima',
      control: 'text',
      requiredWhen: (values) => values.outcome === 'accepted',
    }),
    relation: may(line, { label: 'Hubungan dengan pegawai', control: 'text' }),
    witnesses: may(lines, {
      label: 'Saksi',
      control: 'list',
      help: 'Dua orang bila yang bersangkutan menolak menerima',
      atLeast: 2,
      requiredWhen: (values) => values.outcome === 'refused',
    }),
    note: may(prose, { label: 'Keterangan', control: 'textarea' }),
  },
  'tanda-terima': {
    forPaper: may(PaperId, { label: 'Untuk surat', control: 'text' }),
    paperTitle: must(line, { label: 'Nama surat', control: 'text' }),
    paperNumber: may(line, { label: 'Nomor surat', control: 'text' }),
    paperDate: may(PlainDate, { label: 'Tanggal surat', control: 'date' }),
    handedBy: may(Official, { label: 'Yang menyerahkan', control: 'official' }),
    receivedOn: may(PlainDate, {
      label: 'Tanggal diterima',
      control: 'date',
      help: 'Kosong: diisi dengan tangan',
    }),
    receivedAt: may(TimeOfDay, {
      label: 'Jam diterima',
      control: 'time',
      help: 'Kosong: diisi dengan tangan',
    }),
    receiver: may(line, { label: 'Yang menerima', control: 'text' }),
    relation: may(line, { label: 'Hubungan dengan pegawai', control: 'text' }),
    note: may(prose, { label: 'Keterangan', control: 'textarea' }),
  },
} satisfies Partial<Record<PaperKind, Fields>>
