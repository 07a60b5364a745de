import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Advice, FormGroup, guide } from '../../../src/contract/guide.ts'
import { loadCaseFile } from '../../../src/office/cases/case-file.ts'
import { keepEnd } from '../../../src/office/guide/ended.ts'
import type { CaseId } from '../../../src/terms/ids.ts'
import { assessed, type Desk, HEAD_OF_DIVISION, openDesk, superiors } from '../cases/desk.ts'

type Comparable = ReturnType<typeof guide.comparable.output.parse>

let desk: Desk
beforeEach(async () => {
  desk = await openDesk('2026-10-02')
})
afterEach(() => desk.close())

const forms = (text = '') => desk.call<FormGroup[]>('guide.forms', { text })
const comparable = (over: Record<string, unknown> = {}) =>
  desk.call<Comparable>('guide.comparable', {
    except: null,
    violations: ['kewajiban-integritas'],
    impact: 'unit-kerja',
    forms: [],
    ...over,
  })

/** A decided case. Its facts are put in directly: how it ended is what counts here, not the way there. */
async function decidedCase(n: number, name: string, sanction: string): Promise<CaseId> {
  const id = desk.open(await desk.person(n, name), 'own')
  desk.mustAppend(id, '2026-10-02', assessed())
  desk.mustAppend(id, '2026-10-02', superiors)
  desk.session().write(null, (context) => {
    const add = (sequence: number, payload: object) =>
      context.db.run(
        `INSERT INTO fact (id, case_id, sequence, type, version, happened_on, happened_at, recorded_at, recorded_by, payload)
         VALUES (?, ?, ?, ?, 1, ?, NULL, ?, 'petugas', ?)`,
        crypto.randomUUID(),
        id,
        100 + sequence,
        'type' in payload ? String(payload.type) : '',
        `2026-10-0${sequence}`,
        context.now,
        JSON.stringify(payload),
      )
    add(3, {
      type: 'findings-settled',
      proven: true,
      level: null,
      aggravating: `${name} mengulang unggahan`,
      mitigating: '',
    })
    add(4, {
      type: 'decision-issued',
      paperId: null,
      number: 'X',
      letterDate: '2026-10-04',
      sanction,
      basis: 'examination',
      violations: ['kewajiban-integritas'],
      signer: HEAD_OF_DIVISION,
    })
    const stored = loadCaseFile(context.db, id)
    if (stored) keepEnd(context.db, stored)
    return { ok: true, value: null } as const
  })
  return id
}

describe('the lists of forms', () => {
  it('stand in the order of their sources, each form with where it leads', async () => {
    const groups = await forms()
    expect(groups.map(({ list, forms }) => [list, forms.length])).toEqual([
      ['skb-2022', 19],
      ['larangan-16-kemenag', 16],
      ['larangan-16-gabungan', 16],
      ['se-bkn-2018', 6],
      ['skb-2019', 11],
    ])
    const skb = new Map(groups[0]?.forms.map((form) => [form.number, form]))
    expect(skb.get('E4')?.leadsTo).toBe('jalur kode etik')
    expect(skb.get('D6')?.leadsTo).toBe('hukuman disiplin berat')
    expect(skb.get('D5')?.leadsTo).toBe('pemberhentian menurut UU ASN')
    expect(skb.get('E5')?.needsPublicAccess).toBe(true)
  })

  it('are searched by every word, in any order', async () => {
    const numbers = (groups: readonly FormGroup[]) =>
      groups.flatMap((group) => group.forms.map(({ number }) => number))
    expect(numbers(await forms('akun LIKE'))).toEqual(['E4', 'D6'])
    expect(numbers(await forms('d6'))).toEqual(['D6'])
    expect(await forms('tidak-ada-bentuk-ini')).toEqual([])
  })
})

