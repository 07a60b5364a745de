import { expect, it } from 'vitest'
import { plainDate } from '../../../src/terms/plain-date.ts'
import { emptyElection, readElection, withStageDate } from '../../../src/ui/elections/election-form.ts'

const form = {
  ...emptyElection('Kota Rimba Raya'),
  name: 'Pilkada',
  kind: 'pilkada' as const,
  source: 'Keputusan KPU rekaan',
}

it('an election may be entered before its dates are known', () => {
  expect(readElection(form)).toEqual({ input: form })
})

it('says per field what is missing', () => {
  expect(readElection(emptyElection(''))).toMatchObject({
    errors: {
      name: 'Nama pemilihan wajib diisi',
      kind: 'Pilih jenis pemilihan',
      region: 'Wilayah wajib diisi',
      source: expect.stringContaining('Sumber tanggal wajib diisi'),
    },
  })
})

it('shows a stage that ends before it begins at its end date', () => {
  const begun = withStageDate(form, 'masa-kampanye', 'from', plainDate('2026-09-25'))
  const wrong = withStageDate(begun, 'masa-kampanye', 'to', plainDate('2026-09-24'))
  expect(readElection(wrong)).toMatchObject({
    errors: { 'stages.masa-kampanye.to': expect.stringContaining('lebih awal') },
  })
})
