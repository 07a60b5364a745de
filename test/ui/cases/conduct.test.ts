import { expect, it } from 'vitest'
import { conductOf, orNull } from '../../../src/ui/cases/assess/conduct.ts'

it('a telaah in which nothing was chosen holds no conduct', () => {
  expect(orNull(conductOf(null))).toBeNull()
  expect(orNull(conductOf('not a conduct'))).toBeNull()
  expect(orNull({ ...conductOf(null), content: ['hoaks'] })).toMatchObject({ content: ['hoaks'] })
  expect(orNull({ ...conductOf(null), access: 'closed' })).toMatchObject({ access: 'closed' })
})
