import type { CaseId } from '../../../src/terms/ids.ts'
import type { Official } from '../../../src/terms/person.ts'
import { INSPEKTUR, IRBAN, type LettersDesk } from '../letters/desk.ts'

/** The ethics road as a clerk walks it, up to the hearing. All people are invented. */

const SECRETARY: Official = {
  identity: {
    ...IRBAN.identity,
    name: 'Seumpama Sekretariswati, S.H.',
    nip: null,
    kind: null,
    position: 'Sekretaris Inspektorat',
  },
  acting: null,
}

export const PANEL = [
  { official: IRBAN, role: 'ketua' },
  { official: SECRETARY, role: 'sekretaris' },
  { official: INSPEKTUR, role: 'anggota' },
]

/** A case of the office's own staff, assessed on 5 October 2026. */
export async function onEthicsRoad(desk: LettersDesk): Promise<CaseId> {
  const caseId = await desk.openCase()
  await desk.record(caseId, '2026-10-05', {
    type: 'assessed',
    road: 'ethics',
    actDate: '2026-09-28',
    violations: ['kewajiban-integritas'],
    impact: 'unit-kerja',
    actText: 'Komentar merendahkan pimpinan di Facebook.',
    reason: 'Kode etik instansi',
  })
  return caseId
}

/** The Majelis formed and the person called in on 5 October, heard on the 15th. */
export async function heardByPanel(desk: LettersDesk, caseId: CaseId): Promise<void> {
  const formed = await desk.draft(caseId, 'keputusan-majelis-etik')
  await desk.fill(formed, { members: PANEL })
  await desk.sign(formed)
  await desk.number(formed, '2026-10-05', { acceptWarnings: true })
  const summons = await desk.issue(caseId, 'panggilan-etik-1', '2026-10-05')
  await desk.deliver(summons, '2026-10-05')
  desk.setClock('2026-10-15')
  await desk.record(caseId, '2026-10-15', { type: 'attended', n: 1 })
  await desk.issue(caseId, 'bap-etik', '2026-10-15', {
    beginAt: '09:00',
    endAt: '10:00',
    heldOn: '2026-10-15',
    admitted: 'yes',
    qa: [{ question: 'Apakah benar?', answer: 'Benar.' }],
  })
}
