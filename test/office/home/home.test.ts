import { afterEach, beforeEach, expect, it } from 'vitest'
import type { OfficeProfile } from '../../../src/contract/settings.ts'
import { saveProfile } from '../../../src/office/settings/repository.ts'
import { assessed, type Desk, delivery, openDesk, summons, superiors } from '../cases/desk.ts'

let desk: Desk
beforeEach(async () => {
  desk = await openDesk('2026-10-05')
})
afterEach(() => desk.close())

async function summoned(n: number, name: string, examDate: string) {
  const id = desk.open(await desk.person(n, name))
  await desk.record(id, '2026-10-05', assessed())
  await desk.record(id, '2026-10-05', superiors)
  desk.mustAppend(id, '2026-10-05', summons(1, '2026-10-05', examDate))
  await desk.record(id, '2026-10-05', { type: 'summons-delivered', n: 1, delivery: delivery('2026-10-05') })
  return id
}

it('sorts what must be done by the day it is due, as the days go by', async () => {
  const id = await summoned(1, 'Dedi Contohwan', '2026-10-15')
  expect((await desk.home()).later.map((todo) => todo.caseId)).toEqual([id])
  desk.setClock('2026-10-12')
  expect((await desk.home()).thisWeek[0]).toMatchObject({
    caseId: id,
    stepId: 'record-attendance-1',
    workingDaysLeft: 3,
  })
  desk.setClock('2026-10-15')
  const today = (await desk.home()).today
  // Present or absent: one of the two, so one line.
  expect(today).toHaveLength(1)
  expect(today[0]).toMatchObject({ title: 'Catat hadir atau tidak hadir (Panggilan I)', workingDaysLeft: 0 })
  desk.setClock('2026-10-20')
  const overdue = (await desk.home()).overdue
  expect(overdue[0]).toMatchObject({ caseId: id, due: '2026-10-15', workingDaysLeft: -3 })
  expect(overdue[0]?.because).toContain('Pasal 26')
})

it('shows a case where nobody took the step, and for how long', async () => {
  const id = desk.open(await desk.person(1, 'Dedi Contohwan'))
  const undated = await desk.home()
  expect(undated.undated).toMatchObject([{ caseId: id, stepId: 'assess-report', due: null }])
  expect(undated.stuck).toEqual([])
  desk.setClock('2026-10-20')
  const stuck = await desk.home()
  expect(stuck.stuck).toMatchObject([{ caseId: id, stuckWorkingDays: 11 }])
  expect(stuck.undated).toEqual([])
  expect(stuck.counts).toMatchObject({ stuck: 1, undated: 0, overdue: 0 })
})

it('follows a changed setting and a new holiday at once', async () => {
  const id = await summoned(1, 'Dedi Contohwan', '2026-10-15')
  desk.setClock('2026-10-15')
  expect((await desk.home()).today).toHaveLength(1)
  desk.session().write(null, ({ db }) => {
    db.run(`INSERT INTO local_holiday (date, name) VALUES ('2026-10-15', 'Hari jadi kota contoh')`)
    return { ok: true, value: null }
  })
  const moved = await desk.home()
  expect(moved.today).toEqual([])
  expect((await desk.view(id)).assessment.steps[0]?.title).toBe('Ulangi Surat Panggilan I')

  const other = desk.open(await desk.person(2, 'Lina Contohlina'))
  desk.setClock('2026-10-22')
  expect((await desk.home()).stuck.map((todo) => todo.caseId)).not.toContain(other)
  desk.session().write(null, ({ db, profile }) => {
    const patient: OfficeProfile = { ...profile, stuckAfterDays: 3 }
    saveProfile(db, patient)
    return { ok: true, value: null }
  })
  expect((await desk.home()).stuck.map((todo) => todo.caseId)).toContain(other)
})

it('counts open cases and lists reports nobody has looked at', async () => {
  const person = await desk.person(1, 'Dedi Contohwan')
  desk.open(person)
  await desk.call('intake.create', {
    source: 'masyarakat',
    reporter: '',
    receivedOn: '2026-10-05',
    agendaNumber: '',
    letterNumber: '',
    letterDate: null,
    channel: 'facebook',
    channelName: '',
    visibility: 'publik',
    acts: ['komentar'],
    actDate: null,
    url: '',
    accountName: '',
    summary: 'Komentar pada unggahan calon rekaan',
    personIds: [person],
  })
  expect(await desk.home()).toMatchObject({
    openCases: 1,
    newReportCount: 1,
    newReports: [{ number: 'L-2026/001', people: 1 }],
  })
})
