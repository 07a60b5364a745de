import { expect, test } from 'vitest'
import type { Official, PositionKind } from '../../../src/terms/person.ts'
import { insertByRank } from '../../../src/ui/people/superior-order.ts'

const official = (position: string, positionKind: PositionKind): Official => ({
  acting: null,
  identity: {
    personId: null,
    name: `${position} Contoh`,
    nip: null,
    kind: null,
    golongan: null,
    position,
    positionKind,
    functionalLevel: null,
    unitId: null,
    unitName: '',
  },
})
const kepsek = official('Kepala SDN 1', 'fungsional')
const kabid = official('Kepala Bidang SD', 'administrator')
const kadis = official('Kepala Dinas Pendidikan', 'jpt-pratama')
const sekda = official('Sekretaris Daerah', 'jpt-pratama')
const mayor = official('Wali Kota', 'kepala-daerah')

test('whoever is added stands at the place of his rank, whatever the order of adding', () => {
  for (const added of [kepsek, kabid, kadis, sekda, mayor]) {
    const whole = [kepsek, kabid, kadis, sekda, mayor]
    const rest = whole.filter((each) => each !== added)
    expect(insertByRank(rest, added)).toEqual(whole)
  }
  expect(insertByRank([], kadis)).toEqual([kadis])
})

test('the order that the clerk made of the others stays', () => {
  const odd = [kabid, kepsek, mayor]
  expect(insertByRank(odd, kadis)).toEqual([kabid, kepsek, kadis, mayor])
})
