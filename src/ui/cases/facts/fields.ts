import type { FactType } from '../../../contract/cases.ts'

interface Base {
  /** Key of the payload, or a dotted path's first part. */
  readonly name: string
  readonly label: string
  readonly description?: string
  readonly required?: boolean
}

/** One input of a fact's form. The contract's schema checks the whole; this only says how it is asked. */
export type Field =
  | (Base & { readonly kind: 'date' | 'time' | 'area' | 'check' | 'proof' | 'official' })
  | (Base & { readonly kind: 'line'; readonly nullable?: boolean })
  | (Base & { readonly kind: 'yes-no'; readonly yes: string; readonly no: string })
  | (Base & {
      readonly kind: 'choice'
      readonly options: readonly { readonly value: string; readonly label: string }[]
      readonly clearable?: boolean
    })
  | { readonly kind: 'assess' | 'superiors' | 'delivery' | 'violations' }

const number: Field = { kind: 'line', name: 'number', label: 'Nomor surat', nullable: true }
const letterDate: Field = { kind: 'date', name: 'letterDate', label: 'Tanggal surat', required: true }
const place: Field = { kind: 'line', name: 'place', label: 'Tempat', required: true }
const level: Field = {
  kind: 'choice',
  name: 'level',
  label: 'Tingkat hukuman',
  description:
    'Kosongkan bila sudah ditentukan pasal dan dampak; isi hanya bila peraturan tidak memuat tingkatnya.',
  options: [
    { value: 'ringan', label: 'Ringan' },
    { value: 'sedang', label: 'Sedang' },
    { value: 'berat', label: 'Berat' },
  ],
  clearable: true,
}

export interface FactForm {
  /** The dialog's title: what is being recorded. */
  readonly title: string
  /** How the day of the fact is asked; null when the form itself holds it. */
  readonly dateLabel: string | null
  readonly fields: readonly Field[]
}

