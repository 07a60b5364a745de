import { describe, expect, it } from 'vitest'
import { fillTemplate, shippedTemplate } from '../../../src/office/letters/render/render.ts'
import { textOf } from '../../../src/office/letters/render/stamp.ts'
import { checkTemplate, isAcceptable } from '../../../src/office/templates/check/check.ts'
import { sampleInput } from '../../../src/office/templates/sample.ts'
import { PaperKind } from '../../../src/terms/paper.ts'
import { plainDate } from '../../../src/terms/plain-date.ts'
import { office as profile } from '../letters/render-fixtures.ts'
import { append, edit, editBody, paragraph, RESOURCES, shipped, textBox, withHeader } from './edit.ts'

const office = { profile, today: plainDate('2026-11-20') }
const check = (kind: PaperKind, bytes: Uint8Array) =>
  checkTemplate(kind, bytes, office, (of) => shippedTemplate(of, RESOURCES))

/** The one thing refused, or a failure of the test. */
function refusal(kind: PaperKind, bytes: Uint8Array) {
  const refused = check(kind, bytes).filter(({ severity }) => severity === 'refused')
  expect(refused.map(({ message }) => message)).toHaveLength(1)
  const [only] = refused
  if (!only) throw new Error('nothing was refused')
  return only
}

const filled = (kind: PaperKind, bytes: Uint8Array): string => {
  const letter = fillTemplate(sampleInput(kind, office), bytes)
  const text = letter.ok ? textOf(letter.value) : letter
  if (!text.ok) throw new Error(text.error.message)
  return text.value
}

const summons = shipped('panggilan-1')

it.each(PaperKind.options)('%s: the shipped template passes without a word', (kind) => {
  expect(check(kind, shipped(kind))).toEqual([])
})

