import { z } from 'zod'
import { TimeOfDay } from '../../terms/clock.ts'
import type { PaperKind } from '../../terms/paper.ts'
import { Official } from '../../terms/person.ts'
import { PlainDate } from '../../terms/plain-date.ts'
import { DisciplineSanction, SANCTION_LABEL, SanctionLevel } from '../../terms/sanction.ts'
import {
  allegation,
  BASIS_CHOICES,
  Basis,
  citation,
  expectedLetterDate,
  type Fields,
  line,
  may,
  must,
  officials,
  onEvidence,
  onExamination,
  prose,
  tembusan,
} from './field.ts'
import { hearingAnswers, hearingHeld } from './hearing.ts'

const summons = {
  expectedLetterDate,
  examDate: must(PlainDate, { label: 'Tanggal pemeriksaan', control: 'date' }),
  examTime: must(TimeOfDay, { label: 'Jam pemeriksaan', control: 'time' }),
  place: must(line, { label: 'Tempat pemeriksaan', control: 'text' }),
  examiner: must(Official, { label: 'Menghadap kepada', control: 'official' }),
  purpose: must(z.enum(['examination', 'statement']), {
    label: 'Keperluan',
    control: 'choice',
    choices: [
      { value: 'examination', label: 'Diperiksa' },
      { value: 'statement', label: 'Dimintai keterangan' },
    ],
  }),
  allegation,
  citation,
} satisfies Fields

/** Summons, examination and findings of the discipline road. */
export const disciplineFields = {
  'panggilan-1': { ...summons, tembusan },
  'panggilan-2': {
    ...summons,
    firstNumber: must(line, { label: 'Nomor Surat Panggilan I', control: 'text' }),
    firstDate: must(PlainDate, { label: 'Tanggal Surat Panggilan I', control: 'date' }),
    tembusan,
  },
  bap: {
    ...hearingHeld('pemeriksaan'),
    examiners: must(officials, { label: 'Pemeriksa', control: 'officials' }),
    warrant: may(line, {
      label: 'Surat perintah',
      control: 'text',
      help: 'Nomor dan tanggal surat perintah; kosongkan bila atasan langsung memeriksa atas wewenang sendiri',
    }),
    allegation,
    citation,
    ...hearingAnswers,
  },
  'ba-ketidakhadiran': {
    absence: must(z.enum(['1', '2']), {
      label: 'Panggilan yang tidak dihadiri',
      control: 'choice',
      choices: [
        { value: '1', label: 'Surat Panggilan I' },
        { value: '2', label: 'Surat Panggilan II' },
      ],
    }),
    waitedBy: may(z.enum(['examiners', 'panel']), {
      label: 'Yang menunggu',
      control: 'choice',
      choices: [
        { value: 'examiners', label: 'Pemeriksa atau Tim Pemeriksa' },
        { value: 'panel', label: 'Majelis Kode Etik' },
      ],
    }),
    firstNumber: must(line, { label: 'Nomor Surat Panggilan I', control: 'text' }),
    firstDate: must(PlainDate, { label: 'Tanggal Surat Panggilan I', control: 'date' }),
    secondNumber: may(line, {
      label: 'Nomor Surat Panggilan II',
      control: 'text',
      requiredWhen: (values) => values.absence === '2',
    }),
    secondDate: may(PlainDate, {
      label: 'Tanggal Surat Panggilan II',
      control: 'date',
      requiredWhen: (values) => values.absence === '2',
    }),
    waitedOn: must(PlainDate, { label: 'Tanggal yang dijadwalkan', control: 'date' }),
    waitedFrom: must(TimeOfDay, { label: 'Jam yang dijadwalkan', control: 'time' }),
    waitedUntil: must(TimeOfDay, { label: 'Ditunggu sampai jam', control: 'time' }),
    place: must(line, { label: 'Tempat', control: 'text' }),
    examiners: must(officials, { label: 'Pemeriksa yang menunggu', control: 'officials' }),
    note: may(prose, { label: 'Keterangan', control: 'textarea' }),
  },
  lhp: {
    addressee: must(Official, { label: 'Kepada', control: 'official' }),
    addresseePlace: may(line, { label: 'Di (tempat penerima)', control: 'text' }),
    basis: must(Basis, { label: 'Dasar laporan', control: 'choice', choices: BASIS_CHOICES }),
    examinedOn: may(PlainDate, {
      label: 'Tanggal pemeriksaan',
      control: 'date',
      requiredWhen: onExamination,
    }),
    absenceBasis: may(prose, {
      label: 'Pelaksanaan pemanggilan',
      control: 'textarea',
      help: 'Kedua surat panggilan dan berita acara ketidakhadiran, dengan nomor dan tanggalnya',
      requiredWhen: onEvidence,
    }),
    asTeam: may(z.boolean(), { label: 'Pemeriksaan oleh Tim Pemeriksa', control: 'checkbox' }),
    violationForm: must(prose, { label: 'Bentuk pelanggaran', control: 'textarea' }),
    violationTime: must(line, { label: 'Waktu', control: 'text' }),
    violationPlace: must(line, { label: 'Tempat', control: 'text' }),
    aggravating: may(prose, { label: 'Faktor yang memberatkan', control: 'textarea' }),
    mitigating: may(prose, { label: 'Faktor yang meringankan', control: 'textarea' }),
    impact: must(prose, { label: 'Dampak perbuatan', control: 'textarea' }),
    provenText: must(prose, {
      label: 'Yang terbukti menurut pemeriksa',
      control: 'textarea',
      help: 'Menyambung kata «dugaan pelanggaran ... terbukti, yaitu ...»',
    }),
    citation: must(prose, { label: 'Ketentuan yang dilanggar', control: 'textarea' }),
    sanction: may(DisciplineSanction, {
      label: 'Jenis hukuman yang direkomendasikan',
      control: 'choice',
      choices: DisciplineSanction.options.map((value) => ({ value, label: SANCTION_LABEL[value] })),
      help: 'Bila dipilih, LHP mencetak nama lengkapnya',
    }),
    recommended: may(line, {
      label: 'Atau rekomendasi dengan kata sendiri',
      control: 'text',
      requiredWhen: (values) => values.sanction === null,
    }),
    level: must(SanctionLevel, {
      label: 'Tingkat',
      control: 'choice',
      choices: [
        { value: 'ringan', label: 'Ringan' },
        { value: 'sedang', label: 'Sedang' },
        { value: 'berat', label: 'Berat' },
      ],
    }),
    authority: must(line, {
      label: 'Pejabat yang berwenang menghukum',
      control: 'text',
      help: 'Menyambung kata «merupakan kewenangan ...»',
    }),
    tembusan,
  },
} satisfies Partial<Record<PaperKind, Fields>>
