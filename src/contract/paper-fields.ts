import { z } from 'zod'
import { Instant, TimeOfDay } from '../terms/clock.ts'
import { EvidenceId, PaperId } from '../terms/ids.ts'
import type { PaperKind } from '../terms/paper.ts'
import { Official } from '../terms/person.ts'
import { PlainDate } from '../terms/plain-date.ts'
import { SANCTION_LABEL, Sanction, SanctionLevel } from '../terms/sanction.ts'

/**
 * What the clerk fills in for each kind of paper (dossier 3, practice.md).
 * The person, the signer, the kop, number and date of the letter are not here: they belong to the paper itself.
 * One record of fields per kind makes the schema of a draft (anything may be empty: null), the schema of a complete
 * paper, the form on the screen and the names of what is missing.
 */

/** How the screen asks for a value. A blank date, time, choice or official is null; a blank text may be ''. */
export type Control =
  | 'date'
  | 'time'
  | 'text'
  | 'textarea'
  | 'official'
  | 'officials'
  | 'list'
  | 'qa'
  | 'choice'
  | 'checkbox'
  | 'evidence' // rows of EvidenceItem
  | 'pictures' // rows of PictureItem
  | 'violations' // ids of resources/regulations/violations.json

export interface FieldInfo {
  readonly label: string
  readonly control: Control
  readonly help?: string
  /** Of a `choice`, in the order shown. */
  readonly choices?: readonly { readonly value: string; readonly label: string }[]
  /** Numbering is refused while it is empty. */
  readonly required: boolean
}

export interface Field<S extends z.ZodType = z.ZodType, R extends boolean = boolean> extends FieldInfo {
  readonly schema: S
  readonly required: R
  /** Of a list that is required: how many entries it needs. */
  readonly atLeast?: number
  /** Required only when the other values say so. */
  readonly requiredWhen?: (values: Readonly<Record<string, unknown>>) => boolean
}
export type Fields = Readonly<Record<string, Field>>
type Info = Omit<FieldInfo, 'required'>

const must = <S extends z.ZodType>(schema: S, info: Info): Field<S, true> => ({
  ...info,
  schema,
  required: true,
})
const may = <S extends z.ZodType>(
  schema: S,
  info: Info & Pick<Field, 'requiredWhen' | 'atLeast'>,
): Field<S, false> => ({
  ...info,
  schema,
  required: false,
})

const line = z.string().trim().max(500)
const prose = z.string().trim().max(20_000)
const lines = z.array(z.string().trim().max(2000)).max(60)
const officials = z.array(Official).max(10)

export const QuestionAnswer = z.object({
  question: z.string().trim().max(5000),
  answer: z.string().trim().max(20_000),
})
export type QuestionAnswer = z.infer<typeof QuestionAnswer>

/** One line of a Berita Acara Pengambilan Bukti. */
export const EvidenceItem = z.object({
  evidenceId: EvidenceId.nullable(),
  fileName: z.string().max(400),
  sha256: z.string().max(64),
  url: z.string().max(2000),
  account: z.string().max(300),
  capturedBy: z.string().max(200),
  capturedAt: Instant.nullable(),
  sourceDevice: z.string().max(200),
})
export type EvidenceItem = z.infer<typeof EvidenceItem>

/** One picture (or other file) of a Lembar Bukti. Only JPEG and PNG are printed; the rest is listed with its hash. */
export const PictureItem = z.object({
  evidenceId: EvidenceId,
  fileName: z.string().max(400),
  mediaType: z.string().max(100),
  sha256: z.string().max(64),
  caption: z.string().max(1000),
  /** Name of the group, page or account it was seen in. */
  group: z.string().max(300),
  sender: z.string().max(300),
  /** As seen in the picture: `12 Oktober 2026 pukul 20.14`. */
  sentAt: z.string().max(200),
  /** Whose phone or device. */
  device: z.string().max(200),
})
export type PictureItem = z.infer<typeof PictureItem>

const SANCTION_CHOICES = Sanction.options.map((value) => ({ value, label: SANCTION_LABEL[value] }))
const BASIS_CHOICES = [
  { value: 'examination', label: 'Hasil pemeriksaan (BAP)' },
  { value: 'evidence', label: 'Bukti yang ada, tanpa pemeriksaan (dua kali tidak hadir)' },
] as const
const Basis = z.enum(['examination', 'evidence'])
const onEvidence = (values: Readonly<Record<string, unknown>>) => values.basis === 'evidence'
const onExamination = (values: Readonly<Record<string, unknown>>) => values.basis !== 'evidence'

