import { describe, expect, it } from 'vitest'
import { Advice, FormGroup } from '../../../src/contract/guide.ts'
import { formsWith } from '../../../src/ui/cases/assess/form-search.ts'
import { isTaken, takeOver } from '../../../src/ui/cases/assess/proposal.ts'

const road = (name: string) => ({ road: name, text: 'Sebab rekaan.', because: [] })
const article = (id: string) => ({
  id,
  citation: id,
  text: id,
  why: 'bentuk contoh',
  level: null,
  unsure: false,
})

const advice = (over: object = {}) =>
  Advice.parse({
    proposed: [road('ethics'), road('clarification')],
    unusual: [],
    refused: [],
    asks: [],
    notes: [],
    violations: [article('integritas'), article('netral')],
    level: null,
    threat: null,
    kinds: [],
    authority: null,
    factors: [],
    ...over,
  })

describe('taking the proposal over', () => {
  it('takes the usual road and its articles, and keeps what the clerk chose besides', () => {
    expect(takeOver(advice(), ['netral', 'rahasia'])).toEqual({
      road: 'ethics',
      violations: ['netral', 'rahasia', 'integritas'],
    })
  })

  it('leaves the road alone where none is proposed yet', () => {
    expect(takeOver(advice({ proposed: [] }), [])).toEqual({ violations: ['integritas', 'netral'] })
  })

  it('is done once road and articles stand in the form', () => {
    expect(isTaken(advice(), 'ethics', ['integritas', 'netral', 'rahasia'])).toBe(true)
    expect(isTaken(advice(), 'discipline', ['integritas', 'netral'])).toBe(false)
    expect(isTaken(advice(), 'ethics', ['integritas'])).toBe(false)
    expect(isTaken(advice({ proposed: [] }), '', [])).toBe(false)
  })
})

describe('the lists of forms', () => {
  const form = (id: string, number: string, text: string) => ({
    id,
    number,
    text,
    leadsTo: '',
    needsPublicAccess: false,
    unsure: false,
    note: null,
  })
  const lists = FormGroup.array().parse([
    { list: 'a', title: 'Daftar Netralitas', forms: [form('x', '4', 'Menyukai unggahan bakal calon')] },
    {
      list: 'b',
      title: 'Daftar Ujaran',
      forms: [form('y', '1', 'Ujaran kebencian'), form('z', '2', 'Hoaks')],
    },
  ])
  const found = (search: string) =>
    formsWith(lists, search).map(({ group, items }) => [group, ...items.map(({ value }) => value)])

  it('are searched by every word, in any order, with the name of the list', () => {
    expect(found('')).toEqual([
      ['Daftar Netralitas', 'x'],
      ['Daftar Ujaran', 'y', 'z'],
    ])
    expect(found('calon menyukai')).toEqual([['Daftar Netralitas', 'x']])
    expect(found('ujaran hoaks')).toEqual([['Daftar Ujaran', 'z']])
    expect(found('tidak ada')).toEqual([])
  })

  it('are found by a clerk’s word where the list says it in English', () => {
    const skb = FormGroup.array().parse([
      {
        list: 'skb',
        title: 'SKB',
        forms: [form('e4', 'E4', 'membuat posting, comment, share, like, atau follow akun calon')],
      },
    ])
    for (const typed of ['membagikan', 'menyukai', 'mengunggah', 'komentar', 'mengikuti akun'])
      expect(formsWith(skb, typed).length, typed).toBe(1)
    expect(formsWith(skb, 'hoaks')).toEqual([])
  })
})
