import { labels } from './labels.ts'
import { heading } from './letterhead.ts'
import { type Block, closing, control, gap, points, SIGNATURE_INDENT, text } from './parts.ts'
import { ending, placeAndDate } from './signatures.ts'
import { grid, whole } from './tables.ts'

/** Papers that stay in the office. */

export function internalNote(): Block[] {
  return [
    ...heading({ secret: false, titles: ['NOTA DINAS'], numbered: true }),
    labels(
      [
        ['Kepada', 'Yth. {penerima}'],
        ['Dari', '{pengirim}'],
        ['Tanggal', [control('Tanggal')]],
        ['Sifat', 'Rahasia'],
        ['Lampiran', '{lampiran}'],
        ['Hal', '{perihal}'],
      ],
      { at: 0, labelWidth: 1200 },
    ),
    gap(200),
    text(
      'Sehubungan dengan penanganan dugaan {hal}, yang dikaitkan dengan Sdr. {nama}, NIP {nip}, {jabatan} pada {unit}, bersama ini disampaikan:',
      { keepNext: true },
    ),
    ...points('isi_nota'),
    closing('Demikian disampaikan untuk menjadi perhatian dan arahan lebih lanjut.'),
    ...ending({ dated: false, capacity: false }),
  ]
}

/** A sheet on top of an incoming letter, mostly filled in by hand. */
export function dispositionSheet(): Block[] {
  const box = (title: string, content: string, height = 0) => [
    grid([{ title, width: 9071, content: `${content}${'\n'.repeat(height)}`, size: 22 }], null, 22),
    gap(120),
  ]
  return [
    ...heading({ secret: true, titles: ['LEMBAR DISPOSISI'], numbered: false }),
    labels(
      [
        ['Surat dari', '{surat_dari}'],
        ['Nomor surat', '{surat_nomor}'],
        ['Tanggal surat', '{surat_tanggal}'],
        ['Diterima tanggal', '{surat_diterima}'],
        ['Nomor agenda', '{agenda}'],
        ['Kecepatan', '{kecepatan}'],
        ['Hal', 'Dugaan {hal}, yang dikaitkan dengan Sdr. {nama}, NIP {nip}'],
      ],
      { at: 0 },
    ),
    gap(160),
    text('Diteruskan kepada:', { keepNext: true, spacing: { after: 60 } }),
    ...points('diteruskan'),
    text('Dengan hormat harap:', { keepNext: true, spacing: { before: 120, after: 60 } }),
    ...[
      'tanggapan dan saran',
      'proses lebih lanjut',
      'koordinasi dan konfirmasi',
      'siapkan telaahan staf',
      '........................',
    ].map((wish) =>
      text(`[   ]\t${wish}`, {
        alignment: 'left',
        spacing: { after: 40 },
        indent: { left: 600, hanging: 600 },
        tabStops: [{ type: 'left', position: 600 }],
      }),
    ),
    gap(120),
    whole([
      ...box('Catatan', '{catatan}', 4),
      placeAndDate(),
      text('Paraf: ........................', { alignment: 'left', indent: { left: SIGNATURE_INDENT } }),
    ]),
  ]
}
