import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { RegulationEntry, RegulationLine, RegulationView } from '../../../src/contract/regulations.ts'
import { instrumentRefusal, instrumentsFor } from '../../../src/law/instruments.ts'
import { lawfulKinds } from '../../../src/law/sanctions.ts'
import { lawOf } from '../../../src/office/law/load.ts'
import { type PlainDate, plainDate } from '../../../src/terms/plain-date.ts'
import { clerk } from '../../law/fixtures.ts'
import { assessed, type Desk, openDesk, superiors } from '../cases/desk.ts'

let desk: Desk
beforeEach(async () => {
  desk = await openDesk('2026-10-05')
})
afterEach(() => desk.close())

const GROUNDS = { reason: 'Peraturan daerah sendiri', source: 'Berita Daerah Kota Rimba Raya (contoh)' }
const d = plainDate
const change = (entry: RegulationEntry) => desk.call('regulations.change', { entry, ...GROUNDS })
const law = () => lawOf(desk.session().read, null).rules

type InstrumentEntry = Extract<RegulationEntry, { kind: 'instrument' }>
const perwal = (over: Partial<InstrumentEntry['entry']> = {}): InstrumentEntry => ({
  kind: 'instrument',
  entry: {
    id: 'kantor-perwal-12-2025',
    title: 'Peraturan Wali Kota Rimba Raya Nomor 12 Tahun 2025 tentang Disiplin Pegawai (contoh)',
    short: 'Perwal Rimba Raya 12/2025',
    enactedOn: d('2025-03-01'),
    validFrom: d('2025-03-01'),
    validTo: null,
    pppk: 'no',
    after: 'pp-94-2021',
    purposes: ['discipline'],
    source: 'Berita Daerah Kota Rimba Raya (contoh)',
    confidence: 'H',
    note: null,
    ...over,
  },
})

const mengingat = (actDate: PlainDate) =>
  instrumentsFor(law(), actDate, 'discipline').map(({ short }) => short)

describe("the office's own instrument", () => {
  it('is cited after the PP it follows and before PerBKN, for acts after it only', async () => {
    await change(perwal())
    const cited = mengingat(d('2026-09-28'))
    const place = cited.indexOf('Perwal Rimba Raya 12/2025')
    expect(cited[place - 1]).toBe('PP 94/2021')
    expect(cited.indexOf('PerBKN 6/2022')).toBeGreaterThan(place)
    expect(mengingat(d('2025-02-28'))).not.toContain('Perwal Rimba Raya 12/2025')
    expect(instrumentRefusal(perwal().entry, d('2025-02-28'))).toContain('lebih muda dari perbuatannya')
    const lines = await desk.call<RegulationLine[]>('regulations.instruments', {})
    expect(lines.find(({ id }) => id === 'kantor-perwal-12-2025')?.origin).toBe('own')
    const view = await desk.call<RegulationView>('regulations.get', {
      kind: 'instrument',
      id: 'kantor-perwal-12-2025',
    })
    expect(view.history).toMatchObject([{ what: 'added', ...GROUNDS }])
  })

  it('is withdrawn again, and may not stand before it was enacted', async () => {
    const early = perwal({ validFrom: d('2025-01-01') })
    const refused = await desk.refuse('regulations.change', { entry: early, ...GROUNDS })
    expect(refused).toMatchObject({ code: 'regulation-dates', field: 'validFrom' })
    await change(perwal())
    await desk.call('regulations.restore', {
      kind: 'instrument',
      id: 'kantor-perwal-12-2025',
      reason: 'Salah catat',
    })
    expect(mengingat(d('2026-09-28'))).not.toContain('Perwal Rimba Raya 12/2025')
  })
})

const own: RegulationEntry = {
  kind: 'violation',
  entry: {
    id: 'kantor-media-sosial',
    pasal: 7,
    huruf: 'b',
    angka: null,
    citation: 'Pasal 7 huruf b Perwal Rimba Raya 12/2025',
    text: 'memakai akun resmi kantor untuk kepentingan pribadi',
    levels: { 'unit-kerja': 'ringan', instansi: 'sedang', negara: null },
    levelUnknown: false,
    least: null,
    nature: 'kantor-media-sosial',
    category: 'media-sosial',
    socialMedia: true,
    attendance: false,
    neutrality: false,
    coachingAllowed: true,
    source: 'Berita Daerah Kota Rimba Raya (contoh)',
    confidence: 'H',
    validFrom: d('2025-03-01'),
    validTo: null,
    note: null,
  },
}

describe("the office's own violation", () => {
  it('is picked in the telaah, gives the level, and stays while a case cites it', async () => {
    await change(own)
    const choices = await desk.call<{ id: string }[]>('cases.violations', {})
    expect(choices.map((choice) => choice.id)).toContain('kantor-media-sosial')
    const id = desk.open(await desk.person(1, 'Dedi Contohwan'))
    const fields = assessed({ violations: ['kantor-media-sosial'], impact: 'instansi' })
    await desk.record(id, '2026-10-05', fields)
    const view = await desk.view(id)
    expect(view.assessment.level).toBe('sedang')
    expect(view.violations.find((choice) => choice.id === 'kantor-media-sosial')).toMatchObject({
      citation: 'Pasal 7 huruf b Perwal Rimba Raya 12/2025',
    })
    const refused = await desk.refuse('regulations.restore', {
      kind: 'violation',
      id: 'kantor-media-sosial',
      reason: 'Salah catat',
    })
    expect(refused.code).toBe('regulation-in-use')
    expect((await desk.view(id)).assessment.level).toBe('sedang')
  })
})

