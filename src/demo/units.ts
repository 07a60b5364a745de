/** A unit of the sample's government; units that do not exist, of a town that does not exist. */
interface DemoUnit {
  readonly name: string
  readonly parent: string | null
  readonly head: { readonly position: string; readonly echelon: string; readonly golongan: string }
  /** Jobs in the unit below its head: title, kind, how many. */
  readonly jobs: readonly (readonly [
    position: string,
    kind: 'Fungsional' | 'Pelaksana',
    golongan: string,
    count: number,
  ])[]
}

const staff = (count: number): DemoUnit['jobs'] => [
  ['Pengadministrasi Perkantoran', 'Pelaksana', 'II/c', count],
  ['Pengelola Layanan Operasional', 'Pelaksana', 'III/a', count],
  ['Penelaah Teknis Kebijakan', 'Pelaksana', 'III/b', Math.ceil(count / 2)],
]

export const DEMO_UNITS: readonly DemoUnit[] = [
  {
    name: 'Sekretariat Daerah',
    parent: null,
    head: { position: 'Sekretaris Daerah', echelon: 'II.a', golongan: 'IV/d' },
    jobs: staff(6),
  },
  {
    name: 'Inspektorat Daerah',
    parent: null,
    head: { position: 'Inspektur', echelon: 'II.b', golongan: 'IV/c' },
    jobs: [
      ['Auditor Ahli Muda', 'Fungsional', 'III/d', 6],
      ['PPUPD Ahli Pertama', 'Fungsional', 'III/b', 5],
      ...staff(3),
    ],
  },
  {
    name: 'Sekretariat Inspektorat',
    parent: 'Inspektorat Daerah',
    head: { position: 'Sekretaris Inspektorat', echelon: 'III.a', golongan: 'IV/b' },
    jobs: staff(3),
  },
  {
    name: 'Subbagian Umum dan Kepegawaian',
    parent: 'Sekretariat Inspektorat',
    head: { position: 'Kepala Subbagian Umum dan Kepegawaian', echelon: 'IV.a', golongan: 'III/d' },
    jobs: staff(1),
  },
  {
    name: 'Dinas Pendidikan',
    parent: null,
    head: { position: 'Kepala Dinas Pendidikan', echelon: 'II.b', golongan: 'IV/c' },
    jobs: staff(8),
  },
  {
    name: 'Bidang Pembinaan SD',
    parent: 'Dinas Pendidikan',
    head: { position: 'Kepala Bidang Pembinaan SD', echelon: 'III.b', golongan: 'IV/a' },
    jobs: staff(3),
  },
  {
    name: 'SDN 3 Rimba',
    parent: 'Bidang Pembinaan SD',
    head: { position: 'Guru Ahli Madya (Kepala Sekolah)', echelon: '', golongan: 'IV/a' },
    jobs: [
      ['Guru Ahli Pertama', 'Fungsional', 'III/b', 10],
      ['Guru Ahli Muda', 'Fungsional', 'III/d', 4],
    ],
  },
  {
    name: 'SMPN 1 Rimba',
    parent: 'Dinas Pendidikan',
    head: { position: 'Guru Ahli Madya (Kepala Sekolah)', echelon: '', golongan: 'IV/b' },
    jobs: [
      ['Guru Ahli Pertama', 'Fungsional', 'III/a', 12],
      ['Guru Ahli Muda', 'Fungsional', 'III/c', 8],
    ],
  },
  {
    name: 'Dinas Kesehatan',
    parent: null,
    head: { position: 'Kepala Dinas Kesehatan', echelon: 'II.b', golongan: 'IV/c' },
    jobs: staff(6),
  },
  {
    name: 'Puskesmas Hulu',
    parent: 'Dinas Kesehatan',
    head: { position: 'Kepala UPTD Puskesmas Hulu', echelon: 'IV.a', golongan: 'III/d' },
    jobs: [
      ['Perawat Terampil', 'Fungsional', 'II/d', 10],
      ['Bidan Mahir', 'Fungsional', 'III/b', 6],
      ['Dokter Ahli Pertama', 'Fungsional', 'III/b', 2],
    ],
  },
  {
    name: 'Dinas Perhubungan',
    parent: null,
    head: { position: 'Kepala Dinas Perhubungan', echelon: 'II.b', golongan: 'IV/b' },
    jobs: staff(8),
  },
  {
    name: 'Bidang Lalu Lintas',
    parent: 'Dinas Perhubungan',
    head: { position: 'Kepala Bidang Lalu Lintas', echelon: 'III.b', golongan: 'III/d' },
    jobs: staff(6),
  },
  {
    name: 'Satuan Polisi Pamong Praja',
    parent: null,
    head: { position: 'Kepala Satuan Polisi Pamong Praja', echelon: 'II.b', golongan: 'IV/b' },
    jobs: [['Polisi Pamong Praja Terampil', 'Fungsional', 'II/c', 20]],
  },
  {
    name: 'Kecamatan Hulu',
    parent: null,
    head: { position: 'Camat Hulu', echelon: 'III.a', golongan: 'IV/a' },
    jobs: staff(5),
  },
  {
    name: 'Seksi Pemerintahan Kecamatan Hulu',
    parent: 'Kecamatan Hulu',
    head: { position: 'Kepala Seksi Pemerintahan', echelon: 'IV.a', golongan: 'III/d' },
    jobs: staff(3),
  },
  {
    name: 'Kecamatan Hilir',
    parent: null,
    head: { position: 'Camat Hilir', echelon: 'III.a', golongan: 'IV/a' },
    jobs: staff(5),
  },
  {
    name: 'Kelurahan Tepi Sungai',
    parent: 'Kecamatan Hilir',
    head: { position: 'Lurah Tepi Sungai', echelon: 'IV.a', golongan: 'III/c' },
    jobs: staff(3),
  },
  {
    name: 'BKPSDM',
    parent: null,
    head: { position: 'Kepala BKPSDM', echelon: 'II.b', golongan: 'IV/c' },
    jobs: staff(5),
  },
  {
    name: 'RSUD Rimba Raya',
    parent: 'Dinas Kesehatan',
    head: { position: 'Direktur RSUD Rimba Raya', echelon: 'III.a', golongan: 'IV/b' },
    jobs: [
      ['Perawat Mahir', 'Fungsional', 'III/b', 24],
      ['Apoteker Ahli Pertama', 'Fungsional', 'III/b', 4],
      ...staff(6),
    ],
  },
  {
    name: 'Sekretariat DPRD',
    parent: null,
    head: { position: 'Sekretaris DPRD', echelon: 'II.b', golongan: 'IV/b' },
    jobs: staff(4),
  },
]
