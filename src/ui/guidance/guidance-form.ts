import {
  type Attendance,
  type GuidanceEntry,
  GuidanceInput,
  type GuidanceKind,
} from '../../contract/guidance.ts'
import type { NamedPerson } from '../../contract/intake.ts'
import type { PersonId, UnitId } from '../../terms/ids.ts'
import type { PlainDate } from '../../terms/plain-date.ts'

/** The form of a guidance event as it stands while typed. */
export interface EventForm {
  readonly kind: GuidanceKind | null
  readonly heldOn: PlainDate | null
  readonly title: string
  readonly material: string
  readonly place: string
  readonly ledBy: string
  readonly unitIds: readonly UnitId[]
}

/** The form of a *laporan nihil*. */
export interface NihilForm {
  readonly heldOn: PlainDate | null
  readonly unitId: UnitId | null
  readonly from: PlainDate | null
  readonly to: PlainDate | null
  readonly note: string
}

/** Somebody on the attendance list. */
export interface Listed extends NamedPerson {
  readonly how: Attendance
}

/** Messages by field of the contract's event. */
export type EventErrors = Readonly<Record<string, string>>

export const EMPTY_EVENT: EventForm = {
  kind: null,
  heldOn: null,
  title: '',
  material: '',
  place: '',
  ledBy: '',
  unitIds: [],
}
export const EMPTY_NIHIL: NihilForm = { heldOn: null, unitId: null, from: null, to: null, note: '' }

/** What somebody new on the list most likely did: a circular is acknowledged, a pact signed. */
export function usualAttendance(kind: GuidanceKind | null): Attendance {
  switch (kind) {
    case 'edaran':
      return 'acknowledged'
    case 'pakta-integritas':
      return 'signed'
    default:
      return 'present'
  }
}

/** The list with more people at its end, nobody twice; who is on it keeps what he did. */
export function withPeople(
  list: readonly Listed[],
  more: readonly NamedPerson[],
  how: Attendance,
): readonly Listed[] {
  const known = new Set(list.map(({ personId }) => personId))
  const fresh = more.filter(({ personId }) => !known.has(personId))
  return fresh.length === 0 ? list : [...list, ...fresh.map((person) => ({ ...person, how }))]
}

/** The list with what these people did; null for all. */
export function marked(
  list: readonly Listed[],
  who: ReadonlySet<PersonId> | null,
  how: Attendance,
): readonly Listed[] {
  return list.map((one) => (who === null || who.has(one.personId) ? { ...one, how } : one))
}

export function listedOf({ people }: GuidanceEntry): Listed[] {
  return people.map(({ personId, how, identity }) => ({
    personId,
    how,
    fullName: identity.name,
    nip: identity.nip ?? '',
    unitName: identity.unitName,
  }))
}

const CHOOSE: Readonly<Record<string, string>> = {
  kind: 'Pilih jenis kegiatan',
  heldOn: 'Tanggal wajib diisi',
  unitId: 'Pilih unit kerja',
  from: 'Tanggal awal wajib diisi',
  to: 'Tanggal akhir wajib diisi',
}

/** Checks a form by the contract's own rules. */
export function readEvent(
  form: EventForm | (NihilForm & { readonly kind: 'nihil' }),
): { input: GuidanceInput } | { errors: EventErrors } {
  const read = GuidanceInput.safeParse(form)
  if (read.success) return { input: read.data }
  // Without a kind nothing else was looked at; every kind but nihil asks for the same.
  const rest = form.kind === null ? GuidanceInput.safeParse({ ...form, kind: 'apel' }) : null
  const open = new Set(Object.entries(form).flatMap(([field, value]) => (value === null ? [field] : [])))
  const errors: Record<string, string> = {}
  for (const { path, message } of [...read.error.issues, ...(rest?.error?.issues ?? [])]) {
    const field = String(path[0] ?? '')
    errors[field] ??= (open.has(field) ? CHOOSE[field] : undefined) ?? message
  }
  return { errors }
}
