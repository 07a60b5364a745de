import { describe, expect, it } from 'vitest'
import { StepId } from '../../../src/contract/cases.ts'
import { plainDate } from '../../../src/terms/plain-date.ts'
import { correctionRequest, latest } from '../../../src/ui/cases/facts/request.ts'
import { readPayload } from '../../../src/ui/cases/facts/validate.ts'
import { annexes, sidePaper, stepAction } from '../../../src/ui/cases/step-action.ts'
import { assessed, entry, factId, paper, step, view } from './views.ts'

const today = plainDate('2026-10-15')

describe('the button of a step', () => {
  it('is there for every step that is lawful, and for none that is not', () => {
    for (const id of StepId.options) {
      // Only its own paper fulfils this one.
      const lawful = step(id, id === 'record-delivery-minutes' ? { paper: 'ba-penyampaian' } : {})
      const action = stepAction(lawful, view(), today, null)
      // A verb and what it is done to.
      expect(action?.label, id).toMatch(/^\p{L}+ \p{L}/u)
      const refused = step(id, { kind: 'blocked', blockedBecause: 'belum boleh' })
      expect(stepAction(refused, view(), today, null), id).toBeNull()
    }
  })

  it('offers the draft of a paper whose number only waits', () => {
    const waits = step('issue-special-report', {
      kind: 'blocked',
      paper: 'lhp-khusus',
      blockedBecause: 'Masih menunggu reviu Ketua Tim.',
    })
    expect(stepAction(waits, view(), today, null)).toBeNull()
    expect(stepAction({ ...waits, draftAhead: true }, view(), today, null)).toEqual({
      kind: 'draft',
      label: 'Buat konsep',
      paper: 'lhp-khusus',
    })
  })

  it('types the fact while the app has no paper for the step, and drafts the paper once it has', () => {
    const plain = step('form-team')
    expect(stepAction(plain, view(), today, null)).toMatchObject({
      kind: 'form',
      request: { type: 'team-formed', values: { paperId: null, number: null, members: [] } },
    })
    const withPaper = step('form-team', { paper: 'lhp' })
    expect(stepAction(withPaper, view(), today, null)).toMatchObject({ kind: 'draft', paper: 'lhp' })
  })

  it('asks for the review of whom the step names, since a role the Surat Tugas lacks is skipped', () => {
    const irban = { identity: view().person.now, acting: null }
    const signer = { capacity: 'Inspektur Pembantu', official: irban, warning: null }
    expect(stepAction(step('review-report', { signer }), view(), today, null)).toMatchObject({
      request: { values: { reviewer: 'irban', official: irban } },
    })
    const inspector = { capacity: 'Inspektur', official: null, warning: null }
    expect(stepAction(step('review-report', { signer: inspector }), view(), today, null)).toMatchObject({
      request: { values: { reviewer: 'inspektur', official: null } },
    })
  })

  it('proposes the first recommendation that is not answered in full', () => {
    const official = { identity: view().person.now, acting: null }
    const report = entry(1, '2026-10-05', {
      type: 'special-report-issued',
      paperId: null,
      number: '700/1',
      letterDate: '2026-10-05',
      to: official,
      recommendations: [
        { text: 'Membina pegawai', addressee: 'Kepala Dinas Contoh' },
        { text: 'Melaporkan hasilnya', addressee: 'Kepala Dinas Contoh' },
      ],
    })
    const done = entry(2, '2026-10-08', {
      type: 'recommendation-followed-up',
      index: 0,
      answer: 'done',
      text: 'Sudah dibina',
      issued: null,
      evidence: [],
    })
    const asked = (...timeline: unknown[]) =>
      stepAction(step('record-follow-up'), view({ timeline }), today, null)
    expect(asked(report)).toMatchObject({ request: { values: { index: 0 } } })
    expect(asked(report, done)).toMatchObject({ request: { values: { index: 1 } } })
  })

  it('proposes the day he was called for, when he did not come for the decision', () => {
    const called = entry(1, '2026-10-05', {
      type: 'decision-call-issued',
      paperId: null,
      number: null,
      letterDate: '2026-10-05',
      meetDate: '2026-10-12',
      meetTime: '09:00',
      place: 'Ruang rapat',
    })
    expect(stepAction(step('record-not-collected'), view({ timeline: [called] }), today, null)).toMatchObject(
      {
        request: { happenedOn: '2026-10-12' },
      },
    )
  })

  it('opens a draft that is there instead of making a second one', () => {
    const summons = step('issue-summons-1', { paper: 'panggilan-1' })
    expect(stepAction(summons, view(), today, null)).toMatchObject({ kind: 'draft', paper: 'panggilan-1' })
    const numbered = view({ papers: [paper(1, 'panggilan-1', 'numbered')] })
    expect(stepAction(summons, numbered, today, null)).toMatchObject({ kind: 'draft' })
    const drafted = view({ papers: [paper(1, 'panggilan-1', 'numbered'), paper(2, 'panggilan-1', 'draft')] })
    expect(stepAction(summons, drafted, today, null)).toMatchObject({
      kind: 'open',
      label: 'Buka konsep',
      paper: { id: factId(2) },
    })
  })

  it('records a delivery with the numbered paper, and offers the receipt beside it', () => {
    const deliver = step('deliver-summons-1', { paper: 'tanda-terima' })
    const numbered = view({ papers: [paper(7, 'panggilan-1', 'numbered')] })
    expect(stepAction(deliver, numbered, today, null)).toMatchObject({
      kind: 'form',
      request: { type: 'summons-delivered', paperId: factId(7), values: { n: 1 } },
    })
    expect(sidePaper(deliver, numbered)).toMatchObject({ kind: 'draft', paper: 'tanda-terima' })
  })

  it('tells the absence itself from its minutes', () => {
    expect(stepAction(step('record-absence-1'), view(), today, null)).toMatchObject({
      request: { type: 'absent', values: { n: 1, excused: false } },
    })
    const minutes = step('record-absence-1', { paper: 'ba-ketidakhadiran' })
    expect(stepAction(minutes, view(), today, null)).toMatchObject({ paper: 'ba-ketidakhadiran' })
  })

  it('starts the assessment from what the report says', () => {
    const hint = {
      actDate: plainDate('2026-09-28'),
      summary: 'menulis komentar',
      url: '',
      visibility: 'publik',
    } as const
    expect(stepAction(step('assess-report'), view(), today, hint)).toMatchObject({
      request: {
        values: {
          actDate: '2026-09-28',
          actText: 'menulis komentar',
          road: null,
          conduct: { access: 'public' },
        },
      },
    })
  })
})

