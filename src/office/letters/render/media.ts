import type { Docx } from './open-docx.ts'
import { attribute, child, elements, fragment, parseXml, writeXml } from './xml.ts'

export interface Media {
  readonly bytes: Uint8Array
  readonly mediaType: 'image/png' | 'image/jpeg'
}

const IMAGE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image'

/** Puts a picture into a template that is being filled. @returns the id by which a drawing names it. */
export function addMedia({ zip, main }: Docx, name: string, { bytes, mediaType }: Media): string {
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const relsPath = `${folder}_rels/${main.slice(folder.length)}.rels`
  const extension = mediaType === 'image/png' ? 'png' : 'jpeg'
  const rels = parseXml(zip.file(relsPath)?.asText() ?? '')
  const types = parseXml(zip.file('[Content_Types].xml')?.asText() ?? '')
  const relations = rels ? child(rels, 'Relationships') : null
  const defaults = types ? child(types, 'Types') : null
  if (!rels || !types || !relations || !defaults) throw new Error('template without relations')
  const id = `tegas-${name}`
  relations.children.push(
    fragment(`<Relationship Id="${id}" Type="${IMAGE}" Target="media/${name}.${extension}"/>`),
  )
  if (!elements(defaults, 'Default').some((type) => attribute(type, 'Extension') === extension))
    defaults.children.push(fragment(`<Default Extension="${extension}" ContentType="${mediaType}"/>`))
  zip.file(relsPath, writeXml(rels))
  zip.file('[Content_Types].xml', writeXml(types))
  zip.file(`${folder}media/${name}.${extension}`, bytes)
  return id
}
