import type { DisciplineSanction } from '../../../src/terms/sanction.ts'

/** The dicta between KESATU and the day of effect, by kind of sanction (table of dossier 3.6). */

const ALLOWANCE = [
  'Terhitung mulai tanggal {tmt_mulai}, tunjangan kinerja Sdr. {nama} sebesar {tunjangan_sekarang} sebulan dipotong sebesar {potongan} sehingga menjadi {tunjangan_menjadi}, dan terhitung mulai tanggal {tmt_kembali} dikembalikan menjadi {tunjangan_sekarang}.',
]

const adjusted = (what: string) =>
  `Hak kepegawaian Sdr. {nama} disesuaikan dengan ${what} menurut ketentuan peraturan perundang-undangan.`
const APPOINTMENT =
  'Pengangkatan Sdr. {nama} dalam jabatan {jabatan_baru} ditetapkan dengan keputusan tersendiri.'

export const LEVEL_DICTA: Record<DisciplineSanction, readonly string[]> = {
  'teguran-lisan': [],
  'teguran-tertulis': [],
  'pernyataan-tidak-puas': [],
  'tukin-6': ALLOWANCE,
  'tukin-9': ALLOWANCE,
  'tukin-12': ALLOWANCE,
  'penundaan-kgb': [
    'Kenaikan gaji berkala Sdr. {nama} yang seharusnya terhitung mulai tanggal {tmt_mulai} ditunda selama {lama}, sehingga berlaku terhitung mulai tanggal {tmt_kembali}.',
  ],
  'penundaan-pangkat': [
    'Terhitung mulai tanggal {tmt_mulai}, kenaikan pangkat Sdr. {nama} ditunda selama {lama}; terhitung mulai tanggal {tmt_kembali} kenaikan pangkatnya dapat dipertimbangkan kembali.',
  ],
  'penurunan-pangkat': [
    'Terhitung mulai tanggal {tmt_mulai}, pangkat Sdr. {nama} diturunkan dari {pangkat_lama} menjadi {pangkat_baru} selama {lama}, dan terhitung mulai tanggal {tmt_kembali} dikembalikan ke pangkat {pangkat_lama}.',
    adjusted('pangkatnya selama jangka waktu tersebut'),
  ],
  'penurunan-jabatan': [
    'Terhitung mulai tanggal {tmt_mulai}, Sdr. {nama} diturunkan dari jabatan {jabatan_lama} ke jabatan {jabatan_baru} selama {lama}.',
    adjusted('jabatannya yang baru'),
    APPOINTMENT,
  ],
  'pembebasan-jabatan': [
    'Terhitung mulai tanggal {tmt_mulai}, Sdr. {nama} dibebaskan dari jabatan {jabatan_lama} menjadi jabatan pelaksana, yaitu {jabatan_baru}, selama {lama}.',
    adjusted('jabatannya yang baru'),
    APPOINTMENT,
  ],
  pdhtaps: ['Kepada Sdr. {nama} diberikan hak kepegawaian menurut ketentuan peraturan perundang-undangan.'],
}
