import { fail, ok, type Result } from '../../../terms/result.ts'
import { openDocx, packDocx, partText } from './open-docx.ts'
import { child, elements, escapeXml, fragment, parseXml, writeXml, type XmlElement } from './xml.ts'

/** Widths in twentieths of a point: Jabatan, Paraf, Tanggal; half a page wide. */
const COLUMNS = [2600, 1100, 1100] as const
const WIDTH = COLUMNS.reduce((sum, width) => sum + width, 0)
/** Room for a signature's initials. */
const ROW_HEIGHT = 400

const SMALL = '<w:sz w:val="16"/><w:szCs w:val="16"/>'

/** @param held keeps with what follows, so that no page carries half of the box */
const paragraph = (text: string, { bold = false, held = true, jc = 'left' } = {}) =>
  `<w:p><w:pPr>${held ? '<w:keepNext/>' : ''}<w:keepLines/><w:spacing w:before="20" w:after="20" w:line="240" w:lineRule="auto"/><w:ind w:left="0" w:right="0" w:firstLine="0"/><w:jc w:val="${jc}"/></w:pPr>${
    text === ''
      ? ''
      : `<w:r><w:rPr>${bold ? '<w:b/><w:bCs/>' : ''}${SMALL}</w:rPr><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`
  }</w:p>`

/** A line that takes hardly any room: between two tables, which would grow together, and at the end of the body. */
const thin = (height: number, held: boolean) =>
  `<w:p><w:pPr>${held ? '<w:keepNext/>' : ''}<w:spacing w:before="0" w:after="0" w:line="${height}" w:lineRule="exact"/><w:rPr><w:sz w:val="2"/><w:szCs w:val="2"/></w:rPr></w:pPr></w:p>`

const cell = (width: number, content: string, span = 1) =>
  `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${span > 1 ? `<w:gridSpan w:val="${span}"/>` : ''}<w:vAlign w:val="center"/></w:tcPr>${content}</w:tc>`

const row = (cells: string, height = 0) =>
  `<w:tr><w:trPr><w:cantSplit/>${height > 0 ? `<w:trHeight w:val="${height}" w:hRule="atLeast"/>` : ''}</w:trPr>${cells}</w:tr>`

function box(titles: readonly string[]): string {
  const border = (side: string) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`
  const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(border).join('')
  const heads = ['Jabatan', 'Paraf', 'Tanggal']
  const rows = titles.map((title, at) => {
    const held = at < titles.length - 1
    const cells = COLUMNS.map((width, column) => cell(width, paragraph(column === 0 ? title : '', { held })))
    return row(cells.join(''), ROW_HEIGHT)
  })
  return `<w:tbl><w:tblPr><w:tblW w:w="${WIDTH}" w:type="dxa"/><w:tblBorders>${borders}</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="80" w:type="dxa"/><w:right w:w="80" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid>${COLUMNS.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>${row(
    cell(WIDTH, paragraph('Paraf hierarki', { bold: true, jc: 'center' }), COLUMNS.length),
  )}${row(heads.map((head, at) => cell(COLUMNS[at] ?? 0, paragraph(head, { bold: true, jc: 'center' }))).join(''))}${rows.join('')}</w:tbl>`
}

/** Prefix of the main namespace: Word, LibreOffice and WPS all write `w`. */
const bodyOf = (document: XmlElement): XmlElement | null => elements(document, 'w:body')[0] ?? null

/**
 * A copy of a draft with the box for initials below its last words, for the way up the line. The text given stays as it
 * is, and works whether the app filled it or it came back from Word.
 * @param titles offices in the order of their initials, at least one
 */
export function withInitialsBox(bytes: Uint8Array, titles: readonly string[]): Result<Uint8Array> {
  const opened = openDocx(bytes)
  if (!opened.ok) return opened
  const { zip, main } = opened.value
  const document = parseXml(partText(zip, main))
  const body = document ? bodyOf(document) : null
  if (!document || !body)
    return fail(
      'docx-broken',
      'Isi dokumen Word ini rusak, jadi kotak paraf tidak dapat ditambahkan. Konsepnya tidak berubah. Simpan ulang di Word sebagai .docx, lalu ulangi.',
    )
  const section = child(body, 'w:sectPr')
  const at = section ? body.children.indexOf(section) : body.children.length
  const added = [thin(120, true), box(titles), thin(20, false)].map(fragment)
  body.children = [...body.children.slice(0, at), ...added, ...body.children.slice(at)]
  zip.file(main, writeXml(document))
  return ok(packDocx(zip))
}
