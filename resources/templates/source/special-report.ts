import { AlignmentType } from 'docx'
import { identity, labels } from './labels.ts'
import { heading } from './letterhead.ts'
import { type Block, bold, closing, gap, points, text, when } from './parts.ts'
import { ending } from './signatures.ts'
import { grid } from './tables.ts'

const chapter = (title: string) =>
  text([bold(title)], {
    alignment: AlignmentType.LEFT,
    keepNext: true,
    spacing: { before: 200, after: 80 },
  })
const sub = (title: string) =>
  text(title, { alignment: AlignmentType.LEFT, keepNext: true, spacing: { before: 80, after: 40 } })

/** LHP khusus in the long form (dossier 3.5): what is found stays an allegation, for no decision was made. */
export function specialReport(): Block[] {
  const cell = (title: string, content: string, width: number) => ({ title, width, content, size: 18 })
  return [
    ...heading({ secret: true, titles: ['LAPORAN HASIL PEMERIKSAAN KHUSUS'], numbered: true }),
    labels(
      [
        ['Kepada', 'Yth. {penerima}'],
        ['Hal', 'Hasil pemeriksaan khusus atas dugaan {hal}'],
      ],
      { at: 0, labelWidth: 1200 },
    ),
    gap(120),
    chapter('I. Dasar'),
    ...points('dasar'),
    chapter('II. Identitas'),
    ...identity('', { at: 0 }),
    chapter('III. Uraian Dugaan dan Kronologi'),
    text('{kronologi}'),
    ...when(
      'ada_unggahan',
      sub('Kronologi unggahan:'),
      ...when(
        'akun_unggahan',
        sub('Akun {akun}'),
        grid(
          [
            cell('No', '{no}.', 560),
            cell('Tanggal dan jam', '{waktu}', 1900),
            cell('Platform', '{platform}', 1300),
            cell('Ringkasan isi dan tautan', '{ringkasan}', 5311),
          ],
          'unggahan',
          18,
        ),
        gap(120),
      ),
    ),
    ...when('ada_pola', text('Pola unggahan: {pola}')),
    chapter('IV. Fakta Hasil Pemeriksaan'),
    ...points('fakta'),
    chapter('V. Analisis'),
    text('{analisis}'),
    ...when('ada_memberatkan', sub('Hal yang memberatkan:'), text('{memberatkan}')),
    ...when('ada_meringankan', sub('Hal yang meringankan:'), text('{meringankan}')),
    chapter('VI. Simpulan'),
    text('{simpulan}'),
    chapter('VII. Rekomendasi'),
    text('Berdasarkan simpulan tersebut, direkomendasikan kepada {penerima} agar:', {
      keepNext: true,
      spacing: { after: 60 },
    }),
    grid(
      [
        { title: 'No', width: 560, content: '{no}.' },
        { title: 'Rekomendasi', width: 5511, content: '{isi}' },
        { title: 'Pelaksana', width: 3000, content: '{pelaksana}' },
      ],
      'rekomendasi',
    ),
    gap(60),
    chapter('VIII. Penutup'),
    closing(
      'Demikian laporan ini disampaikan untuk menjadi bahan pengambilan keputusan. Laporan ini bukan keputusan hukuman disiplin; penjatuhan hukuman tetap pada pejabat yang berwenang menghukum.',
    ),
    ...ending({ dated: true, capacity: false }),
  ]
}
