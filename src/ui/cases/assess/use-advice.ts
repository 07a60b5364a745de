import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import type { Conduct } from '../../../contract/fact-words.ts'
import type { Advice } from '../../../contract/guide.ts'
import type { CaseId } from '../../../terms/ids.ts'
import type { PlainDate } from '../../../terms/plain-date.ts'
import type { Impact } from '../../../terms/sanction.ts'
import { ask, office } from '../../client.ts'

interface Asked {
  readonly caseId: CaseId
  readonly conduct: Conduct
  readonly actDate: PlainDate | null
  readonly impact: Impact | null
  readonly violations: readonly string[]
  readonly anotherAct: boolean
}

/** What the law makes of the telaah as it stands; null before the date and the impact are known. */
export function useAdvice({ caseId, conduct, actDate, impact, violations, anotherAct }: Asked): {
  readonly advice: Advice | null
  readonly error: unknown
} {
  const chosen = violations.length > 0 ? [...violations] : null
  const known = useQuery({
    queryKey: ['guide', 'assess', caseId, conduct, actDate, impact, chosen, anotherAct],
    queryFn: () =>
      actDate && impact
        ? ask(office.guide.assess({ caseId, conduct, actDate, impact, violations: chosen, anotherAct }))
        : null,
    placeholderData: keepPreviousData,
    enabled: actDate !== null && impact !== null,
  })
  // What was said of another date or impact is kept while the new answer comes, not when one of them was taken away.
  return { advice: (actDate && impact && known.data) || null, error: known.error }
}

/**
 * Articles stand there as proposed until the clerk chooses for himself; from then on they are his. A telaah that was
 * made before (`fresh` false) is his from the start.
 * @returns to be called when he does.
 */
export function useProposedArticles(
  advice: Advice | null,
  violations: readonly string[],
  choose: (violations: string[]) => void,
  fresh: boolean,
): () => void {
  const follows = useRef(fresh)
  const latest = useRef({ violations, choose })
  latest.current = { violations, choose }
  useEffect(() => {
    if (!follows.current || !advice) return
    const proposed = advice.violations.map(({ id }) => id)
    if (proposed.join() !== latest.current.violations.join()) latest.current.choose(proposed)
  }, [advice])
  return () => {
    follows.current = false
  }
}
