import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Desk } from '../support/desk.ts'
import { FIRST } from './cast.ts'
import { closeCase } from './decision.ts'
import {
  answered,
  assessByGuide,
  assign,
  backToCase,
  hear,
  received,
  report,
  review,
  revise,
  settle,
} from './inquiry.ts'
import { CONTROLLER, furnish, LEADER, TEACHER } from './inquiry-office.ts'
import { bytesOf, lettersSay } from './letters.ts'
import type { Frozen } from './paper.ts'
import { roadOf } from './part.ts'
import { followUp, takeInBriefly } from './report.ts'
import { morning, onDay } from './screen.ts'

/** 5 October 2026 is a Monday; the answer comes well within the period for follow-up. */
const DAY = {
  inquiry: '2026-10-05',
  until: '2026-10-30',
  answered: '2026-11-02',
  decided: '2026-10-29',
} as const

const ACCEPTED = /^Diterima/

/** The Inspektorat's own inquiry into another unit's person. Each part stands on the one before. */
export function walkTheInquiry(open: (now: string) => Promise<Desk>): void {
  let walk: { readonly desk: Desk; readonly papers: Frozen[] }
  beforeAll(async () => {
    walk = { desk: await open(morning(DAY.inquiry)), papers: [] }
    walk.desk.page.setDefaultTimeout(10_000)
    await furnish(walk.desk)
  })
  afterAll(() => walk?.desk.close())
  const { part } = roadOf(() => walk)

  part('takes in the report and follows it up as another unit’s', async ({ desk }) => {
    await takeInBriefly(desk, {
      person: TEACHER,
      agenda: '220/AM/X/2026',
      channel: 'Facebook',
      place: 'Halaman pribadi',
      open: /^Publik/,
      act: 'Ujaran kebencian',
      actDate: '28-9-2026',
      summary: 'Diduga mengunggah ujaran kebencian antargolongan di halaman Facebook pribadinya.',
    })
    await followUp(desk, TEACHER.name, FIRST, 'Perangkat daerah lain')
  })

  part('assesses it by the lists, on the road that is proposed', async ({ desk }) => {
    await assessByGuide(desk)
  })

  part('assigns a team and hears him', async ({ desk, papers }) => {
    papers.push(await assign(desk, DAY.until, DAY.inquiry))
    await backToCase(desk)
    papers.push(await hear(desk, DAY.inquiry))
    await backToCase(desk)
    await settle(desk)
  })

  part('takes the report up the line, once returned and revised', async ({ desk, papers }) => {
    await review(desk, 'Ketua Tim', LEADER.name, ACCEPTED)
    await review(desk, 'Pengendali Teknis', CONTROLLER.name, /^Dikembalikan/, 'Lengkapi tanggal unggahan.')
    await revise(desk, 'Tanggal unggahan dilengkapi.')
    await review(desk, 'Pengendali Teknis', CONTROLLER.name, ACCEPTED)
    await review(desk, 'Inspektur Pembantu', 'Dewi Fiktifani', ACCEPTED)
    await review(desk, 'Inspektur', 'Bambang Misalnya', ACCEPTED)
    papers.push(await report(desk, DAY.inquiry))
    await backToCase(desk)
  })

  part('follows the recommendation up and closes the case', async ({ desk }) => {
    await received(desk)
    await onDay(desk, DAY.answered)
    await answered(desk, {
      title: 'Keputusan Kepala Dinas Pendidikan',
      number: '800/12/DIKBUD/2026',
      date: DAY.decided,
    })
    await closeCase(desk, 'Rekomendasi LHP khusus ditindaklanjuti')
  })

  part('keeps every frozen letter with its number, date and person', async ({ desk, papers }) => {
    expect(papers.map(({ number }) => number !== null)).toEqual([true, false, true])
    for (const paper of papers) lettersSay(await bytesOf(desk, paper.id), paper, TEACHER)
  })

  it('heard no complaint of the page on the whole road', () => {
    expect(walk.desk.complaints).toEqual([])
  })
}
