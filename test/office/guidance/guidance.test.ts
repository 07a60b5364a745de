import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { GuidanceInput, GuidanceRow, guidance } from '../../../src/contract/guidance.ts'
import type { InputOf } from '../../../src/contract/method.ts'
import { attendanceList } from '../../../src/office/guidance/repository.ts'
import type { GuidanceId, PersonId, UnitId } from '../../../src/terms/ids.ts'
import { plainDate } from '../../../src/terms/plain-date.ts'
import { assessed, type Desk, openDesk } from '../cases/desk.ts'

let desk: Desk
beforeEach(async () => {
  desk = await openDesk('2026-10-05')
})
afterEach(() => desk.close())

type Told = Exclude<GuidanceInput, { kind: 'nihil' }>
const apel = (change: Partial<Told> = {}): GuidanceInput => ({
  kind: 'apel',
  heldOn: plainDate('2026-09-07'),
  title: 'Apel netralitas ASN',
  material: 'Netralitas ASN di media sosial: tidak mengunggah, menyukai, atau membagikan konten calon.',
  place: 'Halaman balai kota',
  ledBy: 'Inspektur',
  unitIds: [],
  ...change,
})

type People = InputOf<(typeof guidance)['save']>['people']
const save = (event: GuidanceInput, people: People, id: GuidanceId | null = null) =>
  desk.call<{ id: GuidanceId }>('guidance.save', { id, event, people })

describe('what a person was told', () => {
  it('stands in his case, before the act first; being absent is not being told', async () => {
    const person = await desk.person(1, 'Dedi Contohwan')
    const other = await desk.person(2, 'Sari Rekaan')
    const list = (how: 'present' | 'absent' | 'signed') => [
      { personId: person, how },
      { personId: other, how: 'present' as const },
    ]
    await save(apel({ heldOn: plainDate('2026-10-02'), title: 'Apel sesudah kejadian' }), list('present'))
    await save(apel(), list('present'))
    await save(apel({ heldOn: plainDate('2026-09-14'), title: 'Apel yang tidak dihadiri' }), list('absent'))
    await save(
      apel({ kind: 'pakta-integritas', heldOn: plainDate('2026-01-05'), title: 'Pakta 2026' }),
      list('signed'),
    )

    const caseId = desk.open(person)
    const unassessed = await desk.view(caseId)
    expect(unassessed.guidance.map(({ beforeAct }) => beforeAct)).toEqual([null, null, null])

    await desk.record(caseId, '2026-10-05', assessed({ actDate: '2026-09-28' }))
    const { guidance: told } = await desk.view(caseId)
    expect(told.map(({ title, how, beforeAct }) => [title, how, beforeAct])).toEqual([
      ['Apel netralitas ASN', 'present', true],
      ['Pakta 2026', 'signed', true],
      ['Apel sesudah kejadian', 'present', false],
    ])
  })

  it('is told of the person too, newest first', async () => {
    const person = await desk.person(1, 'Dedi Contohwan')
    await save(apel(), [{ personId: person, how: 'present' }])
    await save(apel({ heldOn: plainDate('2026-09-08'), kind: 'edaran', title: 'Edaran' }), [
      { personId: person, how: 'acknowledged' },
    ])
    expect(await desk.call('guidance.ofPerson', { personId: person })).toMatchObject([
      { title: 'Edaran', kind: 'edaran', how: 'acknowledged', date: '2026-09-08' },
      { title: 'Apel netralitas ASN', kind: 'apel', how: 'present', date: '2026-09-07' },
    ])
  })
})

