import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { degrees, PDFDocument } from 'pdf-lib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createConverter } from '../../../electron/desktop/converter.ts'
import { textOf } from '../../../src/office/letters/render/stamp.ts'
import { readPdf } from '../../../src/office/scans/read-pdf.ts'
import type { WordProcessor } from '../../../src/office/start.ts'
import { type CaseId, FolderToken, type PaperId } from '../../../src/terms/ids.ts'
import { standInProcessor } from '../../fixtures/word-processor.ts'
import { addPicture, type LettersDesk, lettersDesk } from '../letters/desk.ts'
import { pdfSaying } from '../scans/pdf.ts'

const REPORTER = 'Agus Pelapor Rekaan'
const installed = spawnSync('soffice', ['--version']).status === 0

let folder = ''
let desk: LettersDesk
let caseId: CaseId
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tegas-bundle-'))
})
afterEach(async () => {
  await desk.close()
  rmSync(folder, { recursive: true, force: true })
})

/** A case with a picture, its minutes of evidence, and a paper that came back signed. */
async function openCase(wordProcessor?: WordProcessor): Promise<PaperId> {
  desk = await lettersDesk('2026-10-05', {}, wordProcessor ? { wordProcessor } : {})
  caseId = await desk.openCase({ reporter: REPORTER })
  await addPicture(desk, caseId, `HP ${REPORTER}`)
  return desk.issue(caseId, 'ba-pengambilan-bukti', '2026-10-05', { takenOn: '2026-10-05' })
}

const keep = async (owner: 'case' | 'scan', id: string, name: string, bytes: Uint8Array | string) => {
  const token = await desk.fileToken(desk.file(name, bytes))
  if (owner === 'scan') await desk.call('letters.addScan', { id: id as PaperId, file: token })
  else
    await desk.call('evidence.add', {
      owner: { kind: 'case', caseId },
      files: [token],
      capture: { capturedBy: '', capturedAt: null, sourceDevice: '', caption: '' },
    })
}

const write = async () => {
  const chosen = await desk.office.host({ type: 'folder-chosen', path: folder, label: 'KINGSTON' })
  if (!chosen.ok) throw new Error(chosen.error.message)
  const token = FolderToken.parse(chosen.value.token)
  return desk.jobEnd((await desk.call('bundle.start', { caseId, folder: token })).jobId)
}

const onlyPdf = async () => {
  const [name] = readdirSync(folder)
  const bytes = readFileSync(join(folder, name ?? ''))
  return { name, pdf: await PDFDocument.load(bytes), text: readPdf(bytes).text }
}

