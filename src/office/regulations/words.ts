import { CONFIDENCE_LABEL } from '../../contract/regulations.ts'
import type { RegulationEntry } from '../../law/regulations.ts'
import { FORM_LISTS, type Period } from '../../law/rulebook.ts'
import { CONDUCT_TARGET_LABEL, CONTENT_KIND_LABEL } from '../../terms/conduct.ts'
import { POSITION_KIND_LABEL } from '../../terms/person.ts'
import { formatDate, type PlainDate } from '../../terms/plain-date.ts'
import { IMPACT_LABEL, Impact, SANCTION_LABEL } from '../../terms/sanction.ts'
import { VIOLATION_GROUP } from '../cases/violation-choices.ts'

/** An entry in words: the headline of a list, and label by label what it says. */

interface Field {
  readonly label: string
  readonly value: string
}

/** What another entry, named by its id, is called. */
export type Named = (id: string) => string

const UNIT_LABEL = { 'working-day': 'hari kerja', 'calendar-day': 'hari', month: 'bulan' } as const

const periodText = ({ count, unit }: Period): string => `${count} ${UNIT_LABEL[unit]}`

const day = (date: PlainDate | null, none: string) => (date === null ? none : formatDate(date))
const yesNo = (value: boolean) => (value ? 'ya' : 'tidak')
const listed = (values: readonly string[]) => (values.length === 0 ? '-' : values.join(', '))

export const PPPK_LABEL = { no: 'tidak', also: 'PNS dan PPPK', only: 'hanya PPPK' } as const
const SET_LABEL = {
  always: 'selalu',
  transitional: 'sampai jenis baru berlaku',
  tukin: 'sejak jenis baru berlaku',
} as const
const LEADS_LABEL = {
  ethics: 'kode etik',
  discipline: 'disiplin',
  dismissal: 'pemberhentian',
  'by-target': 'menurut calon atau bakal calon',
  ask: 'ditanyakan',
} as const
const WEIGHS_LABEL = { aggravating: 'Memberatkan', mitigating: 'Meringankan' } as const
const GOVERNMENT_LABEL = {
  'kabupaten-kota': 'kabupaten/kota',
  provinsi: 'provinsi',
  vertikal: 'instansi vertikal',
} as const

/** What a list shows of it. */
export function headline(of: RegulationEntry): { readonly title: string; readonly text: string } {
  switch (of.kind) {
    case 'rule':
    case 'violation':
      return { title: of.entry.citation, text: of.entry.text }
    case 'sanction':
      return { title: of.entry.name, text: of.entry.citation }
    case 'sanction-switch':
      return { title: 'Jenis hukuman sedang berupa potongan tunjangan kinerja', text: of.entry.citation }
    case 'imposer':
      return {
        title: `Hukuman ${of.entry.level} oleh ${POSITION_KIND_LABEL[of.entry.imposer]}`,
        text: over(of.entry.over),
      }
    case 'beyond':
      return {
        title: `Hukuman ${of.entry.levels.join(', ')} oleh ${of.entry.holder}`,
        text: over(of.entry.over),
      }
    case 'instrument':
      return { title: of.entry.short, text: of.entry.title }
    case 'form':
      return { title: `${FORM_LISTS[of.entry.list]} ${of.entry.number}`, text: of.entry.text }
    case 'conduct-article':
      return {
        title: 'Pasal yang diusulkan menurut isi dan sasaran',
        text: listed([
          ...of.entry.content.map((one) => CONTENT_KIND_LABEL[one]),
          ...of.entry.targets.map((one) => CONDUCT_TARGET_LABEL[one]),
        ]),
      }
    case 'factor':
      return { title: WEIGHS_LABEL[of.entry.weighs], text: of.entry.text }
    case 'earlier-acts':
      return { title: `Perbuatan sebelum ${formatDate(of.entry.before)}`, text: of.entry.text }
  }
}

function over(covered: Extract<RegulationEntry, { kind: 'imposer' }>['entry']['over']): string {
  return covered
    .map(({ kind, functionalLevels }) =>
      functionalLevels === null
        ? POSITION_KIND_LABEL[kind]
        : `${POSITION_KIND_LABEL[kind]} (${functionalLevels.map((level) => level.replace('-', ' ')).join(', ')})`,
    )
    .join('; ')
}

/** What it says, label by label; entries of one kind have the same labels. */
export function fieldsOf(of: RegulationEntry, named: Named): Field[] {
  const { source, confidence, validFrom, validTo, note } = of.entry
  return [
    ...ownFields(of, named),
    { label: 'Berlaku sejak', value: formatDate(validFrom) },
    { label: 'Berlaku sampai', value: day(validTo, 'sekarang') },
    { label: 'Sumber', value: source },
    { label: 'Kepastian', value: CONFIDENCE_LABEL[confidence] },
    { label: 'Catatan', value: note ?? '-' },
  ]
}

