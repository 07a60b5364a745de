import PizZip from 'pizzip'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { DEFAULT_NUMBERING } from '../../../src/contract/number-format.ts'
import { readProofCode } from '../../../src/office/register/proof.ts'
import type { PaperId } from '../../../src/terms/ids.ts'
import { type LettersDesk, lettersDesk, PIXEL } from '../letters/desk.ts'

let desk: LettersDesk
beforeEach(async () => {
  desk = await lettersDesk('2026-10-05')
})
afterEach(() => desk.close())

const issue = async () => desk.issue(await desk.openCase(), 'panggilan-1', '2026-10-05')
const checkFile = async (name: string, bytes: Uint8Array | string) =>
  desk.call('register.checkFile', { file: await desk.fileToken(desk.file(name, bytes)) })
const edited = async (id: PaperId, change: (zip: PizZip) => void) => {
  const zip = new PizZip(await desk.bytes(id))
  change(zip)
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' })
}
const replaceInBody = (from: string, to: string) => (zip: PizZip) => {
  const body = zip.file('word/document.xml')?.asText() ?? ''
  expect(body).toContain(from)
  zip.file('word/document.xml', body.replaceAll(from, to))
}
const codeOf = async (id: PaperId) => (await desk.call('letters.get', { id })).proofCode ?? ''

it.each([
  ['3F2A 91C0 77BE · 128', '3F2A 91C0 77BE · 128'],
  ['kode bukti 3f2a91c077be 128', '3F2A 91C0 77BE · 128'],
  ['3f2a-91c0-77be-128', '3F2A 91C0 77BE · 128'],
  ['3F2A 91C0 77BE', null],
  ['bukan kode', null],
])('reads «%s» as the code %s', (typed, code) => {
  expect(readProofCode(typed)).toBe(code)
})

describe('the code', () => {
  it('stands in the register and finds its letter, however it is typed', async () => {
    const id = await issue()
    const code = await codeOf(id)
    const [line] = await desk.call('register.list', { year: 2026, text: '' })
    expect(line?.proofCode).toBe(code)
    const answer = await desk.call('register.checkCode', { code: code.toLowerCase().replaceAll(' ', '') })
    expect(answer).toMatchObject({
      kind: 'known-code',
      letter: {
        paperId: id,
        title: 'Surat Panggilan I',
        number: '800.1.6.2/001/ITDA/X/2026',
        date: '2026-10-05',
      },
    })
  })

  it('nobody gave here is unknown', async () => {
    await issue()
    expect(await desk.call('register.checkCode', { code: '0000 0000 0000 · 1' })).toEqual({ kind: 'unknown' })
  })
})

describe('a file', () => {
  it('byte for byte as it was frozen is unchanged, under whatever name', async () => {
    const id = await issue()
    expect(await checkFile('kiriman wa.docx', await desk.bytes(id))).toMatchObject({
      kind: 'unchanged',
      letter: { paperId: id },
    })
  })

  it('only saved again by Word has the same text', async () => {
    const id = await issue()
    const again = await edited(id, (zip) => zip.file('docProps/app.xml', '<Properties/>'))
    expect(await checkFile('surat.docx', again)).toMatchObject({
      kind: 'changed',
      letter: { paperId: id },
      sameText: true,
      numberStands: true,
      dateStands: true,
      differences: [],
    })
  })

  it('changed in its words shows which ones, and that number and date still stand', async () => {
    const id = await issue()
    const answer = await checkFile(
      'surat.docx',
      await edited(id, replaceInBody('Dedi Contohwan', 'Deni Lainwan')),
    )
    if (answer.kind !== 'changed') throw new Error(answer.kind)
    expect(answer).toMatchObject({ sameText: false, numberStands: true, dateStands: true })
    expect(answer.differences[0]?.ours).toContain('Dedi Contohwan')
    expect(answer.differences[0]?.theirs).toContain('Deni Lainwan')
  })

  it('with another number says so', async () => {
    const id = await issue()
    const answer = await checkFile(
      'surat.docx',
      await edited(id, replaceInBody('800.1.6.2/001/ITDA/X/2026', '800.1.6.2/099/ITDA/X/2026')),
    )
    expect(answer).toMatchObject({ kind: 'changed', numberStands: false, dateStands: true })
  })

  it('that is a draft of ours, or a document of somebody else, is unknown', async () => {
    const draft = await desk.draft(await desk.openCase(), 'panggilan-1')
    expect(await checkFile('konsep.docx', await desk.bytes(draft))).toEqual({ kind: 'unknown' })
  })

  it('that is a scan, a PDF or no document at all cannot be checked, and is told so', async () => {
    await issue()
    for (const [name, bytes] of [
      ['Scan0001.pdf', '%PDF-1.7 rekaan'],
      ['foto.png', PIXEL],
    ] as const) {
      const answer = await checkFile(name, bytes)
      expect(answer).toMatchObject({ kind: 'not-checkable' })
      expect(answer.kind === 'not-checkable' && answer.why).toContain('bukan berkas yang dapat diperiksa')
    }
    expect((await checkFile('surat.docx', 'bukan apa-apa')).kind).toBe('not-checkable')
    expect((await checkFile('kosong.docx', '')).kind).toBe('not-checkable')
  })

  it('of a letter whose number was struck out says that too', async () => {
    const caseId = await desk.openCase()
    const id = await desk.issue(caseId, 'panggilan-1', '2026-10-05')
    const { timeline } = await desk.call('cases.get', { id: caseId })
    const fact = timeline.find(({ payload }) => payload.type === 'summons-issued')
    if (!fact) throw new Error('no summons')
    await desk.call('cases.correct', {
      caseId,
      factId: fact.id,
      replacement: null,
      happenedOn: null,
      reason: 'Salah orang',
    })
    const line = await desk.call('register.ofPaper', { paperId: id })
    if (!line) throw new Error('no line')
    await desk.call('register.voidLine', { id: line.id, reason: 'Salah orang' })
    expect(await checkFile('surat.docx', await desk.bytes(id))).toMatchObject({
      kind: 'unchanged',
      letter: { voidReason: 'Salah orang' },
    })
  })
})

describe('the code at the foot of letters', () => {
  it('is off until the office wants it, and then stands in the footer of the frozen file', async () => {
    const before = await issue()
    expect(await desk.words(before)).not.toContain('Kode bukti')
    await desk.call('register.saveNumbering', { settings: { ...DEFAULT_NUMBERING, proofInFooter: true } })
    const id = await issue()
    expect(await desk.words(id)).toContain(`Kode bukti ${await codeOf(id)}`)
    const body = new PizZip(await desk.bytes(id)).file('word/document.xml')?.asText()
    expect(body).not.toContain('Kode bukti')
    expect((await checkFile('surat.docx', await desk.bytes(id))).kind).toBe('unchanged')
  })
})
