import { describe, expect, it } from 'vitest'
import { FactPayload, type FactType } from '../../../src/contract/cases.ts'
import { blankValues } from '../../../src/ui/cases/facts/blank.ts'
import { FACT_FORMS } from '../../../src/ui/cases/facts/fields.ts'
import { readPayload } from '../../../src/ui/cases/facts/validate.ts'

/** Known from the case or from the fact before, so no field asks for it. */
const GIVEN: Partial<Record<FactType, readonly string[]>> = {
  'superiors-confirmed': ['person'],
  'person-confirmed': ['person'],
  'neglect-found': ['caseId'],
  'summons-issued': ['n'],
  'summons-delivered': ['n', 'delivery'],
  'decision-delivered': ['delivery'],
  attended: ['n'],
  absent: ['n'],
  'absence-recorded': ['n'],
  'case-opened': ['reportId'],
  'evidence-secured': ['evidence'],
  examined: ['examiners'],
  'decision-issued': ['sanction', 'basis'],
}
/** Their form asks for the whole payload at once. */
const WHOLE: readonly FactType[] = ['assessed', 'superiors-confirmed']

describe('the form of a fact', () => {
  for (const option of FactPayload.options) {
    const type = option.shape.type.value
    if (FACT_FORMS[type] === null || WHOLE.includes(type)) continue
    it(`asks for everything that «${type}» holds`, () => {
      const asked = new Set(['type', ...(GIVEN[type] ?? []), ...Object.keys(blankValues(type))])
      // What has a default of its own may be left to the paper.
      const optional = Object.entries(option.shape).flatMap(([key, shape]) =>
        shape.safeParse(undefined).success ? [key] : [],
      )
      const missing = Object.keys(option.shape).filter((key) => !asked.has(key) && !optional.includes(key))
      expect(missing).toEqual([])
    })
  }

  it('says at its field what is missing in a row of a table', () => {
    const empty = readPayload({ type: 'posts-charted', ...blankValues('posts-charted') })
    expect(empty).toEqual({
      errors: {
        'posts.0.account': 'Wajib diisi',
        'posts.0.postedOn': 'Wajib diisi',
        'posts.0.summary': 'Wajib diisi',
      },
    })
  })
})
