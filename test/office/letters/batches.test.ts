import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PDFDocument } from 'pdf-lib'
import { afterEach, describe, expect, it } from 'vitest'
import type { Batch } from '../../../src/contract/batches.ts'
import { readPdf } from '../../../src/office/scans/read-pdf.ts'
import type { CaseId } from '../../../src/terms/ids.ts'
import { FolderToken } from '../../../src/terms/ids.ts'
import { standInProcessor } from '../../fixtures/word-processor.ts'
import { ACCOUNT_ID, PASSWORD } from '../support.ts'
import { type LettersDesk, lettersDesk } from './desk.ts'

let desk: LettersDesk
afterEach(() => desk.close())

const COMMON = { examDate: '2026-10-15', examTime: '10:30', place: 'Aula Rekaan Lantai 2' }

async function openCases(count: number): Promise<CaseId[]> {
  const ids: CaseId[] = []
  for (let n = 1; n <= count; n++) ids.push(await desk.openCase({ name: `Contoh Orangke-${n}` }))
  return ids
}

async function begin(caseIds: readonly CaseId[], common: Record<string, string> = COMMON): Promise<Batch> {
  const { id, jobId } = await desk.call('batches.begin', {
    kind: 'panggilan-1',
    caseIds: [...caseIds],
    common,
  })
  expect((await desk.jobEnd(jobId)).state).toBe('done')
  return desk.call('batches.get', { id })
}

async function run(work: Promise<{ jobId: string }>): Promise<string> {
  const job = await desk.jobEnd((await work).jobId)
  expect(job.error).toBeNull()
  return job.note
}

const numbersInRegister = async () =>
  (await desk.call('register.list', { year: 2026, text: '' })).map(({ number }) => number).sort()

