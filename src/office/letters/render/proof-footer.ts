import type { PaperKind } from '../../../terms/paper.ts'
import { fail, ok, type Result } from '../../../terms/result.ts'
import { type Docx, openDocx, packDocx, partText } from './open-docx.ts'
import {
  attribute,
  child,
  elements,
  escapeXml,
  fragment,
  parseXml,
  setAttribute,
  writeXml,
  type XmlElement,
} from './xml.ts'

const FOOTER_REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer'
const FOOTER_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml'
const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const OWN_RELATION = 'tegas-kode-bukti'

/** A code at the foot of a decision would be struck out (practice.md, "The clerk's desk"). */
export function mayCarryProof(kind: PaperKind): boolean {
  return !kind.startsWith('keputusan-')
}

/** Small and grey, so that it is no part of the letter's own words. */
const paragraph = (text: string) =>
  `<w:p><w:pPr><w:spacing w:before="0" w:after="0"/></w:pPr><w:r><w:rPr><w:color w:val="7F7F7F"/><w:sz w:val="14"/><w:szCs w:val="14"/></w:rPr><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r></w:p>`

/**
 * Prints the proof code at the foot of every page: added to the footers the letter has, in one of its own where a page
 * has none. Nothing else of the text is touched.
 */
export function addProofFooter(bytes: Uint8Array, code: string): Result<Uint8Array> {
  const opened = openDocx(bytes)
  if (!opened.ok) return opened
  const docx = opened.value
  const document = parseXml(partText(docx.zip, docx.main))
  const rels = parseXml(partText(docx.zip, relsPath(docx)))
  const relations = rels ? child(rels, 'Relationships') : null
  if (!document || !rels || !relations) return broken()
  const line = paragraph(`Kode bukti ${code}`)
  const done = new Set<string>()
  for (const reference of elements(document, 'w:footerReference')) {
    const target = elements(relations, 'Relationship').find(
      (relation) => attribute(relation, 'Id') === attribute(reference, 'r:id'),
    )
    const path = target ? partPath(docx, attribute(target, 'Target') ?? '') : ''
    if (done.has(path)) continue
    done.add(path)
    const part = parseXml(partText(docx.zip, path))
    const footer = part ? child(part, 'w:ftr') : null
    if (!part || !footer) return broken()
    footer.children.push(fragment(line))
    docx.zip.file(path, writeXml(part))
  }
  if (giveFooter(document, hasEvenPages(docx))) {
    const types = parseXml(partText(docx.zip, '[Content_Types].xml'))
    const overrides = types ? child(types, 'Types') : null
    if (!types || !overrides) return broken()
    const name = freeName(docx)
    const path = partPath(docx, name)
    relations.children.push(
      fragment(`<Relationship Id="${OWN_RELATION}" Type="${FOOTER_REL}" Target="${name}"/>`),
    )
    overrides.children.push(fragment(`<Override PartName="/${path}" ContentType="${FOOTER_TYPE}"/>`))
    docx.zip.file(
      path,
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:ftr xmlns:w="${MAIN}">${line}</w:ftr>`,
    )
    docx.zip.file(relsPath(docx), writeXml(rels))
    docx.zip.file('[Content_Types].xml', writeXml(types))
    docx.zip.file(docx.main, writeXml(document))
  }
  return ok(packDocx(docx.zip))
}

/** Pages without a footer: the first section's usual pages, and title pages that have none. Later sections inherit. */
function giveFooter(document: XmlElement, evenPages: boolean): boolean {
  let given = false
  elements(document, 'w:sectPr').forEach((section, index) => {
    const has = (type: string) =>
      elements(section, 'w:footerReference').some((found) => attribute(found, 'w:type') === type)
    const wanted = [
      ...(index === 0 && !has('default') ? ['default'] : []),
      ...(index === 0 && evenPages && !has('even') ? ['even'] : []),
      ...(hasTitlePage(section) && !has('first') ? ['first'] : []),
    ]
    for (const type of wanted) {
      // The schema wants references before everything else of a section.
      section.children.unshift(fragment(`<w:footerReference w:type="${type}" r:id="${OWN_RELATION}"/>`))
      given = true
    }
  })
  const root = child(document, 'w:document')
  if (given && root && attribute(root, 'xmlns:r') === null) setAttribute(root, 'xmlns:r', RELATIONS)
  return given
}

function hasTitlePage(section: XmlElement): boolean {
  return isOn(child(section, 'w:titlePg'))
}

/** Whether left and right pages have feet of their own. */
function hasEvenPages(docx: Docx): boolean {
  const settings = parseXml(partText(docx.zip, partPath(docx, 'settings.xml')))
  return settings !== null && isOn(elements(settings, 'w:evenAndOddHeaders')[0] ?? null)
}

/** Present means on, unless it says otherwise. */
function isOn(setting: XmlElement | null): boolean {
  return setting !== null && !['false', '0', 'off'].includes(attribute(setting, 'w:val') ?? '')
}

/** Footers are told by their usual names (`footer3.xml`), here and in other programs. */
function freeName(docx: Docx): string {
  for (let at = 1; ; at++) {
    const name = `footer${at}.xml`
    if (!docx.zip.file(partPath(docx, name))) return name
  }
}

const folderOf = ({ main }: Docx) => main.slice(0, main.lastIndexOf('/') + 1)
const relsPath = (docx: Docx) => `${folderOf(docx)}_rels/${docx.main.slice(folderOf(docx).length)}.rels`
const partPath = (docx: Docx, target: string) =>
  target.startsWith('/') ? target.slice(1) : `${folderOf(docx)}${target}`

const broken = () =>
  fail(
    'docx-broken',
    'Kaki halaman dokumen Word ini rusak. Surat belum dinomori. Simpan ulang di Word sebagai .docx, lalu ulangi.',
  )
