import writeExcelFile from 'write-excel-file/node'
import { randomFrom } from '../report.ts'

const FIRST = [
  'Adi',
  'Bunga',
  'Candra',
  'Dewi',
  'Eko',
  'Fitri',
  'Galih',
  'Hesti',
  'Indra',
  'Juwita',
  'Krisna',
  'Lina',
  'Made',
  'Nurul',
  'Oka',
  'Puspa',
  'Rangga',
  'Sari',
  'Taufik',
  'Utami',
]
const LAST = [
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
  'Halimun',
  'Cendana',
  'Merapi',
  'Embun',
  'Lazuardi',
]
const GOLONGAN = ['II/c', 'II/d', 'III/a', 'III/b', 'III/c', 'III/d', 'IV/a']
const HEADER = ['No', 'NIP', 'Nama', 'Gelar Belakang', 'Gol. Ruang', 'Jabatan', 'Eselon', 'Unit Kerja']

/** Nobody in it exists: names are drawn from words of nature, the same for the same seed. */
export async function writeRegistry(path: string, people: number, seed: number): Promise<void> {
  const random = randomFrom(seed)
  const pick = (words: readonly string[]) => words[Math.floor(random() * words.length)] ?? ''
  const two = (value: number) => String(value).padStart(2, '0')
  const line = (n: number) => {
    const birth = `${1968 + Math.floor(random() * 30)}${two(1 + Math.floor(random() * 12))}${two(1 + Math.floor(random() * 28))}`
    const appointed = `${Number(birth.slice(0, 4)) + 25}${two(1 + Math.floor(random() * 12))}`
    // Birth date and sequence together tell 100,000 people apart.
    const nip = `${birth}${appointed}${1 + (n % 2)}${String(1 + (Math.floor(n / 2) % 999)).padStart(3, '0')}`
    return [
      String(n + 1),
      nip,
      `${pick(FIRST)} ${pick(LAST)} ${pick(LAST)}`,
      'S.Pd.',
      pick(GOLONGAN),
      'Guru Ahli Pertama',
      '',
      `Unit Contoh ${n % 400}`,
    ]
  }
  const taken = new Set<string>()
  const rows: string[][] = []
  for (let n = 0; rows.length < people; n += 1) {
    const row = line(n)
    const nip = row[1] ?? ''
    if (taken.has(nip)) continue
    taken.add(nip)
    rows.push(row)
  }
  await writeExcelFile([HEADER, ...rows].map((row) => row.map((value) => ({ value })))).toFile(path)
}
