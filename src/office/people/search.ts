import type { PersonRow } from '../../contract/people.ts'
import type { ReadableDb, SqlValue } from '../../store/sql.ts'
import type { PersonKind } from '../../terms/person.ts'
import { foldName } from './naming.ts'
import { postsWith } from './posts.ts'

/** From so many letters on a word may stand anywhere in a name; shorter ones only begin a word of it. */
const ANYWHERE = 3

interface PeopleQuery {
  readonly text: string
  /** Only people of these units; null for all. */
  readonly unitIds: readonly string[] | null
  readonly kind: PersonKind | null
  readonly limit: number
  /** Where the page before ended. */
  readonly after: string | null
}

/** The positions of which a word begins so: found among their names before the people are walked. */
type PostsWith = (word: string) => readonly number[]

interface Condition {
  readonly sql: string
  readonly parameters: readonly SqlValue[]
}

/** Names are copied out of letters with their titles, which are no part of the name searched: `, S.E., M.Si.` */
function withoutTitles(text: string): string {
  return text
    .split(',')
    .filter((part, at) => at === 0 || !part.includes('.'))
    .join(' ')
}

/** The words of a query; neighbouring groups of digits are one part of an NIP typed with spaces. */
function queryWords(text: string): { readonly names: string[]; readonly digits: string[] } {
  const names: string[] = []
  const digits: string[] = []
  let lastWasDigits = false
  for (const word of foldName(withoutTitles(text)).split(' ')) {
    if (word === '') continue
    const isDigits = /^\d+$/.test(word)
    if (isDigits && lastWasDigits) digits.push((digits.pop() ?? '') + word)
    else if (isDigits) digits.push(word)
    else names.push(word)
    lastWasDigits = isDigits
  }
  return { names, digits }
}

/** A word stands in the name, or begins a word of the position where there is such a position. */
function wordConditions({ names, digits }: ReturnType<typeof queryWords>, postsWith: PostsWith): Condition[] {
  const inName = (word: string): Condition =>
    // One or two letters begin a word of the name; three and more may stand anywhere in it.
    word.length < ANYWHERE
      ? { sql: `instr(' ' || find, ?) > 0`, parameters: [` ${word}`] }
      : { sql: 'instr(find, ?) > 0', parameters: [word] }
  return [
    ...names.map((word) => {
      const name = inName(word)
      const posts = postsWith(word)
      if (posts.length === 0) return name
      return {
        sql: `(${name.sql} OR post_id IN (SELECT value FROM json_each(?)))`,
        parameters: [...name.parameters, JSON.stringify(posts)],
      }
    }),
    ...digits.map((part) => ({ sql: 'instr(nip, ?) > 0', parameters: [part] })),
  ]
}

/**
 * What the search asks of the database: also what a benchmark holds the call against. It walks the index of names, which
 * holds all that is compared, the post as a number: 100,000 people without a hit take 5 ms, and no text index is kept.
 */
export function searchSql(query: PeopleQuery, postsWith: PostsWith): Condition {
  const conditions = wordConditions(queryWords(query.text), postsWith)
  if (query.kind) conditions.push({ sql: 'kind = ?', parameters: [query.kind] })
  if (query.after !== null) {
    const [find = '', nip = ''] = query.after.split('\t')
    conditions.push({ sql: '(find, nip) > (?, ?)', parameters: [find, nip] })
  }
  if (query.unitIds)
    conditions.push({
      sql: 'unit_id IN (SELECT value FROM json_each(?))',
      parameters: [JSON.stringify(query.unitIds)],
    })
  const source = query.unitIds ? 'person INDEXED BY person_unit' : 'person INDEXED BY person_find'
  const where = conditions.length > 0 ? `WHERE ${conditions.map(({ sql }) => sql).join(' AND ')}` : ''
  return {
    sql: `SELECT person.id, full_name, nip, kind, golongan, position, active, standing, find,
  coalesce((SELECT path FROM unit_path WHERE unit_path.id = person.unit_id), '') AS unit_name,
  (SELECT count(*) FROM case_file WHERE person_id = person.id AND stage <> 'closed') AS open_cases
FROM (SELECT person.rowid AS hit FROM ${source} ${where} ORDER BY find, nip LIMIT ?)
CROSS JOIN person ON person.rowid = hit ORDER BY find, nip`,
    parameters: [...conditions.flatMap(({ parameters }) => parameters), query.limit + 1],
  }
}

interface Found extends Omit<PersonRow, 'fullName' | 'unitName' | 'openCases' | 'active'> {
  readonly full_name: string
  readonly unit_name: string
  readonly open_cases: number
  readonly active: number
  readonly find: string
}

/** One page in the order of names. */
export function searchPeople(
  db: ReadableDb,
  query: PeopleQuery,
): { readonly rows: PersonRow[]; readonly next: string | null } {
  const { sql, parameters } = searchSql(query, (word) => postsWith(db, word))
  const found = db.all<Found>(sql, ...parameters)
  const page = found.slice(0, query.limit)
  const last = page.at(-1)
  return {
    rows: page.map((row) => ({
      id: row.id,
      fullName: row.full_name,
      nip: row.nip,
      kind: row.kind,
      golongan: row.golongan,
      position: row.position,
      unitName: row.unit_name,
      active: row.active === 1,
      standing: row.standing,
      openCases: row.open_cases,
    })),
    next: last && found.length > query.limit ? `${last.find}\t${last.nip}` : null,
  }
}
