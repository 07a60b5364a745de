import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Desk } from '../support/desk.ts'
import { lookAtOne, numberBatch, prepareBatch } from './batch.ts'
import { hasLibreOffice } from './letters.ts'
import { furnish } from './letters-office.ts'
import { draftNote, numberNote, printForInitials, takeBackFromWord } from './note.ts'
import { bringOwnTemplate } from './own-template.ts'
import type { Frozen } from './paper.ts'
import { roadOf } from './part.ts'
import { checkFile, dropScan, findInRegister } from './register-desk.ts'
import { morning } from './screen.ts'

/** 5 October 2026 is a Monday; the examination comes after the lawful gap. */
const DAY = { today: '2026-10-05', exam: '2026-10-15' } as const

/** A clerk's day with letters that no case's road walks through. Each part stands on the one before. */
export function walkTheLetters(open: (now: string) => Promise<Desk>): void {
  let walk: { readonly desk: Desk; readonly folder: string; readonly papers: Frozen[] }
  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tegas-berkas-'))
    walk = { desk: await open(morning(DAY.today)), folder, papers: [] }
    walk.desk.page.setDefaultTimeout(10_000)
    await furnish(walk.desk, DAY.today)
  })
  afterAll(async () => {
    await walk?.desk.close()
    if (walk) rmSync(walk.folder, { recursive: true, force: true })
  })
  const { part, brokenAt } = roadOf(() => walk)
  const note = (): Frozen => {
    const [paper] = walk.papers
    if (!paper) throw new Error('no Nota Dinas on the road')
    return paper
  }

  part('puts the office’s own template of a summons in use', ({ desk, folder }) =>
    bringOwnTemplate(desk, folder),
  )

  part('drafts a Nota Dinas that is signed a.n.', ({ desk }) => draftNote(desk))

  it.skipIf(!hasLibreOffice)(
    `makes a PDF of it with the box for initials${hasLibreOffice ? '' : ' (skipped: LibreOffice not installed)'}`,
    async (context) => {
      const broken = brokenAt()
      if (broken !== null) context.skip(`the road broke at: ${broken}`)
      await printForInitials(walk.desk, walk.folder)
    },
  )

  part('takes it back from Word and shows what was changed there', ({ desk, folder }) =>
    takeBackFromWord(desk, folder),
  )

  part('signs and numbers it', async ({ desk, papers }) => {
    papers.push(await numberNote(desk, DAY.today))
  })

  part('finds it in the register by number and by proof code', ({ desk }) => findInRegister(desk, note()))

  part('says of its file that it is unchanged', ({ desk, folder }) => checkFile(desk, note(), folder))

  part('proposes it for its scan', ({ desk, folder }) => dropScan(desk, note(), folder))

  part('prepares one summons for twelve cases and says who is refused', ({ desk }) =>
    prepareBatch(desk, DAY.exam),
  )

  part('numbers the eleven', async ({ desk }) => {
    await numberBatch(desk)
    await lookAtOne(desk)
  })

  it('heard no complaint of the page on the whole road', () => {
    expect(walk.desk.complaints).toEqual([])
  })
}
