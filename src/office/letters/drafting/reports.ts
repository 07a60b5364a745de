import { REPORT_SOURCE_LABEL, type ReportInput, type ReportSource } from '../../../contract/intake.ts'
import type { ReadableDb } from '../../../store/sql.ts'
import { formatDate, type PlainDate } from '../../../terms/plain-date.ts'
import { assertNever } from '../../../terms/result.ts'
import { reportsOfCase } from '../../evidence/repository.ts'
import { namesReporter, protectedReporters } from '../../intake/reporters.ts'
import { ReportData } from '../../intake/repository.ts'
import type { CaseSource } from './case-source.ts'

/** What the reports of a case say to its papers, without naming who is protected (dossier trap 25). */

/** An incoming report as an office names it: by its letter where there is one. */
export interface NamedReport {
  readonly source: ReportSource
  /** The authority that wrote, or the label of the source. */
  readonly from: string
  readonly letterNumber: string | null
  readonly letterDate: PlainDate | null
  readonly receivedOn: PlainDate
  readonly agendaNumber: string | null
}

function sourceName(data: Pick<ReportInput, 'source' | 'reporter'>, hidden: readonly string[]): string {
  const reporter = data.reporter.trim()
  return reporter && !namesReporter(reporter, hidden) && !isPrivate(data.source)
    ? reporter
    : REPORT_SOURCE_LABEL[data.source]
}

/** People who report for themselves are named nowhere, however short their name. */
const isPrivate = (source: ReportInput['source']) =>
  source !== 'bawaslu' && source !== 'bkn' && source !== 'surat-instansi'

/** The reports that led to the case, as they came in. */
export function reportsNamed({ context, stored }: Pick<CaseSource, 'context' | 'stored'>): NamedReport[] {
  const hidden = protectedReporters(context.db, stored.id)
  return reportsOfCase(context.db, stored.id).flatMap((id) => {
    const row = context.db.one<{ data: string }>('SELECT data FROM report WHERE id = ?', id)
    if (!row) return []
    const data = ReportData.parse(JSON.parse(row.data))
    return [
      {
        source: data.source,
        from: sourceName(data, hidden),
        letterNumber: data.letterNumber.trim() || null,
        letterDate: data.letterDate,
        receivedOn: data.receivedOn,
        agendaNumber: data.agendaNumber.trim() || agendaOf(context.db, id),
      },
    ]
  })
}

/** The line under which the letter that brought the report stands in the agenda of incoming letters. */
function agendaOf(db: ReadableDb, reportId: string): string | null {
  const line = db.one<{ agenda: number }>(
    'SELECT agenda FROM incoming_letter WHERE report_id = ? AND void_reason IS NULL ORDER BY year, agenda',
    reportId,
  )
  return line ? String(line.agenda) : null
}

/**
 * What came in, as a *Dasar* calls it. Of people who report it says no more than that they did: whether a colleague or a
 * citizen wrote is a hint of who it was, and a Surat Tugas is shown to the person (dossier trap 25).
 */
function called({ source, from }: NamedReport, byLetter: boolean): string {
  const what = byLetter ? 'Surat' : 'Laporan'
  switch (source) {
    case 'bawaslu':
    case 'bkn':
      return `${what} ${from}`
    case 'surat-instansi':
      return from === REPORT_SOURCE_LABEL[source] ? `${what} instansi lain` : `${what} ${from}`
    case 'pemantauan':
      return 'Hasil pemantauan media sosial'
    case 'media':
      return 'Pemberitaan media'
    case 'internal':
      return 'Temuan kantor kami'
    case 'masyarakat':
    case 'pegawai':
    case 'pimpinan':
    case 'lainnya':
      return byLetter ? 'Surat pengaduan' : 'Laporan'
    default:
      return assertNever(source)
  }
}

/** `Surat Bawaslu Nomor 12 tanggal ..., yang diterima tanggal ... dengan nomor agenda 45`, as a line of a *Dasar*. */
export function reportCited(report: NamedReport): string {
  const { letterNumber, letterDate, receivedOn, agendaNumber } = report
  const letter = [
    ...(letterNumber ? [` Nomor ${letterNumber}`] : []),
    ...(letterDate ? [` tanggal ${formatDate(letterDate)}`] : []),
  ].join('')
  const agenda = agendaNumber ? ` dengan nomor agenda ${agendaNumber}` : ''
  return `${called(report, letter !== '')}${letter ? `${letter},` : ''} yang diterima tanggal ${formatDate(receivedOn)}${agenda}`
}
