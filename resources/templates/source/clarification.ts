import { addressedHead, TO_OFFICE } from './addressed.ts'
import { opening } from './coaching.ts'
import { BLANK, identity, labels, officials, schedule } from './labels.ts'
import { heading } from './letterhead.ts'
import { type Block, bold, closing, control, gap, POINT, points, text, when } from './parts.ts'
import { ending, pair } from './signatures.ts'
import { grid } from './tables.ts'

/** The Inspektorat's own inquiry (practice.md): free forms, none of them a summons of the discipline road. */

const part = (title: string) => text([bold(title)], { keepNext: true, spacing: { before: 120, after: 60 } })

/** Telaahan Staf: persoalan, praanggapan, fakta, analisis, simpulan, saran. */
export function deskStudy(): Block[] {
  return [
    ...heading({ secret: false, titles: ['TELAAHAN STAF'], numbered: true }),
    labels(
      [
        ['Kepada', 'Yth. {penerima}'],
        ['Dari', '{ttd_jabatan}'],
        ['Tanggal', [control('Tanggal')]],
        ['Sifat', 'Rahasia'],
        ['Hal', 'Telaahan atas dugaan {hal}, yang dikaitkan dengan Sdr. {nama}, NIP {nip}'],
      ],
      { at: 0, labelWidth: 1200 },
    ),
    gap(160),
    part('A. Persoalan'),
    text('{persoalan}'),
    part('B. Praanggapan'),
    ...points('pra_anggapan'),
    part('C. Fakta yang memengaruhi'),
    ...points('fakta'),
    part('D. Analisis'),
    text('{analisis}'),
    part('E. Simpulan'),
    text('{simpulan}'),
    part('F. Saran'),
    ...points('saran'),
    closing('Demikian telaahan ini disampaikan untuk menjadi bahan pertimbangan.'),
    ...ending({ dated: false, capacity: false }),
  ]
}

/** Surat Tugas with its team in a table (dossier 3.2). */
export function assignment(): Block[] {
  const heads = { alignment: 'center', spacing: { before: 120, after: 120 }, keepNext: true } as const
  return [
    ...heading({ secret: false, titles: ['SURAT TUGAS'], numbered: true }),
    text('Dasar:', { keepNext: true, spacing: { after: 60 } }),
    ...points('dasar'),
    text([bold('MENUGASKAN:')], heads),
    text('Kepada:', { keepNext: true, spacing: { after: 60 } }),
    grid(
      [
        { title: 'No', width: 560, content: '{no}.' },
        { title: 'Nama dan NIP', width: 3311, content: '{nama}\nNIP {nip}' },
        { title: 'Pangkat/Gol. ruang dan jabatan', width: 3200, content: '{pangkat}\n{jabatan}' },
        { title: 'Kedudukan dalam tim', width: 2000, content: '{kedudukan}' },
      ],
      'tim',
    ),
    gap(120),
    text('Untuk:', { keepNext: true, spacing: { after: 60 } }),
    ...points('tugas'),
    text(
      'sehubungan dengan dugaan {hal}, yang dikaitkan dengan Sdr. {nama}, NIP {nip}, {jabatan} pada {unit}, terhitung mulai tanggal {tanggal_mulai} sampai dengan tanggal {tanggal_selesai}.',
    ),
    closing(
      'Demikian Surat Tugas ini dibuat untuk dilaksanakan dengan penuh tanggung jawab, dan hasilnya dilaporkan setelah tugas selesai.',
    ),
    ...ending({ dated: true, capacity: false }),
  ]
}

/** Undangan Klarifikasi: an invitation, whose refusal has none of the effects of a summons. */
export function invitation(): Block[] {
  return [
    ...addressedHead({
      secret: false,
      classified: true,
      subject: 'Undangan Klarifikasi',
      attachment: '-',
      to: ['Yth. Sdr. {undangan}', 'di tempat'],
    }),
    text(
      '{#ada_surat_tugas}Berdasarkan {surat_tugas}, kami{/ada_surat_tugas}{^ada_surat_tugas}Kami{/ada_surat_tugas} mengundang Saudara untuk hadir pada:',
      { keepNext: true },
    ),
    ...schedule(),
    text('untuk bertemu dengan {pejabat_nama}, {pejabat_jabatan},', { alignment: 'left', keepNext: true }),
    ...when(
      'undang_pegawai',
      text(
        'guna memberikan klarifikasi mengenai dugaan {hal}, yang dikaitkan dengan Saudara selaku {jabatan} pada {unit}.',
      ),
    ),
    ...when(
      'undang_lain',
      text(
        'guna memberikan keterangan mengenai dugaan {hal}, yang dikaitkan dengan Sdr. {nama}, {jabatan} pada {unit}.',
      ),
    ),
    ...when(
      'ada_dibawa',
      text('Mohon membawa:', { keepNext: true, spacing: { after: 60 } }),
      ...points('dibawa'),
    ),
    text(
      'Undangan ini merupakan permintaan klarifikasi dan bukan panggilan pemeriksaan disiplin. Apabila Saudara berhalangan hadir, mohon memberitahukan alasannya sebelum waktu tersebut agar dapat dijadwalkan kembali.',
    ),
    closing('Atas perhatian dan kerja sama Saudara, kami ucapkan terima kasih.'),
    ...ending({ dated: false, capacity: false }),
  ]
}

