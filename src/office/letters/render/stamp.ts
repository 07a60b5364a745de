import { formatDate, type PlainDate } from '../../../terms/plain-date.ts'
import { fail, ok, type Result } from '../../../terms/result.ts'
import { checkWhole, openDocx, packDocx, textParts } from './open-docx.ts'
import {
  attribute,
  below,
  child,
  elements,
  escapeXml,
  fragment,
  plainText,
  removeAll,
  writeXml,
  type XmlElement,
} from './xml.ts'

export { setProperties } from './properties.ts'

/** Facts of a .docx that came from outside. */
export interface DocxCheck {
  /** Plain Indonesian sentences: tracked changes left in it, comments. */
  readonly warnings: readonly string[]
}

/** Is this a Word document we can keep and number? Refuses what is not a .docx, has macros, a password, or is too big. */
export function checkDocx(bytes: Uint8Array): Result<DocxCheck> {
  const docx = openDocx(bytes)
  if (!docx.ok) return docx
  const parts = textParts(docx.value)
  if (!parts.ok) return parts
  const whole = checkWhole(bytes, docx.value)
  if (!whole.ok) return whole
  const names = new Set(parts.value.flatMap(({ root }) => [...below(root)].map(({ name }) => name)))
  const warnings: string[] = []
  if (['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo'].some((name) => names.has(name)))
    warnings.push(
      'Dokumen masih memuat perubahan terlacak (Track Changes). Terima atau tolak semuanya di Word sebelum surat dinomori.',
    )
  if (names.has('w:commentReference'))
    warnings.push('Dokumen masih memuat komentar. Hapus di Word sebelum surat dinomori.')
  return ok({ warnings })
}

/**
 * Writes number and date into the content controls titled `Nomor` and `Tanggal`, and nowhere else.
 * Where a control is gone the text must already hold that number or date, else `number-not-in-text` /
 * `date-not-in-text` says what to type. `number` null: the paper carries no number (BAP, Tanda Terima).
 */
export function stampNumber(
  bytes: Uint8Array,
  stamp: { readonly number: string | null; readonly date: PlainDate },
): Result<Uint8Array> {
  const docx = openDocx(bytes)
  if (!docx.ok) return docx
  const parts = textParts(docx.value)
  if (!parts.ok) return parts
  const roots = parts.value.map(({ root }) => root)
  const date = formatDate(stamp.date)
  const wanted = [
    ...(stamp.number === null ? [] : [{ title: 'Nomor', text: stamp.number, code: 'number-not-in-text' }]),
    { title: 'Tanggal', text: date, code: 'date-not-in-text' },
  ]
  for (const { title, text, code } of wanted) {
    const controls = roots.flatMap((root) => controlsTitled(root, title))
    controls.forEach(unbind)
    for (const control of outermost(controls)) write(control, text)
    // A control within a tracked deletion is there and yet not on the page.
    const read = roots.map((root) => plainText(root)).join('\n')
    if (!(controls.length > 0 ? squeezed(read).includes(squeezed(text)) : holdsWhole(read, text)))
      return fail(
        code,
        `Kotak ${title} sudah tidak ada di naskah dari Word, dan naskahnya tidak memuat «${text}». Surat belum dinomori dan nomor belum terpakai. Ketik «${text}» di tempatnya di Word, simpan, lalu ulangi.`,
      )
  }
  for (const { path, root } of parts.value) docx.value.zip.file(path, writeXml(root))
  return ok(packDocx(docx.value.zip))
}

/** The document's words, a line per paragraph, headers and footers included, deleted text left out. */
export function textOf(bytes: Uint8Array): Result<string> {
  const docx = openDocx(bytes)
  if (!docx.ok) return docx
  const parts = textParts(docx.value)
  if (!parts.ok) return parts
  return ok(parts.value.map(({ root }) => plainText(root)).join('\n'))
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u

/** Does a text hold these words by themselves? `15 Oktober 2026` does not hold the fifth. Blanks do not count. */
export function holdsWhole(text: string, words: string): boolean {
  const [all, wanted] = [squeezed(text), squeezed(words)]
  if (wanted === '') return true
  for (let at = all.indexOf(wanted); at >= 0; at = all.indexOf(wanted, at + 1)) {
    const beside = (all[at - 1] ?? ' ') + (all[at + wanted.length] ?? ' ')
    if (!LETTER_OR_DIGIT.test(beside)) return true
  }
  return false
}

const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim()

/** Found by its title: LibreOffice drops the tag and the lock, but keeps that. */
export function controlsTitled(root: XmlElement, title: string): XmlElement[] {
  return elements(root, 'w:sdt').filter((control) => {
    const properties = child(control, 'w:sdtPr')
    const alias = properties ? child(properties, 'w:alias') : null
    return alias !== null && attribute(alias, 'w:val')?.trim().toLowerCase() === title.toLowerCase()
  })
}

/** A control pasted into another of its name would hold the number a second time. */
const outermost = (controls: readonly XmlElement[]) => {
  const within = new Set(controls.flatMap((control) => [...below(control)]))
  return controls.filter((control) => !within.has(control))
}

/** Word must show what is written, not a prompt or what it fills in from elsewhere. */
function unbind(control: XmlElement): void {
  const properties = child(control, 'w:sdtPr')
  // Word shows a control that still claims to hold its grey prompt as if it were empty.
  // A bound one it fills from somewhere else as soon as the letter is opened.
  if (properties)
    removeAll(properties, ({ name }) => name === 'w:showingPlcHdr' || /:dataBinding$/.test(name))
}

/** The text goes into the control's first run (its look stays); the other runs, into which editing split it, go. */
function write(control: XmlElement, text: string): void {
  const content = child(control, 'w:sdtContent')
  if (!content) {
    control.children.push(fragment(`<w:sdtContent>${runOf(text)}</w:sdtContent>`))
    return
  }
  removeAll(content, ({ name }) => name === 'w:del' || name === 'w:moveFrom')
  const [first, ...others] = elements(content, 'w:r')
  if (!first) {
    const holder = elements(content, 'w:p')[0] ?? content
    holder.children.push(fragment(runOf(text)))
    return
  }
  removeAll(content, (found) => others.includes(found))
  const look = child(first, 'w:rPr')
  if (look)
    removeAll(look, (found) => found.name === 'w:rStyle' && attribute(found, 'w:val') === 'PlaceholderText')
  first.children = [...(look ? [look] : []), fragment(textElement(text))]
}

const textElement = (text: string) => `<w:t xml:space="preserve">${escapeXml(text)}</w:t>`
const runOf = (text: string) => `<w:r>${textElement(text)}</w:r>`
