import type { PersonKind } from '../../../terms/person.ts'
import { monthName, PlainDate, plainDate } from '../../../terms/plain-date.ts'
import type { Cell } from './read-workbook.ts'

/** Day 0 of spreadsheets; serials are whole days after it. */
const SERIAL_EPOCH = Date.UTC(1899, 11, 30)
const MAX_SERIAL = 80_000

const MONTHS = Array.from({ length: 12 }, (_, at) =>
  monthName(plainDate(`2000-${String(at + 1).padStart(2, '0')}-01`)).toLowerCase(),
)

function real(year: string, month: string | number, day: string): PlainDate | null {
  const found = PlainDate.safeParse(`${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`)
  return found.success ? found.data : null
}

/**
 * Reads a date as spreadsheets hold it: `dd/mm/yyyy`, `12 Maret 1980`, `1980-03-12`, a serial, or the end of
 * `Rimba, 12-03-1980`. Null when it is none; a year of two digits is none, it would be a guess.
 */
export function readDate(cell: Cell): PlainDate | null {
  if (cell === null) return null
  if (typeof cell === 'number' || /^\d{5}$/.test(cell)) {
    const serial = Math.floor(Number(cell))
    if (serial < 1 || serial > MAX_SERIAL) return null
    const date = new Date(SERIAL_EPOCH + serial * 86_400_000)
    return real(String(date.getUTCFullYear()), date.getUTCMonth() + 1, String(date.getUTCDate()))
  }
  const iso = /(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[ T].*)?$/.exec(cell)
  if (iso?.[1] && iso[2] && iso[3]) return real(iso[1], iso[2], iso[3])
  const local = /(?:^|[^\d])(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(cell)
  if (local?.[1] && local[2] && local[3]) return real(local[3], local[2], local[1])
  const words = /(?:^|[^\d])(\d{1,2})[\s-]+([a-z]{3,9})[\s-]+(\d{4})$/i.exec(cell)
  if (words?.[1] && words[2] && words[3]) {
    const name = words[2]
      .toLowerCase()
      .replace(/^pebruari$/, 'februari')
      .replace(/^nopember$/, 'november')
    const month = MONTHS.findIndex((known) => known === name || (name.length === 3 && known.startsWith(name)))
    return month >= 0 ? real(words[3], month + 1, words[1]) : null
  }
  const joined = /^(\d{4})(\d{2})(\d{2})$/.exec(cell)
  return joined?.[1] && joined[2] && joined[3] ? real(joined[1], joined[2], joined[3]) : null
}

/** What a status or *kedudukan* column says; null parts where it does not. */
export function readStatus(text: string): {
  readonly kind: PersonKind | null
  readonly active: boolean | null
} {
  const lower = text.toLowerCase()
  const kind: PersonKind | null = /paruh waktu/.test(lower)
    ? 'pppk-paruh-waktu'
    : /\b(pppk|p3k)\b|perjanjian kerja/.test(lower)
      ? 'pppk'
      : /\bcpns\b|\bcapeg\b|calon (pns|pegawai)/.test(lower)
        ? 'cpns'
        : /\bpns\b|pegawai negeri/.test(lower)
          ? 'pns'
          : null
  const active =
    /pensiun|berhenti|diberhentikan|meninggal|wafat|pindah keluar|mutasi keluar|(tidak|non)[\s-]*aktif/.test(
      lower,
    )
      ? false
      : /\baktif\b/.test(lower)
        ? true
        : null
  return { kind, active }
}

const FRONT_TITLE = /^(prof|dr|drs|dra|drg|drh|ir|h|hj|kh|apt|ns|tgk|r|rr)\.$/i

/** Takes the titles off a name that carries them: `Dr. Budi Contoh, S.H., M.H.`. Only with dots and commas: never guessed. */
export function splitName(text: string): {
  readonly name: string
  readonly before: string
  readonly after: string
} {
  const comma = text.indexOf(',')
  const front = (comma < 0 ? text : text.slice(0, comma)).trim().replace(/\s+/g, ' ')
  const after =
    comma < 0
      ? ''
      : text
          .slice(comma + 1)
          .trim()
          .replace(/\s+/g, ' ')
  const words = front.split(' ')
  let at = 0
  while (at < words.length - 1 && FRONT_TITLE.test(words[at] ?? '') && !/^(h|r)\.$/i.test(words[at] ?? ''))
    at += 1
  return { name: words.slice(at).join(' '), before: words.slice(0, at).join(' '), after }
}

/** `L`, `P`, `Laki-laki`, `Wanita`, `1`, `2`; null when it is none of them. */
export function readSex(text: string): 'laki-laki' | 'perempuan' | null {
  if (/^(l|lk|laki|pria|m|1)/i.test(text)) return 'laki-laki'
  return /^(p|pr|perempuan|wanita|f|w|2)/i.test(text) ? 'perempuan' : null
}
