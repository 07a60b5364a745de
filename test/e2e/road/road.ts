import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Desk } from '../support/desk.ts'
import { accessible } from './accessibility.ts'
import { assess, caseId, confirmSuperiors, openCase } from './case.ts'
import { DAY, DEDI, FIRST, INSPECTOR, SECOND, SITI, SUPERIOR } from './cast.ts'
import { closeCase, decide, deliverDecision, EDITED, effectIsShown } from './decision.ts'
import { type FilesAtHand, filesAtHand } from './files.ts'
import { FORM_TEAM, formTeam, recommend, recordAnswer, refusesTeguran, warnsOfLevel } from './grave-case.ts'
import { caseRemembers, stickIsWhole, stickTellsTheCase, writePackage } from './hand-over.ts'
import { homeSays, takeUp } from './home.ts'
import { bytesOf, convertAll, hasLibreOffice, lettersSay } from './letters.ts'
import { examine, examineBriefly, proveFindings } from './minutes.ts'
import type { Frozen } from './paper.ts'
import { roadOf } from './part.ts'
import { findByNip, importPeople } from './people.ts'
import { followUp, takeInGraveReport, takeInReport } from './report.ts'
import { morning, onDay } from './screen.ts'
import { diskIsSealed, setUpOffice, signInAgain } from './set-up.ts'
import { attends, firstAbsence, firstSummons, secondSummons, summonBriefly } from './summons.ts'
import { textOf } from './word.ts'

/** What one part of the road leaves to the next. */
interface Walk {
  readonly desk: Desk
  readonly files: FilesAtHand
  /** Every paper that was frozen on the way. */
  readonly first: Frozen[]
  readonly second: Frozen[]
}

const DECISION = 'Keputusan Teguran Tertulis'

