import {
  ANNULLED_FOR_LABEL,
  AnnulledFor,
  REMEDY_LABEL,
  REMEDY_OUTCOME_LABEL,
  RemedyKind,
  RemedyOutcome,
} from '../../../../contract/fact-words.ts'
import { DisciplineSanction } from '../../../../terms/sanction.ts'
import { type FactForms, labelled, letterDate, noteArea, number, sanctionOptions } from './field.ts'

/** From the decision to the end: delivery, effect, keberatan and banding, serving, closing. */
export const decisionForms = {
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
  'decision-not-collected': {
    title: 'Tidak hadir menerima keputusan',
    dateLabel: 'Tanggal tidak hadir',
    fields: [noteArea],
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
  'remedy-filed': {
    title: 'Pengajuan keberatan atau banding',
    dateLabel: null,
    fields: [
      {
        kind: 'choice',
        name: 'remedy',
        label: 'Upaya administratif',
        required: true,
        options: labelled(RemedyKind.options, REMEDY_LABEL),
      },
      { kind: 'date', name: 'filedOn', label: 'Tanggal diajukan', required: true },
      number,
      { kind: 'area', name: 'grounds', label: 'Alasan yang diajukannya' },
      {
        kind: 'area',
        name: 'lateReason',
        label: 'Alasan terlambat yang diterima',
        description: 'Hanya bila diajukan sesudah batas waktunya.',
      },
      { kind: 'proof', name: 'evidence', label: 'Pindaian surat pengajuan' },
    ],
  },
  'remedy-decided': {
    title: 'Putusan upaya administratif',
    dateLabel: null,
    fields: [
      { kind: 'line', name: 'decidedBy', label: 'Diputus oleh', required: true },
      number,
      { kind: 'date', name: 'decidedOn', label: 'Tanggal putusan', required: true },
      { kind: 'date', name: 'receivedOn', label: 'Tanggal diterima kantor', required: true },
      {
        kind: 'choice',
        name: 'outcome',
        label: 'Hasil',
        required: true,
        options: labelled(RemedyOutcome.options, REMEDY_OUTCOME_LABEL),
      },
      {
        kind: 'choice',
        name: 'sanction',
        label: 'Hukuman yang berlaku sesudah putusan',
        description: 'Isi bila diperberat, diperingan, atau diubah.',
        options: sanctionOptions(DisciplineSanction.options),
        clearable: true,
      },
      {
        kind: 'choice',
        name: 'annulledFor',
        label: 'Sebab keputusan jatuh',
        description:
          'Isi bila dicabut atau dibatalkan: sebabnya menentukan apakah keputusan baru boleh diterbitkan.',
        options: labelled(AnnulledFor.options, ANNULLED_FOR_LABEL),
        clearable: true,
      },
      { kind: 'proof', name: 'evidence', label: 'Pindaian putusan' },
    ],
  },
  'sanction-served': {
    title: 'Hukuman selesai dijalani',
    dateLabel: null,
    fields: [{ kind: 'date', name: 'endedOn', label: 'Selesai pada', required: true }, noteArea],
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
          { value: 'sanctioned', label: 'Hukuman atau sanksi moral dijatuhkan' },
          { value: 'not-proven', label: 'Tidak terbukti' },
          { value: 'recommended', label: 'Rekomendasi disampaikan' },
          { value: 'followed-up', label: 'Rekomendasi LHP khusus ditindaklanjuti' },
          { value: 'forwarded', label: 'Diteruskan kepada yang berwenang' },
          { value: 'annulled', label: 'Keputusan dicabut atau dibatalkan' },
          { value: 'lapsed', label: 'Tidak dilanjutkan (meninggal, berhenti, pensiun)' },
          { value: 'other', label: 'Lainnya' },
        ],
      },
      { kind: 'area', name: 'reason', label: 'Alasan', required: true },
    ],
  },
  reopened: {
    title: 'Pembukaan kembali kasus',
    dateLabel: 'Tanggal dibuka kembali',
    fields: [{ kind: 'area', name: 'reason', label: 'Alasan', required: true }],
  },
  correction: null,
} satisfies FactForms
