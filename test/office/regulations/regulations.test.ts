import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { DeadlineMove } from '../../../src/contract/calendar.ts'
import {
  type RegulationEntry,
  type RegulationView,
  type TouchedCase,
  withCount,
} from '../../../src/contract/regulations.ts'
import type { CaseId } from '../../../src/terms/ids.ts'
import { assessed, type Desk, delivery, openDesk, summons, superiors } from '../cases/desk.ts'

let desk: Desk
beforeEach(async () => {
  desk = await openDesk('2026-10-05')
})
afterEach(() => desk.close())

const GROUNDS = { reason: 'Salinan resmi sudah dibaca', source: 'JDIH Kota Rimba Raya (contoh)' }
const get = (kind: string, id: string) => desk.call<RegulationView>('regulations.get', { kind, id })
const change = (entry: RegulationEntry) =>
  desk.call<{ moved: number }>('regulations.change', { entry, ...GROUNDS })
const list = (over: Record<string, unknown> = {}) =>
  desk.call<{ lines: RegulationView['line'][]; unsure: number }>('regulations.list', {
    text: '',
    kind: null,
    only: 'all',
    ...over,
  })

async function rule(id: string) {
  const { entry } = await get('rule', id)
  if (entry.kind !== 'rule') throw new Error('not a rule')
  return entry
}

async function summoned(): Promise<CaseId> {
  const id = desk.open(await desk.person(1, 'Dedi Contohwan'))
  await desk.record(id, '2026-10-05', assessed())
  await desk.record(id, '2026-10-05', superiors)
  desk.mustAppend(id, '2026-10-05', summons(1, '2026-10-05', '2026-10-15'))
  await desk.record(id, '2026-10-05', { type: 'summons-delivered', n: 1, delivery: delivery('2026-10-05') })
  return id
}

/** Stayed away on Thursday 15 October: the second summons is due seven working days later, on Monday 26 October. */
async function missed(): Promise<CaseId> {
  const id = await summoned()
  desk.setClock('2026-10-15')
  await desk.record(id, '2026-10-15', { type: 'absent', n: 1, reason: '', excused: false })
  return id
}

const dueOf = async (id: CaseId) =>
  (await desk.view(id)).assessment.steps.find((step) => step.id === 'issue-summons-2')?.due?.date

describe('reading and searching', () => {
  it('finds an entry by its article and by its words', async () => {
    const { lines } = await list({ text: 'panggilan kedua', kind: 'rule' })
    expect(lines.map(({ id }) => id)).toContain('second-summons')
    const byArticle = await list({ text: 'huruf n', kind: 'violation' })
    expect(byArticle.lines.length).toBeGreaterThan(3)
    expect(byArticle.lines.every(({ title }) => title.includes('huruf n'))).toBe(true)
  })

  it('counts what waits for a source, and lists that alone', async () => {
    const { lines, unsure } = await list({ only: 'unsure' })
    expect(lines).toHaveLength(unsure)
    expect(lines.every(({ confidence }) => confidence !== 'H')).toBe(true)
    expect((await list({ only: 'changed' })).lines).toEqual([])
  })

  it('an unknown entry is refused in words', async () => {
    expect((await desk.refuse('regulations.get', { kind: 'rule', id: 'no-such' })).code).toBe(
      'regulation-unknown',
    )
  })
})

describe('a changed period', () => {
  it('says before which cases it touches, moves their deadlines, logs them, and goes back', async () => {
    const id = await missed()
    expect(await dueOf(id)).toBe('2026-10-26')
    const now = await rule('second-summons')
    const five: RegulationEntry = {
      ...now,
      entry: withCount(now.entry, 5),
    }
    const preview = await desk.call<{ touched: number; cases: TouchedCase[]; deadlines: number }>(
      'regulations.preview',
      { kind: 'rule', id: 'second-summons', entry: five },
    )
    expect(preview).toMatchObject({ touched: 1, deadlines: 1, cases: [{ fullName: 'Dedi Contohwan' }] })
    expect(preview.cases[0]?.changes.join()).toContain('26 Oktober 2026 menjadi 22 Oktober 2026')
    expect(await dueOf(id)).toBe('2026-10-26')

    expect(await change(five)).toEqual({ moved: 1 })
    expect(await dueOf(id)).toBe('2026-10-22')
    const said = (await rule('second-summons')).entry.text
    expect(said).toContain('paling lambat 5 hari kerja')
    expect(said).not.toContain('7 hari kerja')
    const moves = await desk.call<DeadlineMove[]>('calendar.moves', {})
    expect(moves).toMatchObject([{ caseId: id, oldDue: '2026-10-26', newDue: '2026-10-22' }])
    expect(moves[0]?.cause).toContain(GROUNDS.source)
    const home = await desk.home()
    expect([...home.thisWeek, ...home.later].map(({ due }) => due)).toContain('2026-10-22')

    const { line, fields, history } = await get('rule', 'second-summons')
    expect(line.origin).toBe('changed')
    expect(fields.find(({ label }) => label === 'Jangka waktu')).toMatchObject({
      now: '5 hari kerja',
      shipped: '7 hari kerja',
    })
    expect(history).toMatchObject([{ by: 'Rina Wulandari', on: '2026-10-15', ...GROUNDS }])
    expect(history[0]?.changes).toContainEqual({
      label: 'Jangka waktu',
      before: '7 hari kerja',
      after: '5 hari kerja',
    })

    await desk.call('regulations.restore', { kind: 'rule', id: 'second-summons', reason: 'Keliru dibaca' })
    expect(await dueOf(id)).toBe('2026-10-26')
    const back = await get('rule', 'second-summons')
    expect(back.line.origin).toBe('shipped')
    expect(back.history.map(({ what }) => what)).toEqual(['restored', 'changed'])
  })
})

