import { describe, expect, it } from 'vitest'
import { authorityFor, rankSuffices } from '../../src/law/authority.ts'
import { instrumentRefusal, instrumentsFor } from '../../src/law/instruments.ts'
import { lawfulLevel } from '../../src/law/level.ts'
import type { Government } from '../../src/law/rulebook.ts'
import { parseRulebook } from '../../src/law/rulebook.ts'
import type { Identity, Official, PositionKind } from '../../src/terms/person.ts'
import type { Impact, Sanction, SanctionLevel, Whose } from '../../src/terms/sanction.ts'
import {
  chain,
  clerk,
  d,
  head,
  headmaster,
  inspector,
  law,
  mayor,
  official,
  regulationFiles,
  rulebook,
  secretary,
  someone,
  subhead,
  teacher,
} from './fixtures.ts'

const functional = (level: Identity['functionalLevel']) =>
  someone(40, 'Fungsional Rekaan', 'fungsional', { functionalLevel: level })

const light = (person: Identity, chain: readonly Official[], whose: Whose) =>
  authorityFor(law, { person, chain, whose, level: 'ringan', kind: null })

describe('whose rank suffices for a heavier sanction', () => {
  it('a hukuman berat is the PPK’s alone, even where a JPT Pratama is the highest of the chain', () => {
    expect(rankSuffices(law, mayor, clerk, 'berat')).toBe(true)
    expect(rankSuffices(law, head, clerk, 'berat')).toBe(false)
  })

  it('a hukuman ringan for a pelaksana begins at the Pengawas', () => {
    expect(rankSuffices(law, subhead, clerk, 'ringan')).toBe(true)
    expect(rankSuffices(law, headmaster, clerk, 'ringan')).toBe(false)
  })
})

describe('who may impose a light sanction', () => {
  const examples: [string, Identity, readonly Official[], string | null][] = [
    ['pelaksana: the Pengawas', clerk, chain, 'Kasubag Fiktif'],
    [
      'pelaksana without Pengawas: the next higher (BKN example 8)',
      clerk,
      [secretary, head],
      'Sekretaris Fiktif',
    ],
    ['pelaksana under the Kepala Dinas alone', clerk, [head, mayor], 'Kadis Fiktif'],
    ['Pengawas: the Administrator', subhead.identity, [secretary, head], 'Sekretaris Fiktif'],
    ['Administrator: the JPT Pratama', secretary.identity, [head, mayor], 'Kadis Fiktif'],
    ['JPT Pratama in a kota: the Wali Kota', head.identity, [mayor], 'Wali Kota Fiktif'],
    [
      'teacher: not the head of school but the Kepala Dinas',
      teacher,
      [headmaster, head, mayor],
      'Kadis Fiktif',
    ],
    [
      'teacher: an Administrator where there is one',
      teacher,
      [headmaster, secretary, head],
      'Sekretaris Fiktif',
    ],
    [
      'Ahli Madya equals an Administrator: the JPT Pratama',
      functional('ahli-madya'),
      [secretary, head],
      'Kadis Fiktif',
    ],
    ['Ahli Utama: the head of the region', functional('ahli-utama'), chain, 'Wali Kota Fiktif'],
    ['nobody high enough', secretary.identity, [subhead], null],
  ]
  it.each(examples)('%s', (_, person, superiors, name) => {
    const answer = light(person, superiors, 'own')
    expect(answer.found ? answer.official.identity.name : null).toBe(name)
  })
  it('says which rank is needed when nobody is high enough', () => {
    const answer = light(secretary.identity, [subhead], 'own')
    expect(answer.found ? '' : answer.text).toContain('JPT Pratama')
  })
  it('trap 1: the Inspektur never decides over another unit, but does over his own staff', () => {
    const auditor = someone(50, 'Auditor Rekaan', 'fungsional', {
      functionalLevel: 'ahli-muda',
      unitName: 'Inspektorat Kota Rimba Raya',
    })
    const foreign = light(clerk, [inspector], 'other-unit')
    expect(foreign.found).toBe(false)
    const own = light(auditor, [inspector], 'own')
    expect(own.found && own.official.identity.name).toBe('Inspektur Rekaan')
  })
  it('a Plt. counts as the holder of the post he acts in', () => {
    const answer = light(clerk, [official(subhead.identity, 'plt')], 'own')
    expect(answer.found && answer.official.acting).toBe('plt')
  })
})

