import { officeTitle } from '../../../contract/kop.ts'
import type { DraftOf } from '../../../contract/paper-values.ts'
import { formatDate, formatLongDate } from '../../../terms/plain-date.ts'
import type { RenderInput } from './input.ts'
import {
  clause,
  clauseRows,
  DOTS,
  dateText,
  dateWords,
  identityTags,
  orDots,
  rowsOf,
  rowsOrDots,
} from './words.ts'

/** Papers of no case: of guidance events, of a person of the registry, and of the office's post. */

/** One row per person; an event without a list leaves one empty row to write in. */
function attendeeRows({ attendance = [] }: RenderInput) {
  const rows = attendance.map(({ identity, how }) => {
    const { nama, nip, jabatan, unit } = identityTags(identity)
    return { nama, nip, jabatan, unit, cara: how }
  })
  const empty = { nama: DOTS, nip: DOTS, jabatan: DOTS, unit: DOTS, cara: '' }
  return (rows.length > 0 ? rows : [empty]).map((row, at) => ({ no: String(at + 1), ...row }))
}

/** What the three papers of an event say of it. */
function eventTags(
  { values }: DraftOf<'daftar-hadir' | 'pakta-integritas' | 'ba-pembinaan-umum'>,
  input: RenderInput,
) {
  return {
    kegiatan: orDots(values.title),
    hari_kegiatan: values.heldOn ? formatLongDate(values.heldOn) : DOTS,
    tempat_kegiatan: orDots(values.place),
    peserta: attendeeRows(input),
    jumlah_daftar: String(input.attendance?.length ?? 0),
  }
}

export function attendanceTags(draft: DraftOf<'daftar-hadir'>, input: RenderInput) {
  return { ...eventTags(draft, input), pemimpin: orDots(draft.values.ledBy) }
}

export function pactTags(draft: DraftOf<'pakta-integritas'>, input: RenderInput) {
  return {
    ...eventTags(draft, input),
    pernyataan: clauseRows(draft.values.statements),
    ada_meterai: draft.values.stamp === true,
    tanpa_meterai: draft.values.stamp !== true,
  }
}

export function eventMinutesTags(draft: DraftOf<'ba-pembinaan-umum'>, input: RenderInput) {
  const { heldOn, ledBy, material, result } = draft.values
  return {
    ...eventTags(draft, input),
    ...dateWords(heldOn),
    pemimpin: orDots(ledBy),
    materi: orDots(material),
    ada_catatan: Boolean(result?.trim()),
    catatan: orDots(result),
  }
}

export function clearanceTags({ values }: DraftOf<'surat-keterangan-bebas'>) {
  return {
    keperluan: clause(values.purpose),
    ada_permohonan: Boolean(values.requestedBy?.trim()),
    permohonan: clause(values.requestedBy),
    tembusan: rowsOf(values.tembusan),
  }
}

export function appealTags({ values }: DraftOf<'imbauan-netralitas'>, { office }: RenderInput) {
  const units = rowsOf(values.units)
  return {
    kantor: officeTitle(office),
    pemilihan: clause(values.election),
    dasar: rowsOrDots(values.basis),
    imbauan: clauseRows(values.points),
    batas_kembali: dateText(values.acknowledgeBy),
    daftar_unit: units.length > 0 ? units : rowsOrDots(null),
    tembusan: rowsOf(values.tembusan),
  }
}

export function dispatchTags({ values }: DraftOf<'lembar-ekspedisi'>) {
  const rows = (values.items ?? []).map(({ number, letterDate, title, to }) => ({
    surat_nomor: orDots(number),
    surat_tanggal: formatDate(letterDate),
    surat: orDots(title),
    penerima: orDots(to),
  }))
  const empty = { surat_nomor: DOTS, surat_tanggal: DOTS, surat: DOTS, penerima: DOTS }
  return {
    kiriman: (rows.length > 0 ? rows : [empty]).map((row, at) => ({ no: String(at + 1), ...row })),
    pengantar: orDots(values.courier),
  }
}

export function envelopeTags({ values }: DraftOf<'label-rahasia'>) {
  return {
    penerima: orDots(values.to),
    ada_alamat: Boolean(values.address?.trim()),
    alamat: orDots(values.address),
    ada_surat_nomor: Boolean(values.letterNumber?.trim()),
    surat_nomor: orDots(values.letterNumber),
  }
}
