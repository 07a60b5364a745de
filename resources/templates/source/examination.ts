import { addressedHead } from './addressed.ts'
import { opening } from './coaching.ts'
import { identity, officials } from './labels.ts'
import { heading } from './letterhead.ts'
import { type Block, closing, gap, POINT, point, text, when } from './parts.ts'
import { ending, pair, teamTable } from './signatures.ts'
import { grid } from './tables.ts'

/** Berita Acara Pemeriksaan (BKN form, dossier 3.3); the Majelis's has the same order (3.10). */
export function minutes(road: 'discipline' | 'ethics' = 'discipline'): Block[] {
  const [title, breach] =
    road === 'ethics'
      ? ['BERITA ACARA PEMERIKSAAN MAJELIS KODE ETIK', 'kode etik']
      : ['BERITA ACARA PEMERIKSAAN', 'disiplin']
  const answer = {
    indent: { left: POINT + 1400, hanging: 1400 },
    tabStops: [{ type: 'left', position: POINT + 1400 }],
  } as const
  return [
    ...heading({ secret: true, titles: [title], numbered: false }),
    opening('bertempat di {tempat_acara}, {pemeriksa_sebutan}:'),
    ...officials('pemeriksa'),
    text(
      'berdasarkan wewenang yang ada pada {wewenang}, telah melakukan pemeriksaan secara tertutup, dimulai pukul {jam_mulai} dan selesai pukul {jam_selesai}, terhadap:',
      { keepNext: true },
    ),
    ...identity(),
    text(
      `karena yang bersangkutan diduga telah melakukan pelanggaran ${breach} berupa {dugaan}, yang diduga melanggar ketentuan {ketentuan}.`,
    ),
    ...when(
      'tanya_jawab',
      text('{no}.\tPertanyaan:\t{pertanyaan}', {
        alignment: 'left',
        indent: { left: POINT + 1400, hanging: POINT + 1400 },
        tabStops: [
          { type: 'left', position: POINT },
          { type: 'left', position: POINT + 1400 },
        ],
        spacing: { after: 40 },
        keepNext: true,
      }),
      text('Jawaban:\t{jawaban}', { ...answer, alignment: 'left' }),
    ),
    text(
      'Berita Acara ini telah dibacakan kembali kepada yang diperiksa{#dapat_diparaf}, dan setiap halamannya diparaf oleh yang diperiksa dan pemeriksa{/dapat_diparaf}.',
    ),
    ...when('ada_perekaman', text('{perekaman}')),
    ...when(
      'menolak_ttd',
      text(
        'Yang diperiksa menolak menandatangani Berita Acara ini. Alasan: {alasan_menolak}. Penolakan tersebut tidak menghalangi digunakannya Berita Acara ini, dan salinannya tetap ditawarkan kepada yang diperiksa.',
      ),
    ),
    closing('Demikian Berita Acara Pemeriksaan ini dibuat untuk dapat digunakan sebagaimana mestinya.'),
    ...pair(
      {
        title: 'Yang diperiksa:',
        sign: '{#menolak_ttd}(menolak menandatangani){/menolak_ttd}{^menolak_ttd}........................{/menolak_ttd}',
      },
      { title: '{pemeriksa_judul}:', loop: 'pemeriksa' },
    ),
  ]
}

/** Berita Acara Ketidakhadiran (no BKN form, dossier 3.4). */
export function absenceMinutes(): Block[] {
  return [
    ...heading({ secret: true, titles: ['BERITA ACARA KETIDAKHADIRAN'], numbered: true }),
    opening(
      'bertempat di {tempat_acara}, {pemeriksa_sebutan} yang namanya tercantum di bawah ini telah menunggu kehadiran:',
    ),
    ...identity(),
    text(
      'untuk diperiksa sehubungan dengan dugaan pelanggaran {pelanggaran}, sejak pukul {jam_mulai} sampai dengan pukul {jam_selesai}.',
    ),
    text('Yang bersangkutan tidak hadir tanpa alasan yang sah, meskipun telah dipanggil dengan:', {
      keepNext: true,
      spacing: { after: 60 },
    }),
    point(
      '1.',
      'Surat Panggilan I Nomor {panggilan_1_nomor} tanggal {panggilan_1_tanggal}{#ada_panggilan_2}; dan{/ada_panggilan_2}{^ada_panggilan_2}.{/ada_panggilan_2}',
    ),
    ...when(
      'ada_panggilan_2',
      point('2.', 'Surat Panggilan II Nomor {panggilan_2_nomor} tanggal {panggilan_2_tanggal}.'),
    ),
    ...when('ada_keterangan', text('Keterangan: {keterangan}')),
    closing('Demikian Berita Acara ini dibuat dengan sebenarnya untuk digunakan sebagaimana mestinya.'),
    ...teamTable('pemeriksa'),
  ]
}

