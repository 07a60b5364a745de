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
