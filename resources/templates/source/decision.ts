import { AlignmentType, Paragraph } from 'docx'
import type { DisciplineSanction } from '../../../src/terms/sanction.ts'
import { LEVEL_DICTA } from './decision-levels.ts'
import {
  DECREE_INDENT,
  deciding,
  decreeHead,
  dictaAndSignature,
  entry,
  instruments,
  recital,
} from './decree.ts'
import { type Block, run, text, when } from './parts.ts'
import { tembusan } from './signatures.ts'

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
    { indent: { left: DECREE_INDENT } },
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
    ...deciding('Menjatuhkan hukuman disiplin berupa {hukuman} kepada:'),
    because('ketentuan'),
    ...dictaAndSignature([...LEVEL_DICTA[sanction], EFFECT, DELIVERED]),
    ...receipt(),
    ...tembusan(),
  ]
}

/** Keputusan of a sanksi moral (PP 42/2004): on the Majelis's recommendation, and no hukuman disiplin. */
export function moralDecision(declared: string): Block[] {
  return [
    ...decreeHead(['PENJATUHAN', '{hukuman_judul}']),
    recital('Menimbang', [
      ...proven('Berita Acara Pemeriksaan Majelis Kode Etik'),
      ...reasons(
        'bahwa Majelis Kode Etik dengan Putusan Nomor {putusan_nomor} tanggal {putusan_tanggal} merekomendasikan penjatuhan sanksi moral kepada yang bersangkutan;',
        'Penjatuhan {hukuman}',
      ),
    ]),
    instruments(),
    ...deciding('Menjatuhkan {hukuman} kepada:'),
    because('kode etik sebagaimana ketentuan'),
    ...dictaAndSignature([declared, 'Keputusan ini mulai berlaku pada tanggal ditetapkan.', DELIVERED]),
    ...receipt(),
    ...tembusan(),
  ]
}

/** "Diterima tanggal ..." left below the decision: the receipt of the BKN form. */
export function receipt(): Block[] {
  const line = (content: string, before = 0) =>
    new Paragraph({
      spacing: { before, after: 0 },
      keepNext: true,
      keepLines: true,
      indent: { right: 4600 },
      children: [run(content)],
    })
  return [
    line('Diterima tanggal: ........................'),
    line('Tanda tangan: ........................', 480),
    line('Nama: {nama}', 60),
    line('NIP: {nip}'),
    new Paragraph({ spacing: { after: 60, line: 160, lineRule: 'exact' }, keepNext: true, children: [] }),
  ]
}
