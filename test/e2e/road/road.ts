import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Desk } from '../support/desk.ts'
import { assess, confirmSuperiors, openCase } from './case.ts'
import { DAY, SUPERIOR } from './cast.ts'
import { type FilesAtHand, filesAtHand } from './files.ts'
import { homeSays, takeUp } from './home.ts'
import { examine, proveFindings } from './minutes.ts'
import type { Frozen } from './paper.ts'
import { importPeople } from './people.ts'
import { followUp, takeInReport } from './report.ts'
import { morning, onDay, picture } from './screen.ts'
import { diskIsSealed, setUpOffice, signInAgain } from './set-up.ts'
import { attends, firstAbsence, firstSummons, secondSummons } from './summons.ts'

const FIRST = 'K-2026/001'

/** What one part of the road leaves to the next. */
export interface Walk {
  readonly desk: Desk
  readonly files: FilesAtHand
  /** Every paper that was frozen on the way. */
  readonly papers: Frozen[]
}

/** One road from the first start to the stick, the same for every host. Each part stands on the one before. */
export function walkTheRoad(open: (now: string) => Promise<Desk>): void {
  let walk: Walk
  let brokenAt: string | null = null

  beforeAll(async () => {
    walk = { desk: await open(morning(DAY.setUp)), files: await filesAtHand(), papers: [] }
    walk.desk.page.setDefaultTimeout(8_000)
  })
  afterAll(async () => {
    await walk?.desk.close()
    walk?.files.remove()
  })

  const part = (name: string, go: (walk: Walk) => Promise<void>) =>
    it(name, async (context) => {
      if (brokenAt !== null) context.skip(`the road broke at: ${brokenAt}`)
      brokenAt = name
      try {
        await go(walk)
      } catch (error) {
        await picture(walk.desk, `RUSAK ${name}`)
        throw error
      }
      brokenAt = null
    })

  part('sets up the office and seals its data', async ({ desk, files }) => {
    await setUpOffice(desk, files)
    diskIsSealed(desk)
    await signInAgain(desk)
  })

  part('imports the people of a registry', ({ desk, files }) => importPeople(desk, files))

  part('takes in a report with its evidence and follows it up', async ({ desk, files }) => {
    await takeInReport(desk, files)
    await followUp(desk)
  })

  part('assesses the case and calls him in', async ({ desk, files }) => {
    await assess(desk, 'integritas', /huruf f/, /^unit kerja/)
    await confirmSuperiors(desk, SUPERIOR.name, 'Bambang Misalnya, S.E., M.M.')
    await picture(desk, '22 kasus')
    walk.papers.push(await firstSummons(desk, files))
  })

  part('records the absence and calls him a second time', async ({ desk, files }) => {
    await homeSays(desk, 'Catat kehadiran (Panggilan I)', FIRST, 'sisa 8 hari kerja')
    await onDay(desk, DAY.dayAfterFirstExam)
    await homeSays(desk, 'Catat hadir atau tidak hadir (Panggilan I)', FIRST, 'lewat 1 hari kerja')
    await onDay(desk, DAY.firstExam)
    await homeSays(desk, 'Catat hadir atau tidak hadir (Panggilan I)', FIRST, 'hari ini')
    await takeUp(desk, 'Catat hadir atau tidak hadir (Panggilan I)', FIRST, 'Catat kehadiran (Panggilan I)')
    walk.papers.push(await firstAbsence(desk))
    await openCase(desk, FIRST)
    walk.papers.push(await secondSummons(desk, files))
  })

  part('examines him and settles the findings', async ({ desk }) => {
    await onDay(desk, DAY.secondExam)
    await homeSays(desk, 'Catat hadir atau tidak hadir (Panggilan II)', FIRST, 'hari ini')
    await takeUp(desk, 'Catat hadir atau tidak hadir (Panggilan II)', FIRST, 'Catat kehadiran (Panggilan II)')
    await attends(desk)
    walk.papers.push(await examine(desk))
    await openCase(desk, FIRST)
    await proveFindings(desk)
    console.log(await desk.page.locator('main').ariaSnapshot())
  })

  it('heard no complaint of the page on the whole road', () => {
    expect(walk.desk.complaints).toEqual([])
  })
}
