import { type FactForms, letterDate, meeting, noteArea, number } from './field.ts'

/** Pembinaan: no hukuman disiplin. */
export const coachingForms = {
  'coaching-called': {
    title: 'Surat Panggilan Pembinaan',
    dateLabel: 'Tanggal dicatat',
    fields: [number, letterDate, ...meeting('Hari pembinaan')],
  },
  'coaching-absent': {
    title: 'Tidak hadir pada pembinaan',
    dateLabel: 'Tanggal tidak hadir',
    fields: [{ kind: 'area', name: 'reason', label: 'Alasan, bila ada' }],
  },
  'coaching-held': {
    title: 'Pelaksanaan pembinaan',
    dateLabel: 'Tanggal dicatat',
    fields: [
      number,
      letterDate,
      { kind: 'date', name: 'heldOn', label: 'Tanggal pembinaan', required: true },
      { kind: 'area', name: 'outcome', label: 'Hasil pembinaan', required: true },
    ],
  },
  'coaching-reprimanded': {
    title: 'Surat Teguran (Pembinaan)',
    dateLabel: 'Tanggal dicatat',
    fields: [number, letterDate],
  },
  'deletion-requested': {
    title: 'Permintaan penghapusan unggahan',
    dateLabel: 'Tanggal permintaan',
    fields: [
      { kind: 'date', name: 'dueOn', label: 'Dihapus paling lambat', required: true },
      { kind: 'line', name: 'url', label: 'Alamat unggahan (URL)' },
    ],
  },
  'deletion-checked': {
    title: 'Pemeriksaan penghapusan unggahan',
    dateLabel: 'Tanggal diperiksa',
    fields: [
      {
        kind: 'yes-no',
        name: 'deleted',
        label: 'Hasil',
        yes: 'Sudah dihapus',
        no: 'Belum dihapus',
        required: true,
      },
      { kind: 'proof', name: 'evidence', label: 'Tangkapan layar hasil pemeriksaan' },
      noteArea,
    ],
  },
  escalated: {
    title: 'Peningkatan ke jalur disiplin',
    dateLabel: 'Tanggal',
    fields: [{ kind: 'area', name: 'reason', label: 'Alasan', required: true }],
  },
} satisfies FactForms
