import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { official, someone } from '../../law/fixtures.ts'
import { must, officeIn, setUp } from '../desk/office.ts'
import { openCases } from '../open-cases.ts'
import { type Row, row } from '../report.ts'

const SUPERIOR = someone(900, 'Atasan Contoh', 'administrator', { unitId: null, personId: null })
const CASES = 5000
/** The calls for coaching fall due after this day, so a day off here moves every one of them. */
const DAY = '2026-11-05'
/** A clerk waits for this once or twice a year; longer than this he thinks the app hangs. */
const PATIENCE = 5000

/** Every open case assessed again because a day became a day off, from the call to its answer. */
export async function reassess(_seed: number): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'tegas-bench-'))
  try {
    const office = officeIn(join(folder, 'kantor'))
    await setUp(office)
    for (const caseId of await openCases(office, CASES, 'coaching'))
      await must(
        office.call('cases.record', {
          caseId,
          happenedOn: '2026-11-03',
          happenedAt: null,
          payload: { type: 'superiors-confirmed', chain: [official(SUPERIOR)], person: null },
        }),
      )
    await must(office.call('cases.list', { text: '', filter: 'open', limit: 1 }))
    const begin = performance.now()
    const { moved } = await must<{ moved: number }>(
      office.call('calendar.setDay', {
        date: DAY,
        kind: 'national',
        name: 'Libur pengukuran',
        reason: 'Pengukuran',
        source: 'Pengukuran',
      }),
    )
    const elapsed = performance.now() - begin
    await office.close()
    return [
      row({
        topic: 'law',
        name: `reassess ${CASES.toLocaleString('en')} open cases after a holiday (${moved.toLocaleString('en')} deadlines moved)`,
        unit: 'ms',
        ours: elapsed,
        floor: null,
        goal: PATIENCE,
        reads: 'ours',
      }),
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
