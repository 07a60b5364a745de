import { addDays, type PlainDate, plainDate, yearOf } from '../terms/plain-date.ts'
import { FIRST_FEMALE, FIRST_MALE, NATURE } from './names.ts'
import { DEMO_UNITS } from './units.ts'

/**
 * The sample office's registry: Kota Rimba Raya does not exist, and neither does anyone in it. Every family name is a
 * word from nature, so that nobody is mistaken for a real civil servant. The same `today` always gives the same people.
 */

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
