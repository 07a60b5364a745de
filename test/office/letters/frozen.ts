import { expect } from 'vitest'
import { FACT_OF_PAPER } from '../../../src/law/facts.ts'
import type { PaperId } from '../../../src/terms/ids.ts'
import { PAPERS, type PaperKind } from '../../../src/terms/paper.ts'
import type { LettersDesk } from './desk.ts'

/**
 * What every frozen paper must be, whatever its kind: hash, proof code, the person's name, number and date where it has
 * them, and the one fact it records.
 */
export async function expectFrozen(
  desk: LettersDesk,
  id: PaperId,
  dateInWords: string,
  name = 'Dedi Contohwan',
): Promise<PaperKind> {
  const paper = await desk.call('letters.get', { id })
  const { kind } = paper.draft
  expect(['numbered', 'delivered'], kind).toContain(paper.state)
  expect(paper.sha256, kind).toMatch(/^[0-9a-f]{64}$/)
  expect(paper.proofCode, kind).toMatch(/^[0-9A-F]{4} [0-9A-F]{4} [0-9A-F]{4} · \d+$/)
  const words = await desk.words(id)
  expect(words, kind).toContain(name)
  expect(words, kind).not.toMatch(/undefined|null|NaN|\[object|[{}]/)
  if (PAPERS[kind].numbered) {
    const code = PAPERS[kind].classification ?? ''
    expect(paper.number?.startsWith(`${code}/`), `${kind}: ${paper.number}`).toBe(true)
    expect(paper.number, kind).toMatch(/\/\d{3}\/ITDA\/[IVX]+\/2026$/)
    expect(words, kind).toContain(paper.number)
    expect(words, kind).toContain(dateInWords)
  } else expect(paper.number, kind).toBeNull()
  if (paper.caseId === null) throw new Error(`${kind} belongs to no case`)
  const { timeline } = await desk.call('cases.get', { id: paper.caseId })
  const facts = timeline.filter((entry) => entry.paperId === id)
  expect(
    facts.map((entry) => entry.payload.type),
    kind,
  ).toEqual(FACT_OF_PAPER[kind] === null ? [] : [FACT_OF_PAPER[kind]])
  return kind
}
