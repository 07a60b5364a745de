import { AlignmentType } from 'docx'
import { opening } from './coaching.ts'
import { identity, official } from './labels.ts'
import { heading } from './letterhead.ts'
import { type Block, bold, centred, closing, point, points, text, when } from './parts.ts'
import { pair, teamTable, witnesses } from './signatures.ts'

/** Conclusion of the Majelis Kode Etik and the declaration of a sanksi moral (no BKN forms, dossier 3.10). */

export function panelConclusion(): Block[] {
  const kept = { keepLines: true }
  return [
    ...heading({ secret: true, titles: ['PUTUSAN MAJELIS KODE ETIK'], numbered: true }),
    text(
      'Majelis Kode Etik yang dibentuk dengan {keputusan_majelis} telah memeriksa dugaan pelanggaran kode etik berupa {dugaan}, yang diduga melanggar ketentuan {ketentuan}, atas nama:',
      { keepNext: true },
    ),
    ...identity(),
    ...when(
      'dari_pemeriksaan',
      text(
        'Putusan ini diambil berdasarkan hasil pemeriksaan dalam sidang tertutup sebagaimana dimuat dalam Berita Acara Pemeriksaan Majelis Kode Etik tanggal {tanggal_bap}.',
      ),
    ),
    ...when(
      'tanpa_pemeriksaan',
      text(
        'Yang bersangkutan telah dua kali dipanggil secara patut tetapi tidak hadir tanpa alasan yang sah, sebagaimana tercantum dalam {dasar_ketidakhadiran}, sehingga putusan ini diambil berdasarkan bukti dan keterangan yang ada.',
        { alignment: AlignmentType.LEFT },
      ),
    ),
    ...when(
      'ada_pertimbangan',
      text('Majelis mempertimbangkan:', { keepNext: true, spacing: { after: 60 } }),
      ...points('pertimbangan'),
    ),
    centred([bold('MEMUTUSKAN:')], { spacing: { before: 160, after: 120 } }),
    ...when(
      'terbukti',
      point('1.', 'Menyatakan Sdr. {nama} terbukti melakukan pelanggaran kode etik.', kept),
      point('2.', 'Merekomendasikan kepada pejabat yang berwenang untuk menjatuhkan {hukuman}.', kept),
    ),
    ...when(
      'tidak_terbukti',
      point('1.', 'Menyatakan Sdr. {nama} tidak terbukti melakukan pelanggaran kode etik.', kept),
      point('2.', 'Merekomendasikan kepada pejabat yang berwenang agar perkara ini dihentikan.', kept),
    ),
    closing('Demikian Putusan ini dibuat dengan sebenarnya untuk digunakan sebagaimana mestinya.'),
    ...teamTable('anggota', { title: 'Kedudukan', content: '{kedudukan}' }),
  ]
}

export function moralDeclaration(): Block[] {
  return [
    ...heading({ secret: true, titles: ['BERITA ACARA PERNYATAAN SANKSI MORAL'], numbered: true }),
    opening('pukul {jam_mulai}, bertempat di {tempat_acara}, saya:'),
    ...official('pejabat_'),
    text(
      'berdasarkan Keputusan {keputusan_pejabat} Nomor {keputusan_nomor} tanggal {keputusan_tanggal}, melaksanakan {hukuman} kepada:',
      // A number that does not break would tear a justified line apart.
      { alignment: AlignmentType.LEFT, keepNext: true },
    ),
    ...identity(),
    text('Pernyataan tersebut disampaikan melalui {forum}.'),
    ...when(
      'ada_hadirin',
      text('Pernyataan tersebut dihadiri oleh:', { keepNext: true, spacing: { after: 60 } }),
      ...points('hadirin'),
    ),
    ...when('ada_keterangan', text('Keterangan: {keterangan}')),
    closing('Demikian Berita Acara ini dibuat dengan sebenarnya untuk digunakan sebagaimana mestinya.'),
    ...pair(
      { title: 'Yang menerima pernyataan:' },
      { title: 'Pejabat yang menyampaikan:', loop: 'penyampai_ttd' },
      witnesses(),
    ),
  ]
}
