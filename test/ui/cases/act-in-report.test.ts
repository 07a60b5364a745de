import { describe, expect, it } from 'vitest'
import { actInReport } from '../../../src/ui/cases/facts/request.ts'

describe('the act proposed from the report', () => {
  it('does not say «diduga» a second time, because letters say it already', () => {
    expect(actInReport('Diduga mengirim komentar di grup')).toBe('mengirim komentar di grup')
    expect(actInReport('dugaan: menyukai unggahan calon')).toBe('menyukai unggahan calon')
    expect(actInReport('Diduga bahwa ia hadir di kampanye')).toBe('ia hadir di kampanye')
  })

  it('keeps every other summary as the clerk wrote it', () => {
    expect(actInReport(' Mengunggah foto dengan simbol tangan. ')).toBe(
      'Mengunggah foto dengan simbol tangan.',
    )
    expect(actInReport('Pendugaan harga')).toBe('Pendugaan harga')
    expect(actInReport('')).toBe('')
  })
})
