import { expect, test } from 'vitest'
import type { Unit } from '../../../src/contract/people.ts'
import { UnitId } from '../../../src/terms/ids.ts'
import { missingParent } from '../../../src/ui/people/missing-parent.ts'

const id = (at: number) => UnitId.parse(`00000000-0000-4000-8000-00000000000${at}`)
const unit = (at: number, name: string, parent: number | null = null, own = false): Unit => ({
  id: id(at),
  name,
  parentId: parent === null ? null : id(parent),
  headPersonId: null,
  headName: null,
  headConfirmed: false,
  weekDays: null,
  people: 1,
  own,
})

test.each([
  ['SDN 1', 'Kepala Dinas'],
  ['SMP Negeri 2 Rimba', 'Kepala Dinas'],
  ['Sekolah Dasar 4', 'Kepala Dinas'],
  ['UPTD. Puskesmas Rimba', 'Kepala Dinas'],
  ['Kelurahan Hulu', 'Camat'],
  ['Bidang Pembinaan SD', 'kepala perangkat daerah'],
])('%s without a parent: %s may be missing', (name, missing) => {
  const found = missingParent([unit(1, name)], id(1))
  expect(found).toEqual({ unit: name, missing })
})

test.each(['Dinas Pendidikan', 'Kecamatan Hulu', 'Badan Kepegawaian', 'Sekretariat Daerah', 'Inspektorat'])(
  '%s stands on top by right',
  (name) => {
    expect(missingParent([unit(1, name)], id(1))).toBeNull()
  },
)

test('a school below its Dinas misses nobody; one below a Bidang without parent does', () => {
  expect(missingParent([unit(1, 'Dinas Pendidikan'), unit(2, 'SDN 1', 1)], id(2))).toBeNull()
  expect(missingParent([unit(1, 'Bidang SD'), unit(2, 'SDN 1', 1)], id(2))).toEqual({
    unit: 'Bidang SD',
    missing: 'kepala perangkat daerah',
  })
})

test('our own units take their line from the settings; a loop of parents ends', () => {
  expect(missingParent([unit(1, 'Subbagian Umum', null, true)], id(1))).toBeNull()
  expect(missingParent([unit(1, 'SDN 1', 2), unit(2, 'SDN 2', 1)], id(1))).toBeNull()
  expect(missingParent([], id(1))).toBeNull()
  expect(missingParent([unit(1, 'SDN 1')], null)).toBeNull()
})
