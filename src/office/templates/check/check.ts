import type { PaperKind } from '../../../terms/paper.ts'
import { ok, type Result } from '../../../terms/result.ts'
import { type Docx, openDocx } from '../../letters/render/open-docx.ts'
import { fillTemplate } from '../../letters/render/render.ts'
import { checkDocx, textOf } from '../../letters/render/stamp.ts'
import { emptySample, type SampleOffice, sampleInput } from '../sample.ts'
import { type TagShapes, tagShapes } from '../tag-shapes.ts'
import { checkFonts, checkTraces } from './check-look.ts'
import { checkRequired, type ReadTemplate } from './check-required.ts'
import { checkTags, ENOUGH_FINDINGS, type KnownTags, type TagCheck } from './check-tags.ts'
import { type Finding, refused } from './finding.ts'
import { openTemplate } from './package.ts'
import { filledParts, paragraphsOf, strayBraces } from './paragraphs.ts'
import { readTags } from './tag-use.ts'

/** Reads the shipped template of a kind. */
export type Shipped = (kind: PaperKind) => Result<Uint8Array>

/** Names of the pictures (`{@gambar}`) a shipped template holds; none when it cannot be read. */
function picturesIn(template: Result<Uint8Array>): string[] {
  const docx = template.ok ? openDocx(template.value) : template
  const parts = docx.ok ? filledParts(docx.value) : null
  return (parts ?? [])
    .flatMap(paragraphsOf)
    .flatMap((paragraph) => readTags(paragraph).tags)
    .filter(({ sign }) => sign === '@')
    .map(({ name }) => name)
}

/** The tags each kind of paper has, worked out when asked for. */
export function knownTags(kind: PaperKind, office: SampleOffice, shipped: Shipped): KnownTags {
  const worked = new Map<PaperKind, TagShapes>()
  const shapesOf = (of: PaperKind) => {
    const shapes = worked.get(of) ?? tagShapes(of, office, picturesIn(shipped(of)))
    worked.set(of, shapes)
    return shapes
  }
  return { kind, shapes: shapesOf(kind), shapesOf }
}

function read(docx: Docx, known: KnownTags): (ReadTemplate & TagCheck) | null {
  const parts = filledParts(docx)
  if (!parts) return null
  const paragraphs = parts.flatMap(paragraphsOf)
  return { parts, paragraphs, ...checkTags(paragraphs, known) }
}

const unreadable = () => [
  refused(
    'Isi dokumen Word ini rusak. Buka di Word, simpan ulang sebagai Dokumen Word (.docx), lalu coba lagi.',
  ),
]

/**
 * Everything there is to say about a file that is to become the template of this kind of paper. The hostile is refused
 * before it is read, the wrong before it is filled, and what is left is filled with a sample, whole and empty.
 * @returns findings; the file may be used when none of them is `refused`
 */
export function checkTemplate(
  kind: PaperKind,
  bytes: Uint8Array,
  office: SampleOffice,
  shipped: Shipped,
): Finding[] {
  const docx = openTemplate(bytes)
  if (!docx.ok) return [refused(docx.error.message)]
  const known = knownTags(kind, office, shipped)
  const given = read(docx.value, known)
  if (!given) return unreadable()
  const own = shipped(kind)
  const original = own.ok ? openDocx(own.value) : own
  const model = original.ok ? read(original.value, known) : null
  const findings = [
    ...checkTraces(given.parts, docx.value),
    ...given.findings,
    ...strayBraces(docx.value, given.parts).map((path) =>
      refused(
        `Ada kurung kurawal di bagian berkas yang tidak dicetak (${path}), misalnya judul atau keterangan dokumen. Hapus di Word: Berkas, Info, Properti.`,
      ),
    ),
    ...(model ? checkRequired(kind, given, model) : []),
    ...checkFonts(given.parts, docx.value),
  ]
  const seen = unique(findings).slice(0, ENOUGH_FINDINGS)
  return isAcceptable(seen) ? [...seen, ...testFill(kind, bytes, office)] : seen
}

/** Old Word's copy of a text box repeats what the new one says. */
function unique(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()]
}

export const isAcceptable = (findings: readonly Finding[]) =>
  findings.every(({ severity }) => severity !== 'refused')

/** Fills the template as letters will: what the checks above do not know of shows here. */
function testFill(kind: PaperKind, bytes: Uint8Array, office: SampleOffice): Finding[] {
  for (const input of [sampleInput(kind, office), emptySample(kind, office)]) {
    const filled = fillTemplate(input, bytes)
    if (!filled.ok) return [refused(`Percobaan mengisi naskah gagal: ${filled.error.message}`)]
    const checked = checkDocx(filled.value)
    const text = checked.ok ? textOf(filled.value) : checked
    if (!text.ok) return [refused(`Hasil percobaan tidak dapat dibuka: ${text.error.message}`)]
    const left = text.value.split('\n').find((line) => /[{}]|\bundefined\b/.test(line))
    if (left !== undefined)
      return [
        refused(
          `Percobaan mengisi naskah meninggalkan tanda yang tidak terisi: «${left.trim().slice(0, 120)}».`,
        ),
      ]
  }
  return []
}

/** The same as a Result, for a write: the first things that are wrong, in one sentence each. */
export function refusalOf(findings: readonly Finding[]): Result<null> {
  const wrong = findings.filter(({ severity }) => severity === 'refused')
  if (wrong.length === 0) return ok(null)
  const told = wrong
    .slice(0, 3)
    .map(({ message, place }) => (place ? `${message} (${place.part}: «${place.text}»)` : message))
  const rest = wrong.length > told.length ? ` Dan ${wrong.length - told.length} hal lain.` : ''
  return {
    ok: false,
    error: {
      code: 'template-refused',
      message: `Naskah ini belum dapat dipakai; naskah yang ada tidak berubah. ${told.join(' ')}${rest}`,
      field: 'file',
    },
  }
}
