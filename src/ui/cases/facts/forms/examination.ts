import {
  PANEL_ROLE_LABEL,
  PanelRole,
  TEAM_ELEMENT_LABEL,
  TeamElement,
} from '../../../../contract/fact-words.ts'
import { type FactForms, type Field, labelled, letterDate, meeting, number, place } from './field.ts'

/** Discipline up to the findings report: the team, the summons, the examination, its result. */

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

export const examinationForms = {
  'team-formed': {
    title: 'Pembentukan Tim Pemeriksa',
    dateLabel: 'Tanggal dicatat',
    wide: true,
    fields: [
      number,
      letterDate,
      { kind: 'official', name: 'formedBy', label: 'Dibentuk oleh', from: 'office' },
      {
        kind: 'members',
        name: 'members',
        label: 'Anggota Tim',
        required: true,
        roles: labelled(PanelRole.options, PANEL_ROLE_LABEL),
        elements: labelled(TeamElement.options, TEAM_ELEMENT_LABEL),
      },
      {
        kind: 'area',
        name: 'exceptionReason',
        label: 'Alasan pengecualian',
        description:
          'Hanya bila susunannya tidak biasa, misalnya pangkat anggota lebih rendah dari yang diperiksa.',
      },
    ],
  },
  'temporarily-released': {
    title: 'Pembebasan sementara dari tugas jabatan',
    dateLabel: 'Tanggal dicatat',
    fields: [
      number,
      letterDate,
      { kind: 'date', name: 'from', label: 'Berlaku mulai', required: true },
      { kind: 'official', name: 'acting', label: 'Pelaksana harian, bila ditunjuk' },
    ],
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
  'decision-call-issued': {
    title: 'Surat Panggilan Menerima Keputusan',
    dateLabel: 'Tanggal dicatat',
    fields: [number, letterDate, ...meeting('Hari penyampaian')],
  },
} satisfies FactForms
