import type { DraftOf } from '../../../contract/paper-values.ts'
import type { RenderInput } from './input.ts'
import { printableOf } from './lembar-bukti.ts'
import {
  alleged,
  DOTS,
  dateWords,
  momentText,
  officialRows,
  orDots,
  rowsOf,
  speaking,
  timeText,
} from './words.ts'

/** Tags of the papers that hold evidence. */

/**
 * A SHA-256 in two lines of 32: no column is as wide as all 64, and where a line breaks should not depend on the
 * program that shows it.
 */
const hashLines = (sha256: string) =>
  orDots(/^[0-9a-f]{64}$/.test(sha256) ? `${sha256.slice(0, 32)}\n${sha256.slice(32)}` : sha256)

/** Non-empty texts, one per line; dots when all are empty. */
const stacked = (...texts: (string | null)[]) =>
  texts.filter((text) => text !== null && text.trim() !== '').join('\n') || DOTS

export function evidenceMinutesTags({ values }: DraftOf<'ba-pengambilan-bukti'>, input: RenderInput) {
  const { zone } = input.office
  const witnesses = rowsOf(values.witnesses)
  const items = (values.items ?? []).map((item, index) => ({
    no: String(index + 1),
    berkas: orDots(item.fileName),
    hash: hashLines(item.sha256),
    akun_tautan: stacked(item.account, item.url),
    pengambilan: stacked(
      item.capturedBy,
      item.capturedAt ? momentText(item.capturedAt, zone) : null,
      item.sourceDevice,
    ),
  }))
  const none = { no: '1', berkas: DOTS, hash: DOTS, akun_tautan: DOTS, pengambilan: DOTS }
  return {
    ...dateWords(values.takenOn),
    jam_mulai: timeText(values.takenAt, zone),
    tempat_acara: orDots(values.place),
    petugas: officialRows(values.officers),
    sebutan_diri: speaking(values.officers),
    hal: alleged(values.matter),
    ada_cara: Boolean(values.howTaken?.trim()),
    cara: orDots(values.howTaken),
    bukti: items.length > 0 ? items : [none],
    saksi_ttd: (witnesses.length > 0 ? witnesses : [{ isi: DOTS }]).map(({ isi }) => ({
      nama: isi,
      nip: DOTS,
    })),
  }
}

export function evidenceSheetTags({ values }: DraftOf<'lembar-bukti'>, input: RenderInput) {
  const others = (values.items ?? []).flatMap((item) => {
    const printable = printableOf(item, input.pictures)
    if (printable.kind === 'picture') return []
    return [
      {
        berkas: orDots(item.fileName),
        hash: hashLines(item.sha256),
        keterangan: stacked(item.caption, item.group, item.sender, item.sentAt, item.device),
        catatan: printable.why,
      },
    ]
  })
  return {
    ada_lampiran_dari: Boolean(values.annexOf?.trim()),
    lampiran_dari: orDots(values.annexOf),
    hal: alleged(values.matter),
    ada_berkas_lain: others.length > 0,
    berkas_lain: others.map((other, index) => ({ no: String(index + 1), ...other })),
  }
}