describe('tags', () => {
  it('names the nearest tag and the place of one it does not know', () => {
    const bytes = editBody(summons, append(paragraph('Nama lengkap: {jabatam}, hadir.')))
    const { message, place } = refusal('panggilan-1', bytes)
    expect(message).toContain('{jabatam} tidak dikenal')
    expect(message).toContain('{jabatan}')
    expect(place).toEqual({ part: 'Badan surat', text: 'Nama lengkap: {jabatam}, hadir.' })
  })

  it('says on which paper a tag exists when this one never has it', () => {
    const bytes = editBody(summons, append(paragraph('Jawaban: {jam_selesai}')))
    expect(refusal('panggilan-1', bytes).message).toMatch(
      /\{jam_selesai\} ada pada Berita Acara .*, tetapi Surat Panggilan I tidak pernah memilikinya/,
    )
  })

  it.each([
    ['opened and never closed', '{#tembusan}{isi}', /\{#tembusan\} dibuka tetapi tidak pernah ditutup/],
    ['closed twice', '{#tembusan}{isi}{/tembusan}{/tembusan}', /\{\/tembusan\} tidak punya pembuka/],
    [
      'closed in the wrong order',
      '{#tembusan}{#ada_tembusan}{isi}{/tembusan}{/ada_tembusan}',
      /\{#ada_tembusan\} masih terbuka ketika \{\/tembusan\}/,
    ],
    ['a brace left open', 'Kepada {nama', /dibuka tetapi tidak ditutup/],
    ['a text used as a list', '{#nama}x{/nama}', /\{#nama\} adalah isian biasa/],
    ['a list used as a text', '{tembusan}', /\{tembusan\} adalah daftar; tulis \{#tembusan\}/],
    ['a condition used as a text', '{ada_tembusan}', /\{ada_tembusan\} adalah syarat/],
    ['an item outside its list', '{isi}', /\{isi\} hanya berlaku di dalam daftar \{#tembusan\}/],
    ['a change of the braces', '{=[[ ]]=}', /tidak dikenal/],
    ['a way into the program', '{constructor}', /tidak dikenal/],
  ])('refuses %s', (_, text, says) => {
    const refused = check('panggilan-1', editBody(summons, append(paragraph(text))))
    expect(refused.some(({ message }) => says.test(message))).toBe(true)
    expect(isAcceptable(refused)).toBe(false)
  })

  it('refuses lists inside lists, which would print a letter of millions of lines', () => {
    const deep = 30
    const bomb = `${'{#tembusan}'.repeat(deep)}{isi}${'{/tembusan}'.repeat(deep)}`
    const findings = check('panggilan-1', editBody(summons, append(paragraph(bomb))))
    expect(findings.some(({ message }) => /di dalam daftar/.test(message))).toBe(true)
  })

  it('hidden in the old copy of a text box, that bomb is found too', () => {
    const bomb = `${'{#tembusan}'.repeat(30)}{isi}${'{/tembusan}'.repeat(30)}`
    const box = textBox('x').replace(/<mc:Fallback>([\s\S]*)>x</, `<mc:Fallback>$1>${bomb}<`)
    expect(isAcceptable(check('panggilan-1', editBody(summons, append(box))))).toBe(false)
  })

  it('takes tags that Word cut into runs', () => {
    const cut =
      '<w:p><w:r><w:t>Kepada {na</w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:rPr><w:b/></w:rPr><w:t>ma</w:t></w:r><w:r><w:t>}, di tempat</w:t></w:r></w:p>'
    const bytes = editBody(summons, append(cut))
    expect(check('panggilan-1', bytes)).toEqual([])
    expect(filled('panggilan-1', bytes)).toContain('Kepada Contoh Pegawaiwan, S.Pd., di tempat')
  })

  it('reads headers, tables and text boxes, and names them', () => {
    expect(refusal('panggilan-1', withHeader(summons, 'Kop {kop_namaa}')).place).toMatchObject({
      part: 'Kepala halaman (kop)',
    })
    expect(
      refusal('panggilan-1', withHeader(summons, 'Kop {kop_namaa}', 'word/kop.xml')).place,
    ).toMatchObject({
      part: 'Kepala halaman (kop)',
    })
    const table = `<w:tbl><w:tr><w:tc>${paragraph('{jabatam}')}</w:tc></w:tr></w:tbl>`
    expect(refusal('panggilan-1', editBody(summons, append(table))).place).toMatchObject({
      part: 'Badan surat, tabel',
    })
    expect(refusal('panggilan-1', editBody(summons, append(textBox('{jabatam}')))).place).toMatchObject({
      part: 'Badan surat, kotak teks',
    })
  })

  it('fills headers and text boxes', () => {
    const bytes = editBody(withHeader(summons, 'Kop {kop_nama}'), append(textBox('Kotak {nama}')))
    expect(check('panggilan-1', bytes)).toEqual([])
    const text = filled('panggilan-1', bytes)
    expect(text).toContain('Kop INSPEKTORAT DAERAH')
    expect(text).toContain('Kotak Contoh Pegawaiwan')
  })

  it('does not take tags in the properties of the file', () => {
    const bytes = edit(summons, {
      'docProps/core.xml': (xml) => xml.replace(/(<dc:title>)[^<]*/, '$1{nama}'),
    })
    expect(refusal('panggilan-1', bytes).message).toContain('docProps/core.xml')
  })
})

describe('required parts', () => {
  it.each([
    ['panggilan-1', 'ketentuan', /ketentuan \(pasal\)/],
    ['panggilan-1', 'ttd_jabatan', /jabatan penanda tangan/],
    ['lhp', 'kewenangan', /pejabat yang berwenang menghukum/],
    ['keputusan-teguran-lisan', 'pejabat_judul', /pejabat yang menetapkan/],
  ] as const)('%s without {%s}', (kind, tag, says) => {
    const bytes = editBody(shipped(kind), (xml) => xml.replaceAll(`{${tag}}`, 'sebagaimana mestinya'))
    expect(refusal(kind, bytes).message).toMatch(says)
  })

  it('a decision without Mengingat', () => {
    const bytes = editBody(shipped('keputusan-teguran-lisan'), (xml) =>
      xml.replace(/\{#mengingat\}/g, '{#pertimbangan}').replace(/\{\/mengingat\}/g, '{/pertimbangan}'),
    )
    expect(
      check('keputusan-teguran-lisan', bytes)
        .map(({ message }) => message)
        .join(),
    ).toContain('daftar Mengingat')
  })

  it('without the control for the number: the clerk is told that he must type it', () => {
    const bytes = editBody(summons, (xml) => xml.replaceAll('w:alias w:val="Nomor"', 'w:alias w:val="Lain"'))
    const findings = check('panggilan-1', bytes)
    expect(findings).toHaveLength(1)
    expect(findings[0]).toMatchObject({ severity: 'notice' })
    expect(findings[0]?.message).toContain('harus diketik sendiri')
  })

  it('without any place for the number: refused', () => {
    const bytes = editBody(summons, (xml) =>
      xml
        .replace(/<w:sdt\b(?:(?!<\/w:sdt>)[\s\S])*w:val="Nomor"[\s\S]*?<\/w:sdt>/g, '')
        .replaceAll(/Nomor/g, 'Perihal'),
    )
    expect(refusal('panggilan-1', bytes).message).toContain('Tempat nomor surat tidak ada')
  })
})

describe('how it looks', () => {
  it.each([
    '<w:ins w:id="1" w:author="x"><w:r><w:t>baru</w:t></w:r></w:ins>',
    '<w:del w:id="1" w:author="x"><w:r><w:delText>lama</w:delText></w:r></w:del>',
  ])('refuses tracked changes and says how to accept them: %s', (change) => {
    const bytes = editBody(summons, append(`<w:p>${change}</w:p>`))
    expect(refusal('panggilan-1', bytes).message).toMatch(/Track Changes.*Terima Semua Perubahan/s)
  })

  it('refuses hidden text, which is not printed but goes out with every file', () => {
    const hidden = (look: string) =>
      editBody(summons, append(`<w:p><w:r><w:rPr>${look}</w:rPr><w:t>catatan</w:t></w:r></w:p>`))
    expect(refusal('panggilan-1', hidden('<w:vanish/>')).message).toContain('tersembunyi')
    expect(check('panggilan-1', hidden('<w:vanish w:val="0"/>'))).toEqual([])
  })

  it('tells of a font that office PCs lack, and takes the file', () => {
    const bytes = editBody(
      summons,
      append(
        '<w:p><w:r><w:rPr><w:rFonts w:ascii="Fantasia Rimba" w:hAnsi="Fantasia Rimba"/></w:rPr><w:t>x</w:t></w:r></w:p>',
      ),
    )
    const findings = check('panggilan-1', bytes)
    expect(findings.map(({ severity }) => severity)).toEqual(['notice'])
    expect(findings[0]?.message).toContain('«Fantasia Rimba»')
  })

  it('tells of a font that only the default style names', () => {
    const bytes = edit(summons, { 'word/styles.xml': (xml) => xml.replaceAll('"Arial"', '"Aptos"') })
    expect(
      check('panggilan-1', bytes)
        .map(({ message }) => message)
        .join(),
    ).toContain('«Aptos»')
  })

  it('is silent about fonts that are there', () => {
    const bytes = editBody(
      summons,
      append(
        '<w:p><w:r><w:rPr><w:rFonts w:ascii="Tahoma" w:hAnsi="Tahoma"/></w:rPr><w:t>x</w:t></w:r></w:p>',
      ),
    )
    expect(check('panggilan-1', bytes)).toEqual([])
  })
})
