import { describe, expect, it } from 'vitest'
import {
  completeValues,
  emptyDraft,
  fieldsOf,
  missingFields,
  PaperDraft,
} from '../../../src/contract/paper-values.ts'
import { PaperKind } from '../../../src/terms/paper.ts'
import { ordinary } from './render-fixtures.ts'

describe.each(PaperKind.options)('the form of %s', (kind) => {
  it('can be saved empty, and names what is missing by its label', () => {
    const draft = emptyDraft(kind)
    const labels = fieldsOf(kind).map(({ label }) => label)
    const missing = missingFields(draft)
    expect(missing.length).toBeGreaterThan(0)
    expect(missing.every(({ label }) => labels.includes(label))).toBe(true)
    expect(completeValues(draft)).toMatchObject({
      ok: false,
      error: {
        code: 'paper-incomplete',
        field: missing[0]?.path,
        message: expect.stringContaining(missing[0]?.label ?? '?'),
      },
    })
  })

  it('is complete when filled in as usual, and survives being stored', () => {
    const draft = ordinary(kind)
    expect(missingFields(draft)).toEqual([])
    expect(PaperDraft.parse(JSON.parse(JSON.stringify(draft)))).toEqual(draft)
  })

  it('has a distinct label for every field, and choices for every choice', () => {
    const fields = fieldsOf(kind)
    expect(new Set(fields.map(({ label }) => label)).size).toBe(fields.length)
    expect(
      fields.filter(({ control, choices }) => (control === 'choice') !== (choices !== undefined)),
    ).toEqual([])
  })
})

describe('what the other values ask for', () => {
  const labels = (draft: PaperDraft) => missingFields(draft).map(({ label }) => label)

  it('both summonses for a second absence', () => {
    const draft = ordinary('ba-ketidakhadiran')
    draft.values.secondNumber = ''
    expect(labels(draft)).toEqual(['Nomor Surat Panggilan II'])
    draft.values.absence = '1'
    expect(labels(draft)).toEqual([])
  })

  it('the date of the BAP, or how he was called in vain', () => {
    const draft = ordinary('keputusan-teguran-lisan')
    draft.values.examinedOn = null
    expect(labels(draft)).toEqual(['Tanggal BAP'])
    draft.values.basis = 'evidence'
    expect(labels(draft)).toEqual(['Dasar ketidakhadiran'])
  })

  it('two witnesses when the decision is refused', () => {
    const draft = ordinary('ba-penyampaian')
    draft.values.outcome = 'refused'
    draft.values.witnesses = ['Saksi Pertama', '']
    expect(labels(draft)).toEqual(['Saksi'])
    draft.values.witnesses = ['Saksi Pertama', 'Saksi Kedua']
    expect(labels(draft)).toEqual([])
  })

  it('a reason when he refuses to sign the minutes', () => {
    const draft = ordinary('bap')
    draft.values.refusedToSign = true
    expect(labels(draft)).toEqual(['Alasan menolak menandatangani'])
  })
})
