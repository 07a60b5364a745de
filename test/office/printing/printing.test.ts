import { afterEach, describe, expect, it } from 'vitest'
import { textOf } from '../../../src/office/letters/render/stamp.ts'
import { readPdf } from '../../../src/office/scans/read-pdf.ts'
import { ok } from '../../../src/terms/result.ts'
import { standInProcessor } from '../../fixtures/word-processor.ts'
import { addPicture, INSPEKTUR, IRBAN, type LettersDesk, lettersDesk, listed } from '../letters/desk.ts'

let desk: LettersDesk | null = null
afterEach(async () => {
  await desk?.close()
  desk = null
})

const textOfPdf = async (open: LettersDesk, id: Parameters<LettersDesk['bytes']>[0]) => {
  const { bytes, fileName } = await open.call('printing.pdf', { id })
  return { text: readPdf(bytes).text, fileName }
}

describe('a letter as PDF', () => {
  it('says across its pages what it is as long as it is no valid letter', async () => {
    desk = await lettersDesk('2026-10-05', {}, { wordProcessor: standInProcessor() })
    const caseId = await desk.openCase()
    const id = await desk.draft(caseId, 'lembar-disposisi')
    expect(await textOfPdf(desk, id)).toMatchObject({
      text: expect.stringContaining('konsep'),
      fileName: expect.stringMatching(/^K-.*Lembar Disposisi \(konsep\)\.pdf$/),
    })
  })

  it('is refused where the word processor wrote something that only looks like a PDF', async () => {
    const garbage = { ...standInProcessor(), toPdf: async () => ok(Buffer.from('%PDF-1.7\nrusak\n%%EOF')) }
    desk = await lettersDesk('2026-10-05', {}, { wordProcessor: garbage })
    const id = await desk.draft(await desk.openCase(), 'lembar-disposisi')
    expect(await desk.expectFailure('printing.pdf', { id })).toMatchObject({ code: 'pdf-damaged' })
  })

  it('is the plain letter once it is numbered, and says when its number was struck out', async () => {
    desk = await lettersDesk('2026-10-05', {}, { wordProcessor: standInProcessor() })
    const caseId = await desk.openCase()
    await addPicture(desk, caseId)
    const id = await desk.draft(caseId, 'ba-pengambilan-bukti')
    await desk.fill(id, { takenOn: '2026-10-05' })
    const { missing } = await desk.call('letters.get', { id })
    expect(missing).toEqual([])
    await desk.sign(id)
    expect((await textOfPdf(desk, id)).text).toContain('belumdinomori')
    await desk.number(id, '2026-10-05')
    const final = await textOfPdf(desk, id)
    expect(final.text).toBe('')
    expect(final.fileName).not.toContain('(')
    // The case must not rest on it any more.
    const { timeline } = await desk.call('cases.get', { id: caseId })
    const fact = timeline.find(({ paperId }) => paperId === id)
    if (!fact) throw new Error('no fact')
    await desk.call('cases.correct', {
      caseId,
      factId: fact.id,
      replacement: null,
      happenedOn: null,
      reason: 'Salah orang.',
    })
    const [line] = await desk.call('register.list', { year: 2026, text: '', state: 'all' })
    if (!line) throw new Error('no line')
    await desk.call('register.voidLine', { id: line.id, reason: 'Salah orang.' })
    expect((await textOfPdf(desk, id)).text).toContain('nomordibatalkan')
  })
})

describe('printing many letters', () => {
  it('prints the others when one fails, and lists that one with its reason', async () => {
    const processor = standInProcessor(['Nota Dinas'])
    desk = await lettersDesk('2026-10-05', {}, { wordProcessor: processor })
    const caseId = await desk.openCase()
    const ids = [
      await desk.draft(caseId, 'lembar-disposisi'),
      await desk.draft(caseId, 'nota-dinas'),
      await desk.draft(caseId, 'ba-pengambilan-bukti'),
    ]
    const { jobId } = await desk.call('printing.start', { paperIds: ids })
    const job = await desk.jobEnd(jobId)
    expect(job.state).toBe('done')
    expect(job.note).toContain('2 dari 3 surat dikirim ke pencetak bawaan.')
    expect(job.note).toMatch(/Tidak tercetak: Nota Dinas \(K-.*\): Kertas tersangkut\./)
    expect(processor.printed.map((title) => title.split(' (')[0])).toEqual([
      'Lembar Disposisi',
      'Berita Acara Pengambilan Bukti',
    ])
  })

  it('says how far it came when the clerk stops it', async () => {
    const processor = standInProcessor()
    let stop = async () => {}
    desk = await lettersDesk(
      '2026-10-05',
      {},
      {
        wordProcessor: {
          ...processor,
          print: async (docx, title, signal) => {
            await stop()
            return processor.print(docx, title, signal)
          },
        },
      },
    )
    const open = desk
    const caseId = await desk.openCase()
    const paperIds = [
      await desk.draft(caseId, 'lembar-disposisi'),
      await desk.draft(caseId, 'ba-pengambilan-bukti'),
    ]
    stop = async () => {
      const running = open.events.findLast((event) => event.type === 'job')
      if (running?.type === 'job') await open.call('jobs.cancel', { id: running.job.id })
    }
    const job = await desk.jobEnd((await desk.call('printing.start', { paperIds })).jobId)
    expect(job.note).toBe(
      'Pencetakan dihentikan. 1 dari 2 surat dikirim ke pencetak bawaan.\n1 surat berikutnya belum dicetak.',
    )
  })
})

