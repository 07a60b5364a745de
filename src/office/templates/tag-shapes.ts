import type { PaperKind } from '../../terms/paper.ts'
import { tagsOf } from '../letters/render/template-tags.ts'
import { type SampleOffice, sampleInput } from './sample.ts'

/** What the braces of a template may name, read off what the app fills in: one place, so the two cannot drift apart. */
export type TagShape =
  | { readonly kind: 'text'; readonly example: string }
  | { readonly kind: 'condition' }
  | { readonly kind: 'list'; readonly items: TagShapes }
  /** Pictures set in code: `{@gambar}`. */
  | { readonly kind: 'pictures' }
export type TagShapes = ReadonlyMap<string, TagShape>

function shapeOf(value: unknown): TagShape | null {
  if (typeof value === 'string' || typeof value === 'number') return { kind: 'text', example: String(value) }
  if (typeof value === 'boolean') return { kind: 'condition' }
  if (!Array.isArray(value)) return null
  const items = new Map<string, TagShape>()
  // The first row's example stands: later rows only add names it lacks.
  for (const row of value)
    for (const [name, shape] of shapesOf(row)) if (!items.has(name)) items.set(name, shape)
  return { kind: 'list', items }
}

function shapesOf(tags: unknown): Map<string, TagShape> {
  const shapes = new Map<string, TagShape>()
  if (typeof tags !== 'object' || tags === null) return shapes
  for (const [name, value] of Object.entries(tags)) {
    const shape = shapeOf(value)
    if (shape) shapes.set(name, shape)
  }
  return shapes
}

/**
 * The tags of a kind of paper. `pictures` are the raw tags its shipped template holds: they are set in code while the
 * letter is filled and so are no values of their own.
 */
export function tagShapes(kind: PaperKind, office: SampleOffice, pictures: readonly string[]): TagShapes {
  const shapes = shapesOf(tagsOf(sampleInput(kind, office)))
  for (const name of pictures) shapes.set(name, { kind: 'pictures' })
  return shapes
}

/** All names a kind has, those inside lists too. */
export function namesOf(shapes: TagShapes): Set<string> {
  const names = new Set<string>()
  for (const [name, shape] of shapes) {
    names.add(name)
    if (shape.kind === 'list') for (const inner of namesOf(shape.items)) names.add(inner)
  }
  return names
}
