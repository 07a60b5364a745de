import { expect, it } from 'vitest'
import { stageMarks } from '../../../src/ui/cases/stage-bar.ts'
import { assessed, entry, factId, view } from './views.ts'

const opened = entry(1, '2026-10-02', { type: 'case-opened', reportId: null, summary: '' })
const line = (of: Parameters<typeof stageMarks>[0]) =>
  stageMarks(of).map(({ label, state, on }) => `${label} ${state}${on ? ` ${on}` : ''}`)

it('shows when each part of the road was reached and which one is running', () => {
  const timeline = [entry(2, '2026-10-05', assessed), opened]
  const marks = line(
    view({ timeline, assessment: { stage: 'summons', road: 'discipline', level: 'ringan' } }),
  )
  expect(marks.slice(0, 4)).toEqual([
    'Laporan done 2026-10-02',
    'Telaah done 2026-10-05',
    'Panggilan now',
    'Pemeriksaan ahead',
  ])
  expect(marks.at(-1)).toBe('Selesai ahead')
})

it('says that a stage was passed over, as the examination after two absences', () => {
  const timeline = [entry(2, '2026-10-05', assessed), opened]
  const marks = line(view({ timeline, assessment: { stage: 'findings', road: 'discipline' } }))
  expect(marks).toContain('Pemeriksaan skipped')
})

it('leads a heavy case to a recommendation, not to a decision', () => {
  const labels = stageMarks(
    view({ assessment: { stage: 'recommendation', road: 'discipline', level: 'berat' } }),
  ).map(({ label }) => label)
  expect(labels).toContain('Rekomendasi')
  expect(labels).not.toContain('Keputusan')
})

it('does not count a withdrawn fact', () => {
  const withdrawn = entry(
    2,
    '2026-10-05',
    assessed,
    { by: factId(3), reason: 'keliru', withdrawn: true },
    null,
  )
  expect(line(view({ timeline: [withdrawn, opened] }))[1]).toBe('Telaah now')
})

const labels = (over: Parameters<typeof view>[0]) => stageMarks(view(over)).map(({ label }) => label)
const running = (over: Parameters<typeof view>[0]) =>
  stageMarks(view(over)).find(({ state }) => state === 'now')?.label

it('draws each road with its own parts', () => {
  expect(labels({ assessment: { stage: 'follow-up', road: 'clarification' } })).toEqual([
    'Laporan',
    'Telaah',
    'Penugasan',
    'Klarifikasi',
    'LHP khusus',
    'Tindak lanjut',
    'Selesai',
  ])
  expect(running({ assessment: { stage: 'follow-up', road: 'clarification' } })).toBe('Tindak lanjut')
  expect(labels({ assessment: { stage: 'panel', road: 'ethics' } })).toContain('Majelis')
  expect(running({ assessment: { stage: 'declaration', road: 'ethics' } })).toBe('Pernyataan')
  expect(labels({ whose: 'not-ours', assessment: { stage: 'forwarding' } })).toEqual([
    'Laporan',
    'Pelimpahan',
    'Selesai',
  ])
})

it('shows an objection only in a case that has one', () => {
  const decided = { stage: 'effect', road: 'discipline', level: 'ringan' }
  expect(labels({ assessment: decided })).not.toContain('Keberatan')
  const filed = entry(1, '2026-10-20', {
    type: 'remedy-filed',
    remedy: 'keberatan',
    filedOn: '2026-10-20',
    number: null,
    grounds: '',
    lateReason: '',
    evidence: [],
  })
  const objected = { timeline: [filed], assessment: { ...decided, stage: 'remedy' } }
  expect(running(objected)).toBe('Keberatan')
})

it('goes on with the decision in a heavy case, too, once there is one', () => {
  expect(running({ assessment: { stage: 'delivery', road: 'discipline', level: 'berat' } })).toBe(
    'Penyampaian',
  )
})
