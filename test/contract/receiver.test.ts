import { expect, it } from 'vitest'
import { emptyDraft } from '../../src/contract/paper-values.ts'
import { receiverOf } from '../../src/contract/receiver.ts'
import { HEAD_OF_DIVISION } from '../office/cases/desk.ts'

const person = { name: 'Dedi Contohwan, S.Pd.' }

it('hands a report upward to its addressee, every other paper to the person', () => {
  const report = emptyDraft('lhp')
  const addressed = { ...report, values: { ...report.values, addressee: HEAD_OF_DIVISION } }
  expect(receiverOf(addressed, person)).toEqual({
    receiver: 'Tono Rekaan, M.Pd.',
    relation: 'pejabat yang dituju',
  })
  expect(receiverOf(emptyDraft('panggilan-1'), person)).toEqual({
    receiver: 'Dedi Contohwan, S.Pd.',
    relation: 'yang bersangkutan',
  })
})
