import { PAPERS, PaperKind } from '../../../terms/paper.ts'
import { nearest } from '../nearest.ts'
import { namesOf, type TagShape, type TagShapes } from '../tag-shapes.ts'
import { type Finding, refused } from './finding.ts'
import type { TemplateParagraph } from './paragraphs.ts'
import { readTags, type TagUse } from './tag-use.ts'

/** Deeper than any form needs; keeps a crafted file from multiplying lists by lists. */
const MAX_DEPTH = 6

/** More would not be read: the first ones are mended first. */
export const ENOUGH_FINDINGS = 60
/** A BAP of many pages has some fifty; a crafted file with a million would keep the app busy. */
const MAX_TAGS = 3000

export interface KnownTags {
  readonly kind: PaperKind
  readonly shapes: TagShapes
  /** Tags of another kind of paper; asked only when something is unknown. */
  readonly shapesOf: (kind: PaperKind) => TagShapes
}

interface Open {
  readonly use: TagUse
  /** What stands inside it; empty for a condition. */
  readonly items: TagShapes | null
}

export interface TagCheck {
  readonly findings: readonly Finding[]
  /** What is used, with the list it belongs to: `nama`, `pemeriksa.nama`. */
  readonly used: ReadonlySet<string>
}

/** Do the tags of a template name what this paper has, and does every opened part close again? */
export function checkTags(paragraphs: readonly TemplateParagraph[], known: KnownTags): TagCheck {
  const findings: Finding[] = []
  const used = new Set<string>()
  const stories = new Map<string, Open[]>()
  let count = 0
  for (const paragraph of paragraphs) {
    const open = stories.get(paragraph.story) ?? []
    stories.set(paragraph.story, open)
    const { tags, lone } = readTags(paragraph)
    count += tags.length
    if (count > MAX_TAGS) {
      findings.unshift(
        refused(`Naskah ini memuat lebih dari ${MAX_TAGS} tanda. Sebuah surat tidak memerlukannya.`),
      )
      return { findings, used }
    }
    if (findings.length >= ENOUGH_FINDINGS) return { findings, used }
    for (const { brace, beside, at } of lone)
      findings.push(
        refused(
          brace === '{'
            ? `Kurung kurawal dibuka tetapi tidak ditutup: «${beside}». Tulis tanda lengkap dalam satu paragraf, misalnya {nama}.`
            : `Kurung kurawal ditutup tanpa dibuka: «${beside}». Hapus, atau lengkapi tandanya, misalnya {nama}.`,
          at,
        ),
      )
    for (const tag of tags) {
      if (tag.sign === '/') close(tag, open, findings)
      else name(tag, open, known, findings, used)
    }
  }
  for (const open of stories.values())
    for (const { use } of open)
      findings.push(
        refused(
          `Bagian {${use.sign}${use.name}} dibuka tetapi tidak pernah ditutup. Tambahkan {/${use.name}} di akhir bagian itu (dalam bagian halaman yang sama).`,
          use.at,
        ),
      )
  return { findings, used }
}

function close(tag: TagUse, open: Open[], findings: Finding[]): void {
  const last = open.at(-1)
  if (last && (tag.name === '' || last.use.name === tag.name)) {
    open.pop()
    return
  }
  const at = open.findLastIndex(({ use }) => use.name === tag.name)
  if (at < 0) {
    findings.push(
      refused(
        `Tanda penutup {/${tag.name}} tidak punya pembuka: bagian itu sudah ditutup atau tidak pernah dibuka. Hapus tanda ini, atau tambahkan {#${tag.name}} di awal bagiannya.`,
        tag.at,
      ),
    )
    return
  }
  // What was opened inside it is still open: say so there, and go on as if it were closed.
  for (const { use } of open.splice(at))
    if (use.name !== tag.name)
      findings.push(
        refused(
          `Bagian {${use.sign}${use.name}} masih terbuka ketika {/${tag.name}} menutup bagian di luarnya. Tutup {/${use.name}} lebih dulu.`,
          use.at,
        ),
      )
}

