import { fileURLToPath } from 'node:url'
import PizZip from 'pizzip'
import { describe, expect, it } from 'vitest'
import { zipContents } from '../../../src/office/letters/render/open-docx.ts'
import { renderPaper } from '../../../src/office/letters/render/render.ts'
import { checkDocx, setProperties, stampNumber, textOf } from '../../../src/office/letters/render/stamp.ts'
import { PAPERS, PaperKind } from '../../../src/terms/paper.ts'
import { plainDate } from '../../../src/terms/plain-date.ts'
import { zipOf } from '../../faults/zip.ts'
import { input, ordinary } from './render-fixtures.ts'

const resources = fileURLToPath(new URL('../../../resources', import.meta.url))
const stamp = { number: '800.1.6.2/117.a/ITDA/X/2026', date: plainDate('2026-10-09') }

function draft(kind: PaperKind): Uint8Array {
  const bytes = renderPaper(input(ordinary(kind), { number: null, date: null }), resources)
  if (!bytes.ok) throw new Error(bytes.error.message)
  return bytes.value
}

function change(bytes: Uint8Array, edit: (xml: string) => string, path = 'word/document.xml'): Uint8Array {
  const zip = new PizZip(bytes)
  const before = zip.file(path)?.asText() ?? ''
  const after = edit(before)
  if (after === before) throw new Error('the edit changed nothing')
  zip.file(path, after)
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' })
}

function words(result: ReturnType<typeof stampNumber>): string {
  if (!result.ok) throw new Error(result.error.message)
  const text = textOf(result.value)
  if (!text.ok) throw new Error(text.error.message)
  return text.value
}

const SDT = /<w:sdt [^>]*><w:sdtPr><w:alias w:val="Nomor"\/>[\s\S]*?<\/w:sdt>/

describe('numbering', () => {
  it.each(PaperKind.options)('writes into the controls of %s, and nowhere else', (kind) => {
    const numbered = PAPERS[kind].numbered
    const before = draft(kind)
    const after = stampNumber(before, { ...stamp, number: numbered ? stamp.number : null })
    const text = words(after)
    expect(text).toContain('9 Oktober 2026')
    expect(text.includes(stamp.number)).toBe(numbered)
    // What is left when number and date are taken out again is the draft.
    const original = textOf(before)
    expect(
      text
        .replaceAll(stamp.number, '........................')
        .replaceAll('9 Oktober 2026', '........................'),
    ).toBe(original.ok && original.value)
  })

  it('keeps what the clerk changed in Word', () => {
    const edited = change(draft('panggilan-1'), (xml) =>
      xml.replace('untuk menghadap kepada:', 'agar menghadap kepada:'),
    )
    expect(words(stampNumber(edited, stamp))).toContain('agar menghadap kepada:')
  })

  it('finds a control whose tag, id and lock are gone, whose text is cut into runs, with a tracked deletion', () => {
    const edited = change(draft('panggilan-1'), (xml) =>
      xml.replace(
        SDT,
        `<w:sdt><w:sdtPr><w:alias w:val="Nomor"/><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/><w:b/></w:rPr><w:t>...</w:t></w:r><w:proofErr w:type="spellStart"/><w:del w:id="7"><w:r><w:delText>xlamax</w:delText></w:r></w:del><w:r><w:t>xsisax</w:t></w:r></w:sdtContent></w:sdt>`,
      ),
    )
    const result = stampNumber(edited, stamp)
    expect(words(result)).toContain(`Nomor: ${stamp.number}\n`)
    const xml = result.ok ? (new PizZip(result.value).file('word/document.xml')?.asText() ?? '') : ''
    expect(xml).not.toMatch(/xsisax|xlamax|showingPlcHdr|PlaceholderText/)
    expect(xml).toContain('<w:b/></w:rPr><w:t xml:space="preserve">800.1.6.2')
  })

  it('writes awkward numbers as text, never as XML', () => {
    expect(words(stampNumber(draft('panggilan-1'), { ...stamp, number: '1/<A>&B/2026' }))).toContain(
      '1/<A>&B/2026',
    )
  })

  it('accepts a number typed in Word where the control is gone', () => {
    const typed = change(draft('panggilan-1'), (xml) =>
      xml.replace(SDT, '<w:r><w:t>800.1.6.2/117</w:t></w:r><w:r><w:t>.a/ITDA/X/2026</w:t></w:r>'),
    )
    expect(words(stampNumber(typed, stamp))).toContain(stamp.number)
  })

  it('says what to type where neither control nor text is there', () => {
    const gone = change(draft('panggilan-1'), (xml) => xml.replace(SDT, ''))
    expect(stampNumber(gone, stamp)).toMatchObject({
      ok: false,
      error: { code: 'number-not-in-text', message: expect.stringContaining(`Ketik «${stamp.number}»`) },
    })
    const undated = change(draft('panggilan-1'), (xml) =>
      xml.replace(/<w:sdt [^>]*><w:sdtPr><w:alias w:val="Tanggal"\/>[\s\S]*?<\/w:sdt>/, ''),
    )
    expect(stampNumber(undated, stamp)).toMatchObject({ ok: false, error: { code: 'date-not-in-text' } })
  })

  it('is not content with a number or a date that is only a part of another one', () => {
    const typed = change(draft('panggilan-1'), (xml) =>
      xml.replace(SDT, `<w:r><w:t>1${stamp.number}9</w:t></w:r>`),
    )
    expect(stampNumber(typed, stamp)).toMatchObject({ error: { code: 'number-not-in-text' } })
    const nineteenth = change(draft('panggilan-1'), (xml) =>
      xml
        .replace('<w:alias w:val="Tanggal"/>', '<w:alias w:val="Lain"/>')
        .replace('<w:body>', '<w:body><w:p><w:r><w:t>19 Oktober 2026</w:t></w:r></w:p>'),
    )
    expect(stampNumber(nineteenth, stamp)).toMatchObject({ error: { code: 'date-not-in-text' } })
  })

  it('refuses where the control lies in a tracked deletion: the number would not be on the page', () => {
    const deleted = change(draft('panggilan-1'), (xml) =>
      xml.replace(SDT, (control) => `<w:del w:id="9" w:author="x">${control}</w:del>`),
    )
    expect(stampNumber(deleted, stamp)).toMatchObject({ error: { code: 'number-not-in-text' } })
  })

  it('writes once where a control was pasted into another one, and cuts what Word would fill it from', () => {
    const within = change(draft('panggilan-1'), (xml) =>
      xml.replace(SDT, (control) =>
        control
          .replace('<w:sdtContent>', `$&${control}`)
          .replaceAll('<w:alias w:val="Nomor"/>', '$&<w:dataBinding w:xpath="/a" w:storeItemID="{0}"/>'),
      ),
    )
    const numbered = stampNumber(within, stamp)
    expect(words(numbered).split(stamp.number)).toHaveLength(2)
    const xml = numbered.ok ? new PizZip(numbered.value).file('word/document.xml')?.asText() : ''
    expect(xml).not.toContain('dataBinding')
  })

  it('gives the same bytes for the same input', () => {
    const bytes = draft('panggilan-1')
    const [one, two] = [stampNumber(bytes, stamp), stampNumber(bytes, stamp)]
    expect(one.ok && two.ok && Buffer.from(one.value).equals(Buffer.from(two.value))).toBe(true)
  })

  it('copies a picture as Word packed it, so that a photo of 30 MB is not packed anew', () => {
    const zip = new PizZip(draft('panggilan-1'))
    zip.file('word/media/foto.bmp', 'rekaan '.repeat(1000))
    const bytes = zip.generate({ type: 'nodebuffer', compression: 'STORE' })
    const numbered = stampNumber(bytes, stamp)
    if (!numbered.ok) throw new Error(numbered.error.message)
    const packed = (all: Buffer) => zipContents(all)?.find(({ name }) => name.endsWith('foto.bmp'))?.packed
    expect(packed(Buffer.from(numbered.value))).toBe(packed(bytes))
    expect(new PizZip(numbered.value).file('word/media/foto.bmp')?.asText()).toBe('rekaan '.repeat(1000))
  })
})

