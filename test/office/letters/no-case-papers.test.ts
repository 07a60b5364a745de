import { afterEach, describe, expect, it } from 'vitest'
import type { OfficePaperRequest } from '../../../src/contract/office-papers.ts'
import { type ElectionId, type GuidanceId, type PaperId, PersonId, UnitId } from '../../../src/terms/ids.ts'
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

const create = async (of: OfficePaperRequest) => (await desk.call('officePapers.create', { of })).paperId
const issue = async (of: OfficePaperRequest, values: Record<string, unknown> = {}) => {
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

/** What somebody told of him, not triaged yet. */
const reportAbout = (personId: PersonId) =>
  desk.call('intake.create', {
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
    const report = await reportAbout(personId)
    await desk.call('intake.openCases', { reportId: report.id, people: [{ personId, whose: 'own' }] })
    const { blocking } = await desk.call('letters.proposeNumber', { id, date: plainDate('2026-10-05') })
    expect(blocking.join(' ')).toContain('masih dalam kasus yang terbuka')
  })
})

describe('a Surat Keterangan about somebody of whom a report waits for its telaah', () => {
  it('is prepared only with a reason, and the report is named', async () => {
    desk = await open()
    const personId = await colleague('Sari Rekaan', 1)
    const { number } = await reportAbout(personId)
    const of = { kind: 'surat-keterangan-bebas', personId } as const
    const refused = await desk.expectFailure('officePapers.create', { of })
    expect(refused).toMatchObject({ code: 'reports-untriaged', field: 'of.despiteReports' })
    expect(refused.message).toContain(number)
    expect(await desk.call('officePapers.list', { guidanceId: null })).toEqual([])
    const id = await create({ ...of, despiteReports: 'Laporan salah orang, Inspektur sudah tahu' })
    expect((await desk.call('letters.get', { id })).warnings.join(' ')).toContain(number)
    await desk.fill(id, { purpose: 'mutasi' })
    await desk.sign(id)
    const again = await desk.expectFailure('letters.number', {
      id,
      date: plainDate('2026-10-05'),
      number: null,
      acceptWarnings: false,
    })
    expect(again).toMatchObject({ code: 'needs-acceptance' })
    expect(again.message).toContain(number)
    expect(await desk.number(id, '2026-10-05', { acceptWarnings: true })).toContain('/2026')
  })

  it('is free once the report was shelved', async () => {
    desk = await open()
    const personId = await colleague('Sari Rekaan', 1)
    const { id: reportId } = await reportAbout(personId)
    await desk.call('intake.shelve', { reportId, personIds: [personId], reason: 'Bukan pegawai ini.' })
    const id = await create({ kind: 'surat-keterangan-bebas', personId })
    expect((await desk.call('letters.get', { id })).warnings).toEqual([])
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
    const of: OfficePaperRequest = { kind: 'imbauan-netralitas', unitIds: units.map(({ id }) => id) }
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

  it('an imbauan names the election that the office has entered, with its region where the name lacks it', async () => {
    desk = await open()
    const units = await desk.call('people.units', {})
    const unknown = { from: null, to: null }
    const entered = (name: string, region: string) =>
      desk.call('elections.save', {
        id: null,
        election: {
          name,
          kind: 'pilkada',
          region,
          stages: {
            'pra-pencalonan': unknown,
            pencalonan: unknown,
            'masa-kampanye': unknown,
            'masa-tenang': unknown,
            'pemungutan-suara': unknown,
            pasca: unknown,
          },
          candidatesFixedOn: null,
          source: 'Jadwal rekaan',
          note: '',
        },
      })
    const electionOf = async (electionId: ElectionId) => {
      const unitIds = units.map(({ id }) => id)
      const id = await create({ kind: 'imbauan-netralitas', unitIds, electionId })
      const { draft, missing } = await desk.call('letters.get', { id })
      expect(missing).toEqual([])
      return draft.kind === 'imbauan-netralitas' ? draft.values.election : null
    }
    const own = await entered('Pemilihan Wali Kota Rimba Raya', 'Kota Rimba Raya')
    expect(await electionOf(own.id)).toBe('Pemilihan Wali Kota Rimba Raya')
    const wide = await entered('Pemilihan Gubernur Rekaan', 'Provinsi Khayal')
    expect(await electionOf(wide.id)).toBe('Pemilihan Gubernur Rekaan di Provinsi Khayal')
    const gone = await desk.expectFailure('officePapers.create', {
      of: {
        kind: 'imbauan-netralitas',
        unitIds: [],
        electionId: '00000000-0000-4000-8000-000000000000',
      },
    })
    expect(gone.code).toBe('election-unknown')
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

  it('an expedition sheet has a line for each unit an imbauan goes to', async () => {
    desk = await open()
    const units = await desk.call('people.units', {})
    const of: OfficePaperRequest = { kind: 'imbauan-netralitas', unitIds: units.map(({ id }) => id) }
    const letter = await issue(of, { election: 'Pemilihan Wali Kota Rimba Raya' })
    const sheet = await create({ kind: 'lembar-ekspedisi', paperIds: [letter] })
    const { draft } = await desk.call('letters.get', { id: sheet })
    const to = draft.kind === 'lembar-ekspedisi' ? draft.values.items?.map((item) => item.to) : []
    expect(to).toHaveLength(units.length)
    expect(to).toContain('Pimpinan Dinas Pendidikan')
  })

  it('are not made from a case', async () => {
    desk = await open()
    const caseId = await desk.openCase()
    const refused = await desk.expectFailure('letters.createDraft', { caseId, kind: 'imbauan-netralitas' })
    expect(refused.code).toBe('paper-of-no-case')
  })
})

describe('receipts of an imbauan', () => {
  const units = ['Dinas Pendidikan', 'Dinas Pendidikan / SDN 3 Rimba']
  const record = (paperId: PaperId, unit: string, receivedOn = '2026-10-05') => ({
    paperId,
    unit,
    receivedOn: plainDate(receivedOn),
    receivedBy: 'Wati Misal, Sekretaris Dinas',
  })
  const issued = async () => {
    desk = await open()
    return issue(
      { kind: 'imbauan-netralitas', unitIds: [] },
      { election: 'Pemilihan Wali Kota Rimba Raya', units },
    )
  }
  const missing = async () =>
    (await desk.call('officePapers.list', { guidanceId: null })).map(({ receiptsMissing }) => receiptsMissing)

  it('are listed by unit: who signed when, and which have not come back', async () => {
    const paperId = await issued()
    expect(await missing()).toEqual([2])
    await desk.call('officePapers.recordReceipt', record(paperId, 'Dinas Pendidikan'))
    const receipts = await desk.call('officePapers.receipts', { paperId })
    expect(receipts.units.map(({ unit, receipt }) => [unit, receipt?.receivedBy ?? null])).toEqual([
      ['Dinas Pendidikan', 'Wati Misal, Sekretaris Dinas'],
      ['Dinas Pendidikan / SDN 3 Rimba', null],
    ])
    expect(receipts.acknowledgeBy).toBe('2026-10-08')
    expect(await missing()).toEqual([1])
  })

  it('of a unit that was taken for another one are withdrawn with a reason', async () => {
    const paperId = await issued()
    await desk.call('officePapers.recordReceipt', record(paperId, 'Dinas Pendidikan'))
    const reason = 'Tanda terima sekolahnya'
    await desk.call('officePapers.withdrawReceipt', { paperId, unit: 'Dinas Pendidikan', reason })
    expect(await missing()).toEqual([2])
    const again = { paperId, unit: 'Dinas Pendidikan', reason }
    expect((await desk.expectFailure('officePapers.withdrawReceipt', again)).code).toBe('no-such-receipt')
  })

  it('are not dated before the letter or in the future, nor taken from a unit it was not sent to', async () => {
    const paperId = await issued()
    const refuse = (input: ReturnType<typeof record>) =>
      desk.expectFailure('officePapers.recordReceipt', input)
    expect((await refuse(record(paperId, 'Dinas Pendidikan', '2026-10-02'))).code).toBe(
      'receipt-before-letter',
    )
    expect((await refuse(record(paperId, 'Dinas Pendidikan', '2026-10-06'))).code).toBe('receipt-in-future')
    expect((await refuse(record(paperId, 'Dinas Khayal'))).code).toBe('unit-not-addressed')
  })

  it('are awaited of a numbered imbauan only', async () => {
    desk = await open()
    const draft = await create({ kind: 'imbauan-netralitas', unitIds: [] })
    expect((await desk.expectFailure('officePapers.receipts', { paperId: draft })).code).toBe('no-receipts')
    expect(await missing()).toEqual([null])
  })
})
