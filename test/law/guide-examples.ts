import { expect, it } from 'vitest'
import type { Election } from '../../src/law/elections.ts'
import type { Conduct, FactPayload } from '../../src/law/facts.ts'
import type { Advice } from '../../src/law/guide/advice.ts'
import { guide } from '../../src/law/guide/guide.ts'
import type { Question } from '../../src/law/guide/question.ts'
import type { CaseFile, Law } from '../../src/law/law.ts'
import { caseState } from '../../src/law/procedure/case-state.ts'
import { effectiveFacts } from '../../src/law/procedure.ts'
import { ElectionId } from '../../src/terms/ids.ts'
import type { Impact, Road } from '../../src/terms/sanction.ts'
import { caseOf, citations, d, facts, law } from './fixtures.ts'
import * as p from './payloads.ts'

const never = { from: null, to: null }
const election = (n: number, change: Partial<Election>): Election => ({
  id: ElectionId.parse(`00000000-0000-4000-8000-00000000000${n}`),
  name: 'Pilkada Rimba Raya',
  kind: 'pilkada',
  region: 'Kota Rimba Raya',
  stages: {
    'pra-pencalonan': never,
    pencalonan: never,
    'masa-kampanye': never,
    'masa-tenang': never,
    'pemungutan-suara': never,
    pasca: never,
  },
  candidatesFixedOn: d('2026-09-20'),
  source: 'Jadwal rekaan',
  note: '',
  ...change,
})
export const PILKADA = election(1, {})
export const UNDATED = election(2, { name: 'Pilkada Lembah Fiktif', candidatesFixedOn: null })
export const PILKADES = election(3, { name: 'Pilkades Hulu', kind: 'pilkades', candidatesFixedOn: null })
export const lawOfElections: Law = { ...law, elections: [PILKADA, UNDATED, PILKADES] }

/** Before the penetapan of PILKADA, and from it on. */
export const BEFORE = '2026-09-10'
export const AFTER = '2026-09-20'

export const conduct = (part: Partial<Conduct>): Conduct => ({
  forms: [],
  content: [],
  access: 'public',
  targets: [],
  electionId: null,
  ...part,
})

/** One telaah, and what a jurist expects of the proposal. */
export interface GuideRow {
  readonly name: string
  readonly conduct: Partial<Conduct>
  readonly actDate?: string
  readonly impact?: Impact
  readonly violations?: readonly string[] | undefined
  readonly anotherAct?: boolean
  readonly facts?: readonly (readonly [string, FactPayload])[]
  readonly file?: Parameters<typeof caseOf>[1]
  readonly told?: number
  readonly proposed: readonly Road[]
  readonly unusual?: readonly Road[]
  readonly refused?: readonly (readonly [Road, string])[]
  readonly articles?: readonly string[]
  readonly level?: Advice['level']
  readonly threat?: Advice['threat']
  readonly kinds?: readonly string[]
  readonly authority?: string
  readonly asks?: readonly string[]
  readonly notes?: readonly string[]
  readonly notesNot?: readonly string[]
  readonly shown?: readonly string[]
  readonly shownNot?: readonly string[]
}

/** The case of an example, before its telaah. */
export function fileFor(row: GuideRow): CaseFile {
  return caseOf(
    facts(['2026-10-01', p.opened()], ['2026-10-01', p.superiors()], ...(row.facts ?? [])),
    row.file,
  )
}

export function adviceFor(row: GuideRow): Advice {
  const file = fileFor(row)
  const question: Question = {
    conduct: conduct(row.conduct),
    actDate: d(row.actDate ?? AFTER),
    impact: row.impact ?? 'unit-kerja',
    violations: row.violations ?? null,
    anotherAct: row.anotherAct ?? false,
  }
  const state = caseState(effectiveFacts(file.facts))
  return guide({ file, law: lawOfElections, today: d('2026-10-05'), state }, question, row.told ?? 0)
}

/** Holds every example against the guide. */
export function holdGuide(rows: readonly GuideRow[]): void {
  it.each(rows)('$name', (row) => {
    const advice = adviceFor(row)
    expect(advice.proposed.map(({ road }) => road)).toEqual(row.proposed)
    if (row.unusual) expect(advice.unusual.map(({ road }) => road).sort()).toEqual([...row.unusual].sort())
    for (const [road, article] of row.refused ?? []) {
      const found = advice.refused.find((one) => one.road === road)
      expect(found?.text).toBeTruthy()
      expect(citations(found?.because ?? [])).toContain(article)
    }
    if (row.articles) expect(advice.violations.map(({ id }) => id)).toEqual(row.articles)
    if (row.level !== undefined) expect(advice.level).toBe(row.level)
    if (row.threat !== undefined) expect(advice.threat).toBe(row.threat)
    if (row.kinds) {
      const open = advice.kinds.filter(({ refusedBecause }) => refusedBecause === null)
      expect(open.map(({ sanction }) => sanction)).toEqual(row.kinds)
    }
    if (row.authority) expect(advice.authority?.text).toContain(row.authority)
    if (row.asks) expect(advice.asks.map(({ id }) => id)).toEqual(row.asks)
    const noted = advice.notes.map(({ id }) => id)
    for (const id of row.notes ?? []) expect(noted).toContain(id)
    for (const id of row.notesNot ?? []) expect(noted).not.toContain(id)
    const shown = advice.factors.flatMap((factor) => (factor.shown ? [factor.id] : []))
    for (const id of row.shown ?? []) expect(shown).toContain(id)
    for (const id of row.shownNot ?? []) expect(shown).not.toContain(id)
  })
}