/** Where a name leads: inside out, as the filler looks it up. */
function lookUp(
  tag: TagUse,
  open: readonly Open[],
  shapes: TagShapes,
): { shape: TagShape; path: string } | null {
  for (const { use, items } of open.toReversed()) {
    const shape = items?.get(tag.name)
    if (shape) return { shape, path: `${use.name}.${tag.name}` }
  }
  const shape = shapes.get(tag.name)
  return shape ? { shape, path: tag.name } : null
}

function name(tag: TagUse, open: Open[], known: KnownTags, findings: Finding[], used: Set<string>): void {
  const found = lookUp(tag, open, known.shapes)
  const opens = tag.sign === '#' || tag.sign === '^'
  const items = found && opens && tag.sign === '#' && found.shape.kind === 'list' ? found.shape.items : null
  if (found) used.add(found.path)
  const wrong = found ? misused(tag, found.shape) : unknown(tag, open, known)
  if (wrong !== null) findings.push(refused(wrong, tag.at))
  if (!opens) return
  const outer = open.find((each) => each.items !== null)
  if (items !== null && outer && !outer.items?.has(tag.name))
    findings.push(
      refused(
        `Daftar {#${tag.name}} berada di dalam daftar {#${outer.use.name}}, sehingga akan tercetak berulang-ulang. Tutup {/${outer.use.name}} lebih dulu.`,
        tag.at,
      ),
    )
  else if (open.length >= MAX_DEPTH)
    findings.push(
      refused(`Bagian {${tag.sign}${tag.name}} bersarang terlalu dalam. Susun lebih sederhana.`, tag.at),
    )
  open.push({ use: tag, items })
}

/** A tag that this paper has, written in the wrong way. */
function misused(tag: TagUse, shape: TagShape): string | null {
  const { sign, name: word } = tag
  switch (shape.kind) {
    case 'text':
      if (sign === '') return null
      return sign === '@'
        ? `{@${word}} hanya untuk gambar; tulis {${word}}.`
        : `{${sign}${word}} adalah isian biasa, bukan daftar atau syarat; tulis {${word}}.`
    case 'condition':
      return sign === '#' || sign === '^'
        ? null
        : `{${sign}${word}} adalah syarat, bukan isian; tulis {#${word}} ... {/${word}} di sekeliling bagian yang bersyarat.`
    case 'list':
      return sign === '#' || sign === '^'
        ? null
        : `{${sign}${word}} adalah daftar; tulis {#${word}} ... {/${word}} di sekeliling baris yang berulang${exampleRow(word, shape.items)}.`
    case 'pictures':
      return sign === '@' && tag.at.text.trim() === `{@${word}}`
        ? null
        : `Gambar ditulis {@${word}}, sendirian dalam satu paragraf.`
  }
}

const exampleRow = (list: string, items: TagShapes) =>
  items.size > 0
    ? `, misalnya {#${list}}${[...items.keys()]
        .slice(0, 2)
        .map((item) => `{${item}}`)
        .join(' ')}{/${list}}`
    : ''

function unknown(tag: TagUse, open: readonly Open[], known: KnownTags): string {
  const written = `{${tag.sign}${tag.name}}`
  const list = [...known.shapes].find(([, shape]) => shape.kind === 'list' && shape.items.has(tag.name))?.[0]
  if (list !== undefined)
    return `Tanda ${written} hanya berlaku di dalam daftar {#${list}} ... {/${list}}. Pindahkan ke dalamnya.`
  const elsewhere = PaperKind.options.find(
    (kind) => kind !== known.kind && namesOf(known.shapesOf(kind)).has(tag.name),
  )
  const here = new Set([...known.shapes.keys(), ...open.flatMap(({ items }) => [...(items?.keys() ?? [])])])
  const near = nearest(tag.name, here)
  const advice =
    near === null ? 'Lihat daftar tanda untuk surat ini.' : `Mungkin maksudnya {${tag.sign}${near}}.`
  return elsewhere === undefined
    ? `Tanda ${written} tidak dikenal. ${advice}`
    : `Tanda ${written} ada pada ${PAPERS[elsewhere].title}, tetapi ${PAPERS[known.kind].title} tidak pernah memilikinya. ${advice}`
}
