import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { CalendarYear, DeadlineMove } from '../../../src/contract/calendar.ts'
import type { CaseRow } from '../../../src/contract/cases.ts'
import type { Unit } from '../../../src/contract/people.ts'
import type { CaseId } from '../../../src/terms/ids.ts'
import { assessed, type Desk, delivery, openDesk, summons, superiors } from '../cases/desk.ts'

let desk: Desk
beforeEach(async () => {
  desk = await openDesk('2026-10-05')
})
afterEach(() => desk.close())

const SKB = { reason: 'SKB perubahan di tengah tahun', source: 'SKB Rekaan Nomor 9 Tahun 2026' }
const year = (n = 2026) => desk.call<CalendarYear>('calendar.year', { year: n })
const moves = () => desk.call<DeadlineMove[]>('calendar.moves', {})
const setDay = (date: string, kind: string, name = 'Cuti Bersama Rekaan') =>
  desk.call<{ moved: number }>('calendar.setDay', { date, kind, name, ...SKB })

async function summoned(n = 1): Promise<CaseId> {
  const id = desk.open(await desk.person(n, `Dedi Contohwan ${n}`))
  await desk.record(id, '2026-10-05', assessed())
  await desk.record(id, '2026-10-05', superiors)
  desk.mustAppend(id, '2026-10-05', summons(1, '2026-10-05', '2026-10-15'))
  await desk.record(id, '2026-10-05', { type: 'summons-delivered', n: 1, delivery: delivery('2026-10-05') })
  return id
}

/** Stayed away on Thursday 15 October: the second summons is due seven working days later, on Monday 26 October. */
async function missed(n = 1): Promise<CaseId> {
  const id = await summoned(n)
  desk.setClock('2026-10-15')
  await desk.record(id, '2026-10-15', { type: 'absent', n: 1, reason: '', excused: false })
  return id
}

const dueOf = async (id: CaseId) =>
  (await desk.view(id)).assessment.steps.find((step) => step.id === 'issue-summons-2')?.due?.date

describe('the year', () => {
  it.each([2021, 2022, 2023, 2024, 2025, 2026])('%i rests on its decree', async (n) => {
    const found = await year(n)
    expect(found.status).toBe('official')
    expect(found.source).toMatch(/SKB/)
    expect(found.days.length).toBeGreaterThan(14)
  })

  it('2027 is an estimate until the office names the SKB; taken back, it is one again', async () => {
    expect((await year(2027)).status).toBe('estimate')
    const decree = 'SKB Rekaan Nomor 1 Tahun 2026'
    const refused = await desk.refuse('calendar.confirmYear', { year: 2027, decree, reason: ' ' })
    expect(refused.field).toBe('reason')
    expect((await year(2027)).status).toBe('estimate')
    await desk.call('calendar.confirmYear', { year: 2027, decree, reason: 'Salinan JDIH' })
    expect(await year(2027)).toMatchObject({ status: 'confirmed', source: 'SKB Rekaan Nomor 1 Tahun 2026' })
    await desk.call('calendar.confirmYear', { year: 2027, decree: null, reason: 'SKB-nya diubah' })
    expect((await year(2027)).status).toBe('estimate')
  })

  it('2028 is not known at all', async () => {
    expect(await year(2028)).toMatchObject({ status: 'missing', source: null, days: [] })
  })

  it("shows an added day as the office's own, with reason and source, and restores the shipped one", async () => {
    await setDay('2026-12-24', 'working', '')
    const changed = await year()
    expect(changed.days.some(({ date }) => date === '2026-12-24')).toBe(false)
    expect(changed.changes).toMatchObject([{ date: '2026-12-24', kind: 'working', ...SKB }])
    expect(changed.changes[0]?.changedBy).toBe('Rina Wulandari')
    await desk.call('calendar.restoreDay', { date: '2026-12-24', reason: 'keliru' })
    const restored = await year()
    expect(restored.changes).toEqual([])
    expect(restored.days.find(({ date }) => date === '2026-12-24')).toMatchObject({
      kind: 'cuti-bersama',
      byOffice: false,
    })
  })

  it('refuses what changes nothing, in words, and keeps the calendar', async () => {
    const input = { date: '2026-10-20', kind: 'working', name: '', ...SKB }
    expect((await desk.refuse('calendar.setDay', input)).code).toBe('day-not-off')
    expect((await desk.refuse('calendar.setDay', { ...input, kind: 'national' })).code).toBe(
      'day-without-name',
    )
    expect((await desk.refuse('calendar.setDay', { ...input, reason: ' ' })).field).toBe('reason')
    const restore = { date: '2026-10-20', reason: 'keliru' }
    expect((await desk.refuse('calendar.restoreDay', restore)).code).toBe('day-unchanged')
    expect((await year()).changes).toEqual([])
  })

  it('local holidays come in order, once per date, and go again', async () => {
    await desk.call('calendar.addLocalHoliday', { date: '2026-12-09', name: 'Hari Jadi Kota' })
    await desk.call('calendar.addLocalHoliday', { date: '2026-11-25', name: 'Pemungutan suara' })
    const twice = await desk.refuse('calendar.addLocalHoliday', { date: '2026-12-09', name: 'Lagi' })
    expect(twice.message).toContain('9 Desember 2026 sudah tercatat sebagai «Hari Jadi Kota»')
    await desk.call('calendar.removeLocalHoliday', { date: '2026-11-25' })
    expect((await year()).days.filter(({ kind }) => kind === 'local')).toEqual([
      { date: '2026-12-09', name: 'Hari Jadi Kota', kind: 'local', byOffice: true },
    ])
    const again = await desk.refuse('calendar.removeLocalHoliday', { date: '2026-11-25' })
    expect(again.code).toBe('holiday-unknown')
  })
})

