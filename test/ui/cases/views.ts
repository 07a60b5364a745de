import { CaseView, FactPayload, Step, TimelineEntry } from '../../../src/contract/cases.ts'

const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`

/** A timeline entry as the office would send it; everybody is invented. */
export function entry(
  sequence: number,
  happenedOn: string,
  payload: unknown,
  corrected: unknown = null,
  standing: unknown = { payload, happenedOn },
) {
  return TimelineEntry.parse({
    id: uuid(sequence),
    sequence,
    happenedOn,
    happenedAt: null,
    recordedAt: '2026-10-05T02:00:00Z',
    recordedBy: 'rina',
    recordedByName: 'Rina Contoh',
    payload: FactPayload.parse(payload),
    text: 'Sesuatu terjadi.',
    paperId: null,
    standing,
    corrected,
  })
}

export const factId = uuid

export function step(id: string, over: Record<string, unknown> = {}) {
  return Step.parse({
    id,
    kind: 'must',
    title: id,
    due: null,
    stuckFrom: null,
    openSince: null,
    signer: null,
    paper: null,
    because: [],
    blockedBecause: null,
    never: false,
    note: null,
    ...over,
  })
}

const identity = {
  personId: uuid(900),
  name: 'Dedi Contohwan',
  nip: null,
  kind: 'pns',
  golongan: 'III/b',
  position: 'Guru',
  positionKind: 'fungsional',
  functionalLevel: null,
  unitId: null,
  unitName: 'SDN 3 Rimba',
}

export function view(
  over: {
    assessment?: object
    timeline?: unknown[]
    papers?: unknown[]
    evidenceCount?: number
    kind?: string
    whose?: string
  } = {},
) {
  const person = { ...identity, kind: over.kind ?? identity.kind }
  return CaseView.parse({
    id: uuid(1000),
    number: 'K-2026/001',
    whose: over.whose ?? 'other-unit',
    openedOn: '2026-10-02',
    reports: [],
    linked: [],
    forwarding: null,
    proposedViolations: [],
    person: { atAct: person, now: person, standing: 'active', changed: false },
    assessment: {
      stage: 'opened',
      road: null,
      impact: null,
      violations: [],
      level: null,
      steps: [],
      warnings: [],
      effectiveOn: null,
      waitingFor: null,
      postsPattern: null,
      closesAs: null,
      superiors: [],
      validUntil: null,
      ...over.assessment,
    },
    timeline: over.timeline ?? [],
    papers: over.papers ?? [],
    violations: [],
    evidenceCount: over.evidenceCount ?? 0,
    proposedDeletionOn: '2026-10-19',
    guidance: [],
    handedOver: [],
  })
}

export const paper = (n: number, kind: string, state: string) => ({
  id: uuid(n),
  kind,
  title: kind,
  state,
  number: null,
  date: null,
  hasScan: false,
  numberVoid: false,
  meetingDayOff: null,
})

export const assessed = {
  type: 'assessed',
  road: 'discipline',
  actDate: '2026-09-28',
  violations: ['kewajiban-integritas'],
  impact: 'unit-kerja',
  actText: 'menulis komentar',
  reason: '',
}
