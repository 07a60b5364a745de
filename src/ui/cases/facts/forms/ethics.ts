import { PANEL_ROLE_LABEL, PanelRole } from '../../../../contract/fact-words.ts'
import { MoralSanction } from '../../../../terms/sanction.ts'
import { type FactForms, labelled, letterDate, number, sanctionOptions } from './field.ts'

/** Majelis Kode Etik; its summons, hearing and decision use the forms of the discipline road. */
export const ethicsForms = {
  'ethics-panel-formed': {
    title: 'Pembentukan Majelis Kode Etik',
    dateLabel: 'Tanggal dicatat',
    wide: true,
    fields: [
      number,
      letterDate,
      {
        kind: 'members',
        name: 'members',
        label: 'Anggota Majelis',
        required: true,
        roles: labelled(PanelRole.options, PANEL_ROLE_LABEL),
      },
      {
        kind: 'area',
        name: 'exceptionReason',
        label: 'Alasan pengecualian',
        description: 'Hanya bila susunannya tidak biasa, misalnya pangkat anggota lebih rendah.',
      },
    ],
  },
  'ethics-concluded': {
    title: 'Putusan Majelis Kode Etik',
    dateLabel: 'Tanggal dicatat',
    fields: [
      number,
      letterDate,
      {
        kind: 'yes-no',
        name: 'guilty',
        label: 'Pelanggaran kode etik',
        yes: 'Terbukti',
        no: 'Tidak terbukti',
        required: true,
      },
      {
        kind: 'choice',
        name: 'recommended',
        label: 'Sanksi yang direkomendasikan',
        options: sanctionOptions(MoralSanction.options),
        clearable: true,
      },
      {
        kind: 'choice',
        name: 'basis',
        label: 'Diputus berdasarkan',
        required: true,
        options: [
          { value: 'examination', label: 'Pemeriksaan' },
          { value: 'evidence', label: 'Bukti yang ada (tidak hadir dua kali)' },
        ],
      },
    ],
  },
  'moral-sanction-declared': {
    title: 'Pernyataan sanksi moral',
    dateLabel: 'Tanggal dicatat',
    fields: [
      number,
      letterDate,
      { kind: 'date', name: 'declaredOn', label: 'Tanggal pernyataan', required: true },
      {
        kind: 'line',
        name: 'forum',
        label: 'Forum',
        description: 'Misalnya ruang tertutup di hadapan atasan, upacara, atau papan pengumuman.',
        required: true,
      },
      { kind: 'proof', name: 'evidence', label: 'Foto atau pindaian pernyataan' },
    ],
  },
} satisfies FactForms
