import PizZip from 'pizzip'
import { attribute, below, parseXml, type XmlElement } from '../../../src/office/letters/render/xml.ts'

/**
 * What ECMA-376 asks of a .docx beyond being well-formed, and what Word repairs or refuses when it is missing: children
 * in the order of their sequence, a paragraph at the end of every cell, every part declared, every relationship kept.
 */

/** Children in the order of the schema (ECMA-376 part 1, 17.3.1.26, 17.3.2.28, 17.4.60, 17.4.70, 17.4.82, 17.6.17). */
const SEQUENCE: Readonly<Record<string, readonly string[]>> = {
  'w:pPr': (
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs ' +
    'suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd ' +
    'snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment ' +
    'textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange'
  ).split(' '),
  'w:rPr': (
    'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish ' +
    'webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang ' +
    'eastAsianLayout specVanish oMath'
  ).split(' '),
  'w:tblPr': (
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd ' +
    'tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription'
  ).split(' '),
  'w:tcPr':
    'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark'.split(
      ' ',
    ),
  'w:tbl': ['bookmarkStart', 'bookmarkEnd', 'tblPr', 'tblGrid', 'tr', 'sdt'],
  'w:sdt': ['sdtPr', 'sdtEndPr', 'sdtContent'],
  'w:sectPr': (
    'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols ' +
    'formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings'
  ).split(' '),
}
/** Header and footer references of a section may come in any order among themselves. */
const FREE: ReadonlySet<string> = new Set(['headerReference', 'footerReference'])

const kids = (element: XmlElement) => element.children.filter((node) => typeof node !== 'string')
const local = (name: string) => name.replace(/^w:/, '')

function outOfOrder(element: XmlElement): string[] {
  const sequence = SEQUENCE[element.name]
  if (!sequence) return []
  let last = -1
  for (const { name } of kids(element)) {
    if (!name.startsWith('w:') || FREE.has(local(name))) continue
    const at = sequence.indexOf(local(name))
    if (at < 0) return [`${name} does not belong in ${element.name}`]
    if (at < last) return [`${name} stands too late in ${element.name}`]
    last = at
  }
  return []
}

function structure(root: XmlElement): string[] {
  const problems: string[] = []
  const seen = new Set<string>()
  for (const element of below(root)) {
    problems.push(...outOfOrder(element))
    if (element.name === 'w:tc' && kids(element).at(-1)?.name !== 'w:p')
      problems.push('a cell does not end with a paragraph')
    if (
      element.name === 'w:p' &&
      [...below(element)].some(({ name }) => name === 'w:tbl') &&
      !hasTextBox(element)
    )
      problems.push('a table inside a paragraph')
    if (element.name === 'w:tr' && !kids(element).some(({ name }) => name === 'w:tc' || name === 'w:sdt'))
      problems.push('a row without a cell')
    const id = element.name === 'wp:docPr' ? attribute(element, 'id') : null
    if (id !== null && seen.has(id)) problems.push(`two drawings with the id ${id}`)
    if (id !== null) seen.add(id)
  }
  return problems
}

const hasTextBox = (element: XmlElement) => [...below(element)].some(({ name }) => name === 'w:txbxContent')

const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/') + 1)

/** Relationships of one part: ids to targets inside the file. */
function relationships(zip: PizZip, part: string): Map<string, string | null> {
  const name = part.slice(part.lastIndexOf('/') + 1)
  const root = parseXml(zip.file(`${folderOf(part)}_rels/${name}.rels`)?.asText() ?? '')
  return new Map(
    root
      ? [...below(root)]
          .filter((element) => element.name === 'Relationship')
          .map((element) => [
            attribute(element, 'Id') ?? '',
            attribute(element, 'TargetMode') === 'External' ? null : (attribute(element, 'Target') ?? ''),
          ])
      : [],
  )
}

function packaging(zip: PizZip): string[] {
  const problems: string[] = []
  const parts = Object.keys(zip.files).filter((path) => !zip.files[path]?.dir)
  const types = parseXml(zip.file('[Content_Types].xml')?.asText() ?? '')
  if (!types) return ['no content types']
  const declared = [...below(types)]
  const extensions = new Set(declared.map((one) => attribute(one, 'Extension')?.toLowerCase()))
  const overrides = new Set(declared.map((one) => attribute(one, 'PartName')))
  for (const path of parts) {
    const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase()
    if (path !== '[Content_Types].xml' && !extensions.has(extension) && !overrides.has(`/${path}`))
      problems.push(`${path} has no content type`)
    if (!/\.(xml|rels)$/.test(path)) continue
    const root = parseXml(zip.file(path)?.asText() ?? '')
    if (!root) problems.push(`${path} is not well-formed`)
    if (!root || path.endsWith('.rels')) continue
    const known = relationships(zip, path)
    for (const target of known.values())
      if (
        target !== null &&
        !zip.file(target.startsWith('/') ? target.slice(1) : `${folderOf(path)}${target}`)
      )
        problems.push(`${path} points at ${target}, which is not there`)
    for (const element of below(root))
      for (const name of ['r:id', 'r:embed', 'r:link']) {
        const id = attribute(element, name)
        if (id !== null && !known.has(id)) problems.push(`${path} uses ${id}, which no relationship explains`)
      }
    if (path.startsWith('word/') && !path.includes('theme'))
      problems.push(...structure(root).map((text) => `${path}: ${text}`))
  }
  return problems
}

/** Everything in which this file breaks the rules; empty when it keeps them. */
export function brokenRules(docx: Uint8Array): string[] {
  return [...new Set(packaging(new PizZip(docx)))]
}