describe('the list of an event', () => {
  it('takes the whole staff of a unit and those below it, without those who left', async () => {
    await desk.person(1, 'Dedi Contohwan')
    const left = await desk.person(2, 'Sari Rekaan')
    const person = await desk.call<Record<string, unknown>>('people.get', { id: left })
    const { id: _, fullName: __, unitName: ___, ...fields } = person
    await desk.call('people.update', { id: left, person: { ...fields, active: false } })
    const units = await desk.call<{ id: UnitId; name: string }[]>('people.units', {})
    const service = units.find(({ name }) => name === 'Dinas Pendidikan')
    const staff = await desk.call<{ fullName: string }[]>('guidance.staffOf', { unitIds: [service?.id] })
    expect(staff.map(({ fullName }) => fullName)).toEqual(['Dedi Contohwan'])
  })

  it('keeps everybody as he was when he was entered, also after a correction of the event', async () => {
    const person = await desk.person(1, 'Dedi Contohwan')
    const { id } = await save(apel(), [{ personId: person, how: 'present' }])
    const {
      id: _,
      fullName: __,
      unitName: ___,
      ...fields
    } = await desk.call<Record<string, unknown>>('people.get', { id: person })
    await desk.call('people.update', { id: person, person: { ...fields, position: 'Kepala Sekolah' } })
    await save(apel({ title: 'Apel, judul dibetulkan' }), [{ personId: person, how: 'absent' }], id)
    const entry = await desk.call('guidance.get', { id })
    expect(entry).toMatchObject({
      title: 'Apel, judul dibetulkan',
      recordedByName: 'Rina Wulandari',
      people: [{ personId: person, how: 'absent', identity: { position: 'Guru Ahli Pertama' } }],
    })
  })

  it('holds three hundred people, nobody twice, in the order given', async () => {
    const people: PersonId[] = []
    for (let n = 1; n <= 300; n += 1) people.push(await desk.person(n, `Pegawai Contoh ${n}`))
    const list = people.map((personId) => ({ personId, how: 'present' as const }))
    const { id } = await save(apel(), [...list, ...list.slice(0, 3)])
    const kept = attendanceList(desk.session().read.db, id)
    expect(kept.map(({ personId }) => personId)).toEqual(people)
    const { rows } = await desk.call<{ rows: GuidanceRow[] }>('guidance.list', {
      text: 'media sosial',
      kind: null,
      limit: 50,
    })
    expect(rows).toMatchObject([{ id, people: 300, told: 300 }])
  })
})

describe('entries', () => {
  it('are listed newest first, page by page, and by kind', async () => {
    for (const day of ['2026-09-01', '2026-09-03', '2026-09-02'])
      await save(apel({ heldOn: plainDate(day), title: `Apel ${day}` }), [])
    const units = await desk.call<{ id: UnitId }[]>('people.units', {})
    const unitId = units[0]?.id
    if (!unitId) throw new Error('no unit')
    await save(
      {
        kind: 'nihil',
        heldOn: plainDate('2026-10-01'),
        unitId,
        from: plainDate('2026-09-01'),
        to: plainDate('2026-09-30'),
        note: '',
      },
      [],
    )
    type Page = { rows: GuidanceRow[]; next: string | null }
    const first = await desk.call<Page>('guidance.list', { text: '', kind: 'apel', limit: 2 })
    expect(first.rows.map(({ heldOn }) => heldOn)).toEqual(['2026-09-03', '2026-09-02'])
    const second = await desk.call<Page>('guidance.list', {
      text: '',
      kind: 'apel',
      limit: 2,
      after: first.next,
    })
    expect(second).toMatchObject({ rows: [{ heldOn: '2026-09-01' }], next: null })
    const nihil = await desk.call<Page>('guidance.list', { text: '', kind: 'nihil', limit: 2 })
    expect(nihil.rows[0]?.title).toBe(
      'Laporan nihil Dinas Pendidikan, 1 September 2026 sampai 30 September 2026',
    )
  })

  it('are refused in the future, without material, and with a period that ends before it begins', async () => {
    const future = { id: null, event: apel({ heldOn: plainDate('2026-10-06') }), people: [] }
    expect(await desk.refuse('guidance.save', future)).toMatchObject({ field: 'event.heldOn' })
    const empty = { id: null, event: apel({ material: ' ' }), people: [] }
    expect(await desk.refuse('guidance.save', empty)).toMatchObject({ field: 'event.material' })
    const units = await desk.call<{ id: UnitId }[]>('people.units', {})
    const event = {
      kind: 'nihil',
      heldOn: '2026-10-01',
      unitId: units[0]?.id,
      from: '2026-09-30',
      to: '2026-09-01',
      note: '',
    }
    expect(await desk.refuse('guidance.save', { id: null, event, people: [] })).toMatchObject({
      field: 'event.to',
    })
  })

  it('can be taken out with a reason, and then nobody was told by it', async () => {
    const person = await desk.person(1, 'Dedi Contohwan')
    const { id } = await save(apel(), [{ personId: person, how: 'present' }])
    await desk.call('guidance.remove', { id, reason: 'Tercatat dua kali' })
    expect(await desk.call('guidance.ofPerson', { personId: person })).toEqual([])
    expect((await desk.refuse('guidance.get', { id })).code).toBe('guidance-unknown')
  })
})