describe('one letter for many cases', () => {
  it('offers what the cases allow, most of them first', async () => {
    desk = await lettersDesk()
    const [first, second] = await openCases(2)
    const coaching = await desk.openCase({ road: 'coaching' })
    if (!first || !second) throw new Error('two cases')
    const { cases, kinds } = await desk.call('batches.options', { caseIds: [first, second, coaching] })
    expect(cases.map(({ fullName }) => fullName)).toEqual([
      'Contoh Orangke-1',
      'Contoh Orangke-2',
      'Dedi Contohwan',
    ])
    expect(kinds[0]).toMatchObject({ kind: 'panggilan-1', caseIds: [first, second] })
    expect(kinds.some(({ kind }) => kind.startsWith('keputusan-'))).toBe(false)
  })

  it('drafts each with the common day, time and place; who is refused is listed with the reason', async () => {
    desk = await lettersDesk()
    const cases = await openCases(3)
    const coaching = await desk.openCase({ road: 'coaching', name: 'Contoh Pembinaan' })
    const { items } = await begin([...cases, coaching])
    expect(items.map(({ state }) => state)).toEqual(['draft', 'draft', 'draft', null])
    expect(items[3]?.refusal).toContain('Surat Panggilan I')
    const paperId = items[2]?.paperId
    if (!paperId) throw new Error('no paper')
    const words = await desk.words(paperId)
    for (const said of ['Contoh Orangke-3', '15 Oktober 2026', '10.30', 'Aula Rekaan Lantai 2'])
      expect(words).toContain(said)
  })

  it('takes an open draft along, but not one that is signed', async () => {
    desk = await lettersDesk()
    const [open, signed] = await openCases(2)
    if (!open || !signed) throw new Error('two cases')
    const draft = await desk.draft(open, 'panggilan-1')
    await desk.sign(await desk.draft(signed, 'panggilan-1'))
    const { items } = await begin([open, signed])
    expect(items[0]).toMatchObject({ paperId: draft, state: 'draft', refusal: null })
    expect(items[1]?.refusal).toContain('sudah ditandai ditandatangani')
    expect(await desk.words(draft)).toContain('Aula Rekaan Lantai 2')
  })

  it('calls nobody a second time by being on a list', async () => {
    desk = await lettersDesk()
    const [fresh, called] = await openCases(2)
    if (!fresh || !called) throw new Error('two cases')
    await desk.issue(called, 'panggilan-1', '2026-10-05', { examDate: '2026-10-15' })
    const { kinds } = await desk.call('batches.options', { caseIds: [fresh, called] })
    expect(kinds.find(({ kind }) => kind === 'panggilan-1')?.caseIds).toEqual([fresh])
    const { items } = await begin([fresh, called])
    expect(items[0]?.state).toBe('draft')
    expect(items[1]).toMatchObject({ paperId: null })
    expect(items[1]?.refusal).toContain('sudah pernah dinomori')
  })

  it('drafts another unit’s letter too, but signs it only where that unit’s own number is noted', async () => {
    desk = await lettersDesk()
    const theirs = await desk.openCase({ whose: 'other-unit' })
    const { id, items } = await begin([theirs])
    expect(items[0]?.state).toBe('draft')
    expect(await run(desk.call('batches.sign', { id }))).toContain('1 ditolak')
    const after = await desk.call('batches.get', { id })
    expect(after.items[0]).toMatchObject({ state: 'draft' })
    expect(after.items[0]?.refusal).toContain('SDN 3 Rimba')
  })

  it('signs and numbers all that are ready: own numbers without a gap, own codes, own facts', async () => {
    desk = await lettersDesk()
    const cases = await openCases(4)
    const { id, items } = await begin(cases)
    expect(await run(desk.call('batches.sign', { id }))).toBe('4 dari 4 surat ditandai ditandatangani.')
    // One of them was opened again before the numbers were given.
    const opened = items[1]?.paperId
    if (!opened) throw new Error('no paper')
    await desk.call('letters.unsign', { id: opened, reason: 'salah nama' })
    const note = await run(desk.call('batches.number', { id, date: '2026-10-05', acceptWarnings: false }))
    expect(note).toBe('3 dari 3 surat dinomori.')
    const after = await desk.call('batches.get', { id })
    expect(after).toMatchObject({ letters: 4, open: 1 })
    expect(after.items.map(({ number }) => number)).toEqual([
      '800.1.6.2/001/ITDA/X/2026',
      null,
      '800.1.6.2/002/ITDA/X/2026',
      '800.1.6.2/003/ITDA/X/2026',
    ])
    const codes = await Promise.all(
      after.items.flatMap(({ paperId, number }) =>
        paperId && number ? desk.call('letters.get', { id: paperId }) : [],
      ),
    )
    expect(new Set(codes.map(({ proofCode }) => proofCode)).size).toBe(3)
    const view = await desk.call('cases.get', { id: cases[3] ?? '' })
    expect(view.timeline.some(({ payload }) => payload.type === 'summons-issued')).toBe(true)
  })

  it('numbers all of a letter or nothing of it: what warns is listed, and numbered only when accepted', async () => {
    desk = await lettersDesk()
    // The examination is too near for the lawful gap.
    const { id } = await begin(await openCases(2), { ...COMMON, examDate: '2026-10-07' })
    await run(desk.call('batches.sign', { id }))
    const note = await run(desk.call('batches.number', { id, date: '2026-10-05', acceptWarnings: false }))
    expect(note).toBe('0 surat dinomori, 2 ditolak.')
    const { items } = await desk.call('batches.get', { id })
    expect(
      items.every(({ state, refusal }) => state === 'signed' && refusal?.includes('belum dinomori')),
    ).toBe(true)
    expect(await numbersInRegister()).toEqual([])
    await run(desk.call('batches.number', { id, date: '2026-10-05', acceptWarnings: true }))
    expect(await numbersInRegister()).toHaveLength(2)
    const after = await desk.call('batches.get', { id })
    expect(after.items.map(({ refusal }) => refusal)).toEqual([null, null])
  })

  it('stops between two letters when it is cancelled, says how far it came, and goes on from there', async () => {
    desk = await lettersDesk()
    const cases = await openCases(4)
    const { id, jobId } = await desk.call('batches.begin', {
      kind: 'panggilan-1',
      caseIds: cases,
      common: COMMON,
    })
    const cancelled = new Promise<void>((done) => {
      const stop = desk.office.on((event) => {
        if (event.type !== 'job' || event.job.id !== jobId || !event.job.note.startsWith('Contoh Orangke-2'))
          return
        stop()
        void desk.call('jobs.cancel', { id: event.job.id }).then(() => done())
      })
    })
    const ended = await desk.jobEnd(jobId)
    await cancelled
    expect(ended.note).toContain('surat sudah disiapkan dan tetap tersimpan')
    const before = (await desk.call('batches.get', { id })).items.filter(({ paperId }) => paperId)
    expect(before.length).toBeGreaterThan(0)
    expect(before.length).toBeLessThan(4)
    await run(desk.call('batches.resume', { id }))
    const after = (await desk.call('batches.get', { id })).items
    expect(after.every(({ state }) => state === 'draft')).toBe(true)
    expect(after[0]?.paperId).toBe(before[0]?.paperId)
  })

  it('refuses what is no letter for many, and values the letter does not have', async () => {
    desk = await lettersDesk()
    const caseIds = await openCases(1)
    const ask = (kind: string, common: Record<string, string>) =>
      desk.expectFailure('batches.begin', { kind, caseIds, common })
    expect((await ask('keputusan-tukin-6', {})).code).toBe('not-for-many')
    expect((await ask('panggilan-1', { allegation: 'apa saja' })).field).toBe('allegation')
    expect((await ask('panggilan-1', { examDate: 'besok' })).field).toBe('values.examDate')
    expect(await desk.call('batches.list', {})).toEqual([])
  })
  it('is no success when letters were refused or the work was stopped, and says how many of which', async () => {
    desk = await lettersDesk()
    const cases = await openCases(2)
    const coaching = await desk.openCase({ road: 'coaching', name: 'Contoh Pembinaan' })
    const mixed = await desk.call('batches.begin', {
      kind: 'panggilan-1',
      caseIds: [...cases, coaching],
      common: COMMON,
    })
    expect(await desk.jobEnd(mixed.jobId)).toMatchObject({
      state: 'done',
      whole: false,
      note: '2 surat disiapkan, 1 ditolak.',
    })
    const { jobId } = await desk.call('batches.sign', { id: mixed.id })
    expect(await desk.jobEnd(jobId)).toMatchObject({ state: 'done', whole: true })
  })

  it('has the screens ask again once when a step is through, not once a letter', async () => {
    desk = await lettersDesk()
    const { id } = await begin(await openCases(4))
    const changes: string[] = []
    const stop = desk.office.on((event) => {
      if (event.type === 'changed') changes.push(event.method)
    })
    await run(desk.call('batches.sign', { id }))
    stop()
    expect(changes).toEqual(['letters.markSigned'])
  })

  it('keeps what is done when the app is locked in the middle, and goes on after the sign-in', async () => {
    desk = await lettersDesk()
    const { id, jobId } = await desk.call('batches.begin', {
      kind: 'panggilan-1',
      caseIds: await openCases(4),
      common: COMMON,
    })
    await new Promise<void>((locked) => {
      const stop = desk.office.on((event) => {
        if (event.type !== 'job' || !event.job.note.startsWith('Contoh Orangke-3')) return
        stop()
        void desk.call('account.lock', {}).then(() => locked())
      })
    })
    expect((await desk.jobEnd(jobId)).state).not.toBe('running')
    await desk.call('account.signIn', { accountId: ACCOUNT_ID, password: PASSWORD })
    const before = await desk.call('batches.get', { id })
    expect(before).toMatchObject({ jobId: null, busy: false })
    const made = before.items.filter(({ paperId }) => paperId !== null)
    expect(made.length).toBeGreaterThan(0)
    expect(made.length).toBeLessThan(4)
    expect(before.items.every(({ refusal }) => refusal === null)).toBe(true)
    await run(desk.call('batches.resume', { id }))
    const after = await desk.call('batches.get', { id })
    expect(after.items.map(({ state }) => state)).toEqual(['draft', 'draft', 'draft', 'draft'])
    expect(after.items[0]?.paperId).toBe(made[0]?.paperId)
  })
})

