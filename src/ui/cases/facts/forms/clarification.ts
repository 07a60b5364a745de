import {
  ASSIGNMENT_ROLE_LABEL,
  AssignmentRole,
  REVIEWER_LABEL,
  ReviewerRole,
} from '../../../../contract/fact-words.ts'
import { type FactForms, type Field, labelled, letterDate, meeting, number } from './field.ts'

/** Another unit's person: from the Telaahan Staf to the follow-up of every recommendation. */

const heard = (name: string, label: string): readonly Field[] => [
  {
    kind: 'choice',
    name,
    label,
    required: true,
    options: [
      { value: 'subject', label: 'Pegawai yang dilaporkan' },
      { value: 'other', label: 'Orang lain (saksi, atasan, pelapor)' },
    ],
  },
  { kind: 'line', name: 'name', label: 'Nama', required: true },
]

export const clarificationForms = {
  'desk-study-made': {
    title: 'Telaahan Staf',
    dateLabel: 'Tanggal dicatat',
    fields: [number, letterDate, { kind: 'area', name: 'conclusion', label: 'Kesimpulan', required: true }],
  },
  'assignment-issued': {
    title: 'Surat Tugas',
    dateLabel: 'Tanggal dicatat',
    wide: true,
    fields: [
      number,
      letterDate,
      { kind: 'date', name: 'from', label: 'Bertugas mulai', required: true },
      { kind: 'date', name: 'until', label: 'Bertugas sampai', required: true },
      {
        kind: 'members',
        name: 'team',
        label: 'Yang ditugaskan',
        required: true,
        roles: labelled(AssignmentRole.options, ASSIGNMENT_ROLE_LABEL),
      },
    ],
  },
  'clarification-invited': {
    title: 'Undangan Klarifikasi',
    dateLabel: 'Tanggal dicatat',
    fields: [number, letterDate, ...heard('invitee', 'Yang diundang'), ...meeting('Hari klarifikasi')],
  },
  'clarification-absent': {
    title: 'Tidak hadir memenuhi undangan klarifikasi',
    dateLabel: 'Tanggal tidak hadir',
    fields: [{ kind: 'area', name: 'reason', label: 'Alasan, bila ada' }],
  },
  clarified: {
    title: 'Berita Acara Permintaan Keterangan',
    dateLabel: 'Tanggal dicatat',
    fields: [
      number,
      letterDate,
      { kind: 'date', name: 'heldOn', label: 'Tanggal permintaan keterangan', required: true },
      ...heard('of', 'Keterangan dari'),
    ],
  },
  'report-reviewed': {
    title: 'Hasil reviu LHP khusus',
    dateLabel: 'Tanggal reviu',
    fields: [
      {
        kind: 'choice',
        name: 'reviewer',
        label: 'Pereviu',
        required: true,
        options: labelled(ReviewerRole.options, REVIEWER_LABEL),
      },
      { kind: 'official', name: 'official', label: 'Nama pereviu', from: 'office' },
      {
        kind: 'choice',
        name: 'answer',
        label: 'Hasil reviu',
        required: true,
        options: [
          { value: 'accepted', label: 'Diterima: naik ke pereviu berikutnya' },
          { value: 'returned', label: 'Dikembalikan: diperbaiki lalu direviu lagi' },
          { value: 'rejected', label: 'Ditolak: laporan tidak dapat dipakai' },
        ],
      },
      {
        kind: 'area',
        name: 'note',
        label: 'Catatan pereviu',
        description: 'Yang harus diperbaiki, atau alasan penolakan.',
      },
    ],
  },
  'report-revised': {
    title: 'Perbaikan LHP khusus',
    dateLabel: 'Tanggal diperbaiki',
    fields: [{ kind: 'area', name: 'note', label: 'Apa yang diperbaiki', required: true }],
  },
  'special-report-issued': {
    title: 'Laporan Hasil Pemeriksaan Khusus',
    dateLabel: 'Tanggal dicatat',
    fields: [
      number,
      letterDate,
      { kind: 'official', name: 'to', label: 'Disampaikan kepada', from: 'office', required: true },
      { kind: 'recommendations' },
    ],
  },
  'special-report-received': {
    title: 'Penerimaan LHP khusus',
    dateLabel: null,
    fields: [
      {
        kind: 'date',
        name: 'receivedOn',
        label: 'Tanggal diterima',
        description: 'Batas tindak lanjut rekomendasi dihitung dari hari ini.',
        required: true,
      },
      { kind: 'line', name: 'receiver', label: 'Diterima oleh' },
      { kind: 'proof', name: 'proof', label: 'Foto atau pindaian tanda terima' },
    ],
  },
  'recommendation-followed-up': {
    title: 'Tindak lanjut rekomendasi',
    dateLabel: 'Tanggal tindak lanjut',
    fields: [
      { kind: 'recommendation-index' },
      {
        kind: 'choice',
        name: 'answer',
        label: 'Tindak lanjut',
        required: true,
        options: [
          { value: 'done', label: 'Selesai dilaksanakan' },
          { value: 'partly', label: 'Dilaksanakan sebagian' },
          { value: 'refused', label: 'Tidak dilaksanakan' },
        ],
      },
      { kind: 'area', name: 'text', label: 'Apa yang dilakukan, atau alasannya', required: true },
      { kind: 'issued' },
      { kind: 'proof', name: 'evidence', label: 'Pindaian surat atau keputusan' },
    ],
  },
  'follow-up-reminded': {
    title: 'Surat pengingat tindak lanjut',
    dateLabel: 'Tanggal dicatat',
    fields: [number, letterDate],
  },
} satisfies FactForms
