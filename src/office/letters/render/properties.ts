import type PizZip from 'pizzip'
import { fail, ok, type Result } from '../../../terms/result.ts'
import { openDocx, packDocx, partText } from './open-docx.ts'
import {
  attribute,
  child,
  elements,
  escapeXml,
  fragment,
  parseXml,
  textContent,
  writeXml,
  type XmlElement,
} from './xml.ts'

const CUSTOM = 'docProps/custom.xml'
const CORE = 'docProps/core.xml'
const CUSTOM_TYPE = 'application/vnd.openxmlformats-officedocument.custom-properties+xml'
const CUSTOM_REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties'
const CORE_TYPE = 'application/vnd.openxmlformats-package.core-properties+xml'
const CORE_REL = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties'
/** The format id every program uses for custom properties. */
const FORMAT = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}'

const NO_CUSTOM =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"></Properties>'
const NO_CORE =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"></cp:coreProperties>'

/** Writes the title and the office's own properties (`Kode Bukti` ...) into docProps; the text is not touched. */
export function setProperties(
  bytes: Uint8Array,
  properties: { readonly title: string; readonly custom: Readonly<Record<string, string>> },
): Result<Uint8Array> {
  const docx = openDocx(bytes)
  if (!docx.ok) return docx
  const { zip } = docx.value
  const core = parseXml(partText(zip, CORE) || NO_CORE)
  const custom = parseXml(partText(zip, CUSTOM) || NO_CUSTOM)
  const coreRoot = core ? child(core, 'cp:coreProperties') : null
  const customRoot = custom ? child(custom, 'Properties') : null
  if (!core || !custom || !coreRoot || !customRoot || !register(zip))
    return fail(
      'docx-broken',
      'Keterangan dokumen Word ini rusak. Surat belum dinomori. Simpan ulang di Word sebagai .docx, lalu ulangi.',
    )
  coreRoot.children = coreRoot.children.filter((node) => typeof node === 'string' || node.name !== 'dc:title')
  coreRoot.children.push(
    fragment(
      `<dc:title xmlns:dc="http://purl.org/dc/elements/1.1/">${escapeXml(properties.title)}</dc:title>`,
    ),
  )
  for (const [name, value] of Object.entries(properties.custom)) setCustom(customRoot, name, value)
  zip.file(CORE, writeXml(core))
  zip.file(CUSTOM, writeXml(custom))
  return ok(packDocx(zip))
}

/** One of the office's own properties of a file; null when it has none. */
export function customProperty(bytes: Uint8Array, name: string): string | null {
  const docx = openDocx(bytes)
  const custom = docx.ok ? parseXml(partText(docx.value.zip, CUSTOM)) : null
  const property = custom
    ? elements(custom, 'property').find((found) => attribute(found, 'name') === name)
    : undefined
  return property ? textContent(property) : null
}

function setCustom(root: XmlElement, name: string, value: string): void {
  root.children = root.children.filter((node) => typeof node === 'string' || attribute(node, 'name') !== name)
  const used = elements(root, 'property').map((property) => Number(attribute(property, 'pid')) || 0)
  root.children.push(
    fragment(
      `<property fmtid="${FORMAT}" pid="${Math.max(1, ...used) + 1}" name="${escapeXml(name)}"><vt:lpwstr xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${escapeXml(value)}</vt:lpwstr></property>`,
    ),
  )
}

/** Both parts must be named in the package's relations and content types; false when those are broken. */
function register(zip: PizZip): boolean {
  const rels = parseXml(partText(zip, '_rels/.rels'))
  const types = parseXml(partText(zip, '[Content_Types].xml'))
  const relations = rels ? child(rels, 'Relationships') : null
  const overrides = types ? child(types, 'Types') : null
  if (!rels || !types || !relations || !overrides) return false
  for (const { path, type, relation } of [
    { path: CORE, type: CORE_TYPE, relation: CORE_REL },
    { path: CUSTOM, type: CUSTOM_TYPE, relation: CUSTOM_REL },
  ]) {
    if (!elements(relations, 'Relationship').some((rel) => attribute(rel, 'Type') === relation))
      relations.children.push(
        fragment(
          `<Relationship Id="tegas-${type.includes('custom') ? 'custom' : 'core'}" Type="${relation}" Target="${path}"/>`,
        ),
      )
    if (!elements(overrides, 'Override').some((part) => attribute(part, 'PartName') === `/${path}`))
      overrides.children.push(fragment(`<Override PartName="/${path}" ContentType="${type}"/>`))
  }
  zip.file('_rels/.rels', writeXml(rels))
  zip.file('[Content_Types].xml', writeXml(types))
  return true
}