const tembusan = may(lines, { label: 'Tembusan', control: 'list', help: 'Satu penerima per baris' })
const allegation = must(prose, {
  label: 'Uraian dugaan pelanggaran',
  control: 'textarea',
  help: 'Menyambung kata «dugaan pelanggaran disiplin berupa ...»',
})
const citation = must(prose, {
  label: 'Ketentuan yang diduga dilanggar',
  control: 'textarea',
  help: 'Misalnya: Pasal 3 huruf f PP 94/2021',
})
const expectedLetterDate = may(PlainDate, {
  label: 'Perkiraan tanggal surat',
  control: 'date',
  help: 'Dipakai menghitung tanggal pertemuan; tidak dicetak',
})

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

const decisionRef = {
  decisionBy: must(line, {
    label: 'Pejabat yang menetapkan keputusan',
    control: 'text',
    help: 'Nama jabatan, misalnya: Inspektur Kota Rimba Raya',
  }),
  decisionNumber: must(line, { label: 'Nomor keputusan', control: 'text' }),
  decisionDate: must(PlainDate, { label: 'Tanggal keputusan', control: 'date' }),
  sanction: must(Sanction, {
    label: 'Jenis hukuman disiplin',
    control: 'choice',
    choices: SANCTION_CHOICES,
  }),
} satisfies Fields

const decision = {
  basis: must(Basis, { label: 'Dasar keputusan', control: 'choice', choices: BASIS_CHOICES }),
  examinedOn: may(PlainDate, {
    label: 'Tanggal BAP',
    control: 'date',
    requiredWhen: onExamination,
  }),
  absenceBasis: may(prose, {
    label: 'Dasar ketidakhadiran',
    control: 'textarea',
    help: 'Kedua surat panggilan dan berita acara ketidakhadiran, dengan nomor dan tanggalnya',
    requiredWhen: onEvidence,
  }),
  actDate: must(PlainDate, { label: 'Tanggal perbuatan', control: 'date' }),
  actText: must(prose, {
    label: 'Perbuatan yang terbukti',
    control: 'textarea',
    help: 'Menyambung kata «telah terbukti melakukan perbuatan berupa ...»',
  }),
  citation: must(prose, {
    label: 'Ketentuan yang dilanggar',
    control: 'textarea',
    help: 'Misalnya: Pasal 3 huruf f PP 94/2021',
  }),
  violations: must(z.array(z.string().max(60)).max(20), {
    label: 'Bentuk pelanggaran',
    control: 'violations',
  }),
  extraConsiderations: may(lines, {
    label: 'Pertimbangan tambahan',
    control: 'list',
    help: 'Masuk ke Menimbang; tulis dimulai dengan kata «bahwa»',
  }),
  tembusan,
} satisfies Fields

