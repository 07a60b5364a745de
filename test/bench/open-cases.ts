import type { Office } from '../../src/office/start.ts'
import { must } from './desk/office.ts'

/** Named by one report; the same in every office, since linked cases are shown too. */
export const AT_ONCE = 50

/** People, a report naming them all, a case for each with its telaah: in pieces the contract allows. */
export async function openCases(
  office: Office,
  count: number,
  road: 'coaching' | 'discipline',
): Promise<string[]> {
  const ids: string[] = []
  const digits = (n: number) => String(n).padStart(4, '0')
  for (let first = 0; first < count; first += AT_ONCE) {
    const personIds: string[] = []
    for (let n = first; n < Math.min(first + AT_ONCE, count); n += 1) {
      const { id } = await must<{ id: string }>(
        office.call('people.create', {
          nip: `1986${String(1 + (n % 12)).padStart(2, '0')}${String(1 + Math.floor(n / 1000)).padStart(2, '0')}2015051${String(1 + (Math.floor(n / 12) % 999)).padStart(3, '0')}`,
          kind: 'pns',
          name: `Pegawai Contoh ${digits(n)}`,
          titleBefore: '',
          titleAfter: '',
          golongan: 'III/b',
          position: 'Pengelola Contoh',
          positionKind: 'pelaksana',
          functionalLevel: null,
          echelon: '',
          unitId: null,
          active: true,
        }),
      )
      personIds.push(id)
    }
    const report = await must<{ id: string }>(
      office.call('intake.create', {
        source: 'masyarakat',
        reporter: '',
        receivedOn: '2026-11-02',
        agendaNumber: '',
        letterNumber: '',
        letterDate: null,
        channel: 'facebook',
        channelName: '',
        visibility: 'publik',
        acts: ['komentar'],
        actDate: '2026-10-28',
        url: '',
        accountName: '',
        summary: 'Laporan contoh untuk pengukuran',
        personIds,
      }),
    )
    const { cases } = await must<{ cases: { caseId: string }[] }>(
      office.call('intake.openCases', {
        reportId: report.id,
        people: personIds.map((personId) => ({ personId, whose: 'own' })),
      }),
    )
    for (const { caseId } of cases) {
      ids.push(caseId)
      await must(
        office.call('cases.record', {
          caseId,
          happenedOn: '2026-11-03',
          happenedAt: null,
          payload: {
            type: 'assessed',
            road,
            actDate: '2026-10-28',
            violations: ['kewajiban-integritas'],
            impact: 'unit-kerja',
            actText: 'Perbuatan contoh',
            reason: '',
            conduct: null,
          },
        }),
      )
    }
  }
  return ids
}
