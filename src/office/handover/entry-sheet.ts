import type { CaseView } from '../../contract/cases.ts'
import { STAGE_LABEL } from '../../law/assessment.ts'
import type { FactType } from '../../law/facts.ts'
import { formatDate } from '../../terms/plain-date.ts'
import { withoutReporters } from '../intake/reporters.ts'
import { type DecidedSanction, proposedReasons, type SiasnCodes, type SiasnRow } from './siasn.ts'

/** What I'DIS calls the examination, on whatever road (dossier 7.1: complaint, examination, decision). */
const EXAMINATION: ReadonlySet<FactType> = new Set<FactType>([
  'assignment-issued',
  'clarification-invited',
  'clarification-absent',
  'clarified',
  'special-report-issued',
  'team-formed',
  'ethics-panel-formed',
  'summons-issued',
  'absent',
  'examined',
  'findings-settled',
  'findings-reported',
  'ethics-concluded',
])

const field = (label: string, value: string) => `${label.padEnd(26)}: ${value}`
const orNone = (lines: readonly string[], none: string) => (lines.length > 0 ? lines : [none])

/** A page for the operator who types the case into I'DIS, in SIASN's order; a running case says how far it is. */
export function entrySheet(
  view: CaseView,
  decided: readonly { readonly sanction: DecidedSanction; readonly row: SiasnRow }[],
  codes: SiasnCodes,
  reporters: readonly string[],
): string {
  const { atAct } = view.person
  const examination = view.timeline
    .filter(
      ({ standing, corrected }) => corrected === null && standing && EXAMINATION.has(standing.payload.type),
    )
    .toReversed()
  const decisions = decided.flatMap(({ sanction, row }) => {
    const reasons = proposedReasons(sanction.violations, codes)
    return [
      field('Hukuman', codes.sanctions[sanction.sanction].name),
      ...Object.entries(row).map(([name, value]) => field(name, value === '' ? '(diisi operator)' : value)),
      field(
        'Alasan terdekat (usulan)',
        reasons.length > 0 ? reasons.join('; ') : '(tidak ada yang sepadan; pilih yang terdekat di SIASN)',
      ),
      '',
    ]
  })
  const lines = [
    `LEMBAR ISIAN I'DIS / SIASN - ${view.number} - RAHASIA`,
    '',
    field('Nama', atAct.name),
    field('NIP', atAct.nip ?? '-'),
    field('Jabatan', atAct.position),
    field('Unit kerja', atAct.unitName),
    field('Tahap', STAGE_LABEL[view.assessment.stage]),
    '',
    'PENGADUAN',
    ...orNone(
      view.reports.map(
        ({ number, receivedOn, summary }) => `${number}, diterima ${formatDate(receivedOn)}: ${summary}`,
      ),
      'Tidak ada laporan tercatat.',
    ),
    '',
    'PEMERIKSAAN',
    ...orNone(
      examination.map(({ happenedOn, text }) => `${formatDate(happenedOn)}: ${text}`),
      'Belum ada pemeriksaan.',
    ),
    '',
    'KEPUTUSAN',
    ...orNone(decisions, 'Belum ada keputusan hukuman.'),
  ]
  return `${lines.map((line) => withoutReporters(line, reporters)).join('\r\n')}\r\n`
}
