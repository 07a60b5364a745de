import { z } from 'zod'
import { Golongan } from '../terms/golongan.ts'
import { CaseId, PersonId, ReportId, UnitId } from '../terms/ids.ts'
import { Nip } from '../terms/nip.ts'
import { FunctionalLevel, Official, PersonKind, PersonStanding, PositionKind } from '../terms/person.ts'
import { PlainDate } from '../terms/plain-date.ts'
import { Sanction } from '../terms/sanction.ts'
import { WorkWeek } from '../terms/work-calendar.ts'
import { method } from './method.ts'

export const PersonInput = z.object({
  nip: Nip,
  kind: PersonKind,
  /** Name without titles, as the registry has it. */
  name: z.string().trim().min(1, 'Nama wajib diisi').max(200),
  titleBefore: z.string().trim().max(60),
  titleAfter: z.string().trim().max(100),
  golongan: Golongan.nullable(),
  position: z.string().trim().max(300),
  positionKind: PositionKind,
  functionalLevel: FunctionalLevel.nullable(),
  /** Echelon as SIMPEG writes it (`II.b`); empty when none. */
  echelon: z.string().trim().max(10),
  unitId: UnitId.nullable(),
  /** Listed in this government's files; whoever is not may serve elsewhere. Whether he still serves is his standing. */
  active: z.boolean(),
})
export type PersonInput = z.infer<typeof PersonInput>

export const Person = PersonInput.extend({
  id: PersonId,
  /** With titles: `Dedi Kurniawan, S.Pd.` */
  fullName: z.string(),
  unitName: z.string(),
  standing: PersonStanding,
  /** Since when and why he stands so, as recorded last; null for somebody who never left. */
  standingSince: PlainDate.nullable(),
  standingReason: z.string(),
})
export type Person = z.infer<typeof Person>

export const PersonRow = z.object({
  id: PersonId,
  fullName: z.string(),
  nip: Nip,
  kind: PersonKind,
  golongan: Golongan.nullable(),
  position: z.string(),
  unitName: z.string(),
  active: z.boolean(),
  standing: PersonStanding,
  openCases: z.int(),
})
export type PersonRow = z.infer<typeof PersonRow>

/** What the office already knows of a person, newest first; shown while a report is entered. */
export const PersonHistory = z.object({
  reports: z.array(
    z.object({
      id: ReportId,
      number: z.string(),
      receivedOn: PlainDate,
      summary: z.string(),
      state: z.string(),
    }),
  ),
  cases: z.array(
    z.object({ id: CaseId, number: z.string(), openedOn: PlainDate, stage: z.string(), actText: z.string() }),
  ),
  sanctions: z.array(
    z.object({
      caseId: CaseId,
      caseNumber: z.string(),
      /** As a remedy left it. */
      sanction: Sanction,
      /** In full, with its duration, as the regulation has it. */
      name: z.string(),
      decidedOn: PlainDate,
      number: z.string().nullable(),
      /** What another body issued upon our report: the title of its paper. Null for a decision in the case itself. */
      elsewhere: z.string().nullable(),
      /** A remedy took it away. */
      annulled: z.boolean(),
    }),
  ),
})
export type PersonHistory = z.infer<typeof PersonHistory>

export const Unit = z.object({
  id: UnitId,
  name: z.string(),
  parentId: UnitId.nullable(),
  /** The structural head: proposed from position, echelon and unit until the clerk confirms. */
  headPersonId: PersonId.nullable(),
  /** Without `headPersonId`: the head of the office itself, named in its settings and not in the registry. */
  headName: z.string().nullable(),
  headConfirmed: z.boolean(),
  people: z.int(),
  /** Part of this office itself: its people are "own staff". */
  own: z.boolean(),
  /** Its own working week; null: that of the office. */
  weekDays: WorkWeek.nullable(),
})
export type Unit = z.infer<typeof Unit>

export const people = {
  /** Name, position, or any part of the NIP with or without spaces. Empty text lists by name. At most `limit` rows after `after`. */
  search: method({
    role: 'clerk',
    access: 'read',
    input: z.object({
      text: z.string().max(200),
      /** This unit and those below it. */
      unitId: UnitId.nullable().default(null),
      kind: PersonKind.nullable().default(null),
      limit: z.int().min(1).max(200),
      after: z.string().nullable().default(null),
    }),
    output: z.object({ rows: z.array(PersonRow), next: z.string().nullable() }),
  }),
  get: method({ role: 'clerk', access: 'read', input: z.object({ id: PersonId }), output: Person }),
  history: method({
    role: 'clerk',
    access: 'read',
    input: z.object({ id: PersonId }),
    output: PersonHistory,
  }),
  create: method({ role: 'clerk', access: 'write', input: PersonInput, output: z.object({ id: PersonId }) }),
  update: method({
    role: 'clerk',
    access: 'write',
    input: z.object({ id: PersonId, person: PersonInput }),
    output: z.object({}),
  }),
  /** He retired, died, was dismissed, or serves again. His open cases are assessed anew and ask about him. */
  setStanding: method({
    role: 'clerk',
    access: 'write',
    input: z.object({
      id: PersonId,
      standing: PersonStanding,
      since: PlainDate,
      reason: z.string().trim().min(1, 'Alasan wajib diisi').max(1000),
    }),
    output: z.object({}),
  }),
  units: method({ role: 'clerk', access: 'read', input: z.object({}), output: z.array(Unit) }),
  createUnit: method({
    role: 'clerk',
    access: 'write',
    input: z.object({
      name: z.string().trim().min(1).max(200),
      parentId: UnitId.nullable(),
      own: z.boolean(),
    }),
    output: z.object({ id: UnitId }),
  }),
  updateUnit: method({
    role: 'clerk',
    access: 'write',
    input: z.object({
      id: UnitId,
      name: z.string().trim().min(1).max(200),
      parentId: UnitId.nullable(),
      headPersonId: PersonId.nullable(),
      own: z.boolean(),
      /** Absent: stays as it is. Null: the week of the office. */
      weekDays: WorkWeek.nullable().optional(),
    }),
    output: z.object({}),
  }),
  /** The chain upward as the registry suggests it, direct superior first; confirmed per case. */
  proposeSuperiors: method({
    role: 'clerk',
    access: 'read',
    input: z.object({ id: PersonId }),
    output: z.array(Official),
  }),
  count: method({
    role: 'clerk',
    access: 'read',
    input: z.object({}),
    output: z.object({ people: z.int(), units: z.int() }),
  }),
}