describe('a draft for the initials of the line', () => {
  const officials = [listed('kepala', INSPEKTUR), listed('irban', IRBAN)]
  const wordsOf = (docx: Uint8Array | undefined) => {
    const text = docx ? textOf(docx) : null
    return text?.ok ? text.value : ''
  }

  it('is a copy with their box; the draft, its plain print and the numbered letter never have it', async () => {
    const processor = standInProcessor()
    desk = await lettersDesk('2026-10-05', { officials }, { wordProcessor: processor })
    const caseId = await desk.openCase()
    await addPicture(desk, caseId)
    const id = await desk.draft(caseId, 'ba-pengambilan-bukti')
    await desk.fill(id, { takenOn: '2026-10-05' })
    const { draft } = await desk.call('letters.get', { id })
    await desk.call('letters.updateDraft', { id, draft, signer: INSPEKTUR, mandate: null })
    const before = await desk.words(id)
    const { fileName } = await desk.call('printing.pdf', { id, withInitials: true })
    expect(fileName).toMatch(/\(konsep untuk paraf\)\.pdf$/)
    await desk.jobEnd((await desk.call('printing.start', { paperIds: [id], withInitials: true })).jobId)
    await desk.call('printing.pdf', { id })
    const [pdf, paper, plain] = processor.documents.map(wordsOf)
    expect(pdf).toMatch(/Paraf hierarki[\s\S]*Inspektur Pembantu Khusus/)
    expect(paper).toBe(pdf)
    expect(plain).toBe(before)
    expect(await desk.words(id)).toBe(before)
    await desk.sign(id)
    await desk.number(id, '2026-10-05')
    expect(await desk.words(id)).not.toContain('Paraf hierarki')
    const late = await desk.expectFailure('printing.pdf', { id, withInitials: true })
    expect(late.code).toBe('initials-not-draft')
  })

  it('follows a draft edited in Word', async () => {
    const processor = standInProcessor()
    desk = await lettersDesk('2026-10-05', { officials }, { wordProcessor: processor })
    await desk.call('settings.update', {
      profile: { ...(await desk.call('settings.get', {})).profile, initials: ['Kepala Subbagian Rekaan'] },
    })
    const id = await desk.draft(await desk.openCase(), 'panggilan-1')
    const file = await desk.fileToken(desk.file('Panggilan.docx', await desk.bytes(id)))
    await desk.call('letters.takeBack', { id, file })
    const kept = await desk.bytes(id)
    await desk.call('printing.pdf', { id, withInitials: true })
    expect(wordsOf(processor.documents[0])).toContain('Kepala Subbagian Rekaan')
    expect(await desk.bytes(id)).toEqual(kept)
  })

  it('is refused where nobody is left to initial it, and for a paper nobody signs', async () => {
    desk = await lettersDesk('2026-10-05', { officials }, { wordProcessor: standInProcessor() })
    const caseId = await desk.openCase()
    const own = await desk.draft(caseId, 'panggilan-1')
    const refused = await desk.expectFailure('printing.pdf', { id: own, withInitials: true })
    expect(refused.code).toBe('initials-nobody')
    expect(refused.message).toContain('Pengaturan')
    const unsigned = await desk.draft(caseId, 'lembar-disposisi')
    expect((await desk.expectFailure('printing.pdf', { id: unsigned, withInitials: true })).code).toBe(
      'initials-unsigned',
    )
  })
})

describe('a PC without a word processor', () => {
  it('says so, and refuses with what helps', async () => {
    desk = await lettersDesk()
    const caseId = await desk.openCase()
    const id = await desk.draft(caseId, 'lembar-disposisi')
    const status = await desk.call('printing.status', {})
    expect(status).toMatchObject({ program: null, pdf: false })
    expect(status.why).toContain('LibreOffice')
    expect((await desk.expectFailure('printing.pdf', { id })).code).toBe('no-word-processor')
    const job = await desk.jobEnd((await desk.call('printing.start', { paperIds: [id, id] })).jobId)
    expect(job).toMatchObject({ state: 'failed', error: { code: 'no-word-processor' } })
  })
})