describe('PPPK (trap 11)', () => {
  const pppkCase = async () => {
    const id = desk.open(await desk.person(1, 'Sari Rekaan', 'pppk'))
    await desk.record(id, '2026-10-05', assessed())
    await desk.record(id, '2026-10-05', superiors)
    return id
  }
  const stepsOf = async (id: Awaited<ReturnType<typeof pppkCase>>) => (await desk.view(id)).assessment.steps

  it("opens by the office's own PPPK rule, which every step cites", async () => {
    const id = await pppkCase()
    const before = await stepsOf(id)
    expect(before.find((step) => step.id === 'record-pppk-basis')?.kind).toBe('must')
    expect(before.find((step) => step.id === 'issue-summons-1')?.kind).toBe('blocked')
    await change(perwal({ pppk: 'only', purposes: ['pppk'] }))
    const after = await stepsOf(id)
    expect(after.some((step) => step.id === 'record-pppk-basis')).toBe(false)
    const summons = after.find((step) => step.id === 'issue-summons-1')
    expect(summons?.kind).toBe('must')
    expect(summons?.because).toContainEqual(
      expect.objectContaining({ citation: 'Perwal Rimba Raya 12/2025', unsure: false }),
    )
    expect(mengingat(d('2026-09-28'))).not.toContain('Perwal Rimba Raya 12/2025')
  })

  it('a rule enacted after the act opens nothing; the basis recorded by hand still does', async () => {
    const id = await pppkCase()
    await change(perwal({ pppk: 'only', enactedOn: d('2026-10-01'), validFrom: d('2026-10-01') }))
    expect((await stepsOf(id)).find((step) => step.id === 'issue-summons-1')?.kind).toBe('blocked')
    await desk.record(id, '2026-10-05', {
      type: 'pppk-basis-recorded',
      basis: 'Perjanjian kerja (contoh)',
      source: 'Arsip kepegawaian',
    })
    expect((await stepsOf(id)).find((step) => step.id === 'issue-summons-1')?.kind).toBe('must')
  })
})

describe('switches', () => {
  const kinds = (on: PlainDate) => {
    const book = law()
    const violations = [...book.violations.values()].filter(
      (one) => one.levels.instansi === 'sedang' && !one.neutrality && !one.attendance,
    )
    return lawfulKinds(book, {
      violations: violations.slice(0, 1),
      impact: 'instansi',
      actDate: d('2026-09-28'),
      decidedOn: on,
      namedLevel: null,
      earlier: [],
      forms: [],
      anotherAct: false,
      person: clerk,
    })
  }

  it('the tukin kinds replace the transitional ones from the day the office enters', async () => {
    expect(kinds(d('2027-02-01'))).toEqual(['penundaan-kgb', 'penundaan-pangkat', 'penurunan-pangkat'])
    const { entry: of } = await desk.call<RegulationView>('regulations.get', {
      kind: 'sanction-switch',
      id: 'sanction-switch',
    })
    if (of.kind !== 'sanction-switch') throw new Error('not the switch')
    await change({ ...of, entry: { ...of.entry, tukinInForceFrom: d('2027-01-01') } })
    expect(kinds(d('2026-12-31'))).toEqual(['penundaan-kgb', 'penundaan-pangkat', 'penurunan-pangkat'])
    expect(kinds(d('2027-02-01'))).toEqual(['tukin-6', 'tukin-9', 'tukin-12'])
  })

  it('an act before the PP: asked by default, judged by it once the office has settled that', async () => {
    const id = desk.open(await desk.person(1, 'Dedi Contohwan'))
    await desk.record(id, '2026-10-05', assessed({ actDate: '2021-08-01' }))
    const warned = async () =>
      (await desk.view(id)).assessment.warnings.some((warning) => warning.id === 'act-before-rule')
    expect(await warned()).toBe(true)
    expect(mengingat(d('2021-08-01'))).toContain('PP 53/2010')

    const { entry: of } = await desk.call<RegulationView>('regulations.get', {
      kind: 'earlier-acts',
      id: 'earlier-acts',
    })
    if (of.kind !== 'earlier-acts') throw new Error('not the entry')
    expect(of.entry.governedBy).toBeNull()
    expect(of.entry.confidence).toBe('L')
    await change({ ...of, entry: { ...of.entry, governedBy: 'pp-94-2021', confidence: 'H' } })
    expect(await warned()).toBe(false)
    const cited = mengingat(d('2021-08-01'))
    expect(cited).toContain('PP 94/2021')
    expect(cited).not.toContain('PP 53/2010')
    const stray = { ...of, entry: { ...of.entry, governedBy: 'no-such' } }
    expect((await desk.refuse('regulations.change', { entry: stray, ...GROUNDS })).code).toBe(
      'rulebook-invalid',
    )
  })
})
