import { AlignmentType } from 'docx'
import { opening } from './coaching.ts'
import { identity, labels, official } from './labels.ts'
import { heading } from './letterhead.ts'
import { type Block, closing, gap, POINT, text, when } from './parts.ts'
import { pair, witnesses } from './signatures.ts'

/** Berita Acara Penyampaian Keputusan (no BKN form, dossier 3.9). */
export function deliveryMinutes(): Block[] {
  return [
    ...heading({ secret: true, titles: ['BERITA ACARA PENYAMPAIAN KEPUTUSAN'], numbered: true }),
    opening('pukul {jam_mulai}, bertempat di {tempat_acara}, saya:'),
    ...official('penyampai_'),
    text('menyampaikan Keputusan {keputusan_pejabat}:', { keepNext: true }),
    labels([
      ['Nomor', '{keputusan_nomor}'],
      ['Tanggal', '{keputusan_tanggal}'],
      ['Tentang', 'penjatuhan {#hukuman_disiplin}hukuman disiplin berupa {/hukuman_disiplin}{hukuman}'],
    ]),
    text('kepada:', { keepNext: true, spacing: { before: 80, after: 120 } }),
    ...identity(),
    ...when(
      'diterima',
      text('Keputusan tersebut diterima oleh {penerima}{#ada_hubungan} ({hubungan}){/ada_hubungan}.'),
    ),
    ...when(
      'ditolak',
      text('Yang bersangkutan menolak menerima Keputusan tersebut, di hadapan saksi-saksi di bawah ini.'),
    ),
    ...when(
      'tidak_hadir',
      text(
        'Yang bersangkutan tidak hadir untuk menerima Keputusan tersebut; Keputusan dikirimkan ke alamat yang bersangkutan.',
      ),
    ),
    ...when('ada_keterangan', text('Keterangan: {keterangan}')),
    closing('Demikian Berita Acara ini dibuat dengan sebenarnya untuk digunakan sebagaimana mestinya.'),
    ...pair(
      { title: 'Yang menerima:', loop: 'penerima_ttd' },
      { title: 'Yang menyampaikan:', loop: 'penyampai_ttd' },
      witnesses(),
    ),
  ]
}

/** Tanda Terima: what is empty is filled in by hand; refusal needs two witnesses (practice.md). */
export function receipt(): Block[] {
  return [
    ...heading({ secret: false, titles: ['TANDA TERIMA'], numbered: false }),
    text('Telah diterima:', { keepNext: true }),
    labels([
      ['Surat', '{surat}'],
      ['Nomor', '{surat_nomor}'],
      ['Tanggal surat', '{surat_tanggal}'],
    ]),
    text('yang ditujukan kepada:', { keepNext: true, spacing: { before: 80, after: 120 } }),
    ...identity(),
    labels([
      ['Hari, tanggal', '{hari_tanggal_terima}'],
      ['Jam', '{jam_terima}'],
      ['Diterima oleh', '{penerima}'],
      ['Hubungan', '{hubungan}'],
    ]),
    gap(0),
    ...when('ada_keterangan', text('Keterangan: {keterangan}', { indent: { left: POINT } })),
    ...pair(
      { title: 'Yang menerima:', loop: 'penerima_ttd' },
      { title: 'Yang menyerahkan:', loop: 'penyerah_ttd' },
      refused(),
    ),
  ]
}

/** Filled in by hand at the door. */
function refused(): Block[] {
  const hand = (content: string) =>
    text(content, { alignment: AlignmentType.LEFT, keepLines: true, spacing: { before: 60, after: 120 } })
  return [
    text('Diisi bila penerima menolak menerima atau menolak menandatangani, di hadapan dua orang saksi:', {
      spacing: { before: 160, after: 60 },
      keepNext: true,
    }),
    hand('1. Nama ................................................  Tanda tangan ........................'),
    hand('2. Nama ................................................  Tanda tangan ........................'),
  ]
}
