import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Docxtemplater from 'docxtemplater'
import type PizZip from 'pizzip'
import { PAPERS, type PaperKind } from '../../../terms/paper.ts'
import { fail, ok, type Result } from '../../../terms/result.ts'
import { takeOut, withHoles } from './holes.ts'
import type { RenderInput } from './input.ts'
import { ofRegionalHead, placeEmblem } from './kop.ts'
import { lastUsed } from './last-used.ts'
import { picturesXml } from './lembar-bukti.ts'
import { MANDATE, mandateText, placeMandate } from './mandate-lines.ts'
import { openDocx, packDocx, zipContents } from './open-docx.ts'
import { setPage } from './page.ts'
import { fillSkeleton, type Skeleton, skeletonOf } from './skeleton.ts'
import { tagsOf } from './template-tags.ts'
import { DOTS } from './words.ts'
import { parseXml, printable, writeXml } from './xml.ts'

export type { RenderInput }

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('base64')

/**
 * The template of a kind as it came with the app: `<resources>/templates/<kind>.docx`. A file that is being replaced at
 * this moment (an update, `npm run templates`) may be read empty or in half: that is no template, and no fault of a letter.
 */
export function shippedTemplate(kind: PaperKind, resources: string): Result<Uint8Array> {
  let bytes: Buffer
  try {
    bytes = readFileSync(join(resources, 'templates', `${kind}.docx`))
  } catch {
    return fail(
      'template-missing',
      `Contoh naskah ${PAPERS[kind].title} tidak ditemukan di folder aplikasi. Isian tetap tersimpan. Pasang ulang aplikasi, lalu coba lagi.`,
    )
  }
  return zipContents(bytes)
    ? ok(bytes)
    : fail(
        'template-unreadable',
        `Contoh naskah ${PAPERS[kind].title} di folder aplikasi sedang diganti atau rusak. Surat tidak diubah dan isian tetap tersimpan. Ulangi sebentar lagi; bila tetap begini, pasang ulang aplikasi.`,
      )
}

/**
 * Fills the shipped template of the paper's kind. Synchronous, so that numbering can do it inside its transaction. Empty
 * values print as visible blank lines.
 * @returns the .docx; `template-missing`, `template-unreadable` or `template-broken` (with the tag at fault) when the
 * template cannot be used.
 */
export function renderPaper(input: RenderInput, resources: string): Result<Uint8Array> {
  const template = shippedTemplate(input.draft.kind, resources)
  return template.ok ? fillTemplate(input, template.value) : template
}

/**
 * Fills one template, the shipped one or the office's own. The letters of a batch are built alike and differ in their
 * words: docxtemplater fills such a build once, and each letter after that only puts its words in. A letter with
 * pictures (Lembar Bukti) is filled by docxtemplater every time.
 */
export function fillTemplate(input: RenderInput, template: Uint8Array): Result<Uint8Array> {
  if (input.draft.kind === 'lembar-bukti') return fillAlone(input, template)
  const tags = valuesOf(input)
  const { build, contents } = takeOut(tags)
  const key = [sha256(template), lookOf(input), build].join('|')
  const known = skeletons.get(key)
  if (known) return ok(fillSkeleton(known, contents))
  const filled = fillOnce(input, template, withHoles(tags))
  if (!filled.ok) return filled
  const skeleton = skeletonOf(filled.value)
  skeletons.set(key, skeleton)
  return ok(fillSkeleton(skeleton, contents))
}

/** The same letter by docxtemplater alone, nothing remembered: what fillTemplate must give, some ten times slower. */
export function fillAlone(input: RenderInput, template: Uint8Array): Result<Uint8Array> {
  const filled = fillOnce(input, template, printableTags(valuesOf(input)))
  return filled.ok ? ok(packDocx(filled.value)) : filled
}

/** What the tags say, and the lines above the signature. */
const valuesOf = (input: RenderInput) => ({ ...tagsOf(input), [MANDATE]: mandateText(input) })

/** Builds of the last templates used. They hold no word of any letter, so they may outlive a session. */
const skeletons = lastUsed<Skeleton>(32)

/** What the look of a letter depends on beside its tags: see placeEmblem and setPage. */
function lookOf(input: RenderInput): string {
  const emblem = ofRegionalHead(input) || !input.emblem ? 'none' : sha256(input.emblem.bytes)
  return `${emblem} ${input.office.paper}`
}

/** Fills a template by docxtemplater, with emblem and page size. */
function fillOnce(
  input: RenderInput,
  template: Uint8Array,
  tags: Readonly<Record<string, unknown>>,
): Result<PizZip> {
  const opened = openDocx(template)
  // What openDocx says is about a document that the clerk gave.
  if (!opened.ok) return brokenTemplate(input, null)
  const { zip, main } = opened.value
  const pictures =
    input.draft.kind === 'lembar-bukti' ? { gambar: picturesXml(input.draft, input, opened.value) } : {}
  let filled: PizZip
  try {
    const document = new Docxtemplater(zip, {
      paragraphLoop: true,
      linebreaks: true,
      // The default prints the letter's values to the console.
      errorLogging: false,
      // The default prints the word "undefined"; a loop or raw XML that is missing prints nothing.
      nullGetter: (part) => (part.module ? '' : DOTS),
    })
    document.render({ ...tags, ...pictures })
    filled = document.getZip()
  } catch (error) {
    return brokenTemplate(input, error)
  }
  const root = parseXml(filled.file(main)?.asText() ?? '')
  if (!root) return brokenTemplate(input, null)
  if (!placeMandate(root, tags)) return withoutSignature(input)
  placeEmblem(root, { zip: filled, main }, input)
  setPage(root, input.office.paper)
  filled.file(main, writeXml(root))
  return ok(filled)
}

function printableTag(value: unknown): unknown {
  if (typeof value === 'string') return printable(value)
  if (Array.isArray(value)) return value.map(printableTag)
  return typeof value === 'object' && value !== null ? printableTags(value) : value
}

function printableTags(tags: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(tags).map(([name, value]) => [name, printableTag(value)]))
}

function withoutSignature({ draft }: RenderInput): Result<never> {
  return fail(
    'template-without-signature',
    `Naskah ${PAPERS[draft.kind].title} tidak punya tempat untuk baris a.n. dan u.b.: {ttd_jabatan} harus sendirian di satu baris, di atas {ttd_nama}. Isian tetap tersimpan. Perbaiki naskah itu atau pulihkan naskah bawaan pada halaman Naskah.`,
  )
}

interface TemplateFault {
  readonly properties?: { readonly xtag?: unknown; readonly errors?: readonly TemplateFault[] }
}

/** docxtemplater throws one error that holds all of them; a fault that is not about tags is a bug and is thrown on. */
function brokenTemplate(input: RenderInput, error: unknown): Result<never> {
  const fault = error instanceof Error ? (error as Error & TemplateFault) : null
  if (fault && !fault.properties) throw fault
  const tags = (fault?.properties?.errors ?? (fault ? [fault] : []))
    .map((one) => one.properties?.xtag)
    .filter((tag) => typeof tag === 'string')
  const where = tags.length > 0 ? ` Periksa tanda {${[...new Set(tags)].join('}, {')}}.` : ''
  return fail(
    'template-broken',
    `Contoh naskah ${PAPERS[input.draft.kind].title} tidak dapat diisi.${where} Isian tetap tersimpan.`,
  )
}