describe('a change of the calendar', () => {
  it('moves the open deadline, says so before, and logs from where to where', async () => {
    const id = await missed()
    expect(await dueOf(id)).toBe('2026-10-26')
    const preview = { date: '2026-10-20', kind: 'cuti-bersama' }
    expect(await desk.call('calendar.preview', preview)).toEqual({ cases: 1, deadlines: 1, letters: 0 })
    expect(await dueOf(id)).toBe('2026-10-26')
    expect(await setDay('2026-10-20', 'cuti-bersama')).toEqual({ moved: 1 })
    expect(await dueOf(id)).toBe('2026-10-27')
    expect(await moves()).toMatchObject([
      {
        caseId: id,
        oldDue: '2026-10-26',
        newDue: '2026-10-27',
        cause: 'Cuti bersama 20 Oktober 2026: Cuti Bersama Rekaan (SKB Rekaan Nomor 9 Tahun 2026)',
      },
    ])
    const listed = await desk.home()
    expect([...listed.thisWeek, ...listed.later].map(({ due }) => due)).toContain('2026-10-27')
  })

  it('moves it back when the shipped day is restored', async () => {
    const id = await missed()
    await setDay('2026-10-20', 'cuti-bersama')
    const restored = await desk.call('calendar.restoreDay', { date: '2026-10-20', reason: 'SKB dicabut' })
    expect(restored).toEqual({ moved: 1 })
    expect(await dueOf(id)).toBe('2026-10-26')
    expect((await moves())[0]).toMatchObject({ oldDue: '2026-10-27', newDue: '2026-10-26' })
  })

  it('moves nothing on a Sunday or after the due date, and logs nothing', async () => {
    const id = await missed()
    expect(await setDay('2026-10-18', 'national', 'Libur Rekaan')).toEqual({ moved: 0 })
    expect(await setDay('2026-10-27', 'national', 'Libur Rekaan')).toEqual({ moved: 0 })
    expect(await dueOf(id)).toBe('2026-10-26')
    expect(await moves()).toEqual([])
  })

  it('a local holiday moves deadlines like a national one', async () => {
    const id = await missed()
    const added = await desk.call('calendar.addLocalHoliday', {
      date: '2026-10-21',
      name: 'Hari Jadi Rekaan',
    })
    expect(added).toEqual({ moved: 1 })
    expect(await dueOf(id)).toBe('2026-10-27')
  })
})

describe('the week of the unit (trap 22)', () => {
  const school = async () => {
    const unit = (await desk.call<Unit[]>('people.units', {})).find(({ name }) => name === 'SDN 3 Rimba')
    if (!unit) throw new Error('no school')
    return unit
  }
  const setWeek = async (weekDays: 5 | 6 | null) => {
    const { id, name, parentId, own } = await school()
    await desk.call('people.updateUnit', { id, name, parentId, headPersonId: null, own, weekDays })
  }

  it('a school that works on Saturday counts Saturdays, in the case and in the list', async () => {
    const id = await missed()
    await setWeek(6)
    expect(await dueOf(id)).toBe('2026-10-23')
    expect((await moves())[0]).toMatchObject({
      oldDue: '2026-10-26',
      newDue: '2026-10-23',
      cause: 'Minggu kerja SDN 3 Rimba: 6 hari',
    })
    const listed = await desk.home()
    expect([...listed.thisWeek, ...listed.later].map(({ due }) => due)).toEqual(['2026-10-23'])
    await setWeek(null)
    expect(await dueOf(id)).toBe('2026-10-26')
  })

  it('an edit of the unit that says nothing of its week leaves it', async () => {
    await setWeek(6)
    const { id, name, parentId, own } = await school()
    await desk.call('people.updateUnit', { id, name, parentId, headPersonId: null, own })
    expect((await school()).weekDays).toBe(6)
  })

  it('a person who moves takes the week of the new unit, also in the lists', async () => {
    const caseId = await missed()
    await setWeek(6)
    const { parentId } = await school()
    const { rows } = await desk.call<{ rows: { id: string }[] }>('people.search', { text: 'Dedi', limit: 5 })
    const id = rows[0]?.id
    const {
      fullName: _,
      unitName: __,
      id: ___,
      ...person
    } = await desk.call<Record<string, unknown>>('people.get', { id })
    await desk.home()
    await desk.call('people.update', { id, person: { ...person, unitId: parentId } })
    expect(await dueOf(caseId)).toBe('2026-10-26')
    // What comes first after a move is for the law to say; the list must say the same as the case, with the same date.
    const first = (await desk.view(caseId)).assessment.steps[0]
    const list = { text: '', filter: 'all', limit: 5, after: null }
    const listed = await desk.call<{ rows: CaseRow[] }>('cases.list', list)
    expect(listed.rows[0]?.nextStep).toMatchObject({ id: first?.id, due: first?.due?.date ?? null })
  })

  it('another week of the office moves the deadlines of units without their own, and is logged', async () => {
    const id = await missed()
    const { profile } = await desk.call<{ profile: Record<string, unknown> }>('settings.get', {})
    await desk.call('settings.update', { profile: { ...profile, weekDays: 6 } })
    expect(await dueOf(id)).toBe('2026-10-23')
    expect((await moves())[0]).toMatchObject({ newDue: '2026-10-23', cause: 'Minggu kerja kantor: 6 hari' })
  })
})
