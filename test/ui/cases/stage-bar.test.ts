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