describe('one PDF of a batch', () => {
  it('holds every letter in the order of the list, and says which have no number yet', async () => {
    desk = await lettersDesk('2026-10-05', {}, { wordProcessor: standInProcessor() })
    const folder = join(desk.dataFolder, 'stik')
    mkdirSync(folder)
    const chosen = await desk.office.host({ type: 'folder-chosen', path: folder, label: 'STIK (E:)' })
    if (!chosen.ok) throw new Error('no folder')
    const { id, items } = await begin(await openCases(3))
    const numbered = items[0]?.paperId
    if (!numbered) throw new Error('no paper')
    await desk.sign(numbered)
    await desk.number(numbered, '2026-10-05')
    const { jobId } = await desk.call('batches.pdf', { id, folder: FolderToken.parse(chosen.value.token) })
    const { note, whole } = await desk.jobEnd(jobId)
    expect(whole).toBe(true)
    expect(note).toContain('3 surat, 6 halaman, ditulis ke STIK (E:)')
    const [name, ...others] = readdirSync(folder)
    expect(others).toEqual([])
    const bytes = readFileSync(join(folder, name ?? ''))
    expect((await PDFDocument.load(bytes)).getPageCount()).toBe(6)
    expect(readPdf(bytes).text.split('konsep').length - 1).toBe(4)
  })

  it('is not made where no word processor is installed, and nothing is written', async () => {
    desk = await lettersDesk()
    const chosen = await desk.office.host({
      type: 'folder-chosen',
      path: desk.dataFolder,
      label: 'STIK (E:)',
    })
    if (!chosen.ok) throw new Error('no folder')
    const { id } = await begin(await openCases(1))
    const { jobId } = await desk.call('batches.pdf', { id, folder: FolderToken.parse(chosen.value.token) })
    expect((await desk.jobEnd(jobId)).error?.code).toBe('no-word-processor')
    expect(readdirSync(desk.dataFolder).filter((name) => name.endsWith('.pdf'))).toEqual([])
  })
})
