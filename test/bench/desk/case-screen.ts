import { join } from 'node:path'
import { AT_ONCE, openCases } from '../open-cases.ts'
import { median, type Row, row } from '../report.ts'
import { officeIn, setUp } from './office.ts'
import { openDesk } from './window.ts'

const FEW = 50
const MANY = 5000
const OPENINGS = 300
/** A desk at so many cases, and the openings a clerk makes there. */
async function deskWith(folder: string, count: number) {
  const office = officeIn(folder)
  await setUp(office)
  const ids = await openCases(office, count, 'discipline')
  await office.close()
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
