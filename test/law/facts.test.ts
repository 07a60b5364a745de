import { describe, expect, it } from 'vitest'
import { Delivery } from '../../src/law/facts.ts'
import { delivery } from './fixtures.ts'

const refusedBefore = (first: string, second: string) =>
  Delivery.safeParse({ ...delivery('2026-10-05'), refused: { witnesses: [first, second] } })

describe('a refused delivery', () => {
  it('stands with two witnesses', () => {
    expect(refusedBefore('Adi Saksian', 'Beni Saksian').success).toBe(true)
  })

  it('does not count one person twice', () => {
    const answer = refusedBefore('Adi Saksian', ' adi saksian ')
    expect(answer.error?.issues).toMatchObject([
      { path: ['refused', 'witnesses', 1], message: 'Saksi kedua harus orang lain dari saksi pertama' },
    ])
  })
})