describe('who may impose what, by government, level and kind (dossier 2.7)', () => {
  const at = (positionKind: PositionKind, functionalLevel: Identity['functionalLevel'] = null) =>
    someone(70, 'Contoh Rekaan', positionKind, { functionalLevel })
  const secretaryGeneral = official(someone(71, 'Sekjen Rekaan', 'jpt-madya'))
  const whole = [subhead, secretary, head, secretaryGeneral, mayor]
  const table: [Government, string, Identity, SanctionLevel, Sanction | null, string | null][] = [
    ['kabupaten-kota', 'pelaksana', at('pelaksana'), 'sedang', null, 'Sekretaris Fiktif'],
    ['kabupaten-kota', 'pelaksana', at('pelaksana'), 'berat', null, 'Wali Kota Fiktif'],
    ['kabupaten-kota', 'Pengawas', at('pengawas'), 'sedang', null, 'Kadis Fiktif'],
    ['kabupaten-kota', 'Administrator', at('administrator'), 'sedang', null, 'Wali Kota Fiktif'],
    ['kabupaten-kota', 'JPT Pratama', at('jpt-pratama'), 'sedang', null, 'Wali Kota Fiktif'],
    ['kabupaten-kota', 'Ahli Madya', at('fungsional', 'ahli-madya'), 'sedang', null, 'Kadis Fiktif'],
    [
      'kabupaten-kota',
      'Ahli Utama',
      at('fungsional', 'ahli-utama'),
      'berat',
      'penurunan-jabatan',
      'Wali Kota Fiktif',
    ],
    ['kabupaten-kota', 'Ahli Utama', at('fungsional', 'ahli-utama'), 'berat', 'pdhtaps', null],
    ['provinsi', 'Administrator', at('administrator'), 'sedang', null, 'Sekjen Rekaan'],
    ['provinsi', 'JPT Pratama', at('jpt-pratama'), 'ringan', null, 'Sekjen Rekaan'],
    ['provinsi', 'JPT Pratama', at('jpt-pratama'), 'sedang', null, 'Wali Kota Fiktif'],
    ['provinsi', 'JPT Madya', at('jpt-madya'), 'berat', 'pembebasan-jabatan', 'Wali Kota Fiktif'],
    ['provinsi', 'JPT Madya', at('jpt-madya'), 'berat', 'pdhtaps', null],
    ['vertikal', 'pelaksana', at('pelaksana'), 'ringan', null, 'Kasubag Fiktif'],
    ['vertikal', 'Administrator', at('administrator'), 'sedang', null, 'Sekjen Rekaan'],
    ['vertikal', 'pelaksana', at('pelaksana'), 'berat', null, 'Wali Kota Fiktif'],
    ['provinsi', 'JPT Utama', at('jpt-utama'), 'ringan', null, null],
  ]
  it.each(table)('%s: %s, row %#', (government, _, person, level, kind, name) => {
    const question = { person, chain: whole, whose: 'own' as const, level, kind }
    const answer = authorityFor({ ...law, government }, question)
    expect(answer.found ? answer.official.identity.name : null).toBe(name)
    if (!answer.found) expect(answer.text).toContain('Presiden')
  })

  it('trap 20: a Plt. imposes ringan, never sedang; those above him may sign instead', () => {
    const acting = [{ ...secretary, acting: 'plt' as const }, head, mayor]
    const question = { person: clerk, chain: acting, whose: 'own' as const, kind: null }
    const light = authorityFor(law, { ...question, level: 'ringan' })
    expect(light.found && light.official.acting).toBe('plt')
    const heavier = authorityFor(law, { ...question, level: 'sedang' })
    expect(heavier.found && heavier.lawful.map(({ identity }) => identity.name)).toEqual([
      'Kadis Fiktif',
      'Wali Kota Fiktif',
    ])
    expect(heavier.passedOver.map(({ reason }) => reason).join()).toContain('SE Kepala BKN')
  })

  it('an official who is barred passes his power upward', () => {
    const answer = authorityFor(law, {
      person: clerk,
      chain: whole,
      whose: 'own',
      level: 'ringan',
      kind: null,
      barred: ({ identity }) => (identity.name === 'Kasubag Fiktif' ? 'terlibat' : null),
    })
    expect(answer.found && answer.official.identity.name).toBe('Sekretaris Fiktif')
    expect(answer.passedOver).toHaveLength(1)
  })
})

