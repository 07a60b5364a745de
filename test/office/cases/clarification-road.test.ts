import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { loadCaseFile } from '../../../src/office/cases/case-file.ts'
import type { CaseId, PersonId } from '../../../src/terms/ids.ts'
import { assessed, type Desk, HEAD_OF_DIVISION, HEAD_OF_SCHOOL, openDesk, superiors } from './desk.ts'

let desk: Desk
beforeEach(async () => {
  desk = await openDesk('2026-10-02')
})
afterEach(() => desk.close())

const paper = (letterDate: string) => ({ paperId: null, number: '700.1.2/1/ITDA', letterDate })
const MAYOR = {
  identity: {
    ...HEAD_OF_DIVISION.identity,
    name: 'Wali Kota Karangan',
    nip: null,
    kind: null,
    golongan: null,
    position: 'Wali Kota Rimba Raya',
    positionKind: 'kepala-daerah',
    unitName: 'Pemerintah Kota Rimba Raya',
  },
  acting: null,
}

/** From the telaah to the LHP khusus with two recommendations, received on 8 October. */
async function reported(person: PersonId): Promise<CaseId> {
  const id = desk.open(person)
  await desk.record(id, '2026-10-02', assessed({ road: 'clarification' }))
  const steps: readonly (readonly [string, Record<string, unknown>])[] = [
    [
      '2026-10-05',
      {
        type: 'assignment-issued',
        ...paper('2026-10-05'),
        from: '2026-10-05',
        until: '2026-10-30',
        team: [{ official: HEAD_OF_DIVISION, role: 'ketua-tim' }],
      },
    ],
    [
      '2026-10-06',
      {
        type: 'clarified',
        ...paper('2026-10-06'),
        heldOn: '2026-10-06',
        of: 'subject',
        name: 'Dedi Contohwan',
      },
    ],
    ['2026-10-06', { type: 'findings-settled', proven: true, level: null, aggravating: '', mitigating: '' }],
    [
      '2026-10-06',
      { type: 'report-reviewed', reviewer: 'ketua-tim', official: null, answer: 'accepted', note: '' },
    ],
    [
      '2026-10-06',
      { type: 'report-reviewed', reviewer: 'inspektur', official: null, answer: 'accepted', note: '' },
    ],
    [
      '2026-10-07',
      {
        type: 'special-report-issued',
        ...paper('2026-10-07'),
        to: MAYOR,
        recommendations: [
          { text: 'Periksa menurut ketentuan disiplin', addressee: 'Kepala Dinas Pendidikan' },
          { text: 'Bina seluruh guru', addressee: 'Kepala Dinas Pendidikan' },
        ],
      },
    ],
    [
      '2026-10-08',
      { type: 'special-report-received', receivedOn: '2026-10-08', receiver: 'Bagian Umum', proof: [] },
    ],
  ]
  for (const [on, payload] of steps) {
    desk.setClock(on)
    desk.mustAppend(id, on, payload)
  }
  return id
}

const done = (index: number, issued: unknown = null) => ({
  type: 'recommendation-followed-up',
  index,
  answer: 'done',
  text: 'Dilaksanakan',
  issued,
  evidence: [],
})

describe('the clarification road', () => {
  it('goes from the telaah through the LHP khusus and its follow-up to the closed case', async () => {
    const id = await reported(await desk.person(1, 'Dedi Contohwan'))
    expect((await desk.view(id)).assessment.stage).toBe('follow-up')
    desk.setClock('2026-11-02')
    await desk.record(id, '2026-11-02', done(0))
    const refused = await desk.refuse('cases.record', {
      caseId: id,
      happenedOn: '2026-11-02',
      happenedAt: null,
      payload: { type: 'closed', outcome: 'followed-up', reason: 'Selesai' },
    })
    expect(refused.message).toContain('rekomendasi yang belum selesai')
    await desk.record(id, '2026-11-02', done(1))
    await desk.record(id, '2026-11-02', { type: 'closed', outcome: 'followed-up', reason: 'Selesai' })
    expect((await desk.view(id)).assessment.stage).toBe('closed')
  })

  it('what the OPD issued upon it is an earlier sanction in his other cases', async () => {
    const person = await desk.person(1, 'Dedi Contohwan')
    const first = await reported(person)
    const second = desk.open(person)
    const earlier = () => loadCaseFile(desk.session().read.db, second)?.file.earlierSanctions ?? []
    expect(earlier()).toEqual([])
    desk.setClock('2026-11-02')
    const issued = {
      title: 'Keputusan Kepala Dinas Pendidikan',
      number: '800/12/DIKBUD',
      date: '2026-10-30',
      sanction: 'teguran-tertulis',
    }
    await desk.record(first, '2026-11-02', done(0, issued))
    expect(earlier()).toMatchObject([
      { sanction: 'teguran-tertulis', decidedOn: '2026-10-30', actDate: '2026-09-28' },
    ])
  })
})

describe('whose superiors they are', () => {
  it('the registry says so, whatever a form sends', async () => {
    const person = await desk.person(1, 'Dedi Contohwan')
    const id = desk.open(person)
    await desk.record(id, '2026-10-02', assessed())
    await desk.record(id, '2026-10-02', { ...superiors, person: HEAD_OF_SCHOOL.identity })
    const { timeline } = await desk.view(id)
    const confirmed = timeline.find((entry) => entry.standing?.payload.type === 'superiors-confirmed')
    expect(confirmed?.standing?.payload).toMatchObject({
      person: { personId: person, name: 'Dedi Contohwan', position: 'Guru Ahli Pertama' },
    })
  })
})