/** BA Permintaan Keterangan: like a BAP in form, but no examination under PP 94. */
export function statementMinutes(): Block[] {
  return [
    ...heading({ secret: true, titles: ['BERITA ACARA PERMINTAAN KETERANGAN'], numbered: false }),
    opening(
      'pukul {jam_mulai} sampai dengan pukul {jam_selesai}, bertempat di {tempat_acara}, {sebutan_diri}:',
    ),
    ...officials('petugas'),
    text('{#ada_surat_tugas}berdasarkan {surat_tugas}, {/ada_surat_tugas}telah meminta keterangan kepada:', {
      keepNext: true,
    }),
    ...when('dari_pegawai', ...identity()),
    ...when(
      'dari_lain',
      labels([
        ['Nama', '{pemberi_nama}'],
        ['Jabatan/pekerjaan', '{pemberi_jabatan}'],
      ]),
      gap(),
    ),
    text(
      'sehubungan dengan dugaan {hal}{#dari_lain}, yang dikaitkan dengan Sdr. {nama}, NIP {nip}, {jabatan} pada {unit}{/dari_lain}. Keterangan ini diminta dalam rangka klarifikasi, bukan pemeriksaan disiplin.',
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
      text('Jawaban:\t{jawaban}', {
        alignment: 'left',
        indent: { left: POINT + 1400, hanging: 1400 },
        tabStops: [{ type: 'left', position: POINT + 1400 }],
      }),
    ),
    text(
      'Berita Acara ini telah dibacakan kembali kepada pemberi keterangan{#dapat_diparaf}, dan setiap halamannya diparaf oleh pemberi keterangan dan petugas{/dapat_diparaf}.',
    ),
    ...when('ada_perekaman', text('{perekaman}')),
    ...when(
      'menolak_ttd',
      text('Pemberi keterangan menolak menandatangani Berita Acara ini. Alasan: {alasan_menolak}.'),
    ),
    closing('Demikian Berita Acara ini dibuat dengan sebenarnya untuk digunakan sebagaimana mestinya.'),
    ...pair(
      {
        title: 'Yang memberi keterangan:',
        loop: 'pemberi_ttd',
        sign: '{#menolak_ttd}(menolak menandatangani){/menolak_ttd}{^menolak_ttd}........................{/menolak_ttd}',
      },
      { title: 'Yang meminta keterangan:', loop: 'petugas' },
    ),
  ]
}

/** Surat Pengantar: what goes along with the LHP khusus, and room for its receipt. */
export function coverLetter(): Block[] {
  return [
    ...heading({ secret: false, titles: ['SURAT PENGANTAR'], numbered: true }),
    ...TO_OFFICE.map((one) => text(one, { alignment: 'left', spacing: { after: 0 } })),
    gap(160),
    grid(
      [
        { title: 'No', width: 560, content: '{no}.' },
        { title: 'Naskah yang dikirimkan', width: 4331, content: '{naskah}' },
        { title: 'Banyaknya', width: 1820, content: '{banyaknya}' },
        { title: 'Keterangan', width: 2360, content: '{keterangan}' },
      ],
      'kiriman',
      22,
    ),
    gap(120),
    closing('Demikian disampaikan untuk digunakan sebagaimana mestinya.'),
    ...ending({ dated: true, capacity: false, between: received() }),
  ]
}

/** Left below: the receiver gives a copy back with his name on it. */
function received(): Block[] {
  return [
    labels(
      [
        ['Diterima tanggal', BLANK, 120],
        ['Penerima', BLANK, 60],
        ['Jabatan', BLANK, 60],
        ['Tanda tangan', BLANK, 480],
      ],
      { at: 0, labelWidth: 1960 },
    ),
    gap(160),
  ]
}

/** The recommendations still open, once the period is over. */
export function followUpReminder(): Block[] {
  return [
    ...addressedHead({
      secret: false,
      classified: true,
      subject: 'Pengingat Tindak Lanjut Rekomendasi',
      attachment: '-',
      to: TO_OFFICE,
    }),
    text(
      'Menunjuk Laporan Hasil Pemeriksaan Khusus Nomor {lhp_nomor} tanggal {lhp_tanggal} mengenai dugaan {hal}, atas nama:',
      { keepNext: true, alignment: 'left' },
    ),
    ...identity(),
    text(
      'dengan hormat kami ingatkan bahwa batas waktu tindak lanjutnya, tanggal {batas}, telah lewat, sedangkan rekomendasi berikut belum selesai ditindaklanjuti:',
      { keepNext: true },
    ),
    ...points('rekomendasi_terbuka'),
    text(
      'Mohon rekomendasi tersebut segera ditindaklanjuti dan hasilnya disampaikan kepada kami dengan bukti pelaksanaannya{#ada_batas_jawaban}, paling lambat tanggal {batas_jawaban}{/ada_batas_jawaban}. Apabila ada hambatan, mohon dijelaskan beserta alasannya.',
    ),
    closing('Atas perhatian dan kerja samanya, kami ucapkan terima kasih.'),
    ...ending({ dated: false, capacity: false }),
  ]
}
