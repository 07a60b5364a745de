import { Document, Footer, Header, Packer, Paragraph } from 'docx'
import PizZip from 'pizzip'
import { describe, expect, it } from 'vitest'
import { addProofFooter, mayCarryProof } from '../../../src/office/letters/render/proof-footer.ts'
import { textOf } from '../../../src/office/letters/render/stamp.ts'
import { PaperKind } from '../../../src/terms/paper.ts'

const CODE = '3F2A 91C0 77BE · 128'
const LINE = `Kode bukti ${CODE}`

interface Pages {
  readonly footer?: string
  readonly titlePage?: boolean
  readonly sections?: number
  readonly evenPages?: boolean
}
async function letter({
  footer,
  titlePage = false,
  sections = 1,
  evenPages = false,
}: Pages): Promise<Uint8Array> {
  const document = new Document({
    evenAndOddHeaderAndFooters: evenPages,
    sections: Array.from({ length: sections }, (_, at) => ({
      properties: { titlePage },
      headers: { default: new Header({ children: [new Paragraph('RAHASIA')] }) },
      ...(footer && at === 0
        ? { footers: { default: new Footer({ children: [new Paragraph(footer)] }) } }
        : {}),
      children: [new Paragraph(`Bagian ${at + 1}`)],
    })),
  })
  return Packer.pack(document, 'uint8array')
}
const withCode = async (pages: Pages) => {
  const before = await letter(pages)
  const made = addProofFooter(before, CODE)
  if (!made.ok) throw new Error(made.error.message)
  const zip = new PizZip(made.value)
  const read = (path: string) => zip.file(path)?.asText() ?? ''
  const text = textOf(made.value)
  return {
    words: text.ok ? text.value : '',
    body: read('word/document.xml'),
    before: new PizZip(before).file('word/document.xml')?.asText() ?? '',
    rels: read('word/_rels/document.xml.rels'),
    types: read('[Content_Types].xml'),
    has: (path: string) => zip.file(path) !== null,
  }
}
const times = (text: string, part: string) => text.split(part).length - 1

describe('the proof code at the foot', () => {
  it('joins the footer that is there, and leaves the body as it was', async () => {
    const made = await withCode({ footer: 'Halaman ini rahasia' })
    expect(made.words).toContain('Halaman ini rahasia')
    expect(times(made.words, LINE)).toBe(1)
    expect(made.body).toBe(made.before)
  })

  it('gets a footer of its own where there is none, known to the package', async () => {
    const made = await withCode({})
    expect(times(made.words, LINE)).toBe(1)
    const [, path] = /Target="(footer\d+\.xml)"/.exec(made.rels) ?? []
    expect(made.has(`word/${path}`)).toBe(true)
    expect(made.types).toContain(`PartName="/word/${path}"`)
    expect(made.body).toMatch(/<w:sectPr[^>]*><w:footerReference w:type="default"/)
    expect(made.body.replace(/<w:footerReference[^>]*\/>/g, '')).toBe(
      made.before.replace(/<w:footerReference[^>]*\/>/g, ''),
    )
  })

  it('stands on a title page too, and once on the pages of later sections', async () => {
    const made = await withCode({ titlePage: true, sections: 2, footer: 'kaki' })
    expect(made.body).toContain('w:footerReference w:type="first"')
    expect(times(made.words, LINE)).toBe(2) // the usual footer and the one of title pages
  })

  it('stands on left pages too, where they have feet of their own', async () => {
    const made = await withCode({ footer: 'kaki', evenPages: true })
    expect(made.body).toContain('w:footerReference w:type="even"')
    expect(times(made.words, LINE)).toBe(2)
  })

  it('is never printed on a decision: it would be struck out', () => {
    const decisions = PaperKind.options.filter((kind) => kind.startsWith('keputusan-'))
    expect(decisions.length).toBeGreaterThan(2)
    expect(decisions.filter(mayCarryProof)).toEqual([])
    expect(mayCarryProof('panggilan-1')).toBe(true)
  })
})
