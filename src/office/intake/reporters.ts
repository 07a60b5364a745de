import type { ReportSource } from '../../contract/intake.ts'
import type { ReadableDb } from '../../store/sql.ts'
import type { CaseId } from '../../terms/ids.ts'
import { reportsOfCase } from '../evidence/repository.ts'

/** Who reported is protected (dossier trap 25). An authority that reports by letter is no secret. */
const PUBLIC_SOURCES: ReadonlySet<ReportSource> = new Set(['bawaslu', 'bkn', 'surat-instansi', 'pemantauan'])

/** Shorter than this a word may stand for anything. */
const SHORTEST_NAME = 4

/** Names, without titles behind a comma, of the people who reported what the case is about. */
export function protectedReporters(db: ReadableDb, caseId: CaseId): string[] {
  const names = reportsOfCase(db, caseId).flatMap((id) => {
    const row = db.one<{ source: ReportSource; reporter: string | null }>(
      `SELECT data ->> '$.source' AS source, data ->> '$.reporter' AS reporter FROM report WHERE id = ?`,
      id,
    )
    const name = row?.reporter?.split(',')[0]?.trim() ?? ''
    return row && !PUBLIC_SOURCES.has(row.source) && name.length >= SHORTEST_NAME ? [name] : []
  })
  return [...new Set(names)]
}

/** The name as a word of its own: `Rina` is not in `Rinawati`. */
const pattern = (name: string) =>
  new RegExp(
    `(?<!\\p{L})${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+')}(?!\\p{L})`,
    'giu',
  )

/** Whether the text names one of them, however it is spaced or capitalised. */
export const namesReporter = (text: string, reporters: readonly string[]): boolean =>
  reporters.some((name) => pattern(name).test(text))

/** The text with their names replaced: `HP Sdr. Andi` becomes `HP Sdr. (pelapor)`. */
export const withoutReporters = (text: string, reporters: readonly string[]): string =>
  reporters
    .reduce((result, name) => result.replace(pattern(name), '(pelapor)'), text)
    .replaceAll('(pelapor) (pelapor)', '(pelapor)')
