import { AlignmentType } from 'docx'
import { identity, official, schedule } from './labels.ts'
import { heading } from './letterhead.ts'
import { type Block, closing, POINT, point, text } from './parts.ts'
import { ending } from './signatures.ts'

/** Who is called before whom, and why, as the two roads say it. */
const DISCIPLINE =
  'untuk {keperluan} sehubungan dengan dugaan pelanggaran disiplin berupa {dugaan}, yang diduga melanggar ketentuan {ketentuan}.'
const ETHICS =
  'untuk diperiksa dalam sidang tertutup Majelis Kode Etik sehubungan dengan dugaan pelanggaran kode etik berupa {dugaan}, yang diduga melanggar ketentuan {ketentuan}.'

/** Surat Panggilan I and II (BKN form, dossier 3.1); the Majelis's have the same order (3.10). */
export function summons(n: 'I' | 'II', road: 'discipline' | 'ethics' = 'discipline'): Block[] {
  // Two identities and a schedule on one page: the paragraphs stand a little closer than in other letters.
  const near = { spacing: { after: 80 } }
  const inPoint = { indent: { left: POINT }, ...near }
  return [
    ...heading({ secret: true, titles: [`SURAT PANGGILAN ${n}`], numbered: true }),
    point('1.', 'Bersama ini diminta dengan hormat kehadiran Saudara:', {
      ...near,
      keepNext: true,
    }),
    ...identity(),
    text('untuk menghadap kepada:', { ...inPoint, keepNext: true }),
    ...official('pejabat_'),
    text('pada:', { ...inPoint, keepNext: true }),
    ...schedule(),
    text(road === 'ethics' ? ETHICS : DISCIPLINE, inPoint),
    ...(n === 'II'
      ? [
          text(
            'Panggilan ini merupakan panggilan kedua, karena Saudara tidak hadir memenuhi Surat Panggilan I Nomor {panggilan_1_nomor} tanggal {panggilan_1_tanggal}.',
            { ...inPoint, alignment: AlignmentType.LEFT },
          ),
        ]
      : []),
    closing('2.\tDemikian untuk dilaksanakan.', {
      indent: { left: POINT, hanging: POINT },
      tabStops: [{ type: 'left', position: POINT }],
    }),
    ...ending({ dated: true, capacity: true }),
  ]
}

/** Surat Panggilan untuk Menerima Keputusan (BKN form, dossier 3.8). */
export function decisionCall(addressed: () => Block[]): Block[] {
  return [
    ...addressed(),
    text('Dengan ini diminta kehadiran Saudara untuk menghadap kepada:', { keepNext: true }),
    ...identity('pejabat_'),
    text('pada:', { keepNext: true }),
    ...schedule(),
    text(
      'untuk menerima Keputusan {keputusan_pejabat}, Nomor {keputusan_nomor}, tanggal {keputusan_tanggal}, tentang penjatuhan {#hukuman_disiplin}hukuman disiplin berupa {/hukuman_disiplin}{hukuman}.',
      // A number that does not break would tear a justified line apart.
      { alignment: AlignmentType.LEFT },
    ),
    closing('Demikian disampaikan untuk dilaksanakan.'),
    ...ending({ dated: false, capacity: false }),
  ]
}
