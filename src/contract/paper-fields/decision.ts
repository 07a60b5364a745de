import { z } from 'zod'
import { PNS_GOLONGAN } from '../../terms/golongan.ts'
import type { PaperKind } from '../../terms/paper.ts'
import { PlainDate } from '../../terms/plain-date.ts'
import {
  BASIS_CHOICES,
  Basis,
  type Fields,
  line,
  lines,
  may,
  must,
  onEvidence,
  onExamination,
  prose,
  tembusan,
} from './field.ts'

/** Whole rupiah a month. */
const Rupiah = z.int().min(0).max(1_000_000_000)

/** What every decision of either road rests on. */
export const decisionGrounds = {
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
    help: 'Pasal, huruf, dan nama peraturannya',
  }),
  violations: must(z.array(z.string().max(60)).max(20), {
    label: 'Bentuk pelanggaran',
    control: 'violations',
  }),
} satisfies Fields

/** The office's own reasons and the copies close every decision. */
export const decisionClosing = {
  extraConsiderations: may(lines, {
    label: 'Pertimbangan tambahan',
    control: 'list',
    help: 'Masuk ke Menimbang; tulis dimulai dengan kata «bahwa»',
  }),
  tembusan,
} satisfies Fields

const light = { ...decisionGrounds, ...decisionClosing } satisfies Fields

const startsOn = must(PlainDate, { label: 'Terhitung mulai tanggal', control: 'date' })

const allowanceCut = {
  ...decisionGrounds,
  startsOn,
  allowance: must(Rupiah, { label: 'Tunjangan kinerja sekarang (sebulan)', control: 'rupiah' }),
  cut: must(Rupiah, { label: 'Potongan (sebulan)', control: 'rupiah' }),
  ...decisionClosing,
} satisfies Fields

const salaryRisePostponed = {
  ...decisionGrounds,
  riseDueOn: must(PlainDate, {
    label: 'Kenaikan gaji berkala seharusnya mulai',
    control: 'date',
  }),
  ...decisionClosing,
} satisfies Fields

const promotionPostponed = { ...decisionGrounds, startsOn, ...decisionClosing } satisfies Fields

const PNS_CHOICES = PNS_GOLONGAN.map((value) => ({ value, label: value }))

const rankLowered = {
  ...decisionGrounds,
  startsOn,
  fromGolongan: must(z.enum(PNS_GOLONGAN), {
    label: 'Dari golongan ruang',
    control: 'choice',
    choices: PNS_CHOICES,
  }),
  toGolongan: must(z.enum(PNS_GOLONGAN), {
    label: 'Menjadi golongan ruang',
    control: 'choice',
    choices: PNS_CHOICES,
  }),
  ...decisionClosing,
} satisfies Fields

const postChanged = (toLabel: string, help: string) =>
  ({
    ...decisionGrounds,
    startsOn,
    fromPost: must(line, { label: 'Dari jabatan', control: 'text' }),
    toPost: must(line, { label: toLabel, control: 'text', help }),
    ...decisionClosing,
  }) satisfies Fields

/** Keputusan of every hukuman disiplin (dossier 3.6): the common skeleton and the part of its level. */
export const decisionFields = {
  'keputusan-teguran-lisan': light,
  'keputusan-teguran-tertulis': light,
  'keputusan-pernyataan-tidak-puas': light,
  'keputusan-tukin-6': allowanceCut,
  'keputusan-tukin-9': allowanceCut,
  'keputusan-tukin-12': allowanceCut,
  'keputusan-penundaan-kgb': salaryRisePostponed,
  'keputusan-penundaan-pangkat': promotionPostponed,
  'keputusan-penurunan-pangkat': rankLowered,
  'keputusan-penurunan-jabatan': postChanged(
    'Menjadi jabatan',
    'Jabatan setingkat lebih rendah; pengangkatannya dengan keputusan tersendiri',
  ),
  'keputusan-pembebasan-jabatan': postChanged(
    'Menjadi jabatan pelaksana',
    'Nama jabatan pelaksana; pengangkatannya dengan keputusan tersendiri',
  ),
  'keputusan-pdhtaps': light,
} satisfies Partial<Record<PaperKind, Fields>>
