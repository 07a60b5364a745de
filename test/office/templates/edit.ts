import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import PizZip from 'pizzip'
import type { PaperKind } from '../../../src/terms/paper.ts'

export const RESOURCES = resolve('resources')
export const MAIN = 'word/document.xml'

export const shipped = (kind: PaperKind): Uint8Array =>
  new Uint8Array(readFileSync(join(RESOURCES, 'templates', `${kind}.docx`)))

/** Changes parts of a .docx as a word processor would have written them; a part that is missing is made. */
export function edit(
  bytes: Uint8Array,
  changes: Readonly<Record<string, (text: string) => string>>,
): Uint8Array {
  const zip = new PizZip(bytes)
  for (const [path, change] of Object.entries(changes)) {
    const before = zip.file(path)?.asText() ?? ''
    const after = change(before)
    if (after === before) throw new Error(`nothing changed in ${path}`)
    // A fixed time: the same edit gives the same bytes.
    zip.file(path, after, { date: new Date(2000, 0, 1) })
  }
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' })
}

/** The same in the body only. */
export const editBody = (bytes: Uint8Array, change: (xml: string) => string) =>
  edit(bytes, { [MAIN]: change })

export const paragraph = (text: string) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`

/** Puts XML before the section properties: the end of the letter. */
export const append = (xml: string) => (body: string) =>
  body.replace(/<w:sectPr[\s\S]*$/, (end) => `${xml}${end}`)

/** Adds a relation of the main part. */
export const relate = (type: string, target: string, external: boolean) => (rels: string) =>
  rels.replace(
    '</Relationships>',
    `<Relationship Id="rIdUji" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"${external ? ' TargetMode="External"' : ''}/></Relationships>`,
  )

/** Adds a header with this text, with its content type and relation. */
export function withHeader(bytes: Uint8Array, text: string, path = 'word/header9.xml'): Uint8Array {
  return edit(bytes, {
    [path]: () =>
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${paragraph(text)}</w:hdr>`,
    '[Content_Types].xml': (types) =>
      types.replace(
        '</Types>',
        `<Override PartName="/${path}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/></Types>`,
      ),
    'word/_rels/document.xml.rels': relate('header', path.replace('word/', ''), false),
    [MAIN]: (xml) =>
      xml.replace(/<w:sectPr[^>]*>/, (open) => `${open}<w:headerReference w:type="default" r:id="rIdUji"/>`),
  })
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

/** A text box as Word writes it: the new shape, and the old one for old Word. */
export const textBox = (text: string) =>
  `<w:p><w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" Requires="wps"><w:drawing><wps:wsp><wps:txbx><w:txbxContent ${W}>${paragraph(text)}</w:txbxContent></wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>${paragraph(text)}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`
