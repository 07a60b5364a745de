import type { CaseView } from '../../contract/cases.ts'
import { PAPERS, PaperKind } from '../../terms/paper.ts'
import type { ReadContext } from '../context.ts'

/** A file the office keeps, ready to be streamed into a package. */
export interface StoredFile {
  readonly fileName: string
  readonly title: string
  readonly size: number
  readonly sha256: string
  readonly capture: unknown
  readonly content: () => AsyncIterable<Uint8Array>
}

export interface CaseFiles {
  readonly papers: readonly StoredFile[]
  readonly scans: readonly StoredFile[]
  readonly evidence: readonly StoredFile[]
}

interface EvidenceRow {
  owner_kind: string
  file_name: string
  size: number
  sha256: string
  stored_as: string
  capture: string
  title: string | null
}

interface PaperRow {
  kind: string
  number: string | null
  date: string | null
  sha256: string
  id: string
  size: number
  number_void: number
}

/** Frozen letters, scans, evidence of the case and of its reports. Drafts stay at home. */
export function filesOfCase(view: CaseView, { db, evidenceFiles }: ReadContext): CaseFiles {
  const papers = db
    .all<PaperRow>(
      `SELECT id, kind, number, date, sha256, length(frozen_bytes) AS size,
         EXISTS (SELECT 1 FROM register_line WHERE paper_id = paper.id AND register_line.state = 'void') AS number_void
       FROM paper
       WHERE case_id = ? AND frozen_bytes IS NOT NULL ORDER BY date, created_at`,
      view.id,
    )
    .map((row): StoredFile => {
      // It was issued once and stays in the file; whoever opens the stick must not take it for a valid letter.
      const title = `${PAPERS[PaperKind.parse(row.kind)].title}${row.number_void ? ' (nomor dibatalkan)' : ''}`
      return {
        fileName:
          `${row.date ?? ''} ${title}${row.number ? ` ${row.number.replaceAll('/', '-')}` : ''}.docx`.trim(),
        title,
        size: row.size,
        sha256: row.sha256,
        capture: null,
        content: async function* () {
          const found = db.one<{ frozen_bytes: Uint8Array }>(
            'SELECT frozen_bytes FROM paper WHERE id = ?',
            row.id,
          )
          if (found) yield found.frozen_bytes
        },
      }
    })
  const kept = db
    .all<EvidenceRow>(
      `SELECT e.owner_kind, e.file_name, e.size, e.sha256, e.stored_as, e.capture, p.kind AS title FROM evidence e
       LEFT JOIN paper p ON e.owner_kind = 'scan' AND p.id = e.owner_id
       WHERE (e.owner_kind IN ('case', 'proof') AND e.owner_id = ?)
          OR (e.owner_kind = 'report' AND e.owner_id IN (SELECT report_id FROM report_person WHERE case_id = ?))
          OR (e.owner_kind = 'scan' AND p.case_id = ?)
       ORDER BY e.added_at, e.file_name`,
      view.id,
      view.id,
      view.id,
    )
    .map((row) => ({
      kind: row.owner_kind,
      file: {
        fileName: row.file_name,
        title: row.title ? `Pindaian ${PAPERS[PaperKind.parse(row.title)].title}` : row.file_name,
        size: row.size,
        sha256: row.sha256,
        capture: JSON.parse(row.capture) as unknown,
        content: () => evidenceFiles.stream(row.stored_as),
      } satisfies StoredFile,
    }))
  return {
    papers,
    scans: kept.filter(({ kind }) => kind === 'scan' || kind === 'proof').map(({ file }) => file),
    evidence: kept.filter(({ kind }) => kind === 'report' || kind === 'case').map(({ file }) => file),
  }
}
