import { readFileSync } from 'node:fs'
import type { Assessment, StepId } from '../../src/law/assessment.ts'
import { HolidayFile, workCalendar } from '../../src/law/calendar.ts'
import type { EarlierCoaching, EarlierSanction, Fact, FactPayload } from '../../src/law/facts.ts'
import { Delivery } from '../../src/law/facts.ts'
import type { CaseFile, Law } from '../../src/law/law.ts'
import { parseRulebook, type Rulebook } from '../../src/law/rulebook.ts'
import { Instant, TimeOfDay } from '../../src/terms/clock.ts'
import { AccountId, FactId, PersonId, UnitId } from '../../src/terms/ids.ts'
import { Nip } from '../../src/terms/nip.ts'
import type {
  Acting,
  Identity,
  Official,
  PersonKind,
  PersonStanding,
  PositionKind,
} from '../../src/terms/person.ts'
import { type PlainDate, plainDate } from '../../src/terms/plain-date.ts'
import type { Whose } from '../../src/terms/sanction.ts'
import type { WorkWeek } from '../../src/terms/work-calendar.ts'

const read = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../resources/${path}`, import.meta.url), 'utf8'))

export const regulationFiles = () => ({
  rules: read('regulations/rules.json'),
  violations: read('regulations/violations.json'),
  authority: read('regulations/authority.json'),
  instruments: read('regulations/instruments.json'),
  sanctions: read('regulations/sanctions.json'),
  forms: read('regulations/forms.json'),
  conductArticles: read('regulations/conduct-articles.json'),
  factors: read('regulations/factors.json'),
  earlierActs: read('regulations/earlier-acts.json'),
})

export const holidayFile = HolidayFile.parse(read('holidays/holidays.json'))

export const rulebook: Rulebook = (() => {
  const parsed = parseRulebook(regulationFiles())
  if (!parsed.ok) throw new Error(parsed.error.message)
  return parsed.value
})()

export const lawWith = (
  week: WorkWeek = 5,
  local: readonly { date: PlainDate; name: string }[] = [],
): Law => ({
  rules: rulebook,
  calendar: workCalendar(holidayFile, week, local),
  settings: {
    coachingCallDays: 5,
    meetingNoticeDays: 3,
    stuckAfterDays: 10,
    deletionCheckDays: 3,
    functionalHeadsRankAs: null,
  },
  government: 'kabupaten-kota',
  elections: [],
})
export const law = lawWith()

export const d = plainDate
export const t = (text: string) => TimeOfDay.parse(text)
const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`

/** Plainly fictional people; the number makes NIP, person and unit distinct. */
export function someone(
  n: number,
  name: string,
  positionKind: PositionKind,
  more: Partial<Identity> & { position?: string } = {},
): Identity {
  return {
    personId: PersonId.parse(uuid(1000 + n)),
    name,
    nip: Nip.parse(`19800101200501${1}${String(n).padStart(3, '0')}`),
    kind: 'pns' as PersonKind,
    golongan: 'III/b',
    position: `Jabatan Contoh ${n}`,
    positionKind,
    functionalLevel: null,
    unitId: UnitId.parse(uuid(2000)),
    unitName: 'Dinas Contoh Kota Rimba Raya',
    ...more,
  }
}

export const official = (identity: Identity, acting: Acting | null = null): Official => ({ identity, acting })

export const clerk = someone(1, 'Bawana Contohwan', 'pelaksana', { position: 'Pengelola Contoh' })
export const subhead = official(
  someone(2, 'Kasubag Fiktif', 'pengawas', { position: 'Kepala Subbagian Contoh' }),
)
export const secretary = official(
  someone(3, 'Sekretaris Fiktif', 'administrator', { position: 'Sekretaris Dinas Contoh' }),
)
export const head = official(someone(4, 'Kadis Fiktif', 'jpt-pratama', { position: 'Kepala Dinas Contoh' }))
export const mayor = official(
  someone(5, 'Wali Kota Fiktif', 'kepala-daerah', {
    position: 'Wali Kota Rimba Raya',
    nip: null,
    kind: null,
    golongan: null,
  }),
)
export const chain = [subhead, secretary, head, mayor]

export const teacher = someone(11, 'Guru Rekaan', 'fungsional', {
  position: 'Guru Ahli Pertama',
  functionalLevel: 'ahli-pertama',
  unitName: 'SDN Rekaan 3, Dinas Pendidikan Kota Rimba Raya',
})
export const headmaster = official(
  someone(12, 'Kepala Sekolah Rekaan', 'fungsional', {
    position: 'Kepala SDN Rekaan 3',
    functionalLevel: 'ahli-madya',
  }),
)
export const inspector = official(
  someone(20, 'Inspektur Rekaan', 'jpt-pratama', {
    position: 'Inspektur Kota Rimba Raya',
    unitName: 'Inspektorat Kota Rimba Raya',
  }),
)

const account = AccountId.parse('petugas')

/** Facts from `[date, payload]` lines, numbered in that order. */
export function facts(...lines: readonly (readonly [string, FactPayload])[]): Fact[] {
  return lines.map(([on, payload], index) => asFact(index + 1, d(on), payload))
}

export const factId = (n: number) => FactId.parse(uuid(5000 + n))

export function asFact(sequence: number, happenedOn: PlainDate, payload: FactPayload): Fact {
  return {
    id: factId(sequence),
    sequence,
    version: 1,
    happenedOn,
    happenedAt: null,
    recordedAt: Instant.parse('2026-01-01T00:00:00Z'),
    recordedBy: account,
    payload,
  }
}

export function caseOf(
  list: readonly Fact[],
  more: {
    whose?: Whose
    person?: Identity
    now?: Identity
    standing?: PersonStanding
    earlier?: readonly (Omit<EarlierSanction, 'actDate' | 'caseNumber'> & Partial<EarlierSanction>)[]
    coachedBefore?: readonly EarlierCoaching[]
    reporters?: CaseFile['reporters']
  } = {},
): CaseFile {
  const person = more.person ?? clerk
  return {
    whose: more.whose ?? 'own',
    person: { atAct: person, now: more.now ?? person, standing: more.standing ?? 'active' },
    facts: list,
    earlierSanctions: (more.earlier ?? []).map((one) => ({ actDate: null, caseNumber: null, ...one })),
    earlierCoaching: more.coachedBefore ?? [],
    reporters: more.reporters ?? [],
  }
}

export const delivery = (on: string, at = '10:00', method: Delivery['method'] = 'in-person'): Delivery =>
  Delivery.parse({
    deliveredOn: on,
    deliveredAt: at,
    method,
    receiver: 'Yang bersangkutan',
    relation: 'sendiri',
    refused: null,
    proof: [],
    note: '',
  })

/** `must` / `may` / `blocked` step ids, in the order shown. */
export const ids = (assessment: Assessment, kind: 'must' | 'may' | 'blocked'): StepId[] =>
  assessment.steps.filter((step) => step.kind === kind).map((step) => step.id)

export function stepIn(assessment: Assessment, id: StepId) {
  const step = assessment.steps.find((candidate) => candidate.id === id)
  if (!step) throw new Error(`no step ${id} among ${assessment.steps.map((s) => s.id).join(', ')}`)
  return step
}

export const citations = (because: readonly { kind: string; citation?: string }[]): string =>
  because.map((basis) => basis.citation ?? '').join(' | ')
