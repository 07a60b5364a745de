import Papa from 'papaparse'
import type { TimeOfDay } from '../../../terms/clock.ts'
import type { EvidenceId } from '../../../terms/ids.ts'
import type { PlainDate } from '../../../terms/plain-date.ts'
import { readTypedDate, readTypedTime } from '../../shared/typed-date.ts'

/** A post while it is typed: whatever the clerk does not know yet is empty. */
export interface PostDraft {
  readonly account: string
  readonly platform: string
  readonly postedOn: PlainDate | null
  readonly postedAt: TimeOfDay | null
  readonly url: string
  readonly summary: string
  readonly evidence: readonly EvidenceId[]
}

export const emptyPost: PostDraft = {
  account: '',
  platform: '',
  postedOn: null,
  postedAt: null,
  url: '',
  summary: '',
  evidence: [],
}

type Column = 'account' | 'platform' | 'postedOn' | 'postedAt' | 'url' | 'summary'

/** The order columns are read in where no heading names them; the same as on the screen. */
const ORDER: readonly Column[] = ['account', 'platform', 'postedOn', 'postedAt', 'url', 'summary']

const HEADINGS: Record<Column, RegExp> = {
  account: /^(nama )?akun/i,
  platform: /^(platform|media)/i,
  postedOn: /^(tanggal|tgl)/i,
  postedAt: /^(jam|pukul|waktu)/i,
  url: /^(url|alamat|tautan|link)/i,
  summary: /^(ringkasan|isi|uraian|keterangan)/i,
}

const columnOf = (heading: string): Column | null =>
  ORDER.find((column) => HEADINGS[column].test(heading.trim())) ?? null

/** Columns by their headings; a row without the heading of the date is a post. */
function headed(row: readonly string[]): readonly (Column | null)[] | null {
  const columns = row.map(columnOf)
  return columns.includes('postedOn') && columns.includes('account') ? columns : null
}

/**
 * Rows copied from a spreadsheet (cells parted by tabs, as every spreadsheet copies them), with or without a row of
 * headings. A date or hour that cannot be read stays empty and is named, so that the clerk fills it in.
 */
export function readPastedPosts(text: string): {
  readonly posts: readonly PostDraft[]
  readonly unread: readonly string[]
} {
  const rows = Papa.parse<string[]>(text.trim(), { delimiter: '\t', skipEmptyLines: 'greedy' }).data
  const columns = headed(rows[0] ?? [])
  const unread: string[] = []
  const posts = (columns ? rows.slice(1) : rows).map((row, index) => {
    const cell = (column: Column) => (row[(columns ?? ORDER).indexOf(column)] ?? '').trim()
    const postedOn = readTypedDate(cell('postedOn'))
    const postedAt = readTypedTime(cell('postedAt').replace(/^pukul /i, ''))
    if (!postedOn) unread.push(`Baris ${index + 1}: tanggal «${cell('postedOn')}» tidak terbaca`)
    if (!postedAt && cell('postedAt') !== '')
      unread.push(`Baris ${index + 1}: jam «${cell('postedAt')}» tidak terbaca`)
    return {
      account: cell('account'),
      platform: cell('platform'),
      postedOn,
      postedAt,
      url: cell('url'),
      summary: cell('summary'),
      evidence: [],
    }
  })
  return { posts, unread }
}
