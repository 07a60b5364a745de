import { describe, expect, it } from 'vitest'
import type { NamedPerson } from '../../../src/contract/intake.ts'
import { PersonId } from '../../../src/terms/ids.ts'
import { plainDate } from '../../../src/terms/plain-date.ts'
import {
  EMPTY_EVENT,
  EMPTY_NIHIL,
  marked,
  readEvent,
  usualAttendance,
  withPeople,
} from '../../../src/ui/guidance/guidance-form.ts'

const person = (n: number): NamedPerson => ({
  personId: PersonId.parse(`00000000-0000-4000-8000-${String(n).padStart(12, '0')}`),
  fullName: `Pegawai Contoh ${n}`,
  nip: '',
  unitName: 'Dinas Contoh',
})

describe('the attendance list', () => {
  it('takes nobody twice, and who is on it keeps what he did', () => {
    const before = withPeople([], [person(1), person(2)], 'absent')
    const after = withPeople(before, [person(2), person(3)], 'present')
    expect(after.map(({ fullName, how }) => [fullName, how])).toEqual([
      ['Pegawai Contoh 1', 'absent'],
      ['Pegawai Contoh 2', 'absent'],
      ['Pegawai Contoh 3', 'present'],
    ])
  })
  it('marks everybody, or only those in sight', () => {
    const list = withPeople([], [person(1), person(2)], 'present')
    expect(marked(list, null, 'absent').map(({ how }) => how)).toEqual(['absent', 'absent'])
    const one = new Set([person(2).personId])
    expect(marked(list, one, 'signed').map(({ how }) => how)).toEqual(['present', 'signed'])
  })
  it('proposes what the kind of event means', () => {
    expect(usualAttendance('apel')).toBe('present')
    expect(usualAttendance('edaran')).toBe('acknowledged')
    expect(usualAttendance('pakta-integritas')).toBe('signed')
  })
})

describe('a form not yet complete', () => {
  it('says per field what is missing', () => {
    const read = readEvent({ ...EMPTY_EVENT, kind: 'apel' })
    expect(read).toMatchObject({
      errors: {
        heldOn: 'Tanggal wajib diisi',
        title: 'Judul wajib diisi',
        material: expect.stringContaining('Materi wajib diisi'),
      },
    })
    expect(readEvent(EMPTY_EVENT)).toMatchObject({
      errors: { kind: 'Pilih jenis kegiatan', title: 'Judul wajib diisi' },
    })
    expect(readEvent({ ...EMPTY_NIHIL, kind: 'nihil' })).toMatchObject({
      errors: { unitId: 'Pilih unit kerja', from: 'Tanggal awal wajib diisi' },
    })
  })
  it('is an input once it is complete', () => {
    const form = {
      ...EMPTY_EVENT,
      kind: 'apel' as const,
      heldOn: plainDate('2026-09-07'),
      title: 'Apel',
      material: 'Netralitas',
    }
    expect(readEvent(form)).toEqual({ input: form })
  })
})
