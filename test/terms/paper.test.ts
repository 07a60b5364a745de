import { expect, it } from 'vitest'
import { PAPER_GROUPS, PaperKind } from '../../src/terms/paper.ts'

it('names every kind of paper in one group, so that a list by groups loses none', () => {
  expect(PAPER_GROUPS.flatMap(({ kinds }) => kinds).sort()).toEqual([...PaperKind.options].sort())
})
