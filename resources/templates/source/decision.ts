import { AlignmentType } from 'docx'
import type { DisciplineSanction } from '../../../src/terms/sanction.ts'
import { LEVEL_DICTA } from './decision-levels.ts'
import { deciding, decreeHead, dictaAndSignature, entry, instruments, recital } from './decree.ts'
import { BLANK, labels } from './labels.ts'
import { type Block, gap, text, when } from './parts.ts'

const DELIVERED =
  'Keputusan ini disampaikan kepada yang bersangkutan untuk dilaksanakan sebagaimana mestinya.'
const EFFECT =
  'Keputusan ini mulai berlaku pada {hari_berlaku} terhitung mulai tanggal yang bersangkutan menerima Keputusan ini, atau {hari_berlaku} sejak diterimanya Keputusan ini yang dikirim ke alamat yang bersangkutan.'

/** What was done and against which norm, by the examination or, after two absences, by the evidence. */
function proven(minutes: string): Block[] {
  return [
    ...when(
      'dari_pemeriksaan',
      entry(
        'a.',
        `bahwa berdasarkan hasil pemeriksaan sebagaimana dimuat dalam ${minutes} tanggal {tanggal_bap}, Sdr. {nama}, NIP {nip}, telah terbukti melakukan perbuatan berupa {perbuatan};`,
      ),
    ),
    ...when(
      'tanpa_pemeriksaan',
      entry(
        'a.',
        'bahwa Sdr. {nama}, NIP {nip}, telah dua kali dipanggil secara patut tetapi tidak hadir tanpa alasan yang sah, sebagaimana tercantum dalam {dasar_ketidakhadiran}, dan berdasarkan bukti serta keterangan yang ada telah terbukti melakukan perbuatan berupa {perbuatan};',
        // Two numbers that do not break would tear justified lines apart.
        AlignmentType.LEFT,
      ),
    ),
    entry('b.', 'bahwa perbuatan tersebut merupakan pelanggaran terhadap ketentuan {ketentuan};'),
    ...when('pertimbangan', entry('{huruf}.', '{isi};')),
  ]
}

const reasons = (why: string, about: string): Block[] => [
  // A number that does not break would tear a justified line apart.
  entry('{huruf_disiplin}.', why, why.includes('_nomor}') ? AlignmentType.LEFT : AlignmentType.BOTH),
  entry(
    '{huruf_penetapan}.',
    `bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a sampai dengan huruf {huruf_disiplin}, perlu menetapkan Keputusan tentang ${about};`,
  ),
]

const because = (norm: string) =>
  text(
    `karena yang bersangkutan pada tanggal {tanggal_perbuatan} telah melakukan perbuatan yang melanggar ${norm} {ketentuan}.`,
    { spacing: { after: 60 } },
  )

/** Keputusan of a hukuman disiplin: the common skeleton with the part of its level, then effect and delivery. */
export function decision(sanction: DisciplineSanction): Block[] {
  return [
    ...decreeHead(['PENJATUHAN HUKUMAN DISIPLIN', '{hukuman_judul}']),
    recital('Menimbang', [
      ...proven('Berita Acara Pemeriksaan'),
      ...reasons(
        'bahwa untuk menegakkan disiplin, perlu menjatuhkan hukuman disiplin yang setimpal dengan pelanggaran yang dilakukannya;',
        'Penjatuhan Hukuman Disiplin berupa {hukuman}',
      ),
    ]),
    instruments(),
    ...deciding('Menjatuhkan hukuman disiplin berupa {hukuman} kepada:', [because('ketentuan')]),
    ...dictaAndSignature([...LEVEL_DICTA[sanction], EFFECT, DELIVERED], receipt()),
  ]
}

/** Keputusan of a sanksi moral (PP 42/2004): on the Majelis's recommendation, and no hukuman disiplin. */
export function moralDecision(declared: string): Block[] {
  return [
    ...decreeHead(['PENJATUHAN {hukuman_judul}']),
    recital('Menimbang', [
      ...proven('Berita Acara Pemeriksaan Majelis Kode Etik'),
      ...reasons(
        'bahwa Majelis Kode Etik dengan Putusan Nomor {putusan_nomor} tanggal {putusan_tanggal} merekomendasikan penjatuhan sanksi moral kepada yang bersangkutan;',
        'Penjatuhan {hukuman_tentang}',
      ),
    ]),
    instruments(),
    ...deciding('Menjatuhkan {hukuman} kepada:', [because('kode etik sebagaimana diatur dalam')]),
    ...dictaAndSignature(
      [declared, 'Keputusan ini mulai berlaku pada tanggal ditetapkan.', DELIVERED],
      receipt(),
    ),
  ]
}

/** "Diterima tanggal ..." left below the decision: the receipt of the BKN form. */
export function receipt(): Block[] {
  return [
    labels(
      [
        ['Diterima tanggal', BLANK],
        // He signs above his name.
        ['Nama', '{nama}', 500],
        ['NIP', '{nip}'],
      ],
      { at: 0, labelWidth: 2260, width: 6000 },
    ),
    gap(40),
  ]
}
