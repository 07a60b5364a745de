import type { PersonInput } from '../../../contract/people.ts'
import type { UnitId } from '../../../terms/ids.ts'
import type { Nip } from '../../../terms/nip.ts'
import { PERSON_KIND_LABEL, POSITION_KIND_LABEL } from '../../../terms/person.ts'
import type { StagedPerson } from './staged.ts'

/**
 * What the registry would hold after the row. What the file does not say stays; an empty golongan, position or unit says
 * nothing, while an empty echelon or title says that there is none (the file has the column).
 * A kind of position that the clerk corrected stays as long as position and echelon stay.
 */
export function mergePerson(
  before: PersonInput | null,
  nip: Nip,
  staged: StagedPerson,
  unitId: UnitId | null,
): PersonInput {
  const position = staged.position ?? before?.position ?? ''
  const echelon = staged.echelon ?? before?.echelon ?? ''
  const samePost = before !== null && before.position === position && before.echelon === echelon
  return {
    nip,
    kind: before && !staged.kindSaid ? before.kind : staged.kind,
    name: staged.name,
    titleBefore: staged.titleBefore ?? before?.titleBefore ?? '',
    titleAfter: staged.titleAfter ?? before?.titleAfter ?? '',
    golongan: staged.golongan ?? before?.golongan ?? null,
    position,
    positionKind: samePost ? before.positionKind : staged.positionKind,
    functionalLevel: samePost ? before.functionalLevel : (staged.functionalLevel ?? null),
    echelon,
    unitId: unitId ?? before?.unitId ?? null,
    active: staged.active ?? before?.active ?? true,
  }
}

interface Change {
  readonly field: string
  readonly from: string
  readonly to: string
}

const FIELDS: readonly (readonly [keyof PersonInput, string])[] = [
  ['name', 'Nama'],
  ['titleBefore', 'Gelar depan'],
  ['titleAfter', 'Gelar belakang'],
  ['kind', 'Status'],
  ['golongan', 'Golongan'],
  ['position', 'Jabatan'],
  ['positionKind', 'Jenis jabatan'],
  ['functionalLevel', 'Jenjang fungsional'],
  ['echelon', 'Eselon'],
  ['unitId', 'Unit kerja'],
  ['active', 'Keadaan'],
]

function shown(person: PersonInput, field: keyof PersonInput, unitName: (id: UnitId) => string): string {
  switch (field) {
    case 'kind':
      return PERSON_KIND_LABEL[person.kind]
    case 'positionKind':
      return POSITION_KIND_LABEL[person.positionKind]
    case 'unitId':
      return person.unitId ? unitName(person.unitId) : ''
    case 'active':
      return person.active ? 'aktif' : 'tidak aktif'
    case 'functionalLevel':
      return (person.functionalLevel ?? '').replace('-', ' ')
    default:
      return String(person[field] ?? '')
  }
}

export function isChanged(before: PersonInput, after: PersonInput): boolean {
  return FIELDS.some(([field]) => before[field] !== after[field])
}

/** Field by field, old to new, in the words of the screen. */
export function changesBetween(
  before: PersonInput,
  after: PersonInput,
  unitName: (id: UnitId) => string,
): Change[] {
  return FIELDS.filter(([field]) => before[field] !== after[field]).map(([field, label]) => ({
    field: label,
    from: shown(before, field, unitName),
    to: shown(after, field, unitName),
  }))
}