describe('the bundle of a case as one PDF', () => {
  it('has cover, contents and every paper in the order of the procedure, all pages numbered on', async () => {
    const paper = await openCase(standInProcessor())
    await keep('scan', paper, 'scan.pdf', await pdfSaying('halaman pindaian'))
    const job = await write()
    expect(job).toMatchObject({ state: 'done', error: null })
    const { name, pdf, text } = await onlyPdf()
    expect(name).toMatch(/^Bundel berkas K-2026-\d+ 2026-10-05\.pdf$/)
    // Cover, contents, 2 of report and telaah, 2 of the minutes, 1 of its scan, 1 picture.
    expect(pdf.getPageCount()).toBe(8)
    for (let page = 1; page <= 8; page += 1) expect(text).toContain(`halaman${page}dari8`)
    expect(text).toContain('rahasia')
    expect(text).toMatch(/1\.laporandantelaahkasusk-2026\/\d{3}3/)
    expect(text).toMatch(
      /1\.laporandantelaah.*2\.beritaacarapengambilanbukti.*3\.pindaianberitaacarapengambilanbukti.*4\.tangkapanlayar/s,
    )
    expect(job.note).toContain('(8 halaman) ditulis ke KINGSTON')
  })

  it('never names who reported: not in titles, notes or files that can be read', async () => {
    await openCase(standInProcessor())
    await keep('case', caseId, `Laporan ${REPORTER}.pdf`, await pdfSaying(`Saya, ${REPORTER}, melaporkan`))
    await keep('case', caseId, 'Tanpa nama.pdf', await pdfSaying('Unggahan'))
    await write()
    const { text } = await onlyPdf()
    expect(text).not.toContain('aguspelaporrekaan')
    expect(text).toContain('(pelapor)')
    expect(text).toContain('memuatnamapelapor,yangdilindungi')
    expect(text).toContain('tanpanama.pdf')
  })

  it('lists what cannot become a page, with the reason, and goes on', async () => {
    await openCase(standInProcessor())
    await keep('case', caseId, 'rekaman.mp4', 'bukan video sungguhan')
    await keep('case', caseId, 'rusak.pdf', '%PDF-1.4 terpotong')
    const job = await write()
    const { text } = await onlyPdf()
    expect(text).toContain('tidakdijadikanhalaman:')
    expect(text).toContain('bukansurat,gambarjpg/png,ataupdf')
    expect(text).toContain('pdfinirusak')
    expect(job.note).toContain('2 berkas tidak dijadikan halaman')
  })

  it('numbers pages that lie on their side where the reader sees their foot', async () => {
    const paper = await openCase(standInProcessor())
    const turned = await PDFDocument.create()
    for (const turn of [90, 180, 270]) turned.addPage([842, 595]).setRotation(degrees(turn))
    await keep('scan', paper, 'miring.pdf', await turned.save())
    await write()
    const { pdf, text } = await onlyPdf()
    expect(pdf.getPageCount()).toBe(10)
    for (let page = 7; page <= 9; page += 1) expect(text).toContain(`halaman${page}dari10`)
  })

  it('never writes over an earlier one', async () => {
    await openCase(standInProcessor())
    await write()
    await write()
    expect(readdirSync(folder)).toHaveLength(2)
  })

  it('leaves nothing behind when it is cancelled', async () => {
    const processor = standInProcessor()
    let stop = async () => {}
    await openCase({
      ...processor,
      toPdfs: async (docx, signal) => {
        await stop()
        return processor.toPdfs(docx, signal)
      },
    })
    stop = async () => {
      const running = desk.events.findLast((event) => event.type === 'job')
      if (running?.type === 'job') await desk.call('jobs.cancel', { id: running.job.id })
    }
    expect((await write()).state).toBe('cancelled')
    expect(readdirSync(folder)).toEqual([])
  })
})

describe('the bundle where no PDF can be made', () => {
  it('is a folder in the same order with a contents page', async () => {
    const paper = await openCase()
    await keep('scan', paper, 'scan.pdf', await pdfSaying('halaman pindaian'))
    const contents = await desk.call('bundle.contents', { caseId })
    expect(contents.form).toBe('folder')
    expect((await write()).state).toBe('done')
    const [name = ''] = readdirSync(folder)
    const files = readdirSync(join(folder, name)).sort()
    expect(files).toEqual([
      '00 Daftar isi (RAHASIA).docx',
      '01 Laporan dan telaah.docx',
      expect.stringMatching(/^02 Berita Acara Pengambilan Bukti .*\.docx$/),
      '03 scan.pdf',
      expect.stringMatching(/^04 .*\.png$/),
      'SHA-256.txt',
    ])
    for (const file of files.filter((one) => one.endsWith('.docx'))) {
      const text = textOf(readFileSync(join(folder, name, file)))
      expect(text.ok && text.value).not.toContain(REPORTER)
      if (file.startsWith('00')) expect(text.ok && text.value).toContain('03 scan.pdf')
    }
  })

  it('says when the chosen folder is gone, and writes nothing', async () => {
    await openCase()
    mkdirSync(join(folder, 'stik'))
    const gone = join(folder, 'stik')
    const chosen = await desk.office.host({ type: 'folder-chosen', path: gone, label: 'STIK' })
    if (!chosen.ok) throw new Error(chosen.error.message)
    rmSync(gone, { recursive: true })
    const token = FolderToken.parse(chosen.value.token)
    const job = await desk.jobEnd((await desk.call('bundle.start', { caseId, folder: token })).jobId)
    expect(job).toMatchObject({ state: 'failed', error: { code: 'drive-gone' } })
    expect(existsSync(gone)).toBe(false)
  })
})

/** Skipped by name where LibreOffice is not installed. */
describe.skipIf(!installed)('with LibreOffice', () => {
  it('holds the words of the letters themselves', { timeout: 180_000 }, async () => {
    await openCase(createConverter(join(folder, '..', `${folder.split('/').at(-1)}-own`)))
    const job = await write()
    expect(job).toMatchObject({ state: 'done', error: null })
    const { pdf, text } = await onlyPdf()
    expect(text).toContain('perjalananperkara')
    expect(text).toContain('beritaacarapengambilanbukti')
    expect(pdf.getPageCount()).toBeGreaterThanOrEqual(5)
  })
})