function ownFields(of: RegulationEntry, named: Named): Field[] {
  switch (of.kind) {
    case 'rule': {
      const { citation, text, period, panel } = of.entry
      return [
        { label: 'Pasal', value: citation },
        { label: 'Isi', value: text },
        { label: 'Jangka waktu', value: period ? periodText(period) : '-' },
        ...(panel
          ? [
              {
                label: 'Jumlah anggota',
                value: `paling sedikit ${panel.least}, ganjil bila lebih dari ${panel.oddAbove}`,
              },
            ]
          : []),
      ]
    }
    case 'violation': {
      const { citation, text, levels, nature, category, coachingAllowed } = of.entry
      return [
        { label: 'Pasal', value: citation },
        { label: 'Isi', value: text },
        ...Impact.options.map((impact) => ({
          label: `Tingkat, dampak ${IMPACT_LABEL[impact]}`,
          value: levels[impact] ?? 'ditanyakan',
        })),
        { label: 'Sifat pelanggaran', value: nature === of.entry.id ? 'tersendiri' : nature },
        { label: 'Golongan', value: VIOLATION_GROUP[category] },
        { label: 'Boleh pembinaan', value: yesNo(coachingAllowed) },
      ]
    }
    case 'sanction': {
      const { name, level, set, months, citation } = of.entry
      return [
        { label: 'Nama dalam surat', value: name },
        { label: 'Tingkat', value: level ?? 'sanksi moral' },
        { label: 'Dapat dijatuhkan', value: SET_LABEL[set] },
        { label: 'Dijalani', value: months === null ? '-' : periodText({ count: months, unit: 'month' }) },
        { label: 'Pasal', value: citation },
      ]
    }
    case 'sanction-switch':
      return [
        { label: 'Mulai dapat dijatuhkan', value: day(of.entry.tukinInForceFrom, 'belum berlaku') },
        { label: 'Pasal', value: of.entry.citation },
      ]
    case 'imposer': {
      const { imposer, level, governments, except, citation } = of.entry
      return [
        { label: 'Pejabat', value: POSITION_KIND_LABEL[imposer] },
        { label: 'Tingkat', value: level },
        { label: 'Atas', value: over(of.entry.over) },
        { label: 'Pemerintahan', value: listed(governments.map((one) => GOVERNMENT_LABEL[one])) },
        { label: 'Kecuali', value: listed(except.map((one) => SANCTION_LABEL[one])) },
        { label: 'Pasal', value: citation },
      ]
    }
    case 'beyond': {
      const { holder, levels, kinds, citation } = of.entry
      return [
        { label: 'Pejabat', value: holder },
        { label: 'Tingkat', value: listed(levels) },
        { label: 'Atas', value: over(of.entry.over) },
        { label: 'Jenis', value: kinds === null ? 'semua' : listed(kinds.map((one) => SANCTION_LABEL[one])) },
        { label: 'Pasal', value: citation },
      ]
    }
    case 'instrument': {
      const { title, short, enactedOn, pppk, after } = of.entry
      return [
        { label: 'Judul', value: title },
        { label: 'Sebutan pendek', value: short },
        { label: 'Ditetapkan', value: formatDate(enactedOn) },
        { label: 'Berlaku bagi PPPK', value: PPPK_LABEL[pppk] },
        { label: 'Dalam Mengingat setelah', value: after === null ? 'menurut urutan bawaan' : named(after) },
      ]
    }
    case 'form': {
      const { text, leadsTo, levels, targets, violations, needsPublicAccess } = of.entry
      return [
        { label: 'Isi', value: text },
        { label: 'Membawa ke', value: LEADS_LABEL[leadsTo] },
        { label: 'Tingkat', value: listed(levels) },
        { label: 'Terkait', value: listed(targets.map((one) => CONDUCT_TARGET_LABEL[one])) },
        { label: 'Pelanggaran', value: listed(violations.map(named)) },
        { label: 'Hanya bila terbuka untuk umum', value: yesNo(needsPublicAccess) },
      ]
    }
    case 'conduct-article':
      return [
        { label: 'Isi unggahan', value: listed(of.entry.content.map((one) => CONTENT_KIND_LABEL[one])) },
        { label: 'Terkait', value: listed(of.entry.targets.map((one) => CONDUCT_TARGET_LABEL[one])) },
        { label: 'Pelanggaran', value: listed(of.entry.violations.map(named)) },
      ]
    case 'factor':
      return [
        { label: 'Isi', value: of.entry.text },
        { label: 'Sifatnya', value: WEIGHS_LABEL[of.entry.weighs] },
      ]
    case 'earlier-acts':
      return [
        { label: 'Perbuatan sebelum', value: formatDate(of.entry.before) },
        {
          label: 'Diatur oleh',
          value: of.entry.governedBy === null ? 'ditanyakan per kasus' : named(of.entry.governedBy),
        },
        { label: 'Pasal', value: of.entry.citation },
        { label: 'Isi', value: of.entry.text },
      ]
  }
}

/** What the history tells: every label that reads otherwise. Before the first word of an own entry there was nothing. */
export function differences(before: RegulationEntry | null, after: RegulationEntry | null, named: Named) {
  const was = before ? fieldsOf(before, named) : []
  const is = after ? fieldsOf(after, named) : []
  const labels = [...new Set([...was, ...is].map(({ label }) => label))]
  const of = (fields: readonly Field[], label: string) =>
    fields.find((field) => field.label === label)?.value ?? '-'
  return labels
    .map((label) => ({ label, before: of(was, label), after: of(is, label) }))
    .filter((one) => one.before !== one.after)
}

/** For refusals and for what moved a deadline: the entry as people call it. */
export function nameOf(of: RegulationEntry): string {
  return headline(of).title
}
