import { PatchType, patchDocument, TextRun } from 'docx'
import { createReport } from 'docx-templates'
import Docxtemplater from 'docxtemplater'
import { TemplateHandler } from 'easy-template-x'
import PizZip from 'pizzip'
import type { RenderInput } from '../../../src/office/letters/render/input.ts'
import { fillTemplate } from '../../../src/office/letters/render/render.ts'
import { tagsOf } from '../../../src/office/letters/render/template-tags.ts'
import { packPart, writeZip } from '../../../src/office/letters/render/write-zip.ts'
import { escapeXml } from '../../../src/office/letters/render/xml.ts'

/** One way to make a letter from the same template; its file, whole. */
export type Contender = (input: RenderInput) => Uint8Array | Promise<Uint8Array>

const MAIN = 'word/document.xml'

/** The template with its tags written in another library's way. */
function withTags(template: Uint8Array, convert: (xml: string) => string): Uint8Array {
  const zip = new PizZip(template)
  zip.file(MAIN, convert(zip.file(MAIN)?.asText() ?? ''))
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' })
}

/** As the library is used everywhere: opened, filled and packed anew for every letter. */
const docxtemplater =
  (template: Uint8Array): Contender =>
  (input) => {
    const document = new Docxtemplater(new PizZip(template), { paragraphLoop: true, linebreaks: true })
    document.render(tagsOf(input))
    return document.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' })
  }

/** Conditions become IF, the loop FOR; without its sandbox, which is faster. */
function docxTemplates(given: Uint8Array): Contender {
  const template = withTags(given, (xml) =>
    xml
      .replace(/\{#tembusan\}/g, '+++FOR salinan IN tembusan+++')
      .replace(/\{\/tembusan\}/g, '+++END-FOR salinan+++')
      .replace(/\{(no|isi)\}/g, '+++INS $salinan.$1+++')
      .replace(/\{#(\w+)\}/g, '+++IF $1+++')
      .replace(/\{\/\w+\}/g, '+++END-IF+++')
      .replace(/\{(\w+)\}/g, '+++INS $1+++'),
  )
  return (input) => createReport({ template, data: tagsOf(input), noSandbox: true, cmdDelimiter: '+++' })
}

/** The same braces; its conditions and loops read alike. */
function easyTemplate(template: Uint8Array): Contender {
  const file = Buffer.from(template)
  return async (input) => {
    const handler = new TemplateHandler()
    return handler.process(file, structuredClone(tagsOf(input)) as Parameters<typeof handler.process>[1])
  }
}

/** It has no conditions and no loops: their tags are taken out, and it fills the plain ones only. */
function patching(given: Uint8Array): Contender {
  const template = withTags(given, (xml) => xml.replace(/\{[#/]\w+\}/g, ''))
  return (input) =>
    patchDocument({
      outputType: 'uint8array',
      data: template,
      keepOriginalStyles: true,
      placeholderDelimiters: { start: '{', end: '}' },
      patches: Object.fromEntries(
        Object.entries(tagsOf(input)).flatMap(([name, value]) =>
          typeof value === 'string'
            ? [[name, { type: PatchType.PARAGRAPH, children: [new TextRun(value)] }]]
            : [],
        ),
      ),
    })
}

/**
 * The least there is to do: the plain values, worked out as for every contender, between ready-made pieces of UTF-8,
 * packed beside the ready parts. No condition is decided, no row counted.
 */
function splicing(given: Uint8Array, first: RenderInput): Contender {
  const like = tagsOf(first)
  const names = Object.entries(like).flatMap(([name, value]) =>
    typeof value === 'string' && value !== '' ? [name] : [],
  )
  const marked = new Docxtemplater(new PizZip(given), { paragraphLoop: true, linebreaks: true })
  marked.render({
    ...like,
    ...Object.fromEntries(names.map((name) => [name, `\uE000${name}\uE000`])),
  })
  const zip = marked.getZip()
  const pieces = (zip.file(MAIN)?.asText() ?? '')
    .split('\uE000')
    .map((text, at) => (at % 2 === 1 ? text : Buffer.from(text, 'utf8')))
  const ready = Object.values(zip.files).flatMap((file) =>
    file.dir || file.name === MAIN ? [] : [packPart(file.name, file.asUint8Array())],
  )
  return (input) => {
    const tags = tagsOf(input)
    const xml = pieces.map((piece) =>
      typeof piece === 'string' ? Buffer.from(escapeXml(String(tags[piece])), 'utf8') : piece,
    )
    return writeZip([packPart(MAIN, Buffer.concat(xml)), ...ready])
  }
}

/** All of them for one template. `like` shows which values the letters have. */
export function contenders(template: Uint8Array, like: RenderInput) {
  return {
    ours: (input: RenderInput) => {
      const filled = fillTemplate(input, template)
      if (!filled.ok) throw new Error(filled.error.message)
      return filled.value
    },
    floor: splicing(template, like),
    docxtemplater: docxtemplater(template),
    'docx-templates': docxTemplates(template),
    'easy-template-x': easyTemplate(template),
    'docx patchDocument': patching(template),
  } satisfies Record<string, Contender>
}
