import type { DisciplineSanction } from '../sanction.ts'
import { DISCIPLINE_CODE, type PaperTraits, paper } from './traits.ts'

const decision = (title: string) => paper(title, DISCIPLINE_CODE, { freeForm: false, deliverable: true })

/** A Keputusan for every kind of hukuman disiplin (dossier 3.6). */
export const DISCIPLINE_DECISIONS = {
  'keputusan-teguran-lisan': decision('Keputusan Teguran Lisan'),
  'keputusan-teguran-tertulis': decision('Keputusan Teguran Tertulis'),
  'keputusan-pernyataan-tidak-puas': decision('Keputusan Pernyataan Tidak Puas'),
  'keputusan-tukin-6': decision('Keputusan Pemotongan Tunjangan Kinerja (jenis pertama)'),
  'keputusan-tukin-9': decision('Keputusan Pemotongan Tunjangan Kinerja (jenis kedua)'),
  'keputusan-tukin-12': decision('Keputusan Pemotongan Tunjangan Kinerja (jenis ketiga)'),
  'keputusan-penundaan-kgb': decision('Keputusan Penundaan Kenaikan Gaji Berkala'),
  'keputusan-penundaan-pangkat': decision('Keputusan Penundaan Kenaikan Pangkat'),
  'keputusan-penurunan-pangkat': decision('Keputusan Penurunan Pangkat'),
  'keputusan-penurunan-jabatan': decision('Keputusan Penurunan Jabatan'),
  'keputusan-pembebasan-jabatan': decision('Keputusan Pembebasan dari Jabatan'),
  'keputusan-pdhtaps': decision('Keputusan Pemberhentian dengan Hormat Tidak atas Permintaan Sendiri'),
} as const satisfies Record<`keputusan-${DisciplineSanction}`, PaperTraits>

/** Before a decision of sedang or berat: the Tim Pemeriksa and the temporary release (dossier 3.2, 3.7). */
export const TEAM_PAPERS = {
  'keputusan-tim-pemeriksa': paper('Keputusan Pembentukan Tim Pemeriksa', DISCIPLINE_CODE, {
    freeForm: false,
  }),
  'keputusan-pembebasan-sementara': decision('Keputusan Pembebasan Sementara dari Tugas Jabatan'),
} as const satisfies Record<string, PaperTraits>
