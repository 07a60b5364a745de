import { readFileSync } from 'node:fs'
import PizZip from 'pizzip'
import { describe, expect, it } from 'vitest'
import { build } from '../../resources/templates/source/build.ts'
import { PAPERS, PaperKind } from '../../src/terms/paper.ts'

const shipped = (kind: PaperKind) =>
  new PizZip(readFileSync(new URL(`../../resources/templates/${kind}.docx`, import.meta.url)))

const parts = (zip: PizZip) =>
  Object.fromEntries(
    Object.entries(zip.files)
      .filter(([, file]) => !file.dir)
      .map(([name, file]) => [name, Buffer.from(file.asUint8Array()).toString('latin1')]),
  )

describe.each(PaperKind.options)('the shipped template of %s', (kind) => {
  it('is what its source builds (else run `npm run templates`)', async () => {
    expect(parts(new PizZip(await build(kind)))).toEqual(parts(shipped(kind)))
  })

  it('can be numbered and dated in content controls found by their title', () => {
    const xml = shipped(kind).file('word/document.xml')?.asText() ?? ''
    // A Lampiran repeats whose annex it is.
    const places = 1 + (xml.match(/>LAMPIRAN(?: I+)?</g) ?? []).length
    expect(xml.match(/<w:alias w:val="Tanggal"\/>/g)).toHaveLength(places)
    expect(xml.match(/<w:alias w:val="Nomor"\/>/g) ?? []).toHaveLength(PAPERS[kind].numbered ? places : 0)
    const ids = [...xml.matchAll(/<w:id w:val="(\d+)"\/><w:lock/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('gives measures as whole numbers, which old Word and WPS need', () => {
    const zip = shipped(kind)
    for (const name of Object.keys(zip.files).filter(
      (path) => path.startsWith('word/') && path.endsWith('.xml'),
    ))
      expect(zip.file(name)?.asText()).not.toMatch(/="-?[\d.]+(?:mm|cm|in|pt|pc|%)"/)
  })

  it('is A4 in the font of its kind, with nothing embedded', () => {
    const zip = shipped(kind)
    expect(zip.file('word/document.xml')?.asText()).toContain('<w:pgSz w:w="11906" w:h="16838"')
    expect(zip.file('word/styles.xml')?.asText()).toContain(
      `w:ascii="${kind.startsWith('keputusan-') ? 'Bookman Old Style' : 'Arial'}"`,
    )
    expect(Object.keys(zip.files).filter((name) => name.includes('fonts/'))).toEqual([])
  })
})