/** Laporan Hasil Pemeriksaan (BKN form, dossier 3.5). */
export function findings(): Block[] {
  const column = (title: string, content: string, width: number) => ({ title, width, content, size: 18 })
  // No page carries the signature with nothing but the last line: the closing points stay with it.
  const kept = { keepNext: true, keepLines: true }
  return [
    ...addressedHead({
      secret: true,
      subject: 'Laporan Hasil Pemeriksaan',
      attachment: '1 (satu) berkas',
      to: ['Kepada', 'Yth. {penerima_jabatan}', 'di {penerima_tempat}'],
    }),
    ...when(
      'dari_pemeriksaan',
      text(
        'Dengan ini dilaporkan dengan hormat, bahwa berdasarkan hasil pemeriksaan pada hari {hari}, tanggal {tanggal_kata}, bulan {bulan}, tahun {tahun_kata} ({tanggal_angka}), {pelapor} telah melakukan pemeriksaan terhadap:',
        { keepNext: true },
      ),
    ),
    ...when(
      'tanpa_pemeriksaan',
      text(
        'Dengan ini dilaporkan dengan hormat, bahwa {pelapor} telah menelaah bukti dan keterangan yang ada mengenai:',
        { keepNext: true },
      ),
    ),
    ...identity(),
    ...when('dari_pemeriksaan', text('dengan hasil sebagai berikut:', { keepNext: true })),
    ...when(
      'tanpa_pemeriksaan',
      text(
        'yang telah dua kali dipanggil secara patut tetapi tidak hadir tanpa alasan yang sah, sebagaimana tercantum dalam {dasar_ketidakhadiran}, dengan hasil sebagai berikut:',
        // Numbers that do not break would tear justified lines apart.
        { alignment: 'left', keepNext: true },
      ),
    ),
    grid(
      [
        column('Bentuk Pelanggaran', '{bentuk}', 2150),
        column('Waktu', '{waktu}', 1150),
        column('Tempat', '{tempat_pelanggaran}', 1271),
        column('Faktor yang Memberatkan', '{memberatkan}', 1500),
        column('Faktor yang Meringankan', '{meringankan}', 1500),
        column('Dampak Perbuatan', '{dampak}', 1500),
      ],
      null,
      18,
    ),
    gap(100),
    ...when(
      'ada_kronologi',
      text('Kronologi unggahan:', { keepNext: true, spacing: { after: 60 } }),
      grid(
        [
          column('No', '{no}.', 560),
          column('Waktu', '{waktu}', 1700),
          column('Akun', '{akun}', 2000),
          column('Uraian', '{isi}', 4811),
        ],
        'kronologi',
        18,
      ),
      gap(160),
    ),
    point(
      '1.',
      'Menurut {dasar_penilaian}, dugaan pelanggaran tersebut terbukti, yaitu {terbukti}, yang melanggar ketentuan {ketentuan}, sehingga direkomendasikan untuk dijatuhi Hukuman Disiplin {rekomendasi}.',
    ),
    point(
      '2.',
      'Kewenangan untuk menjatuhkan hukuman disiplin kepada {status} tersebut di atas merupakan kewenangan {kewenangan}.',
    ),
    ...when(
      'dari_pemeriksaan',
      point(
        '3.',
        'Berita Acara Pemeriksaan terlampir, untuk digunakan sebagai bahan dalam pengambilan keputusan.',
        kept,
      ),
    ),
    ...when(
      'tanpa_pemeriksaan',
      point(
        '3.',
        'Surat panggilan, Berita Acara Ketidakhadiran, dan bukti terlampir, untuk digunakan sebagai bahan dalam pengambilan keputusan.',
        kept,
      ),
    ),
    closing('Demikian dilaporkan untuk menjadi bahan pertimbangan.'),
    ...ending({ dated: false, capacity: true, lead: 'Yang melaporkan,' }),
  ]
}