export const FIELDS = {
  'panggilan-pembinaan': {
    expectedLetterDate,
    meetDate: must(PlainDate, { label: 'Tanggal pembinaan', control: 'date' }),
    meetTime: must(TimeOfDay, { label: 'Jam pembinaan', control: 'time' }),
    place: must(line, { label: 'Tempat pembinaan', control: 'text' }),
    meetWith: must(Official, { label: 'Menghadap kepada', control: 'official' }),
    matter: must(prose, {
      label: 'Hal yang dibicarakan',
      control: 'textarea',
      help: 'Menyambung kata «sehubungan dengan dugaan ...»',
    }),
    tembusan,
  },
  'ba-pembinaan': {
    heldOn: must(PlainDate, { label: 'Tanggal pembinaan', control: 'date' }),
    beginAt: must(TimeOfDay, { label: 'Jam mulai', control: 'time' }),
    endAt: may(TimeOfDay, { label: 'Jam selesai', control: 'time' }),
    place: must(line, { label: 'Tempat pembinaan', control: 'text' }),
    officers: must(officials, { label: 'Pejabat yang membina', control: 'officials' }),
    matter: must(prose, {
      label: 'Hal yang dibicarakan',
      control: 'textarea',
      help: 'Menyambung kata «sehubungan dengan dugaan ...»',
    }),
    explanation: may(prose, { label: 'Penjelasan pegawai', control: 'textarea' }),
    outcome: must(prose, { label: 'Hasil pembinaan', control: 'textarea' }),
    commitments: may(lines, { label: 'Kesanggupan pegawai', control: 'list' }),
    deletionDueOn: may(PlainDate, { label: 'Batas waktu menghapus unggahan', control: 'date' }),
    deletionUrl: may(prose, { label: 'Tautan unggahan', control: 'text' }),
    witnesses: may(lines, { label: 'Saksi', control: 'list' }),
  },
  'surat-teguran-pembinaan': {
    basis: may(prose, {
      label: 'Dasar surat teguran',
      control: 'textarea',
      help: 'Misalnya: Berita Acara Pembinaan Nomor ... tanggal ...',
    }),
    actDate: may(PlainDate, { label: 'Tanggal perbuatan', control: 'date' }),
    matter: must(prose, {
      label: 'Uraian dugaan perbuatan',
      control: 'textarea',
      help: 'Menyambung kata «dugaan ...»',
    }),
    citation: may(prose, { label: 'Ketentuan atau nilai dasar terkait', control: 'textarea' }),
    instructions: must(lines, { label: 'Yang harus dilakukan', control: 'list' }),
    deletionDueOn: may(PlainDate, { label: 'Batas waktu menghapus unggahan', control: 'date' }),
    deletionUrl: may(prose, { label: 'Tautan unggahan', control: 'text' }),
    tembusan,
  },
  'ba-pengambilan-bukti': {
    takenOn: must(PlainDate, { label: 'Tanggal pengambilan', control: 'date' }),
    takenAt: must(TimeOfDay, { label: 'Jam pengambilan', control: 'time' }),
    place: must(line, { label: 'Tempat pengambilan', control: 'text' }),
    officers: must(officials, { label: 'Petugas yang mengambil bukti', control: 'officials' }),
    matter: must(prose, {
      label: 'Uraian dugaan',
      control: 'textarea',
      help: 'Menyambung kata «sehubungan dengan dugaan ...»',
    }),
    howTaken: may(prose, { label: 'Cara dan alat pengambilan', control: 'textarea' }),
    items: must(z.array(EvidenceItem).max(500), { label: 'Daftar bukti', control: 'evidence' }),
    witnesses: may(lines, { label: 'Saksi', control: 'list' }),
  },
  'lembar-bukti': {
    matter: must(prose, {
      label: 'Uraian dugaan',
      control: 'textarea',
      help: 'Menyambung kata «sehubungan dengan dugaan ...»',
    }),
    annexOf: may(line, {
      label: 'Lampiran dari',
      control: 'text',
      help: 'Misalnya: Berita Acara Pengambilan Bukti Nomor ...',
    }),
    perPage: must(z.enum(['2', '4']), {
      label: 'Gambar per halaman',
      control: 'choice',
      choices: [
        { value: '2', label: '2 gambar' },
        { value: '4', label: '4 gambar' },
      ],
    }),
    items: must(z.array(PictureItem).max(200), { label: 'Gambar dan berkas', control: 'pictures' }),
  },
  'panggilan-1': { ...summons, tembusan },
  'panggilan-2': {
    ...summons,
    firstNumber: must(line, { label: 'Nomor Surat Panggilan I', control: 'text' }),
    firstDate: must(PlainDate, { label: 'Tanggal Surat Panggilan I', control: 'date' }),
    tembusan,
  },
  bap: {
    heldOn: must(PlainDate, { label: 'Tanggal pemeriksaan', control: 'date' }),
    beginAt: must(TimeOfDay, { label: 'Jam mulai', control: 'time' }),
    endAt: must(TimeOfDay, { label: 'Jam selesai', control: 'time' }),
    place: must(line, { label: 'Tempat pemeriksaan', control: 'text' }),
    examiners: must(officials, { label: 'Pemeriksa', control: 'officials' }),
    warrant: may(line, {
      label: 'Surat perintah',
      control: 'text',
      help: 'Nomor dan tanggal surat perintah; kosongkan bila atasan langsung memeriksa atas wewenang sendiri',
    }),
    allegation,
    citation,
    qa: must(z.array(QuestionAnswer).max(300), { label: 'Tanya jawab', control: 'qa' }),
    admitted: must(z.enum(['yes', 'partly', 'no']), {
      label: 'Pengakuan',
      control: 'choice',
      help: 'Tidak dicetak; dicatat pada kasus',
      choices: [
        { value: 'yes', label: 'Mengakui' },
        { value: 'partly', label: 'Mengakui sebagian' },
        { value: 'no', label: 'Tidak mengakui' },
      ],
    }),
    refusedToSign: may(z.boolean(), {
      label: 'Yang diperiksa menolak menandatangani',
      control: 'checkbox',
    }),
    refusalNote: may(prose, {
      label: 'Alasan menolak menandatangani',
      control: 'textarea',
      requiredWhen: (values) => values.refusedToSign === true,
    }),
    recordingNote: may(prose, {
      label: 'Catatan perekaman',
      control: 'textarea',
      help: 'Bila direkam: alat dan persetujuan tertulis yang diperiksa',
    }),
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
    recommended: must(line, {
      label: 'Hukuman disiplin yang direkomendasikan',
      control: 'text',
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
  'keputusan-teguran-lisan': decision,
  'keputusan-teguran-tertulis': decision,
  'keputusan-pernyataan-tidak-puas': decision,
  'panggilan-menerima-keputusan': {
    expectedLetterDate,
    meetDate: must(PlainDate, { label: 'Tanggal menghadap', control: 'date' }),
    meetTime: must(TimeOfDay, { label: 'Jam menghadap', control: 'time' }),
    place: must(line, { label: 'Tempat', control: 'text' }),
    meetWith: must(Official, { label: 'Menghadap kepada', control: 'official' }),
    ...decisionRef,
    tembusan,
  },
  'ba-penyampaian': {
    deliveredOn: must(PlainDate, { label: 'Tanggal penyampaian', control: 'date' }),
    deliveredAt: must(TimeOfDay, { label: 'Jam penyampaian', control: 'time' }),
    place: must(line, { label: 'Tempat penyampaian', control: 'text' }),
    deliveredBy: must(Official, { label: 'Pejabat yang menyampaikan', control: 'official' }),
    ...decisionRef,
    outcome: must(z.enum(['accepted', 'refused', 'absent']), {
      label: 'Hasil penyampaian',
      control: 'choice',
      choices: [
        { value: 'accepted', label: 'Diterima' },
        { value: 'refused', label: 'Menolak menerima, di hadapan dua saksi' },
        { value: 'absent', label: 'Tidak hadir; keputusan dikirim' },
      ],
    }),
    receiver: may(line, {
      label: 'Yang menerima',
      control: 'text',
      requiredWhen: (values) => values.outcome === 'accepted',
    }),
    relation: may(line, { label: 'Hubungan dengan pegawai', control: 'text' }),
    witnesses: may(lines, {
      label: 'Saksi',
      control: 'list',
      help: 'Dua orang bila yang bersangkutan menolak menerima',
      atLeast: 2,
      requiredWhen: (values) => values.outcome === 'refused',
    }),
    note: may(prose, { label: 'Keterangan', control: 'textarea' }),
  },
  'tanda-terima': {
    forPaper: may(PaperId, { label: 'Untuk surat', control: 'text' }),
    paperTitle: must(line, { label: 'Nama surat', control: 'text' }),
    paperNumber: may(line, { label: 'Nomor surat', control: 'text' }),
    paperDate: may(PlainDate, { label: 'Tanggal surat', control: 'date' }),
    handedBy: may(Official, { label: 'Yang menyerahkan', control: 'official' }),
    receivedOn: may(PlainDate, {
      label: 'Tanggal diterima',
      control: 'date',
      help: 'Kosong: diisi dengan tangan',
    }),
    receivedAt: may(TimeOfDay, {
      label: 'Jam diterima',
      control: 'time',
      help: 'Kosong: diisi dengan tangan',
    }),
    receiver: may(line, { label: 'Yang menerima', control: 'text' }),
    relation: may(line, { label: 'Hubungan dengan pegawai', control: 'text' }),
    note: may(prose, { label: 'Keterangan', control: 'textarea' }),
  },
} satisfies Record<PaperKind, Fields>
