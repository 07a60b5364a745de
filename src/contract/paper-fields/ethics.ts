import { z } from 'zod'
import { PanelMember } from '../../law/facts.ts'
import { TimeOfDay } from '../../terms/clock.ts'
import type { PaperKind } from '../../terms/paper.ts'
import { Official } from '../../terms/person.ts'
import { PlainDate } from '../../terms/plain-date.ts'
import { MoralSanction, SANCTION_LABEL } from '../../terms/sanction.ts'
import { decisionClosing, decisionGrounds } from './decision.ts'
import {
  BASIS_CHOICES,
  Basis,
  expectedLetterDate,
  type Fields,
  line,
  lines,
  may,
  must,
  officials,
  onEvidence,
  onExamination,
  prose,
  seats,
  tembusan,
} from './field.ts'
import { hearingAnswers, hearingHeld } from './hearing.ts'
import { exceptionReason } from './team.ts'

const allegation = must(prose, {
  label: 'Uraian dugaan pelanggaran',
  control: 'textarea',
  help: 'Menyambung kata «dugaan pelanggaran kode etik berupa ...»',
})
const citation = must(prose, {
  label: 'Ketentuan yang diduga dilanggar',
  control: 'textarea',
  help: 'Nilai dasar, kode etik, atau pasal, dan nama peraturannya',
})
const panel = seats(PanelMember, { label: 'Susunan Majelis Kode Etik', control: 'panel' })
const MORAL_CHOICES = MoralSanction.options.map((value) => ({ value, label: SANCTION_LABEL[value] }))

const summons = {
  expectedLetterDate,
  examDate: must(PlainDate, { label: 'Tanggal sidang', control: 'date' }),
  examTime: must(TimeOfDay, { label: 'Jam sidang', control: 'time' }),
  place: must(line, { label: 'Tempat sidang', control: 'text' }),
  examiner: must(Official, { label: 'Menghadap kepada (Ketua Majelis)', control: 'official' }),
  allegation,
  citation,
} satisfies Fields

const moralDecision = {
  ...decisionGrounds,
  panelNumber: must(line, { label: 'Nomor Putusan Majelis', control: 'text' }),
  panelDate: must(PlainDate, { label: 'Tanggal Putusan Majelis', control: 'date' }),
} satisfies Fields

/** The ethics road: Majelis, hearing, recommendation, sanksi moral and its declaration (dossier 3.10). */
export const ethicsFields = {
  'keputusan-majelis-etik': { allegation, citation, members: panel, exceptionReason, tembusan },
  'panggilan-etik-1': { ...summons, tembusan },
  'panggilan-etik-2': {
    ...summons,
    firstNumber: must(line, { label: 'Nomor Surat Panggilan I', control: 'text' }),
    firstDate: must(PlainDate, { label: 'Tanggal Surat Panggilan I', control: 'date' }),
    tembusan,
  },
  'bap-etik': {
    ...hearingHeld('sidang'),
    examiners: must(officials, { label: 'Majelis yang memeriksa', control: 'officials' }),
    warrant: must(line, {
      label: 'Keputusan pembentukan Majelis',
      control: 'text',
      help: 'Nomor dan tanggalnya',
    }),
    allegation,
    citation,
    ...hearingAnswers,
  },
  'putusan-majelis-etik': {
    panelBasis: must(line, {
      label: 'Keputusan pembentukan Majelis',
      control: 'text',
      help: 'Nomor dan tanggalnya',
    }),
    basis: must(Basis, { label: 'Dasar putusan', control: 'choice', choices: BASIS_CHOICES }),
    examinedOn: may(PlainDate, {
      label: 'Tanggal BAP sidang',
      control: 'date',
      requiredWhen: onExamination,
    }),
    absenceBasis: may(prose, {
      label: 'Dasar ketidakhadiran',
      control: 'textarea',
      help: 'Kedua surat panggilan, dengan nomor dan tanggalnya',
      requiredWhen: onEvidence,
    }),
    allegation,
    citation,
    guilty: must(z.enum(['yes', 'no']), {
      label: 'Putusan',
      control: 'choice',
      choices: [
        { value: 'yes', label: 'Terbukti melanggar kode etik' },
        { value: 'no', label: 'Tidak terbukti melanggar kode etik' },
      ],
    }),
    recommended: may(MoralSanction, {
      label: 'Sanksi moral yang direkomendasikan',
      control: 'choice',
      choices: MORAL_CHOICES,
      requiredWhen: (values) => values.guilty === 'yes',
    }),
    considerations: may(lines, {
      label: 'Pertimbangan Majelis',
      control: 'list',
      help: 'Satu pertimbangan per baris',
    }),
    members: panel,
  },
  'keputusan-sanksi-moral-tertutup': { ...moralDecision, ...decisionClosing },
  'keputusan-sanksi-moral-terbuka': {
    ...moralDecision,
    forum: must(line, {
      label: 'Pernyataan disampaikan melalui',
      control: 'text',
      help: 'Misalnya: forum apel pegawai, papan pengumuman, atau media massa',
    }),
    ...decisionClosing,
  },
  'ba-pernyataan-sanksi-moral': {
    declaredOn: must(PlainDate, { label: 'Tanggal pernyataan', control: 'date' }),
    declaredAt: must(TimeOfDay, { label: 'Jam pernyataan', control: 'time' }),
    place: must(line, { label: 'Tempat pernyataan', control: 'text' }),
    declaredBy: must(Official, { label: 'Pejabat yang menyampaikan', control: 'official' }),
    forum: must(line, {
      label: 'Disampaikan melalui',
      control: 'text',
      help: 'Misalnya: pertemuan tertutup, forum apel pegawai, papan pengumuman',
    }),
    decisionBy: must(line, { label: 'Pejabat yang menetapkan keputusan', control: 'text' }),
    decisionNumber: must(line, { label: 'Nomor keputusan', control: 'text' }),
    decisionDate: must(PlainDate, { label: 'Tanggal keputusan', control: 'date' }),
    sanction: must(MoralSanction, { label: 'Sanksi moral', control: 'choice', choices: MORAL_CHOICES }),
    attendees: may(lines, { label: 'Yang hadir', control: 'list', help: 'Satu nama dan jabatan per baris' }),
    note: may(prose, { label: 'Keterangan', control: 'textarea' }),
    witnesses: may(lines, { label: 'Saksi', control: 'list' }),
  },
} satisfies Partial<Record<PaperKind, Fields>>
