import { describe, expect, it } from 'vitest'
import {
  candidateStatusOn,
  type Election,
  ElectionInput,
  type ElectionStage,
  electionWarnings,
  isNeutralityElection,
  stageOn,
} from '../../src/law/elections.ts'
import { ElectionId } from '../../src/terms/ids.ts'
import { d } from './fixtures.ts'

const span = (from: string | null, to: string | null) => ({
  from: from === null ? null : d(from),
  to: to === null ? null : d(to),
})

/** A fictional Pilkada with the dates of a real kind of schedule. */
function pilkada(change: Partial<Election> = {}, stages: Partial<Election['stages']> = {}): Election {
  return {
    id: ElectionId.parse('00000000-0000-4000-8000-000000000001'),
    name: 'Pilkada Rimba Raya',
    kind: 'pilkada',
    region: 'Kota Rimba Raya',
    stages: {
      'pra-pencalonan': span(null, '2024-08-26'),
      pencalonan: span('2024-08-27', '2024-09-22'),
      'masa-kampanye': span('2024-09-25', '2024-11-23'),
      'masa-tenang': span('2024-11-24', '2024-11-26'),
      'pemungutan-suara': span('2024-11-27', null),
      pasca: span('2024-11-28', null),
      ...stages,
    },
    candidatesFixedOn: d('2024-09-22'),
    source: 'Jadwal rekaan',
    note: '',
    ...change,
  }
}

describe('the stage a day falls in', () => {
  it.each<readonly [string, ElectionStage | null, string]>([
    ['2023-01-01', 'pra-pencalonan', 'the first stage may have begun at any time'],
    ['2024-08-26', 'pra-pencalonan', 'its last day'],
    ['2024-08-27', 'pencalonan', 'the first day of the next'],
    ['2024-09-23', null, 'between penetapan and campaign lies no stage'],
    ['2024-09-25', 'masa-kampanye', 'first day of the campaign'],
    ['2024-11-23', 'masa-kampanye', 'last day of the campaign'],
    ['2024-11-24', 'masa-tenang', 'then silence'],
    ['2024-11-27', 'pemungutan-suara', 'the day of voting, whose end reaches up to the next stage'],
    ['2026-01-01', 'pasca', 'the last stage does not end'],
  ])('%s: %s (%s)', (date, stage, _why) => {
    expect(stageOn(pilkada(), d(date))).toBe(stage)
  })

  it('is not guessed where the dates of the neighbours are missing', () => {
    const unknownAfter = pilkada(
      {},
      { 'masa-kampanye': span('2024-09-25', null), 'masa-tenang': span(null, null) },
    )
    expect(stageOn(unknownAfter, d('2024-09-25'))).toBe('masa-kampanye')
    expect(stageOn(unknownAfter, d('2024-10-25'))).toBeNull()
    const unknownBefore = pilkada(
      {},
      { pencalonan: span(null, null), 'masa-kampanye': span(null, '2024-11-23') },
    )
    expect(stageOn(unknownBefore, d('2024-11-23'))).toBe('masa-kampanye')
    expect(stageOn(unknownBefore, d('2024-10-01'))).toBeNull()
  })

  it('is the later one where two overlap, and the clerk is warned', () => {
    const overlapping = pilkada({}, { 'masa-tenang': span('2024-11-20', '2024-11-26') })
    expect(stageOn(overlapping, d('2024-11-21'))).toBe('masa-tenang')
    expect(electionWarnings(overlapping)).toEqual(['Masa kampanye dan Masa tenang bertumpang tindih.'])
  })

  it('is none where no date is known', () => {
    const empty = span(null, null)
    const none = pilkada(
      {},
      {
        'pra-pencalonan': empty,
        pencalonan: empty,
        'masa-kampanye': empty,
        'masa-tenang': empty,
        'pemungutan-suara': empty,
        pasca: empty,
      },
    )
    expect(stageOn(none, d('2024-10-01'))).toBeNull()
    expect(electionWarnings(none)).toEqual([])
  })
})

describe('penetapan calon is the line between bakal calon and calon (dossier 5.3)', () => {
  it.each([
    ['2024-09-21', '2024-09-22', 'bakal-calon'],
    ['2024-09-22', '2024-09-22', 'calon'],
    ['2024-09-23', '2024-09-22', 'calon'],
    ['2024-09-23', null, 'belum-diketahui'],
  ])('on %s with penetapan %s: %s', (date, fixed, status) => {
    const election = pilkada({ candidatesFixedOn: fixed === null ? null : d(fixed) })
    expect(candidateStatusOn(election, d(date))).toBe(status)
  })
})

describe('dates that look wrong are warned of, not refused', () => {
  it('has nothing to say of a usual schedule', () => {
    expect(electionWarnings(pilkada())).toEqual([])
  })
  it('names a stage that begins before the one before it', () => {
    const [warning] = electionWarnings(pilkada({}, { 'masa-tenang': span('2024-09-01', '2024-09-03') }))
    expect(warning).toBe('Masa tenang (1 September 2024) dimulai sebelum Masa kampanye (25 September 2024).')
  })
  it('names a penetapan outside the candidacy, in the campaign, after the voting, or missing', () => {
    expect(electionWarnings(pilkada({ candidatesFixedOn: d('2024-11-28') }))).toEqual([
      'Penetapan calon (28 November 2024) berada di luar tahap pencalonan.',
      'Penetapan calon tidak lebih awal dari masa kampanye.',
      'Penetapan calon tidak lebih awal dari pemungutan suara.',
    ])
    expect(electionWarnings(pilkada({ candidatesFixedOn: null }))).toEqual([
      'Tanggal penetapan calon belum diisi: status calon pada tanggal perbuatan akan ditanyakan per kasus.',
    ])
  })
  it('refuses only a stage that ends before it begins', () => {
    const read = ElectionInput.safeParse(pilkada({}, { pasca: span('2024-12-01', '2024-11-30') }))
    expect(read.success).toBe(false)
    expect(read.error?.issues[0]?.path).toEqual(['stages', 'pasca', 'to'])
  })
})

it('a village election is no matter of the neutrality duty (practice.md on 2.9)', () => {
  expect(isNeutralityElection(pilkada({ kind: 'pilkades' }))).toBe(false)
  expect(isNeutralityElection(pilkada())).toBe(true)
})
