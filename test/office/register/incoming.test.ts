import { afterEach, beforeEach, expect, it } from 'vitest'
import { type LettersDesk, lettersDesk } from '../letters/desk.ts'

let desk: LettersDesk
beforeEach(async () => {
  desk = await lettersDesk('2026-10-05')
})
afterEach(() => desk.close())

const letter = (more: Record<string, unknown> = {}) => ({
  receivedOn: '2026-10-05',
  sender: 'Bawaslu Kota Rimba Raya (rekaan)',
  number: '045/PM.00/K/X/2026',
  date: '2026-10-01',
  subject: 'Penerusan dugaan pelanggaran netralitas',
  reportId: null,
  caseId: null,
  ...more,
})
const add = (more: Record<string, unknown> = {}) => desk.call('register.addIncoming', letter(more) as never)
const list = (text = '', year = 2026) => desk.call('register.listIncoming', { year, text })

it('numbers letters of a year from 1, in the order they are entered', async () => {
  expect((await add()).agenda).toBe(1)
  expect((await add({ number: '', date: null, sender: 'Camat Rekaan' })).agenda).toBe(2)
  expect((await add({ receivedOn: '2025-12-30', date: null })).agenda).toBe(1)
  expect((await list()).map(({ agenda, sender }) => [agenda, sender])).toEqual([
    [2, 'Camat Rekaan'],
    [1, 'Bawaslu Kota Rimba Raya (rekaan)'],
  ])
  expect(await list('bawaslu netralitas')).toHaveLength(1)
  expect(await list('', 2025)).toHaveLength(1)
})

it('leads to the report and the case it belongs to', async () => {
  const caseId = await desk.openCase()
  const { reports, number } = await desk.call('cases.get', { id: caseId })
  await add({ caseId, reportId: reports[0]?.id })
  expect(await list(number)).toMatchObject([{ caseId, caseNumber: number, reportNumber: reports[0]?.number }])
})

it('refuses a letter received tomorrow, before it was written, or of a case nobody knows', async () => {
  const refuse = (more: Record<string, unknown>) => desk.expectFailure('register.addIncoming', letter(more))
  expect(await refuse({ receivedOn: '2026-10-06' })).toMatchObject({ field: 'receivedOn' })
  expect(await refuse({ receivedOn: '2026-09-30' })).toMatchObject({ field: 'date' })
  expect(await refuse({ caseId: '00000000-0000-4000-8000-000000000000' })).toMatchObject({ field: 'caseId' })
  expect(await list()).toEqual([])
})

it('is corrected under its agenda number, within its year', async () => {
  const { id } = await add()
  await desk.call('register.correctIncoming', { id, ...letter({ subject: 'Perihal yang benar' }) } as never)
  expect(await list()).toMatchObject([{ agenda: 1, subject: 'Perihal yang benar' }])
  const moved = await desk.expectFailure('register.correctIncoming', {
    id,
    ...letter({ receivedOn: '2025-12-30', date: null }),
  })
  expect(moved.code).toBe('other-year')
})

it('struck out stays, with its reason; its agenda number is not given again', async () => {
  const { id } = await add()
  await desk.call('register.voidIncoming', { id, reason: 'Tercatat dua kali' })
  expect((await add()).agenda).toBe(2)
  expect(await list('dua kali')).toMatchObject([{ id, voidReason: 'Tercatat dua kali' }])
  expect((await desk.expectFailure('register.correctIncoming', { id, ...letter() })).code).toBe(
    'already-void',
  )
})
