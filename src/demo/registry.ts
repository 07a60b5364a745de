import { addDays, type PlainDate, plainDate, yearOf } from '../terms/plain-date.ts'

/**
 * The sample office's registry: Kota Rimba Raya does not exist, and neither does anyone in it. Every family name is a
 * word from nature, so that nobody is mistaken for a real civil servant. The same `today` always gives the same people.
 */

const FIRST_MALE = [
  'Adi',
  'Bayu',
  'Candra',
  'Dedi',
  'Eko',
  'Fajar',
  'Galih',
  'Hendra',
  'Indra',
  'Joko',
  'Krisna',
  'Lukman',
  'Made',
  'Nanda',
  'Oka',
  'Pandu',
  'Rangga',
  'Surya',
  'Taufik',
  'Wira',
  'Yusuf',
  'Zaki',
]
const FIRST_FEMALE = [
  'Ayu',
  'Bunga',
  'Citra',
  'Dewi',
  'Endah',
  'Fitri',
  'Gita',
  'Hesti',
  'Intan',
  'Juwita',
  'Kartika',
  'Lina',
  'Maya',
  'Nurul',
  'Puspa',
  'Ratna',
  'Sari',
  'Tari',
  'Utami',
  'Wulan',
  'Yanti',
  'Zahra',
]
const NATURE = [
  'Lembayung',
  'Samudra',
  'Cakrawala',
  'Rimbawan',
  'Telaga',
  'Angkasa',
  'Mentari',
  'Kencana',
  'Gemilang',
  'Pelangi',
  'Purnama',
  'Bintang',
  'Halimun',
  'Tirta',
  'Cendana',
  'Merapi',
  'Embun',
  'Lazuardi',
]

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

const DEMO_UNITS: readonly DemoUnit[] = [
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

export interface DemoPerson {
  readonly nip: string
  readonly name: string
  readonly title: string
  readonly golongan: string
  readonly position: string
  readonly kind: string
  readonly echelon: string
  readonly unit: string
  readonly status: 'PNS' | 'CPNS' | 'PPPK'
}

/** A small generator of the same numbers each time; nothing here needs to be unpredictable. */
function sequence(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
  }
}

/** Some three hundred people, heads of units first in each unit. */
export function demoPeople(today: PlainDate): DemoPerson[] {
  const random = sequence(20261120)
  const year = yearOf(today)
  let serial = 0
  const pick = (words: readonly string[]) => words[Math.floor(random() * words.length)] ?? ''
  const person = (
    unit: string,
    position: string,
    kind: string,
    golongan: string,
    echelon: string,
    age: number,
    status: DemoPerson['status'],
  ): DemoPerson => {
    serial += 1
    const female = random() < 0.5
    const birth = addDays(plainDate(`${year - age}-01-01`), Math.floor(random() * 360))
    const appointed = Math.min(year - 2, year - age + 23 + Math.floor(random() * 5))
    const marker = status === 'PPPK' ? '21' : String(1 + Math.floor(random() * 12)).padStart(2, '0')
    const firsts = female ? FIRST_FEMALE : FIRST_MALE
    const name = `${pick(firsts)} ${pick(NATURE)}`
    const title = golongan.startsWith('IV')
      ? 'S.E., M.Si.'
      : golongan.startsWith('III') || status === 'PPPK'
        ? position.startsWith('Guru')
          ? 'S.Pd.'
          : 'S.AP.'
        : ''
    const nip = `${birth.replaceAll('-', '')}${appointed}${marker}${female ? 2 : 1}${String(1 + (serial % 9)).padStart(3, '0')}`
    return { nip, name, title, golongan, position, kind, echelon, unit, status }
  }
  const taken = new Set<string>()
  return DEMO_UNITS.flatMap((unit) => {
    const head = person(
      unit.name,
      unit.head.position,
      unit.head.echelon === '' ? 'Fungsional' : 'Struktural',
      unit.head.golongan,
      unit.head.echelon,
      50,
      'PNS',
    )
    const others = unit.jobs.flatMap(([position, kind, golongan, count]) =>
      Array.from({ length: count }, (_, index) => {
        // Every ninth is a PPPK, and the youngest Guru a CPNS: the app must tell them apart.
        const status =
          index % 9 === 8 ? 'PPPK' : position === 'Guru Ahli Pertama' && index === 5 ? 'CPNS' : 'PNS'
        return person(
          unit.name,
          position,
          kind,
          status === 'PPPK' ? 'IX' : golongan,
          '',
          28 + Math.floor(random() * 25),
          status,
        )
      }),
    )
    return [head, ...others]
  }).filter(({ nip }) => !taken.has(nip) && taken.add(nip))
}

/** The registry as SIMPEG writes it: title rows above the header, titles in a column of their own, `;` between cells. */
export function demoRegistryCsv(people: readonly DemoPerson[]): string {
  const header =
    'No;NIP;Nama;Gelar Belakang;Status Kepegawaian;Golongan;Jabatan;Jenis Jabatan;Eselon;Unit Kerja;Unit Induk'
  const rows = people.map((p, index) =>
    [
      index + 1,
      `'${p.nip}`,
      p.name,
      p.title,
      p.status,
      p.golongan,
      p.position,
      p.kind,
      p.echelon,
      p.unit,
      DEMO_UNITS.find(({ name }) => name === p.unit)?.parent ?? '',
    ].join(';'),
  )
  return [
    'DAFTAR NOMINATIF PEGAWAI;;;;;;;;;;',
    'PEMERINTAH KOTA RIMBA RAYA;;;;;;;;;;',
    '',
    header,
    ...rows,
  ].join('\r\n')
}
