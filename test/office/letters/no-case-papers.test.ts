import { afterEach, describe, expect, it } from 'vitest'
import type { OfficePaperInput } from '../../../src/contract/office-papers.ts'
import { type GuidanceId, PersonId, UnitId } from '../../../src/terms/ids.ts'
import { Nip } from '../../../src/terms/nip.ts'
import { plainDate } from '../../../src/terms/plain-date.ts'
import { INSPEKTUR, type LettersDesk, lettersDesk } from './desk.ts'

let desk: LettersDesk
afterEach(() => desk.close())

const { identity } = INSPEKTUR
const open = () =>
  lettersDesk('2026-10-05', {
    officials: [
      {
        role: 'kepala',
        name: identity.name,
        nip: identity.nip,
        golongan: identity.golongan,
        position: identity.position,
        positionKind: identity.positionKind,
        acting: null,
      },
    ],
  })

const create = async (of: OfficePaperInput) => (await desk.call('officePapers.create', { of })).paperId
const issue = async (of: OfficePaperInput, values: Record<string, unknown> = {}) => {
  const id = await create(of)
  await desk.fill(id, values)
  await desk.sign(id)
  await desk.number(id, '2026-10-05')
  return id
}

/** A colleague of the office with whom no case deals. */
async function colleague(name: string, n: number): Promise<PersonId> {
  const units = await desk.call('people.units', {})
  const { id } = await desk.call('people.create', {
    nip: Nip.parse(`19900101201503100${n}`),
    kind: 'pns',
    name,
    titleBefore: '',
    titleAfter: '',
    golongan: 'III/a',
    position: 'Pengelola Arsip',
    positionKind: 'pelaksana',
    functionalLevel: null,
    echelon: '',
    unitId: UnitId.parse(units.find((unit) => unit.own)?.id),
    active: true,
  })
  return PersonId.parse(id)
}

async function apel(
  people: readonly { personId: PersonId; how: 'present' | 'absent' }[],
): Promise<GuidanceId> {
  const { id } = await desk.call('guidance.save', {
    id: null,
    event: {
      kind: 'apel',
      heldOn: plainDate('2026-10-01'),
      title: 'Apel netralitas',
      material: 'Larangan berpihak di media sosial.',
      place: 'Halaman kantor',
      ledBy: 'Inspektur',
      unitIds: [],
    },
    people: [...people],
  })
  return id
}

describe('a Surat Keterangan', () => {
  it('says that the office does not examine him, is numbered and stands in the register under his name', async () => {
    desk = await open()
    const personId = await colleague('Sari Rekaan', 1)
    const id = await issue({ kind: 'surat-keterangan-bebas', personId }, { purpose: 'usul kenaikan pangkat' })
    const words = await desk.words(id)
    expect(words).toContain('Sari Rekaan')
    expect(words).toContain('tidak sedang dalam pemeriksaan Inspektorat')
    expect(words).not.toMatch(/hukuman/i)
    const paper = await desk.call('letters.get', { id })
    expect(paper).toMatchObject({ state: 'numbered', caseId: null, guidanceId: null })
    expect(words).toContain(paper.number)
    const [line] = await desk.call('register.list', { year: 2026, text: '', state: 'all' })
    expect(line).toMatchObject({ number: paper.number, caseId: null })
    expect(line?.subject).toContain('Sari Rekaan')
  })

  it('is refused while a case of his is open, with its number', async () => {
    desk = await open()
    const { person, number } = await desk.call('cases.get', { id: await desk.openCase() })
    const personId = PersonId.parse(person.now.personId)
    const refused = await desk.expectFailure('officePapers.create', {
      of: { kind: 'surat-keterangan-bebas', personId },
    })
    expect(refused.code).toBe('person-under-examination')
    expect(refused.message).toContain(number)
  })

  it('is asked about again when it is numbered: a case may have been opened meanwhile', async () => {
    desk = await open()
    const personId = await colleague('Sari Rekaan', 1)
    const id = await create({ kind: 'surat-keterangan-bebas', personId })
    await desk.fill(id, { purpose: 'mutasi' })
    await desk.sign(id)
    const report = await desk.call('intake.create', {
      source: 'pemantauan',
      reporter: '',
      receivedOn: plainDate('2026-10-05'),
      agendaNumber: '',
      letterNumber: '',
      letterDate: null,
      channel: 'facebook',
      channelName: 'Forum rekaan',
      visibility: 'publik',
      acts: ['komentar'],
      actDate: plainDate('2026-10-04'),
      url: '',
      accountName: '',
      summary: 'Komentar.',
      personIds: [personId],
    })
    await desk.call('intake.openCases', { reportId: report.id, people: [{ personId, whose: 'own' }] })
    const { blocking } = await desk.call('letters.proposeNumber', { id, date: plainDate('2026-10-05') })
    expect(blocking.join(' ')).toContain('masih dalam kasus yang terbuka')
  })
})

