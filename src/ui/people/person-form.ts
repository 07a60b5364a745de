import type { Person, PersonInput } from '../../contract/people.ts'
import type { Golongan } from '../../terms/golongan.ts'
import type { UnitId } from '../../terms/ids.ts'
import { formatNip, NIP_PROBLEM_TEXT, readNip } from '../../terms/nip.ts'
import type { FunctionalLevel, PersonKind, PositionKind } from '../../terms/person.ts'
import type { PlainDate } from '../../terms/plain-date.ts'

/** As typed: the NIP may hold spaces. */
export interface PersonValues {
  nip: string
  kind: PersonKind
  name: string
  titleBefore: string
  titleAfter: string
  golongan: Golongan | null
  position: string
  positionKind: PositionKind
  functionalLevel: FunctionalLevel | null
  echelon: string
  unitId: UnitId | null
  active: boolean
}

export const EMPTY_PERSON: PersonValues = {
  nip: '',
  kind: 'pns',
  name: '',
  titleBefore: '',
  titleAfter: '',
  golongan: null,
  position: '',
  positionKind: 'pelaksana',
  functionalLevel: null,
  echelon: '',
  unitId: null,
  active: true,
}

export function valuesOf(person: Person): PersonValues {
  const {
    id: _id,
    fullName: _fullName,
    unitName: _unitName,
    standing: _standing,
    standingSince: _since,
    standingReason: _reason,
    ...values
  } = person
  return { ...values, nip: formatNip(person.nip) }
}

/** Messages by field, empty when the values can be sent. */
export function checkValues(
  values: PersonValues,
  today: PlainDate,
): Partial<Record<keyof PersonValues, string>> {
  const nip = readNip(values.nip, today)
  return {
    ...('problem' in nip ? { nip: NIP_PROBLEM_TEXT[nip.problem] } : {}),
    ...(values.name.trim() === '' ? { name: 'Nama wajib diisi' } : {}),
  }
}

/** What is sent; null while the NIP cannot be read. A level only goes with a functional position. */
export function inputOf(values: PersonValues, today: PlainDate): PersonInput | null {
  const nip = readNip(values.nip, today)
  if ('problem' in nip) return null
  const functionalLevel = values.positionKind === 'fungsional' ? values.functionalLevel : null
  return { ...values, nip: nip.nip, functionalLevel }
}
