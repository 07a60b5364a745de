import { fieldsOf } from '../../contract/paper-values.ts'
import type { TemplateTag } from '../../contract/templates.ts'
import type { PaperKind } from '../../terms/paper.ts'
import { tagsOf } from '../letters/render/template-tags.ts'
import { type SampleOffice, sampleInput } from './sample.ts'
import type { TagShape, TagShapes } from './tag-shapes.ts'
import { describeTag } from './tag-words.ts'

/**
 * Which fields of the form a tag is made of, found by leaving out one field after the other and looking which tags then
 * print something else.
 * @returns tag name -> labels of its fields
 */
function fieldLabels(kind: PaperKind, office: SampleOffice): ReadonlyMap<string, readonly string[]> {
  const labels = new Map<string, string[]>()
  const full = tagsOf(sampleInput(kind, office))
  for (const field of fieldsOf(kind)) {
    const without = tagsOf(sampleInput(kind, office, field.name))
    for (const [name, value] of Object.entries(full))
      if (JSON.stringify(value) !== JSON.stringify(without[name]))
        labels.set(name, [...(labels.get(name) ?? []), field.label])
  }
  return labels
}

function written(name: string, shape: TagShape): string {
  switch (shape.kind) {
    case 'text':
      return `{${name}}`
    case 'condition':
      return `{#${name}}...{/${name}}`
    case 'pictures':
      return `{@${name}}`
    case 'list':
      return `{#${name}}${[...shape.items.keys()].map((item) => `{${item}}`).join(' ')}{/${name}}`
  }
}

function exampleOf(shape: TagShape): string {
  switch (shape.kind) {
    case 'text':
      return shape.example
    case 'list':
      return [...shape.items.values()].map(exampleOf).filter(Boolean).join(' · ')
    case 'condition':
    case 'pictures':
      return ''
  }
}

/** What a clerk looks for first: contents, then the kop, which is seldom touched, then conditions. */
function byUse([a, first]: readonly [string, TagShape], [b, second]: readonly [string, TagShape]): number {
  const rank = (name: string, shape: TagShape) =>
    shape.kind === 'condition' ? 2 : name.startsWith('kop_') ? 1 : 0
  return rank(a, first) - rank(b, second)
}

/** Every tag of a kind of paper with what it means and what it prints, to be copied into Word. */
export function tagCatalogue(kind: PaperKind, office: SampleOffice, shapes: TagShapes): TemplateTag[] {
  const labels = fieldLabels(kind, office)
  const entries = (of: TagShapes, inside: string | null): TemplateTag[] =>
    [...of].flatMap(([name, shape]) => [
      {
        write: written(name, shape),
        name,
        kind: shape.kind,
        inside,
        description: describeTag(name, shape.kind, labels.get(inside ?? name) ?? [], inside),
        example: exampleOf(shape),
      },
      ...(shape.kind === 'list' ? entries(shape.items, name) : []),
    ])
  return entries(new Map([...shapes].sort(byUse)), null)
}
