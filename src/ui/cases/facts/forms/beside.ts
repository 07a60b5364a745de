import { Sanction } from '../../../../terms/sanction.ts'
import { type FactForms, letterDate, noteArea, number, sanctionOptions } from './field.ts'

/** Beside any road: what BKN, KASN's heirs or Bawaslu recommend, and data the case waits for. */
export const besideForms = {
  'outside-recommendation-received': {
    title: 'Surat rekomendasi dari luar',
    dateLabel: null,
    fields: [
      { kind: 'line', name: 'from', label: 'Dari (misalnya BKN atau Bawaslu)', required: true },
      number,
      letterDate,
      {
        kind: 'date',
        name: 'receivedOn',
        label: 'Tanggal diterima',
        description: 'Batas waktu jawaban dihitung dari hari ini.',
        required: true,
      },
      { kind: 'area', name: 'asks', label: 'Apa yang direkomendasikan', required: true },
      {
        kind: 'choice',
        name: 'sanction',
        label: 'Hukuman yang direkomendasikan, bila disebut',
        options: sanctionOptions(Sanction.options),
        clearable: true,
      },
      { kind: 'proof', name: 'evidence', label: 'Pindaian surat rekomendasi' },
    ],
  },
  'outside-recommendation-settled': {
    title: 'Sikap atas rekomendasi dari luar',
    dateLabel: 'Tanggal ditetapkan',
    fields: [
      {
        kind: 'choice',
        name: 'settled',
        label: 'Rekomendasi',
        required: true,
        options: [
          { value: 'followed', label: 'Diikuti' },
          { value: 'deviated', label: 'Tidak diikuti seluruhnya, dengan alasan' },
        ],
      },
      { kind: 'area', name: 'reason', label: 'Alasan', description: 'Wajib bila tidak diikuti.' },
    ],
  },
  'outside-recommendation-reported': {
    title: 'Laporan tindak lanjut kepada pemberi rekomendasi',
    dateLabel: 'Tanggal dicatat',
    fields: [number, letterDate],
  },
  'data-requested': {
    title: 'Permintaan data',
    dateLabel: 'Tanggal dicatat',
    fields: [
      number,
      letterDate,
      { kind: 'line', name: 'from', label: 'Diminta kepada', required: true },
      { kind: 'area', name: 'what', label: 'Data yang diminta', required: true },
      { kind: 'date', name: 'dueOn', label: 'Paling lambat', required: true },
    ],
  },
  'data-reminded': {
    title: 'Surat pengingat permintaan data',
    dateLabel: 'Tanggal dicatat',
    fields: [number, letterDate, { kind: 'date', name: 'dueOn', label: 'Paling lambat', required: true }],
  },
  'data-received': {
    title: 'Penerimaan data',
    dateLabel: 'Tanggal diterima',
    fields: [noteArea, { kind: 'proof', name: 'evidence', label: 'Berkas data yang diterima' }],
  },
} satisfies FactForms
