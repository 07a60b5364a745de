import { opening } from './coaching.ts'
import { labels } from './labels.ts'
import { heading } from './letterhead.ts'
import { type Block, closing, gap, points, text, when } from './parts.ts'
import { ending, placeAndDate, sealRoom, signatoryName, signLine } from './signatures.ts'
import { columns, grid, whole } from './tables.ts'

/** Papers of a guidance event: who was there, what they promised, what happened (practice.md). */

const about = (...more: (readonly [string, string])[]): Block[] => [
  labels(
    [
      ['Kegiatan', '{kegiatan}'],
      ['Hari, tanggal', '{hari_kegiatan}'],
      ['Tempat', '{tempat_kegiatan}'],
      ...more,
    ],
    { at: 0 },
  ),
  gap(160),
]

/** One row per person of the list; `how` says what the list has of him beside his signature. */
const people = (how: boolean): Block =>
  grid(
    [
      { title: 'No', width: 600, content: '{no}.', size: 18 },
      { title: 'Nama/NIP', width: 2600, content: '{nama}\n{nip}', size: 18 },
      { title: 'Jabatan/Unit Kerja', width: how ? 2771 : 3771, content: '{jabatan}\n{unit}', size: 18 },
      ...(how ? [{ title: 'Keterangan', width: 1300, content: '{cara}', size: 18 }] : []),
      { title: 'Tanda Tangan', width: how ? 1800 : 2100, content: '\n\n', size: 18 },
    ],
    'peserta',
    18,
  )

export function attendance(): Block[] {
  return [
    ...heading({ secret: false, titles: ['DAFTAR HADIR'], numbered: false }),
    ...about(['Dipimpin oleh', '{pemimpin}']),
    people(true),
    gap(120),
    closing('Daftar ini memuat {jumlah_daftar} orang.'),
    ...ending({ dated: true, capacity: false, copies: false, lead: 'Mengetahui,' }),
  ]
}

export function eventMinutes(): Block[] {
  return [
    ...heading({ secret: false, titles: ['BERITA ACARA', 'PEMBINAAN UMUM PEGAWAI'], numbered: true }),
    opening(
      'bertempat di {tempat_kegiatan}, telah dilaksanakan kegiatan pembinaan umum «{kegiatan}», yang dipimpin oleh {pemimpin}.',
    ),
    text('Materi yang disampaikan:', { keepNext: true, spacing: { after: 60 } }),
    text('{materi}'),
    ...when('ada_catatan', text('Catatan jalannya kegiatan: {catatan}')),
    text('Pegawai dalam daftar kegiatan berjumlah {jumlah_daftar} orang, sebagai berikut:', {
      keepNext: true,
    }),
    grid(
      [
        { title: 'No', width: 600, content: '{no}.', size: 18 },
        { title: 'Nama/NIP', width: 3000, content: '{nama}\n{nip}', size: 18 },
        { title: 'Jabatan/Unit Kerja', width: 3671, content: '{jabatan}\n{unit}', size: 18 },
        { title: 'Keterangan', width: 1800, content: '{cara}', size: 18 },
      ],
      'peserta',
      18,
    ),
    gap(120),
    closing('Demikian Berita Acara ini dibuat dengan sebenarnya untuk digunakan sebagaimana mestinya.'),
    ...ending({ dated: true, capacity: false, copies: false }),
  ]
}

/** One pact for all on the list: each signs in the table, one of them for all over the meterai where one is used. */
export function pact(): Block[] {
  return [
    ...heading({ secret: false, titles: ['PAKTA INTEGRITAS'], numbered: false }),
    ...about(),
    text('Kami yang menandatangani daftar di bawah ini menyatakan bahwa kami:', {
      keepNext: true,
      spacing: { after: 60 },
    }),
    ...points('pernyataan'),
    people(false),
    gap(120),
    closing(
      'Pakta ini kami buat dengan penuh kesadaran dan tanpa paksaan. Apabila kami mengingkarinya, kami bersedia diproses menurut ketentuan yang berlaku.',
    ),
    whole([
      columns(
        [[signLine('')], [placeAndDate(0)]],
        [[signLine('Atas nama yang menyatakan,')], [signLine('Mengetahui,'), signLine('{ttd_jabatan},')]],
        [sealRoom(), [signLine('')]],
        [[signLine('(........................................)')], signatoryName(0)],
      ),
      gap(0),
    ]),
  ]
}
