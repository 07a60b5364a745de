import { fileURLToPath } from 'node:url'
import PizZip from 'pizzip'
import { describe, expect, it } from 'vitest'
import {
  fillAlone,
  fillTemplate,
  type RenderInput,
  shippedTemplate,
} from '../../../src/office/letters/render/render.ts'
import { parseXml, writeXml } from '../../../src/office/letters/render/xml.ts'
import { PaperKind } from '../../../src/terms/paper.ts'
import { blank, extreme, input, mayor, office, ordinary, person, png } from './render-fixtures.ts'

const resources = fileURLToPath(new URL('../../../resources', import.meta.url))
const EMBLEM = { bytes: png(40, 60), mediaType: 'image/png' as const }

/** Every part by name: XML as written anew, so that `<a></a>` and `<a/>` count as one; pictures byte for byte. */
function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.values(new PizZip(bytes).files)
      .filter(({ dir }) => !dir)
      .map((file) => {
        const xml = /\.(xml|rels)$/.test(file.name) ? parseXml(file.asText()) : null
        return [file.name, xml ? writeXml(xml) : Buffer.from(file.asUint8Array()).toString('base64')]
      }),
  )
}

function both(given: RenderInput): { ours: Record<string, string>; alone: Record<string, string> } {
  const template = shippedTemplate(given.draft.kind, resources)
  if (!template.ok) throw new Error(template.error.message)
  const ours = fillTemplate(given, template.value)
  const alone = fillAlone(given, template.value)
  if (!ours.ok || !alone.ok) throw new Error('not filled')
  return { ours: partsOf(ours.value), alone: partsOf(alone.value) }
}

describe.each(PaperKind.options)('%s', (kind) => {
  it.each([
    ['ordinary', () => input(ordinary(kind))],
    ['extreme', () => extreme(kind)],
    ['empty', () => blank(kind)],
    [
      'with an emblem, on F4',
      () => input(ordinary(kind), { emblem: EMBLEM, office: { ...office, paper: 'F4' } }),
    ],
    ['of the regional head', () => input(ordinary(kind), { emblem: EMBLEM, signer: mayor })],
  ] as const)('%s: is the letter that docxtemplater alone gives, part by part', (_, make) => {
    const { ours, alone } = both(make())
    expect(Object.keys(ours).sort()).toEqual(Object.keys(alone).sort())
    for (const [name, text] of Object.entries(alone)) expect(ours[name], name).toBe(text)
  })
})

describe('letters of one build', () => {
  const named = (name: string) => {
    const given = input(ordinary('panggilan-1'))
    return { ...given, person: { ...person, name } }
  }

  it('never carry a word of the letter before', () => {
    both(named('Xanthia Contohwan'))
    const { ours, alone } = both(named('Kedua & <Contoh> "Wati" \'Rekaan\''))
    expect(ours).toEqual(alone)
    expect(Object.values(ours).join('')).not.toContain('Xanthia')
  })

  it('are told apart by their lines, rows and blanks', () => {
    for (const address of ['Satu baris', 'Dua\nbaris', 'Tiga\n\nbaris', ' ', '']) {
      const given = input(ordinary('panggilan-1'))
      const { ours, alone } = both({ ...given, office: { ...given.office, address } })
      expect(ours).toEqual(alone)
    }
  })
})
