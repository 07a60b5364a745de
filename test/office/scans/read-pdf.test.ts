import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { readPdf } from '../../../src/office/scans/read-pdf.ts'
import { pdfSaying, signedPdf } from './pdf.ts'

const installed = spawnSync('soffice', ['--version']).status === 0

const tooFar = Buffer.concat([
  Buffer.from('1 0 obj << /Filter /FlateDecode >>\nstream\n'),
  deflateSync(Buffer.alloc(5_000_000, ' ')),
  Buffer.from('\nendstream\n'),
])

describe('what a PDF says about itself', () => {
  it('is read without blanks and in small letters', async () => {
    expect(readPdf(await pdfSaying('Nomor 800.1.6.2/ 9/ITDA'))).toEqual({
      text: expect.stringContaining('nomor800.1.6.2/9/itda'),
      signed: false,
    })
  })

  it('tells a signed one', async () => {
    expect(readPdf(await signedPdf('x')).signed).toBe(true)
  })

  it('is read in its escapes and its title', () => {
    const file = '%PDF-1.4\n<< /Title <FEFF00530075007200610074006> >>\nstream\n(a\\(b\\)\\101) Tj\nendstream'
    const { text } = readPdf(Buffer.from(file, 'latin1'))
    expect(text).toContain('surat')
    expect(text).toContain('a(b)a')
  })

  it('is nothing in a damaged file, a picture of a page, or a file that unpacks without end', () => {
    expect(readPdf(Buffer.from('%PDF-1.4 stream endstream'))).toEqual({ text: '', signed: false })
    const bomb = deflateSync(Buffer.alloc(60_000_000, '(x) Tj '))
    const file = Buffer.concat([
      Buffer.from('%PDF-1.4\n1 0 obj << /Filter /FlateDecode >>\nstream\n'),
      bomb,
      Buffer.from('\nendstream'),
    ])
    expect(readPdf(file).text.length).toBeLessThanOrEqual(100_000)
  })

  it('crafted to be read for hours is given up within seconds', { timeout: 10_000 }, () => {
    const packed = (text: string) =>
      Buffer.concat([
        Buffer.from('%PDF-1.4\n1 0 obj << /Filter /FlateDecode >>\nstream\n'),
        deflateSync(Buffer.from(text)),
        Buffer.from('\nendstream\n'),
      ])
    // Tables never closed, ranges without number, one code for a whole book, streams that all unpack too far.
    for (const file of [
      packed(`begincmap ${'beginbfchar '.repeat(300_000)}`),
      packed(`begincmap beginbfrange ${'<0000><ffffffff><0041>'.repeat(100_000)}endbfrange`),
      packed(`begincmap beginbfrange <0000><ffff><${'0041'.repeat(50_000)}>endbfrange`),
      Buffer.concat(Array.from({ length: 3000 }, () => tooFar)),
    ])
      expect(readPdf(file).text).toBe('')
  })
})

/** Skipped by name where LibreOffice is not installed: its fonts are subsets, so letters go through their tables. */
describe.skipIf(!installed)('a PDF made by LibreOffice', () => {
  it('gives away what the letter says', { timeout: 60_000 }, () => {
    const folder = mkdtempSync(join(tmpdir(), 'tegas-read-pdf-'))
    try {
      const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
      const template = resolve('resources/templates/panggilan-1.docx')
      spawnSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, template])
      expect(readPdf(readFileSync(join(folder, 'panggilan-1.pdf'))).text).toContain('suratpanggilan')
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