describe('refused, with nothing written', () => {
  const nothingChanged = async () => expect((await list({ only: 'changed' })).lines).toEqual([])

  it('a rule that counts days may not lose its period', async () => {
    const { kind, entry } = await rule('second-summons')
    const { period: _, ...without } = entry
    const refused = await desk.refuse('regulations.change', { entry: { kind, entry: without }, ...GROUNDS })
    expect(refused.code).toBe('rulebook-invalid')
    expect(refused.message).toContain('Tidak ada yang diubah')
    await nothingChanged()
  })

  it('a rule whose text still names the old number', async () => {
    const now = await rule('second-summons')
    const alone = { ...now, entry: { ...now.entry, period: { count: 9, unit: 'working-day' as const } } }
    const refused = await desk.refuse('regulations.change', { entry: alone, ...GROUNDS })
    expect([refused.code, refused.field]).toEqual(['regulation-text-period', 'text'])
    expect(refused.message).toContain('Samakan angka')
    await nothingChanged()
  })

  it('without a reason or a source, without a change, with dates that run backwards', async () => {
    const now = await rule('second-summons')
    const longer = { ...now, entry: withCount(now.entry, 9) }
    expect((await desk.refuse('regulations.change', { entry: longer, ...GROUNDS, reason: ' ' })).field).toBe(
      'reason',
    )
    expect((await desk.refuse('regulations.change', { entry: longer, ...GROUNDS, source: '' })).field).toBe(
      'source',
    )
    expect((await desk.refuse('regulations.change', { entry: now, ...GROUNDS })).code).toBe(
      'regulation-unchanged',
    )
    const backwards = { ...longer, entry: { ...longer.entry, validTo: '2000-01-01' } }
    expect((await desk.refuse('regulations.change', { entry: backwards, ...GROUNDS })).code).toBe(
      'regulation-dates',
    )
    await nothingChanged()
  })

  it('a kind of sanction does not leave its level; a new rule has no place in the procedure', async () => {
    const { entry: of } = await get('sanction', 'penundaan-kgb')
    if (of.kind !== 'sanction') throw new Error('not a sanction')
    const heavier = { ...of, entry: { ...of.entry, level: 'berat' } }
    expect((await desk.refuse('regulations.change', { entry: heavier, ...GROUNDS })).code).toBe(
      'sanction-level-fixed',
    )
    const { entry: authority } = await get('imposer', 'ringan-oleh-pengawas')
    const invented = { ...authority, entry: { ...authority.entry, id: 'kantor-rekaan' } }
    expect((await desk.refuse('regulations.change', { entry: invented, ...GROUNDS })).code).toBe(
      'regulation-unknown',
    )
    await nothingChanged()
  })
})

describe('confirming', () => {
  it('settles an unsure entry with its source; the case no longer says perlu dikonfirmasi', async () => {
    const id = await missed()
    const before = (await list()).unsure
    const basis = async () =>
      (await desk.view(id)).assessment.warnings
        .flatMap(({ because }) => because)
        .concat((await desk.view(id)).assessment.steps.flatMap(({ because }) => because))
        .flatMap((one) => (one.kind === 'article' ? [one] : []))
    const unsure = (await basis()).find((one) => one.unsure)
    if (!unsure) throw new Error('nothing unsure in this case')
    const { lines } = await list({ only: 'unsure' })
    const line = lines.find((one) => one.id === unsure.ruleId)
    if (!line) throw new Error('not listed')
    const { entry } = await get(line.kind, line.id)

    await desk.call('regulations.confirm', { kind: line.kind, id: line.id, source: GROUNDS.source })
    expect(
      (await basis()).filter((one) => one.ruleId === unsure.ruleId).map((one) => one.unsure),
    ).not.toContain(true)
    const after = await get(line.kind, line.id)
    expect(after.entry.entry).toMatchObject({ confidence: 'H', source: GROUNDS.source, note: null })
    expect(after.history[0]?.changes.find(({ label }) => label === 'Catatan')?.before).toBe(
      entry.entry.note ?? '-',
    )
    expect((await list()).unsure).toBe(before - 1)
    const again = { kind: line.kind, id: line.id, source: GROUNDS.source }
    expect((await desk.refuse('regulations.confirm', again)).code).toBe('regulation-sure')
  })
})

describe('history', () => {
  it('is append-only in the database itself', async () => {
    const now = await rule('second-summons')
    await change({ ...now, entry: { ...now.entry, text: 'Teks kantor ini.' } })
    for (const sql of [
      'UPDATE regulation_change SET reason = ?',
      'DELETE FROM regulation_change WHERE reason <> ?',
    ])
      expect(() => desk.session().write(null, ({ db }) => ({ ok: true, value: db.run(sql, 'x') }))).toThrow(
        /append-only/,
      )
    expect((await get('rule', 'second-summons')).history).toHaveLength(1)
  })
})
