import type { CaseView } from '../../contract/cases.ts'
import type { OfficeProfile } from '../../contract/settings.ts'
import { formatNip } from '../../terms/nip.ts'
import { formatDate } from '../../terms/plain-date.ts'
import { withoutReporters } from '../intake/reporters.ts'
import { heading, line, ownDocument, table } from './document.ts'

/** Case, person, reports, what the telaah found and what happened since; nobody who reported is named. */
export function summaryDocument(
  view: CaseView,
  office: OfficeProfile,
  reporters: readonly string[],
): Promise<Uint8Array> {
  const safe = (text: string) => withoutReporters(text, reporters)
  const { atAct } = view.person
  const stands = view.timeline.filter(({ corrected }) => corrected === null)
  return ownDocument('Laporan dan telaah', office, [
    table(
      office,
      [28, 72],
      [
        ['Nomor kasus', view.number],
        ['Dibuka', formatDate(view.openedOn)],
        ['Nama', atAct.name],
        ['NIP', atAct.nip ? formatNip(atAct.nip) : '-'],
        ['Jabatan', atAct.position],
        ['Unit kerja', atAct.unitName],
      ],
      null,
    ),
    heading('Laporan'),
    ...view.reports.flatMap(({ number, receivedOn, summary }) => [
      line(`${number}, diterima ${formatDate(receivedOn)}`, { bold: true }),
      line(safe(summary)),
    ]),
    heading('Dugaan pelanggaran menurut telaah'),
    ...(view.violations.length === 0
      ? [line('Belum ada ketentuan yang dicatat.')]
      : view.violations.map(({ citation, text }) => line(`${citation}: ${text}`))),
    heading('Perjalanan perkara'),
    table(
      office,
      [22, 78],
      [...stands].reverse().map(({ happenedOn, text }) => [formatDate(happenedOn), safe(text)]),
      ['Tanggal', 'Kejadian'],
    ),
  ])
}
