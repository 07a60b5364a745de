import { z } from 'zod'
import type { PaperKind } from '../../terms/paper.ts'
import { PlainDate } from '../../terms/plain-date.ts'
import { type Fields, line, lines, matter, may, must, prose, tembusan } from './field.ts'

/** What a fact keeps as the body written to is at most this long. */
const body = z.string().trim().max(300)
const place = may(line, { label: 'Di (tempat penerima)', control: 'text' })

/** Letters to other bodies, at any stage of a case. */
export const correspondenceFields = {
  'surat-pelimpahan': {
    to: must(body, { label: 'Kepada', control: 'text', help: 'Pejabat yang berwenang atas pegawai ini' }),
    place,
    matter,
    reason: must(prose, { label: 'Alasan pelimpahan', control: 'textarea' }),
    enclosed: may(lines, { label: 'Berkas yang dilampirkan', control: 'list' }),
    tembusan,
  },
  'permintaan-data': {
    to: must(body, { label: 'Kepada', control: 'text', help: 'Misalnya: Ketua Bawaslu Kota ...' }),
    place,
    matter,
    what: must(lines, { label: 'Data yang diminta', control: 'list' }),
    dueOn: must(PlainDate, { label: 'Jawaban diharapkan paling lambat', control: 'date' }),
    contact: may(line, { label: 'Narahubung', control: 'text', help: 'Nama dan nomor telepon kantor' }),
    tembusan,
  },
  'pengingat-data': {
    to: must(body, { label: 'Kepada', control: 'text' }),
    place,
    requestNumber: may(line, { label: 'Nomor surat permintaan', control: 'text' }),
    requestDate: must(PlainDate, { label: 'Tanggal surat permintaan', control: 'date' }),
    matter,
    what: must(lines, { label: 'Data yang diminta', control: 'list' }),
    dueOn: must(PlainDate, { label: 'Jawaban diharapkan paling lambat', control: 'date' }),
    tembusan,
  },
  'laporan-tindak-lanjut': {
    to: must(body, { label: 'Kepada', control: 'text' }),
    place,
    theirNumber: may(line, { label: 'Nomor surat rekomendasi', control: 'text' }),
    theirDate: must(PlainDate, { label: 'Tanggal surat rekomendasi', control: 'date' }),
    receivedOn: must(PlainDate, { label: 'Tanggal surat rekomendasi diterima', control: 'date' }),
    matter,
    asked: must(prose, {
      label: 'Yang direkomendasikan',
      control: 'textarea',
      help: 'Menyambung kata «direkomendasikan ...»',
    }),
    settled: must(z.enum(['followed', 'deviated']), {
      label: 'Sikap atas rekomendasi',
      control: 'choice',
      choices: [
        { value: 'followed', label: 'Ditindaklanjuti' },
        { value: 'deviated', label: 'Menyimpang, dengan alasan' },
      ],
    }),
    reason: may(prose, {
      label: 'Alasan menyimpang',
      control: 'textarea',
      requiredWhen: (values) => values.settled === 'deviated',
    }),
    done: must(lines, { label: 'Yang sudah dilakukan', control: 'list' }),
    enclosed: may(lines, { label: 'Berkas yang dilampirkan', control: 'list' }),
    tembusan,
  },
} satisfies Partial<Record<PaperKind, Fields>>

/** Within the office. */
export const internalFields = {
  'nota-dinas': {
    to: must(line, { label: 'Kepada', control: 'text', help: 'Jabatan penerima' }),
    from: must(line, { label: 'Dari', control: 'text', help: 'Jabatan pengirim' }),
    subject: must(line, { label: 'Hal', control: 'text' }),
    attachment: may(line, { label: 'Lampiran', control: 'text' }),
    matter,
    points: must(lines, { label: 'Isi nota dinas', control: 'list' }),
    tembusan,
  },
  'lembar-disposisi': {
    letterFrom: must(line, {
      label: 'Surat dari',
      control: 'text',
      help: 'Asal surat; nama pelapor tidak dicantumkan',
    }),
    letterNumber: may(line, { label: 'Nomor surat', control: 'text' }),
    letterDate: may(PlainDate, { label: 'Tanggal surat masuk', control: 'date' }),
    receivedOn: must(PlainDate, { label: 'Diterima tanggal', control: 'date' }),
    agendaNumber: may(line, { label: 'Nomor agenda', control: 'text' }),
    urgency: must(z.enum(['sangat-segera', 'segera', 'biasa']), {
      label: 'Kecepatan',
      control: 'choice',
      choices: [
        { value: 'sangat-segera', label: 'Sangat segera' },
        { value: 'segera', label: 'Segera' },
        { value: 'biasa', label: 'Biasa' },
      ],
    }),
    matter,
    forwardTo: may(lines, {
      label: 'Diteruskan kepada',
      control: 'list',
      help: 'Kosong: diisi dengan tangan',
    }),
    note: may(prose, { label: 'Catatan', control: 'textarea', help: 'Kosong: diisi dengan tangan' }),
  },
} satisfies Partial<Record<PaperKind, Fields>>