/** One road from the first start to the stick, the same for every host. Each part stands on the one before. */
export function walkTheRoad(open: (now: string) => Promise<Desk>): void {
  let walk: Walk

  beforeAll(async () => {
    walk = { desk: await open(morning(DAY.setUp)), files: await filesAtHand(), first: [], second: [] }
    walk.desk.page.setDefaultTimeout(10_000)
  })
  afterAll(async () => {
    await walk?.desk.close()
    walk?.files.remove()
  })

  const { part, brokenAt } = roadOf(() => walk)

  part('sets up the office and seals its data', async ({ desk, files }) => {
    await setUpOffice(desk, files)
    diskIsSealed(desk)
    await signInAgain(desk)
  })

  part('imports the people of a registry', async ({ desk, files }) => {
    await importPeople(desk, files)
    await findByNip(desk)
  })

  part('takes in a report with its evidence and follows it up', async ({ desk, files }) => {
    await takeInReport(desk, files)
    await followUp(desk, DEDI.name, FIRST)
  })

  part('assesses the case and calls him in', async ({ desk, files, first }) => {
    await assess(desk, 'integritas', /huruf f/, /^unit kerja/)
    await confirmSuperiors(desk, SUPERIOR.name, INSPECTOR.name)
    await accessible(desk, 'kasus')
    first.push(await firstSummons(desk, files))
  })

  part('shows what is due, what is late, and records the absence', async ({ desk, first }) => {
    const line = 'Catat hadir atau tidak hadir (Panggilan I)'
    await homeSays(desk, 'Catat kehadiran (Panggilan I)', FIRST, 'sisa 8 hari kerja')
    await onDay(desk, DAY.dayAfterFirstExam)
    await homeSays(desk, line, FIRST, 'lewat 1 hari kerja')
    await onDay(desk, DAY.firstExam)
    await homeSays(desk, line, FIRST, 'hari ini')
    await accessible(desk, 'beranda')
    await takeUp(desk, line, FIRST, 'Catat kehadiran (Panggilan I)')
    first.push(await firstAbsence(desk))
  })

  part('calls him a second time', async ({ desk, files, first }) => {
    await openCase(desk, FIRST)
    first.push(await secondSummons(desk, files))
  })

  part('examines him and settles the findings', async ({ desk, first }) => {
    await onDay(desk, DAY.secondExam)
    const line = 'Catat hadir atau tidak hadir (Panggilan II)'
    await homeSays(desk, line, FIRST, 'hari ini')
    await takeUp(desk, line, FIRST, 'Catat kehadiran (Panggilan II)')
    await attends(desk, DAY.secondExam)
    first.push(await examine(desk))
    await openCase(desk, FIRST)
    await proveFindings(desk)
  })

  part('decides, with a change made in Word', async ({ desk, first }) => {
    await onDay(desk, DAY.decision)
    await openCase(desk, FIRST)
    const decision = await decide(desk)
    first.push(decision)
    expect(textOf(await bytesOf(desk, decision.id))).toContain(EDITED)
  })

  part('delivers the decision and closes the case when it takes effect', async ({ desk, files }) => {
    await onDay(desk, DAY.decisionReceived)
    await deliverDecision(desk, files)
    await openCase(desk, FIRST)
    await effectIsShown(desk)
    await onDay(desk, DAY.effect)
    await closeCase(desk, 'Hukuman atau sanksi moral dijatuhkan')
  })

  part('says where a case is stuck', async ({ desk }) => {
    await takeInGraveReport(desk)
    await followUp(desk, SITI.name, SECOND)
    await assess(desk, 'setia', /huruf a/, /^pemerintah/)
    await confirmSuperiors(desk, SUPERIOR.name)
    await warnsOfLevel(desk)
    await onDay(desk, DAY.stuck)
    await homeSays(desk, 'Siapkan Surat Panggilan I', SECOND, /macet 11 hari kerja/)
    await takeUp(desk, 'Siapkan Surat Panggilan I', SECOND)
  })

  part('refuses a teguran where the article exceeds it', async ({ desk, files, second }) => {
    const id = caseId(desk)
    second.push(await summonBriefly(desk, DAY.stuck, files.proofs[0] ?? ''))
    await openCase(desk, SECOND)
    await attends(desk, DAY.stuck, FORM_TEAM)
    second.push(await formTeam(desk, DAY.stuck))
    await openCase(desk, SECOND)
    second.push(await examineBriefly(desk, DAY.stuck))
    await openCase(desk, SECOND)
    await proveFindings(desk)
    await refusesTeguran(desk, id)
    second.push(await recommend(desk, DAY.stuck))
    await openCase(desk, SECOND)
    await recordAnswer(desk)
    await closeCase(desk, 'Rekomendasi disampaikan')
  })

  part('keeps every frozen letter with its number, date and person', async ({ desk, first, second }) => {
    expect(first.map(({ title }) => title)).toHaveLength(5)
    for (const paper of first) lettersSay(await bytesOf(desk, paper.id), paper, DEDI)
    for (const paper of second) lettersSay(await bytesOf(desk, paper.id), paper, SITI)
  })

  it.skipIf(!hasLibreOffice)(
    `opens every frozen letter in LibreOffice${hasLibreOffice ? '' : ' (skipped: not installed)'}`,
    async (context) => {
      const broken = brokenAt()
      if (broken !== null) context.skip(`the road broke at: ${broken}`)
      const letters: Buffer[] = []
      for (const { id } of [...walk.first, ...walk.second]) letters.push(await bytesOf(walk.desk, id))
      convertAll(letters)
    },
  )

  part('hands both cases over on a stick', async ({ desk, files, first }) => {
    const folder = await writePackage(desk)
    stickIsWhole(folder)
    const decision = first.find(({ title }) => title === DECISION)
    if (!decision) throw new Error('no decision on the road')
    stickTellsTheCase(folder, decision, files.pasted)
    await caseRemembers(desk, folder)
  })

  it('heard no complaint of the page on the whole road', () => {
    expect(walk.desk.complaints).toEqual([])
  })
}