describe('properties', () => {
  it('are written once, and again without doubling', () => {
    const once = setProperties(draft('panggilan-1'), {
      title: 'Surat Panggilan I & lampiran',
      custom: { 'Kode Bukti': 'abc', Urutan: '17' },
    })
    if (!once.ok) throw new Error(once.error.message)
    const twice = setProperties(once.value, { title: 'Judul kedua', custom: { 'Kode Bukti': '<def>' } })
    if (!twice.ok) throw new Error(twice.error.message)
    const zip = new PizZip(twice.value)
    expect(
      zip
        .file('docProps/core.xml')
        ?.asText()
        .match(/<dc:title/g),
    ).toHaveLength(1)
    expect(zip.file('docProps/core.xml')?.asText()).toContain('Judul kedua')
    const custom = zip.file('docProps/custom.xml')?.asText() ?? ''
    expect(custom).toContain('&lt;def&gt;')
    expect(custom).toContain('name="Urutan"')
    expect(custom).not.toContain('abc')
    const ids = [...custom.matchAll(/pid="(\d+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('come into a file that has none', () => {
    const zip = new PizZip(draft('panggilan-1'))
    zip.remove('docProps/custom.xml')
    for (const path of ['_rels/.rels', '[Content_Types].xml'])
      zip.file(
        path,
        (zip.file(path)?.asText() ?? '').replace(/<(?:Relationship|Override)[^>]*custom[^>]*\/>/, ''),
      )
    const result = setProperties(zip.generate({ type: 'uint8array' }), {
      title: 'x',
      custom: { 'Kode Bukti': 'abc' },
    })
    if (!result.ok) throw new Error(result.error.message)
    const filled = new PizZip(result.value)
    expect(filled.file('docProps/custom.xml')?.asText()).toContain('abc')
    expect(filled.file('_rels/.rels')?.asText()).toContain('docProps/custom.xml')
    expect(filled.file('[Content_Types].xml')?.asText()).toContain('/docProps/custom.xml')
  })
})

describe('a file that came from outside', () => {
  const good = draft('panggilan-1')
  const withEntry = (name: string, content: string) => {
    const zip = new PizZip(good)
    zip.file(name, content)
    return zip.generate({ type: 'uint8array', compression: 'DEFLATE' })
  }
  const lying = () => {
    // A part that says it is small and unpacks to 60 MB.
    const bytes = Buffer.from(withEntry('word/glossary.xml', 'a'.repeat(60 * 1024 * 1024)))
    const at = bytes.lastIndexOf(Buffer.from('word/glossary.xml'))
    bytes.writeUInt32LE(bytes.readUInt32LE(at - 46 + 20) + 10, at - 46 + 24)
    return bytes
  }

  it('is taken when it is a Word document', () => {
    expect(checkDocx(good)).toEqual({ ok: true, value: { warnings: [] } })
  })

  it.each([
    ['empty', () => new Uint8Array(0), 'docx-empty'],
    [
      'old .doc or locked with a password',
      () => Buffer.from('d0cf11e0a1b11ae100000000', 'hex'),
      'docx-old-or-locked',
    ],
    ['a picture', () => Buffer.from('89504e470d0a1a0a', 'hex'), 'not-docx'],
    [
      'a zip that is no document',
      () => new PizZip().file('a.txt', 'a').generate({ type: 'uint8array' }),
      'not-docx',
    ],
    ['cut off', () => good.slice(0, good.length / 2), 'not-docx'],
    ['one with macros', () => withEntry('word/vbaProject.bin', 'x'), 'docx-macro'],
    ['a zip bomb', () => withEntry('word/glossary.xml', 'a'.repeat(60 * 1024 * 1024)), 'docx-too-big'],
    ['a zip bomb that lies about its size', lying, 'docx-broken'],
    ['not well-formed', () => change(good, (xml) => xml.replace('</w:body>', '')), 'docx-broken'],
    [
      'one with a document type',
      () => change(good, (xml) => xml.replace('<w:document', '<!DOCTYPE x><w:document')),
      'docx-broken',
    ],
  ] as const)('is refused with advice when it is %s', (_, make, code) => {
    expect(checkDocx(make())).toMatchObject({
      ok: false,
      error: { code, message: expect.stringContaining('tidak berubah') },
    })
  })

  it('survives a damaged byte anywhere in its table of contents', () => {
    for (let at = good.length - 300; at < good.length; at++) {
      const bytes = Uint8Array.from(good)
      bytes[at] = 0xff
      expect(() => checkDocx(bytes)).not.toThrow()
    }
  })

  it('is refused with a letter that Word cannot read, or a picture that is damaged', () => {
    for (const text of ['&jahat;', '\u0000', '&#xD800;']) {
      const bytes = change(draft('panggilan-1'), (xml) =>
        xml.replace('<w:body>', `<w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p>`),
      )
      expect(checkDocx(bytes)).toMatchObject({ error: { code: 'docx-broken' } })
    }
    const files = Object.entries(new PizZip(draft('panggilan-1')).files)
    const parts = files.map(([name, file]) => ({ name, bytes: file.asUint8Array() }))
    const bomb = { name: 'word/media/besar.jpg', bytes: new Uint8Array(50_000_000), says: 1000 }
    expect(checkDocx(zipOf([...parts, bomb]))).toMatchObject({ error: { code: 'docx-broken' } })
  })

  it('is refused with a picture whose check sum is not its own', () => {
    const bytes = Buffer.from(withEntry('word/media/foto.png', 'gambar rekaan'))
    const sum = bytes.lastIndexOf('word/media/foto.png') - 46 + 16
    bytes.writeUInt32LE((bytes.readUInt32LE(sum) ^ 1) >>> 0, sum)
    expect(checkDocx(bytes)).toMatchObject({ error: { code: 'docx-broken' } })
  })

  it('is taken with a warning when tracked changes or comments are left in it', () => {
    const tracked = change(good, (xml) =>
      xml.replace(
        '</w:body>',
        '<w:p><w:ins w:id="1"><w:r><w:t>baru</w:t></w:r></w:ins><w:r><w:commentReference w:id="1"/></w:r></w:p></w:body>',
      ),
    )
    expect(checkDocx(tracked)).toMatchObject({
      ok: true,
      value: { warnings: [expect.stringContaining('Track Changes'), expect.stringContaining('komentar')] },
    })
  })

  it('is read without what was deleted', () => {
    const deleted = change(good, (xml) =>
      xml.replace(
        '</w:body>',
        '<w:p><w:del w:id="1"><w:r><w:delText>rahasia lama</w:delText></w:r></w:del></w:p></w:body>',
      ),
    )
    const text = textOf(deleted)
    expect(text.ok && text.value).not.toContain('rahasia lama')
  })
})
