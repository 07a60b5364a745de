import { afterEach, beforeEach, expect, it } from 'vitest'
import { type LettersDesk, lettersDesk } from '../letters/desk.ts'

let desk: LettersDesk
beforeEach(async () => {
  desk = await lettersDesk('2026-10-05')
})
afterEach(() => desk.close())

const SKB = { reason: 'SKB perubahan', source: 'SKB Rekaan Nomor 9 Tahun 2026' }

it('a numbered summons whose day becomes a day off stays as it is and is flagged everywhere', async () => {
  const caseId = await desk.openCase()
  const id = await desk.issue(caseId, 'panggilan-1', '2026-10-05')
  const { draft, sha256, warnings } = await desk.call('letters.get', { id })
  expect(warnings).toEqual([])
  const examDate = draft.kind === 'panggilan-1' ? draft.values.examDate : null
  if (!examDate) throw new Error('no examination date')
  const change = { date: examDate, kind: 'cuti-bersama' } as const
  expect((await desk.call('calendar.preview', change)).letters).toBe(1)
  expect(await desk.call('calendar.lettersOnDaysOff', {})).toEqual([])

  await desk.call('calendar.setDay', { ...change, name: 'Cuti Bersama Rekaan', ...SKB })
  expect(await desk.call('calendar.lettersOnDaysOff', {})).toMatchObject([
    { paperId: id, caseId, meetingOn: examDate, dayOff: 'Cuti Bersama Rekaan' },
  ])
  const after = await desk.call('letters.get', { id })
  expect(after.sha256).toBe(sha256)
  expect(after.warnings).toHaveLength(1)
  expect(after.warnings[0]).toContain('bukan hari kerja lagi (Cuti Bersama Rekaan)')
  const view = await desk.call('cases.get', { id: caseId })
  expect(view.papers.find((paper) => paper.id === id)?.meetingDayOff).toBe('Cuti Bersama Rekaan')
  expect(view.assessment.steps[0]?.title).toBe('Ulangi Surat Panggilan I')

  // The letter that replaces it calls him on another day: the old one calls nobody any more.
  const next = await desk.issue(caseId, 'panggilan-1', '2026-10-05')
  expect((await desk.call('letters.get', { id: next })).warnings).toEqual([])
  expect(await desk.call('calendar.lettersOnDaysOff', {})).toEqual([])
})
