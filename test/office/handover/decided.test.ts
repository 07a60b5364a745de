import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { CaseView } from '../../../src/contract/cases.ts'
import { sanctionKind } from '../../../src/law/rulebook.ts'
import { decidedSanctions } from '../../../src/office/handover/decided.ts'
import { entrySheet } from '../../../src/office/handover/entry-sheet.ts'
import { missingOf } from '../../../src/office/handover/missing.ts'
import { SiasnCodes, siasnRow } from '../../../src/office/handover/siasn.ts'
import type { CaseId } from '../../../src/terms/ids.ts'
import { law } from '../../law/fixtures.ts'
import { entry, view as viewOf } from '../../ui/cases/views.ts'
import { assessed, type Desk, HEAD_OF_DIVISION, openDesk, superiors } from '../cases/desk.ts'

const codes = SiasnCodes.parse(JSON.parse(readFileSync(resolve('resources/regulations/siasn.json'), 'utf8')))

const decisionPayload = {
  type: 'decision-issued',
  paperId: null,
  number: '4/DISDIK/2026',
  letterDate: '2026-10-27',
  sanction: 'pernyataan-tidak-puas',
  basis: 'examination',
  violations: ['kewajiban-integritas'],
  signer: HEAD_OF_DIVISION,
}
const decision = entry(3, '2026-10-27', decisionPayload)
const remedy = (outcome: string, sanction: string | null) =>
  entry(5, '2026-12-01', {
    type: 'remedy-decided',
    decidedOn: '2026-11-30',
    receivedOn: '2026-12-01',
    decidedBy: 'Kepala Dinas Pendidikan',
    number: '11/KEB/2026',
    outcome,
    sanction,
    annulledFor: outcome === 'dibatalkan' ? 'form' : outcome === 'dicabut' ? 'merits' : null,
    evidence: [],
  })
/** The newest first, as a timeline is. */
const decided = (...timeline: unknown[]) => decidedSanctions(viewOf({ timeline: timeline.toReversed() }))

describe('what SIASN is told of', () => {
  it('nothing while nothing has been decided', () => {
    expect(decided()).toEqual([])
  })

  it('a decision, as it stands', () => {
    expect(decided(decision)).toMatchObject([
      { sanction: 'pernyataan-tidak-puas', decisionNumber: '4/DISDIK/2026', annulled: null },
    ])
    expect(decided(decision, remedy('dikuatkan', null))).toMatchObject([{ annulled: null }])
  })

  it.each(['dicabut', 'dibatalkan'])('a decision that was %s, with the paper that did it', (outcome) => {
    expect(decided(decision, remedy(outcome, null))).toMatchObject([
      {
        sanction: 'pernyataan-tidak-puas',
        effectiveOn: null,
        annulled: { number: '11/KEB/2026', date: '2026-11-30' },
      },
    ])
  })

  it('a decision that fell for its form as annulled, and the new one that no remedy touched', () => {
    const anew = entry(6, '2026-12-08', {
      ...decisionPayload,
      number: '9/DISDIK/2026',
      letterDate: '2026-12-07',
    })
    expect(decided(decision, remedy('dibatalkan', null), anew)).toMatchObject([
      { decisionNumber: '4/DISDIK/2026', effectiveOn: null, annulled: { number: '11/KEB/2026' } },
      { decisionNumber: '9/DISDIK/2026', decidedOn: '2026-12-07', annulled: null },
    ])
  })

  it('what a remedy put in its place, beside the one that fell', () => {
    expect(decided(decision, remedy('diperingan', 'teguran-tertulis'))).toMatchObject([
      { sanction: 'pernyataan-tidak-puas', annulled: { number: '11/KEB/2026' } },
      {
        sanction: 'teguran-tertulis',
        decisionNumber: '11/KEB/2026',
        decidedOn: '2026-11-30',
        annulled: null,
      },
    ])
  })

  it('what another body issued upon our report; when it took effect is left to its officer', () => {
    const issued = entry(4, '2026-11-20', {
      type: 'recommendation-followed-up',
      index: 0,
      answer: 'done',
      text: 'Dijatuhi hukuman',
      issued: {
        title: 'Keputusan Kepala Dinas Pendidikan',
        number: '800/7/DISDIK/2026',
        date: '2026-11-18',
        sanction: 'tukin-6',
      },
      evidence: [],
    })
    const [one] = decided(issued)
    expect(one).toMatchObject({ sanction: 'tukin-6', decisionNumber: '800/7/DISDIK/2026', effectiveOn: null })
    expect(one?.remark).toContain('Keputusan Kepala Dinas Pendidikan')
    const row = one && siasnRow(one, codes, (id) => sanctionKind(law.rules, id))
    expect(row).toMatchObject({
      jenisHukumanId: '23',
      masaBulan: '6',
      hukumanTanggal: '',
      akhirHukumanTanggal: '',
    })
  })
})

describe('a running case', () => {
  let desk: Desk
  let id: CaseId
  beforeEach(async () => {
    desk = await openDesk('2026-10-05')
    id = desk.open(await desk.person(1, 'Dedi Contohwan'))
    desk.mustAppend(id, '2026-10-05', assessed())
    desk.mustAppend(id, '2026-10-05', superiors)
  })
  afterEach(() => desk.close())
  const none = { papers: [], scans: [], evidence: [] }

  it('has its sheet too: complaint, examination, and that nothing is decided', async () => {
    const running: CaseView = await desk.view(id)
    const sheet = entrySheet(running, [], codes, [])
    expect(sheet).toContain('PENGADUAN')
    expect(sheet).toContain('Belum ada pemeriksaan.')
    expect(sheet).toContain('Belum ada keputusan hukuman.')
  })

  it('misses on each road what that road brings out', async () => {
    const other = desk.open(await desk.person(2, 'Lina Contohlina'))
    desk.mustAppend(other, '2026-10-05', assessed({ road: 'clarification' }))
    expect(missingOf(await desk.view(other), none)).toEqual([
      'Surat Tugas',
      'BA Permintaan Keterangan',
      'LHP khusus',
      'bukti',
    ])
    const foreign = desk.open(await desk.person(3, 'Anto Contohanto'), 'not-ours')
    expect(missingOf(await desk.view(foreign), none)).toEqual(['Surat Pelimpahan', 'bukti'])
  })
})
