import { expect, it } from 'vitest'
import { threatOf } from '../../../src/ui/cases/threat.ts'
import { entry, view } from './views.ts'

it('threatens with no hukuman disiplin on the road to the Majelis', () => {
  expect(threatOf(view({ assessment: { level: 'ringan', road: 'discipline' } }))).toBe('ringan')
  expect(threatOf(view({ assessment: { level: 'ringan', road: 'ethics' } }))).toBeNull()
})

it('threatens a PPPK with nothing before a legal basis is recorded', () => {
  const assessment = { level: 'ringan' }
  expect(threatOf(view({ assessment }))).toBe('ringan')
  expect(threatOf(view({ assessment, kind: 'pppk' }))).toBeNull()
  const basis = entry(3, '2026-10-05', {
    type: 'pppk-basis-recorded',
    basis: 'Peraturan rekaan',
    source: 'Surat',
  })
  expect(threatOf(view({ assessment, kind: 'pppk', timeline: [basis] }))).toBe('ringan')
})
