import { z } from 'zod'
import type { PaperKind } from '../../terms/paper.ts'
import { PlainDate } from '../../terms/plain-date.ts'
import { type Fields, line, lines, may, must, prose, tembusan } from './field.ts'
import { DispatchItem, rowsUnfinished } from './rows.ts'

/** As many units as a guidance event may name: a circular goes to a whole government. */
const units = z.array(line).max(500)

/** One circular to every unit, and a day's other letters. */
const MOST_ITEMS = 700

/** Who was at an event is read from its attendance list when the paper is filled, and frozen with it. */
const event = {
  title: must(line, { label: 'Nama kegiatan', control: 'text' }),
  heldOn: must(PlainDate, { label: 'Tanggal kegiatan', control: 'date' }),
  place: must(line, { label: 'Tempat', control: 'text' }),
}

/** Papers of no case: of guidance, of a person of the registry, of the office's own post. */
export const officeFields = {
  'daftar-hadir': { ...event, ledBy: must(line, { label: 'Dipimpin oleh', control: 'text' }) },
  'pakta-integritas': {
    ...event,
    statements: must(lines, {
      label: 'Pernyataan',
      control: 'list',
      help: 'Menyambung kata «menyatakan bahwa kami:»; satu butir per baris',
    }),
    stamp: may(z.boolean(), { label: 'Sediakan ruang meterai', control: 'checkbox' }),
  },
  'ba-pembinaan-umum': {
    ...event,
    ledBy: must(line, { label: 'Dipimpin oleh', control: 'text' }),
    material: must(prose, { label: 'Materi yang disampaikan', control: 'textarea' }),
    result: may(prose, { label: 'Catatan jalannya kegiatan', control: 'textarea' }),
  },
  'surat-keterangan-bebas': {
    purpose: must(line, {
      label: 'Untuk keperluan',
      control: 'text',
      help: 'Menyambung kata «untuk keperluan ...»',
    }),
    requestedBy: may(line, {
      label: 'Surat permohonan',
      control: 'text',
      help: 'Asal, nomor, dan tanggalnya, bila ada',
    }),
    tembusan,
  },
  'imbauan-netralitas': {
    election: must(line, {
      label: 'Pemilu atau pemilihan',
      control: 'text',
      help: 'Menyambung kata «menjelang dan selama ...»',
    }),
    units: must(units, { label: 'Unit yang dituju', control: 'list', help: 'Satu unit per baris' }),
    basis: must(lines, { label: 'Dasar', control: 'list' }),
    points: must(lines, {
      label: 'Isi imbauan',
      control: 'list',
      help: 'Menyambung kata «agar Saudara ...»; satu butir per baris',
    }),
    acknowledgeBy: must(PlainDate, { label: 'Tanda terima kembali paling lambat', control: 'date' }),
    tembusan,
  },
  'lembar-ekspedisi': {
    items: must(z.array(DispatchItem).max(MOST_ITEMS), {
      label: 'Surat yang diserahkan',
      control: 'dispatch',
      unfinished: rowsUnfinished(DispatchItem),
    }),
    courier: may(line, { label: 'Petugas pengantar', control: 'text', help: 'Kosong: diisi dengan tangan' }),
  },
  'label-rahasia': {
    to: must(line, { label: 'Kepada', control: 'text' }),
    address: may(prose, { label: 'Alamat', control: 'textarea' }),
    letterNumber: may(line, { label: 'Nomor surat', control: 'text' }),
  },
} satisfies Partial<Record<PaperKind, Fields>>
