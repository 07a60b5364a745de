import type { NamedPerson } from '../../contract/intake.ts'
import type { ReadableDb } from '../../store/sql.ts'
import { PersonId } from '../../terms/ids.ts'
import { NIP_PROBLEM_TEXT, readNip } from '../../terms/nip.ts'
import type { PlainDate } from '../../terms/plain-date.ts'

/** An NIP inside a line of a letter: `3. Dedi Kurniawan, S.Pd., NIP 19860926 201505 1 001`. */
const NIP_IN_LINE = /(?<!\d)\d{8}[\s.-]?\d{6}[\s.-]?\d[\s.-]?\d{3}(?!\d)/
const LIST_MARK = /^\s*(?:\d{1,3}[.)]|[-•*])\s+/
const ALMOST_NIP = /^['’]?[\d\s.-]{10,}$|^\d+([.,]\d+)?e\+?\d+$/i

interface PersonRow {
  readonly id: string
  readonly full_name: string
  readonly nip: string
  readonly unit_name: string | null
}

const SELECT = `SELECT p.id, p.full_name, p.nip, u.name AS unit_name FROM person p LEFT JOIN unit u ON u.id = p.unit_id`

type Found = { readonly person: NamedPerson } | { readonly problem: string }

function only(rows: readonly PersonRow[], none: string): Found {
  const [row, ...others] = rows
  if (!row) return { problem: none }
  if (others.length > 0)
    return { problem: `Ada ${rows.length} pegawai bernama sama. Pilih orangnya lewat NIP.` }
  const { id, full_name, nip, unit_name } = row
  return { person: { personId: PersonId.parse(id), fullName: full_name, nip, unitName: unit_name ?? '' } }
}

function findOne(db: ReadableDb, line: string, today: PlainDate): Found {
  const item = line.replace(LIST_MARK, '').trim()
  const inLine = NIP_IN_LINE.exec(line)?.[0]
  if (inLine !== undefined || ALMOST_NIP.test(item)) {
    const read = readNip(inLine ?? item, today)
    if ('problem' in read) return { problem: NIP_PROBLEM_TEXT[read.problem] }
    return only(
      db.all<PersonRow>(`${SELECT} WHERE p.nip = ?`, read.nip),
      'NIP ini belum ada di daftar pegawai. Tambahkan orangnya dulu.',
    )
  }
  // Titles behind the first comma are not part of the registry's name.
  const name = (item.split(',')[0] ?? '').trim()
  return only(
    db.all<PersonRow>(`${SELECT} WHERE p.name = ? COLLATE NOCASE LIMIT 20`, name),
    'Nama ini tidak ditemukan persis di daftar pegawai. Cari lewat NIP atau tambahkan orangnya.',
  )
}

/** Finds the people of a pasted list, one per line; nobody twice. */
export function peopleFromText(
  db: ReadableDb,
  text: string,
  today: PlainDate,
): { found: NamedPerson[]; missing: { line: string; problem: string }[] } {
  const found = new Map<string, NamedPerson>()
  const missing: { line: string; problem: string }[] = []
  for (const line of text.split(/[\r\n;\t]+/).map((part) => part.trim())) {
    if (line === '') continue
    const one = findOne(db, line, today)
    if ('person' in one) found.set(one.person.personId, one.person)
    else missing.push({ line, problem: one.problem })
  }
  return { found: [...found.values()], missing }
}
