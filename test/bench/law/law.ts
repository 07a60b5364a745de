import { assess } from '../../../src/law/procedure.ts'
import { addDays } from '../../../src/terms/plain-date.ts'
import { asFact, caseOf, clerk, d, facts, lawWith } from '../../law/fixtures.ts'
import * as p from '../../law/payloads.ts'
import { median, type Row, randomFrom, row } from '../report.ts'
import { reassess } from './reassess.ts'

const ACT = d('2026-09-01')

/** A case under discipline with so many facts: the road to a delivered decision, and corrected dates and notes between. */
function caseWith(count: number, seed: number) {
  const random = randomFrom(seed)
  const road = facts(
    ['2026-10-01', p.opened()],
    ['2026-10-02', p.assessed('discipline')],
    ['2026-10-02', p.superiors()],
    ['2026-10-05', p.secured('2026-10-05')],
    ['2026-10-08', p.summons(1, '2026-10-08', '2026-10-20')],
    ['2026-10-09', p.summonsDelivered(1, '2026-10-09')],
    ['2026-10-20', p.absent(1)],
    ['2026-10-21', p.summons(2, '2026-10-21', '2026-11-02')],
    ['2026-10-22', p.summonsDelivered(2, '2026-10-22')],
  )
  const notes = Array.from({ length: count - road.length }, (_, at) =>
    asFact(road.length + at + 1, addDays(ACT, Math.floor(random() * 60)), {
      type: 'note',
      note: `Catatan ${at + 1}`,
    }),
  )
  return caseOf([...road, ...notes], { person: clerk })
}

/** Milliseconds of one assessment, over enough calls to be above the clock's grain. */
function millisecondsOf(count: number, seed: number): number {
  const law = lawWith(5)
  const file = caseWith(count, seed)
  const today = d('2026-10-26')
  const samples: number[] = []
  for (let round = 0; round < 40; round++) {
    const begin = performance.now()
    for (let call = 0; call < 50; call++) assess(file, law, today)
    samples.push((performance.now() - begin) / 50)
  }
  return median(samples.slice(10))
}

/** What the law costs: one case, how it grows, and every open case after a holiday was added. */
export async function law(seed: number): Promise<Row[]> {
  const fifty = millisecondsOf(50, seed)
  const hundred = millisecondsOf(100, seed)
  const fiveHundred = millisecondsOf(500, seed)
  const row50 = { topic: 'law', unit: 'ms', floor: null, goal: 1, reads: 'ours' } as const
  return [
    row({ ...row50, name: 'assess one case, 50 facts', ours: fifty }),
    row({ ...row50, name: 'assess one case, 100 facts', ours: hundred }),
    // Linear: ten times the facts, at most ten times the time.
    row({
      topic: 'law',
      name: 'assess one case, 500 facts (floor: 10 x the time of 50)',
      unit: 'ms',
      ours: fiveHundred,
      floor: fifty * 10,
      goal: 1,
      reads: 'ours / floor',
    }),
    ...(await reassess(seed)),
  ]
}