describe('the guided telaah', () => {
  const conduct = {
    forms: [],
    content: [],
    access: 'public',
    targets: [],
    electionId: null,
  }
  const advise = (caseId: CaseId, over: Record<string, unknown> = {}) =>
    desk.call<Advice>('guide.assess', {
      caseId,
      conduct: { ...conduct, forms: ['skb-2022-d6'], ...over },
      actDate: '2026-09-28',
      impact: 'instansi',
      violations: null,
    })
  const election = (candidatesFixedOn: string | null) => {
    const none = { from: null, to: null }
    const input = {
      name: `Pilkada Contoh ${candidatesFixedOn}`,
      kind: 'pilkada',
      region: 'Kota Rimba Raya',
      stages: {
        'pra-pencalonan': none,
        pencalonan: none,
        'masa-kampanye': none,
        'masa-tenang': none,
        'pemungutan-suara': none,
        pasca: none,
      },
      candidatesFixedOn,
      source: 'Keputusan KPU Contoh',
      note: '',
    }
    return desk.call<{ id: string }>('elections.save', { id: null, election: input })
  }

  it('takes the road from the penetapan of the election entered', async () => {
    const id = desk.open(await desk.person(1, 'Dedi Contohwan'), 'own')
    const asked = await advise(id)
    expect(asked.asks.map(({ field }) => field)).toContain('electionId')
    expect(asked.proposed).toEqual([])

    const { id: after } = await election('2026-09-01')
    const calon = await advise(id, { electionId: after })
    expect(calon.proposed[0]?.road).toBe('discipline')
    expect(calon.refused.map(({ road }) => road)).toContain('ethics')
    expect(calon.level).toBe('berat')

    const { id: before } = await election('2026-11-01')
    const bakal = await advise(id, { electionId: before })
    expect(bakal.proposed[0]?.road).toBe('ethics')
    expect(bakal.unusual.map(({ road }) => road)).toContain('discipline')
  })

  it('names the rank at first, who may impose it once the chain is confirmed, and records nothing', async () => {
    const id = desk.open(await desk.person(1, 'Dedi Contohwan'))
    const first = await advise(id, { forms: [], content: ['penghinaan'] })
    expect(first.authority?.official).toBeNull()
    expect(first.authority?.text).toContain('Administrator atau pejabat setingkat lebih tinggi')
    expect(first.authority?.text).not.toContain('Belum ada pejabat')
    desk.mustAppend(id, '2026-10-02', assessed())
    desk.mustAppend(id, '2026-10-02', superiors)
    const before = (await desk.view(id)).timeline.length
    const advice = await advise(id, { forms: [], content: ['penghinaan'], targets: ['perorangan'] })
    expect(advice.proposed[0]?.road).toBe('clarification')
    expect(advice.violations.map((violation) => violation.id)).toContain('kewajiban-integritas')
    expect(advice.authority?.official?.identity.name).toBe('Tono Rekaan, M.Pd.')
    expect((await desk.view(id)).timeline.length).toBe(before)
  })

  it('refuses a case nobody knows', async () => {
    const error = await desk.refuse('guide.assess', {
      caseId: '00000000-0000-4000-8000-000000000001',
      conduct,
      actDate: '2026-09-28',
      impact: 'instansi',
      violations: null,
    })
    expect(error.code).toBe('no-such-case')
  })
})

describe('comparable cases', () => {
  it('count what was decided for the same article and impact, without names', async () => {
    await decidedCase(1, 'Dedi Contohwan', 'teguran-tertulis')
    await decidedCase(2, 'Budi Rekaan', 'teguran-tertulis')
    await decidedCase(3, 'Ani Fiktif', 'teguran-lisan')
    const found = await comparable()
    expect(found.total).toBe(3)
    expect(found.counts).toEqual([
      { result: 'teguran tertulis', count: 2 },
      { result: 'teguran lisan', count: 1 },
    ])
    expect(found.rows[0]).toMatchObject({ year: 2026, road: 'discipline', level: 'ringan' })
    expect(JSON.stringify(found)).not.toMatch(/Dedi|Budi|Ani Fiktif/)
    expect(found.rows.map(({ aggravating }) => aggravating)).toContain('yang bersangkutan mengulang unggahan')
  })

  it('leave out the case at hand, another impact, another article, and what has not ended', async () => {
    const own = await decidedCase(1, 'Dedi Contohwan', 'teguran-lisan')
    const open = desk.open(await desk.person(2, 'Budi Rekaan'), 'own')
    desk.mustAppend(open, '2026-10-02', assessed())
    expect((await comparable({ except: own })).total).toBe(0)
    expect((await comparable({ impact: 'instansi' })).total).toBe(0)
    expect((await comparable({ violations: ['kewajiban-rahasia'] })).total).toBe(0)
    expect((await comparable()).total).toBe(1)
  })

  it('without an article go by the form', async () => {
    const id = desk.open(await desk.person(1, 'Dedi Contohwan'), 'own')
    desk.mustAppend(id, '2026-10-02', {
      ...assessed({ road: 'coaching', violations: [] }),
      reason: 'Contoh',
      conduct: {
        forms: ['se-bkn-2018-6'],
        content: [],
        access: 'public',
        targets: [],
        electionId: null,
      },
    })
    desk.mustAppend(id, '2026-10-02', superiors)
    desk.mustAppend(id, '2026-10-02', {
      type: 'coaching-reprimanded',
      paperId: null,
      number: '5',
      letterDate: '2026-10-02',
      deletionDueOn: null,
      deletionUrl: null,
    })
    await desk.record(id, '2026-10-02', { type: 'closed', outcome: 'coached', reason: 'Selesai dibina.' })
    const found = await comparable({ violations: [], forms: ['se-bkn-2018-6'] })
    expect(found.counts).toEqual([{ result: 'pembinaan', count: 1 }])
    expect(found.rows[0]).toMatchObject({ caseId: id, sanction: null, level: null })
    expect((await comparable({ violations: [], forms: [] })).total).toBe(0)
    await desk.record(id, '2026-10-02', { type: 'reopened', reason: 'Bukti baru' })
    expect((await comparable({ violations: [], forms: ['se-bkn-2018-6'] })).total).toBe(0)
  })
})