describe('level by article and impact', () => {
  const examples: [string, readonly string[], Impact, string | null][] = [
    ['Ps. 3 f, unit', ['kewajiban-integritas'], 'unit-kerja', 'ringan'],
    ['Ps. 3 f, instansi', ['kewajiban-integritas'], 'instansi', 'sedang'],
    ['Ps. 3 f, negara', ['kewajiban-integritas'], 'negara', 'berat'],
    ['Ps. 3 a, any impact', ['kewajiban-setia'], 'unit-kerja', 'berat'],
    ['Ps. 3 b is never light', ['kewajiban-persatuan'], 'unit-kerja', 'sedang'],
    ['Ps. 4 c, unit', ['kewajiban-kepentingan-negara'], 'unit-kerja', 'ringan'],
    ['huruf n angka 2', ['larangan-n-kampanye-atribut'], 'unit-kerja', 'sedang'],
    ['huruf n angka 5', ['larangan-n-keputusan-memihak'], 'unit-kerja', 'berat'],
    ['huruf n angka 1 has no level', ['larangan-n-ikut-kampanye'], 'negara', null],
    [
      'an article without a level beside a lighter one',
      ['larangan-n-ikut-kampanye', 'kewajiban-integritas'],
      'unit-kerja',
      null,
    ],
    [
      'an article without a level beside the heaviest',
      ['larangan-n-ikut-kampanye', 'kewajiban-setia'],
      'unit-kerja',
      'berat',
    ],
    ['Ps. 5 m names the instansi only', ['larangan-merugikan-dilayani'], 'unit-kerja', null],
  ]
  it.each(examples)('%s', (_, violations, impact, level) => {
    const found = violations.flatMap((id) => rulebook.violations.get(id) ?? [])
    expect(found).toHaveLength(violations.length)
    expect(lawfulLevel({ violations: found, impact, forms: [] }).level).toBe(level)
  })
  it('no neutrality form is light at any impact', () => {
    const forms = [...rulebook.violations.values()].filter((violation) => violation.huruf === 'n')
    expect(forms.map((form) => form.angka)).toEqual([1, 2, 3, 4, 5, 6, 7])
    for (const form of forms) expect(Object.values(form.levels)).not.toContain('ringan')
  })
})

describe('regulation data', () => {
  it('every entry names its source and how sure it is; what is not sure says why', () => {
    const entries = [...rulebook.rules.values(), ...rulebook.violations.values(), ...rulebook.instruments]
    for (const entry of entries) {
      expect(entry.source).not.toBe('')
      if (entry.confidence === 'L') expect(entry.note).not.toBeNull()
    }
  })
  it('a missing rule, a lost period and a broken pattern are refused, not guessed', () => {
    const files = regulationFiles()
    const rules = files.rules as { id: string }[]
    const without = parseRulebook({ ...files, rules: rules.filter((rule) => rule.id !== 'second-summons') })
    expect(without.ok ? '' : without.error.message).toContain('second-summons')
    const noPeriod = parseRulebook({
      ...files,
      rules: rules.map((rule) => (rule.id === 'day-of-effect' ? { ...rule, period: undefined } : rule)),
    })
    expect(noPeriod.ok ? '' : noPeriod.error.message).toContain('jangka waktu')
    expect(parseRulebook({ ...files, authority: null }).ok).toBe(false)
  })
  it('Mengingat: law, government regulation, BKN rule, in that order', () => {
    expect(instrumentsFor(rulebook, d('2026-09-01'), 'discipline').map((i) => i.short)).toEqual([
      'UU 20/2023',
      'PP 94/2021',
      'PerBKN 6/2022',
    ])
  })
  it('an instrument enacted after the act is refused', () => {
    expect(instrumentsFor(rulebook, d('2023-06-01'), 'discipline').map((i) => i.short)).toEqual([
      'UU 5/2014',
      'PP 94/2021',
      'PerBKN 6/2022',
    ])
    const young = rulebook.instruments.find((i) => i.id === 'uu-20-2023')
    expect(young && instrumentRefusal(young, d('2023-06-01'))).toContain('31 Oktober 2023')
    expect(young && instrumentRefusal(young, d('2023-10-31'))).toBeNull()
  })
})
