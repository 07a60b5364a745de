import type { CaseView } from '../../contract/cases.ts'
import type { EvidenceId } from '../../terms/ids.ts'
import { PAPERS } from '../../terms/paper.ts'
import { formatDate } from '../../terms/plain-date.ts'
import { fail, ok, type Result } from '../../terms/result.ts'
import type { ReadContext } from '../context.ts'
import { unlessDamaged } from '../evidence/intact.ts'
import { findEvidence, listEvidence, reportsOfCase, type StoredEvidence } from '../evidence/repository.ts'
import { namesReporter, protectedReporters, withoutReporters } from '../intake/reporters.ts'
import { textOf } from '../letters/render/stamp.ts'
import { frozenBytesOf, papersOfCase, type StoredPaper } from '../letters/repository.ts'
import { readPdf, squeezed } from '../scans/read-pdf.ts'
import { summaryDocument } from './summary-document.ts'

/** What a part is made of, and so how it becomes pages. */
export type PartForm = 'docx' | 'pdf' | 'picture' | 'other'

/** One document of the bundle. */
export interface Part {
  readonly title: string
  /** A second line: number and date of a letter, who captured a picture. Empty when there is nothing to say. */
  readonly note: string
  /** As it is named in a folder, without its place in the order. */
  readonly fileName: string
  readonly form: PartForm
  /** Bytes of the whole file; for rows that say so beforehand, nothing is read. */
  readonly size: number
  readonly sha256: string | null
  readonly bytes: () => Promise<Result<Uint8Array>>
}

/** A document of the case that must not go into the bundle, and why. */
export interface LeftOut {
  readonly title: string
  readonly why: string
}

export interface BundleParts {
  readonly parts: readonly Part[]
  readonly left: readonly LeftOut[]
}

const NAMES_REPORTER = 'memuat nama pelapor, yang dilindungi'

/** These show the evidence and so stand before it, whatever their date. */
const EVIDENCE_PAPERS: ReadonlySet<StoredPaper['kind']> = new Set(['ba-pengambilan-bukti', 'lembar-bukti'])

function formOf(mediaType: string): PartForm {
  if (mediaType === 'application/pdf') return 'pdf'
  return mediaType === 'image/jpeg' || mediaType === 'image/png' ? 'picture' : 'other'
}

function partOfFile(
  stored: StoredEvidence,
  title: string,
  reporters: readonly string[],
  { evidenceFiles }: ReadContext,
): Part {
  const { evidence, storedAs } = stored
  const { capture, fileName, mediaType, size, sha256 } = evidence
  const note = [capture.capturedBy && `diperoleh ${capture.capturedBy}`, capture.sourceDevice]
    .filter(Boolean)
    .join(', ')
  return {
    title: withoutReporters(title, reporters),
    note: withoutReporters(note, reporters),
    fileName: withoutReporters(fileName, reporters),
    form: formOf(mediaType),
    size,
    sha256,
    bytes: () => unlessDamaged(stored, async () => ok(await evidenceFiles.read(storedAs, 0, size))),
  }
}

function partOfPaper(paper: StoredPaper, { db }: ReadContext): Part {
  const struck = db.one(`SELECT 1 FROM register_line WHERE paper_id = ? AND state = 'void'`, paper.id)
  const title = `${PAPERS[paper.kind].title}${struck ? ' (nomor dibatalkan)' : ''}`
  const note = [paper.number && `Nomor ${paper.number}`, paper.date && formatDate(paper.date)]
    .filter(Boolean)
    .join(', ')
  return {
    title,
    note: paper.whose === 'own' ? note : `${note} (konsep kantor ini; yang terbit ialah pindaiannya)`,
    fileName: `${title}${paper.number ? ` ${paper.number.replaceAll('/', '-')}` : ''}.docx`,
    form: 'docx',
    size: 0,
    sha256: paper.sha256,
    bytes: async () => {
      const bytes = frozenBytesOf(db, paper.id)
      return bytes ? ok(bytes) : fail('paper-gone', `${title} tidak bisa dibaca.`)
    },
  }
}

