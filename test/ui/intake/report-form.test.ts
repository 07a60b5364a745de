import { describe, expect, it } from 'vitest'
import { PersonId } from '../../../src/terms/ids.ts'
import { plainDate } from '../../../src/terms/plain-date.ts'
import {
  emptyReport,
  type ReportForm,
  readDraft,
  readForm,
  withoutErrors,
} from '../../../src/ui/intake/report-form.ts'

const personId = PersonId.parse('00000000-0000-4000-8000-000000000001')
const filled: ReportForm = {
  ...emptyReport(plainDate('2026-11-20')),
  source: 'bawaslu',
  channel: 'facebook',
  visibility: 'publik',
  acts: ['suka'],
  summary: 'Diduga menyukai halaman calon.',
  people: [{ personId, fullName: 'Pegawai Contoh', nip: '198609262015051001', unitName: '' }],
}

describe('the report form', () => {
  it('names every field that still is open, in Indonesian', () => {
    const read = readForm(emptyReport(plainDate('2026-11-20')))
    expect('errors' in read && read.errors).toEqual({
      source: 'Pilih asal laporan',
      channel: 'Pilih kanal',
      visibility: 'Pilih publik atau tertutup',
      acts: 'Pilih paling sedikit satu perbuatan',
      summary: 'Ringkasan wajib diisi',
      personIds: 'Pilih paling sedikit satu pegawai',
    })
  })

  it('becomes the input the office asks for', () => {
    const read = readForm(filled)
    expect('input' in read && read.input).toMatchObject({ source: 'bawaslu', personIds: [personId] })
  })

  it('drops the error of a field once that field was changed', () => {
    const errors = { personIds: 'Pilih', summary: 'Wajib' }
    expect(withoutErrors(errors, { people: filled.people })).toEqual({ summary: 'Wajib' })
  })

  it('comes back from its saved draft, and ignores one it cannot read', () => {
    expect(readDraft(JSON.stringify(filled))).toEqual(filled)
    expect(readDraft('{"summary":1}')).toBeNull()
    expect(readDraft('not json')).toBeNull()
    expect(readDraft(null)).toBeNull()
  })
})
