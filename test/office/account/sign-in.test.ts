import { afterEach, expect, test } from 'vitest'
import { newOffice, type TestOffice } from '../support.ts'

let office: TestOffice
afterEach(() => office.close())

test('set-up signs in and knows today in the office zone', async () => {
  office = await newOffice({ today: '2026-11-20T18:30:00Z' })
  const status = await office.call('account.status', {})
  expect(status.state).toBe('open')
  expect(status.today).toBe('2026-11-21')
})