/** The form of every fact a clerk records or corrects. `null`: it is only ever withdrawn or left as it is. */
export const FACT_FORMS: { readonly [T in FactType]: FactForm | null } = {
  'case-opened': {
    title: 'Pembukaan kasus',
    dateLabel: 'Tanggal dibuka',
    fields: [{ kind: 'area', name: 'summary', label: 'Ringkasan laporan' }],
  },
  assessed: { title: 'Telaah laporan', dateLabel: 'Tanggal telaah', fields: [{ kind: 'assess' }] },
  'superiors-confirmed': {
    title: 'Rantai atasan untuk kasus ini',
    dateLabel: 'Tanggal dipastikan',
    fields: [{ kind: 'superiors' }],
  },
  'pppk-basis-recorded': {
    title: 'Dasar hukum disiplin PPPK',
    dateLabel: 'Tanggal dicatat',
    fields: [
      {
        kind: 'area',
        name: 'basis',
        label: 'Dasar yang dipakai kantor',
        description:
          'Misalnya klausul perjanjian kerja atau peraturan daerah; peraturan disiplin PNS tidak berlaku langsung.',
        required: true,
      },
      { kind: 'line', name: 'source', label: 'Sumber (nomor surat, pasal, atau pejabat)', required: true },
    ],
  },
  'evidence-secured': {
    title: 'Pengamanan bukti',
    dateLabel: 'Tanggal pengamanan',
    fields: [number, letterDate, { kind: 'area', name: 'note', label: 'Catatan' }],
  },
  'coaching-called': {
    title: 'Surat Panggilan Pembinaan',
    dateLabel: 'Tanggal dicatat',
    fields: [
      number,
      letterDate,
      { kind: 'date', name: 'meetDate', label: 'Hari pembinaan', required: true },
      { kind: 'time', name: 'meetTime', label: 'Pukul', required: true },
      place,
    ],
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
      { kind: 'area', name: 'note', label: 'Catatan' },
    ],
  },
  escalated: {
    title: 'Peningkatan ke jalur disiplin',
    dateLabel: 'Tanggal',
    fields: [{ kind: 'area', name: 'reason', label: 'Alasan', required: true }],
  },
  'summons-issued': {
    title: 'Surat Panggilan',
    dateLabel: 'Tanggal dicatat',
    fields: [
      number,
      letterDate,
      { kind: 'date', name: 'examDate', label: 'Hari pemeriksaan', required: true },
      { kind: 'time', name: 'examTime', label: 'Pukul', required: true },
      place,
      { kind: 'official', name: 'examiner', label: 'Pemeriksa' },
    ],
  },
  'summons-delivered': {
    title: 'Penyampaian Surat Panggilan',
    dateLabel: null,
    fields: [{ kind: 'delivery' }],
  },
  attended: { title: 'Kehadiran atas panggilan', dateLabel: 'Tanggal hadir', fields: [] },
  absent: {
    title: 'Ketidakhadiran atas panggilan',
    dateLabel: 'Tanggal tidak hadir',
    fields: [
      { kind: 'area', name: 'reason', label: 'Alasan, bila ada' },
      {
        kind: 'check',
        name: 'excused',
        label: 'Alasan diterima sebagai alasan yang sah',
        description: 'Ketidakhadiran tidak dihitung; surat panggilan yang sama diulang.',
      },
    ],
  },
  'absence-recorded': {
    title: 'Berita Acara Ketidakhadiran',
    dateLabel: 'Tanggal dicatat',
    fields: [number, letterDate],
  },
  examined: {
    title: 'Pemeriksaan',
    dateLabel: 'Tanggal pemeriksaan',
    fields: [
      number,
      letterDate,
      { kind: 'time', name: 'beginAt', label: 'Mulai pukul', required: true },
      { kind: 'time', name: 'endAt', label: 'Selesai pukul', required: true },
      place,
      {
        kind: 'choice',
        name: 'admitted',
        label: 'Pengakuan',
        required: true,
        options: [
          { value: 'yes', label: 'Mengakui' },
          { value: 'partly', label: 'Mengakui sebagian' },
          { value: 'no', label: 'Tidak mengakui' },
        ],
      },
      { kind: 'check', name: 'refusedToSign', label: 'Menolak menandatangani BAP' },
      { kind: 'area', name: 'refusalNote', label: 'Keterangan penolakan' },
    ],
  },
  'findings-settled': {
    title: 'Hasil pemeriksaan',
    dateLabel: 'Tanggal ditetapkan',
    fields: [
      {
        kind: 'yes-no',
        name: 'proven',
        label: 'Dugaan pelanggaran',
        yes: 'Terbukti',
        no: 'Tidak terbukti',
        required: true,
      },
      level,
      { kind: 'area', name: 'aggravating', label: 'Hal yang memberatkan' },
      { kind: 'area', name: 'mitigating', label: 'Hal yang meringankan' },
    ],
  },
  'findings-reported': {
    title: 'Laporan Hasil Pemeriksaan',
    dateLabel: 'Tanggal dicatat',
    fields: [
      number,
      letterDate,
      { kind: 'official', name: 'to', label: 'Disampaikan kepada' },
      { kind: 'line', name: 'recommended', label: 'Saran' },
      { ...level, description: '', required: true, clearable: false },
    ],
  },
  'recommendation-answered': {
    title: 'Jawaban atas rekomendasi',
    dateLabel: null,
    fields: [
      { kind: 'date', name: 'answeredOn', label: 'Tanggal jawaban', required: true },
      { kind: 'line', name: 'number', label: 'Nomor surat jawaban', nullable: true },
      { kind: 'area', name: 'answer', label: 'Isi jawaban atau tindakan pejabat', required: true },
      { kind: 'proof', name: 'evidence', label: 'Pindaian jawaban' },
    ],
  },
  'decision-issued': {
    title: 'Keputusan hukuman disiplin',
    dateLabel: 'Tanggal dicatat',
    fields: [
      number,
      letterDate,
      { kind: 'violations' },
      { kind: 'official', name: 'signer', label: 'Pejabat yang menandatangani' },
    ],
  },
  'decision-call-issued': {
    title: 'Surat Panggilan Menerima Keputusan',
    dateLabel: 'Tanggal dicatat',
    fields: [
      number,
      letterDate,
      { kind: 'date', name: 'meetDate', label: 'Hari penyampaian', required: true },
      { kind: 'time', name: 'meetTime', label: 'Pukul', required: true },
      place,
    ],
  },
  'decision-not-collected': {
    title: 'Tidak hadir menerima keputusan',
    dateLabel: 'Tanggal tidak hadir',
    fields: [{ kind: 'area', name: 'note', label: 'Catatan' }],
  },
  'decision-delivered': { title: 'Penyampaian keputusan', dateLabel: null, fields: [{ kind: 'delivery' }] },
  'effect-overridden': {
    title: 'Tanggal berlaku lain',
    dateLabel: 'Tanggal ditetapkan',
    fields: [
      { kind: 'date', name: 'effectiveOn', label: 'Keputusan berlaku mulai', required: true },
      { kind: 'area', name: 'reason', label: 'Alasan', required: true },
    ],
  },
  'handed-over': null,
  note: {
    title: 'Catat kejadian',
    dateLabel: 'Tanggal kejadian',
    fields: [{ kind: 'area', name: 'note', label: 'Apa yang terjadi', required: true }],
  },
  closed: {
    title: 'Penutupan kasus',
    dateLabel: 'Tanggal ditutup',
    fields: [
      {
        kind: 'choice',
        name: 'outcome',
        label: 'Hasil akhir',
        required: true,
        options: [
          { value: 'coached', label: 'Pembinaan selesai' },
          { value: 'sanctioned', label: 'Hukuman disiplin dijatuhkan' },
          { value: 'not-proven', label: 'Tidak terbukti' },
          { value: 'recommended', label: 'Rekomendasi disampaikan' },
          { value: 'forwarded', label: 'Diteruskan kepada yang berwenang' },
          { value: 'other', label: 'Lainnya' },
        ],
      },
      { kind: 'area', name: 'reason', label: 'Alasan', required: true },
    ],
  },
  correction: null,
}
