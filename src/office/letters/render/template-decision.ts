import type { DraftOf } from '../../../contract/paper-values.ts'
import { formatPangkat } from '../../../terms/golongan.ts'
import type { DecisionKind } from '../../../terms/paper.ts'
import { addMonths, type PlainDate } from '../../../terms/plain-date.ts'
import { terbilang } from '../../../terms/terbilang.ts'
import { decisionTitle } from './decision-title.ts'
import type { NamedSanction, RenderInput } from './input.ts'
import { absenceText, clause, DOTS, dateText, letterAt, orDots, rowsOf, rowsOrDots } from './words.ts'

/** Tags of every Keputusan that imposes something, and of what speaks of it later. */

type DecisionDraft = DraftOf<DecisionKind>
type Values = DecisionDraft['values']

const NO_BREAK = '\u00a0'

/** `12 (dua belas)`. */
const counted = (count: number) => `${count} (${terbilang(count)})`

/** Head and `Mengingat` of a Keputusan, whatever it sets. */
export function decreeTags({ signer, office, mengingat }: RenderInput) {
  return {
    pejabat_judul: ((signer && decisionTitle(signer, office)) || DOTS).toUpperCase(),
    mengingat: rowsOrDots(mengingat).map(({ no, isi }, index, rows) => ({
      no,
      isi: `${clause(isi)}${index === rows.length - 1 ? '.' : ';'}`,
    })),
  }
}

/** The sanction by its full name, as the rulebook has it. */
export function sanctionTags(sanction: NamedSanction | null) {
  return {
    hukuman: sanction?.name ?? DOTS,
    hukuman_disiplin: sanction?.discipline ?? true,
  }
}

/** `hari kerja ke-15 (lima belas)`: PP and PerBKN differ in the unit (dossier trap 5), so it is read from the rulebook. */
function effectDay(sanction: NamedSanction | null): string {
  if (!sanction) return DOTS
  const { count, unit } = sanction.effect
  const name = { 'working-day': 'hari kerja', 'calendar-day': 'hari', month: 'bulan' }[unit]
  return `${name} ke-${counted(count)}`
}

/** `Rp4.000.000,00`. */
function rupiah(amount: number | null): string {
  if (amount === null) return DOTS
  return `Rp${String(amount).replace(/\B(?=(\d{3})+$)/g, '.')},00`
}

/** The day from which it is again as it was: after the sanction's months. */
const backOn = (from: PlainDate | null, sanction: NamedSanction | null) =>
  dateText(from && sanction?.months ? addMonths(from, sanction.months) : null)

/** What only some levels have: amounts, ranks, posts, and from when until when. */
function levelTags(values: Values, sanction: NamedSanction | null): Record<string, string> {
  const from = 'startsOn' in values ? values.startsOn : 'riseDueOn' in values ? values.riseDueOn : undefined
  const period =
    from === undefined
      ? {}
      : {
          tmt_mulai: dateText(from),
          tmt_kembali: backOn(from, sanction),
          lama: sanction?.months ? `${counted(sanction.months)} bulan` : DOTS,
        }
  if ('allowance' in values) {
    const { allowance, cut } = values
    const left = allowance === null || cut === null ? null : Math.max(0, allowance - cut)
    return {
      ...period,
      tunjangan_sekarang: rupiah(allowance),
      potongan: rupiah(cut),
      tunjangan_menjadi: rupiah(left),
    }
  }
  if ('fromGolongan' in values) {
    const { fromGolongan, toGolongan } = values
    return {
      ...period,
      pangkat_lama: fromGolongan ? formatPangkat(fromGolongan) : DOTS,
      pangkat_baru: toGolongan ? formatPangkat(toGolongan) : DOTS,
    }
  }
  if ('fromPost' in values)
    return { ...period, jabatan_lama: orDots(values.fromPost), jabatan_baru: orDots(values.toPost) }
  return period
}

/** The Majelis's conclusion that a sanksi moral rests on, and where an open one is declared. */
function panelTags(values: Values): Record<string, string> {
  if (!('panelNumber' in values)) return {}
  return {
    putusan_nomor: orDots(values.panelNumber),
    putusan_tanggal: dateText(values.panelDate),
    ...('forum' in values ? { forum: clause(values.forum) } : {}),
  }
}

export function decisionTags({ values }: DecisionDraft, input: RenderInput) {
  // a. and b. stand in the template; the office's own reasons follow, then the two fixed ones.
  const extra = rowsOf(values.extraConsiderations).map(({ isi }, index) => ({
    huruf: letterAt(2 + index),
    isi: clause(isi),
  }))
  const onEvidence = values.basis === 'evidence'
  const named = sanctionTags(input.sanction)
  return {
    ...decreeTags(input),
    ...named,
    // The last word of a long title never stands alone on its line.
    hukuman_judul: named.hukuman.toUpperCase().replace(/ (?=\S+$)/, NO_BREAK),
    hukuman_tentang: named.hukuman.replace(/^sanksi moral/, 'Sanksi Moral'),
    hari_berlaku: effectDay(input.sanction),
    ...levelTags(values, input.sanction),
    ...panelTags(values),
    dari_pemeriksaan: !onEvidence,
    tanpa_pemeriksaan: onEvidence,
    tanggal_bap: dateText(values.examinedOn),
    dasar_ketidakhadiran: absenceText(values.absenceBasis),
    perbuatan: clause(values.actText),
    ketentuan: clause(values.citation),
    tanggal_perbuatan: dateText(values.actDate),
    pertimbangan: extra,
    huruf_disiplin: letterAt(2 + extra.length),
    huruf_penetapan: letterAt(3 + extra.length),
    tembusan: rowsOf(values.tembusan),
  }
}