describe('papers of an event', () => {
  it('name everybody on its list with what he did, and belong to the event', async () => {
    desk = await open()
    const guidanceId = await apel([
      { personId: await colleague('Sari Rekaan', 1), how: 'present' },
      { personId: await colleague('Joko Misalan', 2), how: 'absent' },
    ])
    for (const kind of ['daftar-hadir', 'pakta-integritas', 'ba-pembinaan-umum'] as const) {
      const words = await desk.words(await issue({ kind, guidanceId }))
      for (const text of ['Apel netralitas', 'Sari Rekaan', 'Joko Misalan'])
        expect(words, kind).toContain(text)
      if (kind !== 'pakta-integritas') expect(words, kind).toContain('Tidak hadir')
    }
    const rows = await desk.call('officePapers.list', { guidanceId })
    expect(rows.map(({ kind, number }) => [kind, number !== null])).toEqual([
      ['ba-pembinaan-umum', true],
      ['pakta-integritas', false],
      ['daftar-hadir', false],
    ])
    expect(await desk.call('officePapers.list', { guidanceId: null })).toEqual([])
    const removal = await desk.expectFailure('guidance.remove', {
      id: guidanceId,
      reason: 'Tercatat dua kali',
    })
    expect(removal.code).toBe('guidance-has-papers')
  })

  it('keep the list as it was when they were signed', async () => {
    desk = await open()
    const sari = await colleague('Sari Rekaan', 1)
    const guidanceId = await apel([{ personId: sari, how: 'present' }])
    const id = await issue({ kind: 'daftar-hadir', guidanceId })
    const entry = await desk.call('guidance.get', { id: guidanceId })
    await desk.call('guidance.save', { id: guidanceId, event: entry.event, people: [] })
    expect(await desk.words(id)).toContain('Sari Rekaan')
  })

  it('are not dated before it', async () => {
    desk = await open()
    const id = await create({ kind: 'ba-pembinaan-umum', guidanceId: await apel([]) })
    const { blocking } = await desk.call('letters.proposeNumber', { id, date: plainDate('2026-09-30') })
    expect(blocking.join(' ')).toContain('Tanggal kegiatan')
  })
})

describe('papers of the office', () => {
  it('one imbauan goes to all chosen units, cites the law in force and waits for the election to be named', async () => {
    desk = await open()
    const units = await desk.call('people.units', {})
    const of: OfficePaperInput = { kind: 'imbauan-netralitas', unitIds: units.map(({ id }) => id) }
    const draft = await create(of)
    expect((await desk.call('letters.get', { id: draft })).missing.map(({ path }) => path)).toEqual([
      'values.election',
    ])
    const id = await issue(of, { election: 'Pemilihan Wali Kota Rimba Raya' })
    const words = await desk.words(id)
    for (const { name } of units) expect(words).toContain(name)
    expect(words).toContain('Netralitas Pegawai Aparatur Sipil Negara')
    const { number } = await desk.call('letters.get', { id })
    // On the letter, on the list of units and on the slip.
    expect(words.split(number ?? '?').length - 1).toBe(3)
  })

  it('an expedition sheet and an envelope label take up numbered letters only, with their addressee', async () => {
    desk = await open()
    const caseId = await desk.openCase()
    const letter = await desk.draft(caseId, 'panggilan-1')
    const tooSoon = await desk.expectFailure('officePapers.create', {
      of: { kind: 'label-rahasia', paperId: letter },
    })
    expect(tooSoon.code).toBe('not-numbered')
    await desk.sign(letter)
    const number = await desk.number(letter, '2026-10-05')
    const sheet = await desk.words(await issue({ kind: 'lembar-ekspedisi', paperIds: [letter] }))
    const label = await desk.words(await issue({ kind: 'label-rahasia', paperId: letter }))
    for (const words of [sheet, label]) {
      expect(words).toContain(number)
      expect(words).toContain('Dedi Contohwan')
    }
    expect(label).toContain('RAHASIA')
    // What the letter is about stays inside the envelope.
    expect(label).not.toMatch(/panggilan/i)
  })

  it('are not made from a case', async () => {
    desk = await open()
    const caseId = await desk.openCase()
    const refused = await desk.expectFailure('letters.createDraft', { caseId, kind: 'imbauan-netralitas' })
    expect(refused.code).toBe('paper-of-no-case')
  })
})