/** A letter may name the reporter in its text; a scan or a picture only the clerk can judge. */
function namesHim(paper: StoredPaper, reporters: readonly string[], { db }: ReadContext): boolean {
  if (reporters.length === 0) return false
  const bytes = frozenBytesOf(db, paper.id)
  const text = bytes ? textOf(bytes) : null
  return text?.ok === true && namesReporter(text.value, reporters)
}

/**
 * All documents of a case in the order of the procedure: report and telaah, the evidence with its sheets, then each
 * letter by its date, followed by its scan and the proof of its delivery. The reporter is in none of it (dossier, trap 25).
 */
function orderedParts(view: CaseView, reporters: readonly string[], context: ReadContext): BundleParts {
  const { db } = context
  const files = listEvidence(db, reportsOfCase(db, view.id), [view.id])
  const left: LeftOut[] = []
  const placed = new Set<EvidenceId>()

  const paperParts = (paper: StoredPaper): Part[] => {
    const part = partOfPaper(paper, context)
    const scans = files.filter(
      ({ evidence: { owner } }) => owner.kind === 'scan' && owner.paperId === paper.id,
    )
    const proofs = (paper.delivery?.proof ?? []).flatMap((id) => findEvidence(db, id) ?? [])
    // What names him in the text names him in its scan as well.
    if (namesHim(paper, reporters, context)) {
      left.push({ title: part.title, why: NAMES_REPORTER })
      for (const scan of scans) {
        placed.add(scan.evidence.id)
        left.push({ title: `Pindaian ${part.title}`, why: NAMES_REPORTER })
      }
      return []
    }
    const follow = (stored: StoredEvidence, title: string) => {
      placed.add(stored.evidence.id)
      return partOfFile(stored, title, reporters, context)
    }
    return [
      part,
      ...scans.map((stored) => follow(stored, `Pindaian ${part.title}`)),
      ...proofs.map((stored) => follow(stored, `Bukti penyampaian ${part.title}`)),
    ]
  }

  const issued = papersOfCase(db, view.id)
    .filter(({ state }) => state === 'numbered' || state === 'delivered')
    .sort((one, other) => (one.date ?? '').localeCompare(other.date ?? ''))
  const sheets = issued.filter(({ kind }) => EVIDENCE_PAPERS.has(kind)).flatMap(paperParts)
  const letters = issued.filter(({ kind }) => !EVIDENCE_PAPERS.has(kind)).flatMap(paperParts)
  const loose = files.filter(({ evidence }) => !placed.has(evidence.id))
  const proof = loose.filter(({ evidence }) => evidence.owner.kind === 'proof')
  const evidence = loose.filter(({ evidence: { owner } }) => owner.kind === 'report' || owner.kind === 'case')
  const titled = (stored: StoredEvidence) =>
    partOfFile(stored, stored.evidence.capture.caption || stored.evidence.fileName, reporters, context)
  const summary: Part = {
    title: 'Laporan dan telaah',
    note: `Kasus ${view.number}`,
    fileName: 'Laporan dan telaah.docx',
    form: 'docx',
    size: 0,
    sha256: null,
    bytes: async () => ok(await summaryDocument(view, context.profile, reporters)),
  }
  return {
    parts: [summary, ...sheets, ...evidence.map(titled), ...letters, ...proof.map(titled)],
    left,
  }
}

/** A PDF whose text names him; one without text (a scan) only the clerk can judge. */
async function pdfNamesHim(part: Part, reporters: readonly string[]): Promise<boolean> {
  if (part.form !== 'pdf' || reporters.length === 0) return false
  const bytes = await part.bytes()
  if (!bytes.ok) return false
  const { text } = readPdf(bytes.value)
  return reporters.some((name) => text.includes(squeezed(name)))
}

/** What the bundle holds, in its order, and what it must not hold. */
export async function bundleParts(view: CaseView, context: ReadContext): Promise<BundleParts> {
  const reporters = protectedReporters(context.db, view.id)
  const ordered = orderedParts(view, reporters, context)
  const parts: Part[] = []
  const left = [...ordered.left]
  for (const part of ordered.parts)
    if (await pdfNamesHim(part, reporters)) left.push({ title: part.title, why: NAMES_REPORTER })
    else parts.push(part)
  return { parts, left }
}