describe('papers that belong to no step', () => {
  it('are the sheet of evidence once there is any, and the receipt of what waits to be handed over', () => {
    expect(annexes(view())).toEqual([])
    expect(annexes(view({ evidenceCount: 2 }))).toMatchObject([
      { kind: 'draft', label: 'Buat Lembar Bukti', paper: 'lembar-bukti' },
    ])
    const reprimand = { papers: [paper(1, 'surat-teguran-pembinaan', 'numbered')] }
    expect(annexes(view(reprimand))).toMatchObject([{ kind: 'draft', paper: 'tanda-terima' }])
    const delivers = {
      papers: [paper(1, 'panggilan-1', 'numbered')],
      assessment: { steps: [step('deliver-summons-1', { paper: 'tanda-terima' })] },
    }
    expect(annexes(view(delivers))).toEqual([])
    const others = { papers: [paper(1, 'lhp', 'numbered'), paper(2, 'panggilan-1', 'delivered')] }
    expect(annexes(view(others))).toEqual([])
    const begun = { evidenceCount: 1, papers: [paper(3, 'lembar-bukti', 'draft')] }
    expect(annexes(view(begun))).toMatchObject([{ kind: 'open', label: 'Buka Lembar Bukti' }])
  })
})

describe('a correction', () => {
  it('starts from what stands now, not from the first mistake', () => {
    const better = { ...assessed, impact: 'instansi' }
    const wrong = entry(
      2,
      '2026-10-05',
      assessed,
      { by: factId(3), reason: 'keliru', withdrawn: false },
      { payload: better, happenedOn: '2026-10-06' },
    )
    expect(correctionRequest(wrong)).toMatchObject({
      type: 'assessed',
      corrects: factId(2),
      happenedOn: '2026-10-06',
      values: { impact: 'instansi' },
    })
    expect(latest(view({ timeline: [wrong] }), 'assessed')).toMatchObject({ impact: 'instansi' })
  })
})

describe('what is missing in a form', () => {
  it('is said at its field, in Indonesian', () => {
    const read = readPayload({ ...assessed, road: null, actText: ' ', violations: [] })
    expect(read).toEqual({ errors: { road: 'Wajib diisi', actText: 'Wajib diisi' } })
    const refused = readPayload({
      type: 'decision-delivered',
      delivery: {
        deliveredOn: '2026-10-15',
        deliveredAt: '09:00',
        method: 'in-person',
        receiver: 'Dedi',
        relation: 'yang bersangkutan',
        refused: { witnesses: ['Saksi Contoh', ''] },
        proof: [],
        note: '',
      },
    })
    expect(refused).toEqual({ errors: { 'delivery.refused.witnesses.1': 'Wajib diisi' } })
  })
})
