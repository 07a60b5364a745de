import { GUIDANCE_KIND_LABEL, GuidanceKind } from '../../contract/guidance.ts'
import { PaperDraft } from '../../contract/paper-values.ts'
import type { AwaitingScan } from '../../contract/scans.ts'
import type { ReadableDb } from '../../store/sql.ts'
import { GuidanceId, IncomingId, PaperId } from '../../terms/ids.ts'
import { PAPERS, PaperKind } from '../../terms/paper.ts'
import { PlainDate } from '../../terms/plain-date.ts'
import { receiptsOf } from '../letters/no-case/receipts.ts'

/** Words by which a scan is known when its number cannot be read. */
export interface Mark {
  readonly words: string
  /** How the clerk is told: `nama Dedi Contohwan`. */
  readonly said: string
  /** A name tells more than a title that many papers share. */
  readonly weight: number
}

/** What the title of a paper weighs as a mark; names and subjects weigh more. */
export const TITLE_WEIGHT = 2

export interface WaitingTarget extends AwaitingScan {
  readonly marks: readonly Mark[]
  /** `tanggal surat`, `tanggal kegiatan`. */
  readonly dateSaid: string
  /** Why it may be this one although nothing was read. */
  readonly waits: string
}

/** Everything a scan is waited for: our papers, then incoming letters, then events, each newest first. */
export const awaitingScans = (db: ReadableDb): WaitingTarget[] => [
  ...papers(db),
  ...incoming(db),
  ...events(db),
]

interface PaperRow {
  readonly id: string
  readonly case_number: string | null
  readonly kind: string
  readonly draft: string
  readonly person_name: string | null
  readonly number: string | null
  readonly date: string | null
  readonly open: number
  readonly scanned: number
}

/**
 * Issued papers without a scan whose number stands, papers that another unit has still to issue, and each imbauan until
 * the receipts of all its units are back: they are scans too.
 */
function papers(db: ReadableDb): WaitingTarget[] {
  return db
    .all<PaperRow>(
      `SELECT * FROM (SELECT paper.id, case_file.number AS case_number, paper.kind, paper.draft,
         paper.person ->> '$.name' AS person_name, paper.number, paper.date,
         paper.state IN ('draft', 'signed') AS open,
         EXISTS (SELECT 1 FROM evidence WHERE owner_kind = 'scan' AND owner_id = paper.id) AS scanned
       FROM paper LEFT JOIN case_file ON case_file.id = paper.case_id
       WHERE (paper.state IN ('numbered', 'delivered') OR (paper.whose <> 'own' AND paper.state IN ('draft', 'signed')))
         AND NOT EXISTS (SELECT 1 FROM register_line WHERE paper_id = paper.id AND state = 'void')
       ORDER BY coalesce(paper.date, substr(paper.updated_at, 1, 10)) DESC, paper.created_at DESC)
       WHERE scanned = 0 OR kind = 'imbauan-netralitas'`,
    )
    .filter(({ id, scanned }) => scanned === 0 || receiptsAreMissing(db, PaperId.parse(id)))
    .map(paperTarget)
}

function receiptsAreMissing(db: ReadableDb, id: PaperId): boolean {
  const receipts = receiptsOf(db, id)
  return receipts.ok && receipts.value.units.some(({ receipt }) => receipt === null)
}

function paperTarget(row: PaperRow): WaitingTarget {
  const kind = PaperKind.parse(row.kind)
  const { title } = PAPERS[kind]
  // Only a paper of no person is known by what else it is about.
  const subject = row.person_name === null ? subjectOf(PaperDraft.parse(JSON.parse(row.draft))) : null
  const about = row.person_name ?? subject ?? ''
  return {
    target: { kind: 'paper', id: PaperId.parse(row.id) },
    title,
    about,
    caseNumber: row.case_number,
    number: row.number,
    date: row.date === null ? null : PlainDate.parse(row.date),
    unitMustIssue: row.open === 1,
    marks: [
      ...(row.person_name === null ? [] : [nameMark(row.person_name)]),
      ...(subject ? [{ words: subject, said: `«${subject}»`, weight: 3 }] : []),
      { words: title, said: 'judul surat', weight: TITLE_WEIGHT },
    ],
    dateSaid: 'tanggal surat',
    waits:
      row.open === 1
        ? 'Menunggu surat dari unit'
        : row.scanned === 1
          ? 'Menunggu tanda terima unit'
          : 'Belum ada pindaiannya',
  }
}

/** The event or the election a paper of no case is about. */
function subjectOf({ kind, values }: PaperDraft): string | null {
  switch (kind) {
    case 'daftar-hadir':
    case 'pakta-integritas':
    case 'ba-pembinaan-umum':
      return values.title
    case 'imbauan-netralitas':
      return values.election
    case 'label-rahasia':
      return values.to
    default:
      return null
  }
}

/** A name as papers write it may carry other titles than the registry's. */
function nameMark(name: string): Mark {
  const bare = name.split(',')[0]?.trim() ?? ''
  return { words: bare, said: `nama ${bare}`, weight: 4 }
}

interface IncomingRow {
  readonly id: string
  readonly agenda: number
  readonly year: number
  readonly sender: string
  readonly number: string
  readonly date: string | null
  readonly subject: string
}

function incoming(db: ReadableDb): WaitingTarget[] {
  return db
    .all<IncomingRow>(
      `SELECT id, agenda, year, sender, number, date, subject FROM incoming_letter
       WHERE void_reason IS NULL
         AND NOT EXISTS (SELECT 1 FROM evidence WHERE owner_kind = 'incoming' AND owner_id = incoming_letter.id)
       ORDER BY received_on DESC, agenda DESC LIMIT 200`,
    )
    .map((row) => ({
      target: { kind: 'incoming', id: IncomingId.parse(row.id) },
      title: row.subject,
      about: `${row.sender}, agenda ${row.agenda}/${row.year}`,
      caseNumber: null,
      number: row.number || null,
      date: row.date === null ? null : PlainDate.parse(row.date),
      unitMustIssue: false,
      marks: [
        { words: row.sender, said: `pengirim ${row.sender}`, weight: 3 },
        { words: row.subject, said: 'perihal', weight: 3 },
      ],
      dateSaid: 'tanggal surat',
      waits: 'Surat masuk ini belum ada pindaiannya',
    }))
}

function events(db: ReadableDb): WaitingTarget[] {
  return db
    .all<{ id: string; title: string; kind: string; held_on: string }>(
      `SELECT id, title, kind, held_on FROM guidance
       WHERE kind <> 'nihil'
         AND NOT EXISTS (SELECT 1 FROM evidence WHERE owner_kind = 'guidance' AND owner_id = guidance.id)
       ORDER BY held_on DESC, serial DESC LIMIT 100`,
    )
    .map((row) => ({
      target: { kind: 'guidance', id: GuidanceId.parse(row.id) },
      title: row.title,
      about: GUIDANCE_KIND_LABEL[GuidanceKind.parse(row.kind)],
      caseNumber: null,
      number: null,
      date: PlainDate.parse(row.held_on),
      unitMustIssue: false,
      marks: [{ words: row.title, said: 'nama kegiatan', weight: 3 }],
      dateSaid: 'tanggal kegiatan',
      waits: 'Kegiatan ini belum ada buktinya',
    }))
}
