import { join } from 'node:path'
import { median, type Row, row } from '../report.ts'
import { must, officeIn, setUp } from './office.ts'
import { openDesk } from './window.ts'

const FEW = 50
const MANY = 5000
const OPENINGS = 300
/** Named by one report; the same in both offices, since linked cases are shown too. */
const AT_ONCE = 50

/** People, a report naming them all, a case for each: in pieces the contract allows. */
async function openCases(folder: string, count: number): Promise<string[]> {
  const office = officeIn(folder)
  await setUp(office)
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
            road: 'discipline',
            actDate: '2026-10-28',
            violations: ['kewajiban-integritas'],
            impact: 'unit-kerja',
            actText: 'Perbuatan contoh',
            reason: '',
          },
        }),
      )
    }
  }
  await office.close()
  return ids
}

/** A desk at so many cases, and the openings a clerk makes there. */
async function deskWith(folder: string, count: number) {
  const ids = await openCases(folder, count)
  const desk = await openDesk(folder)
  const step = Math.max(1, Math.floor(ids.length / OPENINGS))
  const inputs = Array.from({ length: OPENINGS }, (_, n) => ({ id: ids[(n * step) % ids.length] }))
  await desk.timeCalls('cases.get', inputs.slice(0, AT_ONCE)) // warm-up
  return { desk, inputs, times: [] as number[] }
}

/** What the case screen asks for, at a few and at many cases in turn, so that the machine's moods meet both. */
export async function caseScreen(folder: string): Promise<Row[]> {
  const few = await deskWith(join(folder, 'few'), FEW)
  const many = await deskWith(join(folder, 'many'), MANY)
  for (let first = 0; first < OPENINGS; first += AT_ONCE)
    for (const { desk, inputs, times } of [few, many])
      times.push(...(await desk.timeCalls('cases.get', inputs.slice(first, first + AT_ONCE))))
  await few.desk.close()
  await many.desk.close()
  return [
    row({
      topic: 'desk',
      name: `case screen at ${MANY.toLocaleString('en')} cases against ${FEW} (${many.desk.host})`,
      unit: 'ms',
      ours: median(many.times),
      floor: median(few.times),
      // "no growth": what noise of the machine alone makes of two equal runs.
      goal: 1.15,
      reads: 'ours / floor',
    }),
  ]
}
