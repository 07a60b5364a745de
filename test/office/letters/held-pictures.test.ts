import { fileURLToPath } from 'node:url'
import PizZip from 'pizzip'
import { describe, expect, it } from 'vitest'
import { renderPaper } from '../../../src/office/letters/render/render.ts'
import { brokenRules } from './ooxml-rules.ts'
import { evidenceId, input, ordinary } from './render-fixtures.ts'

/** A phone keeps a photo as its sensor lay and only notes how it was held; the Lembar Bukti prints it upright. */

const resources = fileURLToPath(new URL('../../../resources', import.meta.url))

/** The head of a JPEG of that size with that EXIF `Orientation`: what a reader of its measures looks at. */
function jpeg(width: number, height: number, orientation: number): Uint8Array {
  const exif = Buffer.alloc(32)
  exif.write('Exif\0\0MM', 0, 'latin1')
  exif.writeUInt16BE(42, 8)
  exif.writeUInt32BE(8, 10) // the first directory
  exif.writeUInt16BE(1, 14) // one entry: Orientation, SHORT, one value
  exif.writeUInt16BE(0x0112, 16)
  exif.writeUInt16BE(3, 18)
  exif.writeUInt32BE(1, 20)
  exif.writeUInt16BE(orientation, 24)
  const size = Buffer.from([8, 0, 0, 0, 0, 1, 1, 0x11, 0])
  size.writeUInt16BE(height, 1)
  size.writeUInt16BE(width, 3)
  const segment = (marker: number, data: Buffer) => {
    const head = Buffer.from([0xff, marker, 0, 0])
    head.writeUInt16BE(data.length + 2, 2)
    return Buffer.concat([head, data])
  }
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe1, exif),
    segment(0xc0, size),
    Buffer.from([0xff, 0xd9]),
  ])
}

function printed(orientation: number, perPage: '2' | '4', width = 4000, height = 3000) {
  const draft = ordinary('lembar-bukti')
  const [first] = draft.values.items ?? []
  if (!first) throw new Error('no picture')
  draft.values.perPage = perPage
  draft.values.items = [{ ...first, mediaType: 'image/jpeg', fileName: 'IMG_0001.jpg' }]
  const bytes = jpeg(width, height, orientation)
  const letter = renderPaper(input(draft, { pictures: new Map([[evidenceId(1), bytes]]) }), resources)
  if (!letter.ok) throw new Error(letter.error.message)
  const zip = new PizZip(letter.value)
  const drawing = zip
    .file('word/document.xml')
    ?.asText()
    .match(/<wp:inline(?:(?!<\/wp:inline>).)*bukti-1.*?<\/wp:inline>/)?.[0]
  const numbers = (pattern: RegExp) => (drawing?.match(pattern) ?? []).slice(1).map(Number)
  const [cx = 0, cy = 0] = numbers(/<a:ext cx="(\d+)" cy="(\d+)"/)
  const [beside = 0, above = 0] = numbers(/<wp:effectExtent l="(\d+)" t="(\d+)"/)
  return {
    bytes,
    kept: zip.file('word/media/bukti-1.jpeg')?.asUint8Array(),
    turn: drawing?.match(/<a:xfrm([^>]*)>/)?.[1]?.trim(),
    size: { cx, cy },
    room: { width: cx + 2 * beside, height: cy + 2 * above },
    rules: brokenRules(letter.value),
  }
}

const CM = 360_000

describe('a picture is turned as it was held', () => {
  it.each<[number, string]>([
    [1, ''],
    [2, 'flipH="1"'],
    [3, 'rot="10800000"'],
    [4, 'rot="10800000" flipH="1"'],
    [5, 'rot="16200000" flipH="1"'],
    [6, 'rot="5400000"'],
    [7, 'rot="5400000" flipH="1"'],
    [8, 'rot="16200000"'],
    [0, ''],
  ])('EXIF %i', (orientation, turn) => {
    expect(printed(orientation, '2').turn).toBe(turn)
  })
})

describe.each(['2', '4'] as const)('%s a page', (perPage) => {
  const most = { '2': { width: 9.4 * CM, height: 10.2 * CM }, '4': { width: 7.4 * CM, height: 7.2 * CM } }[
    perPage
  ]

  it.each([6, 8])('EXIF %i: the portrait it is, whole in its cell, its proportions kept', (orientation) => {
    const { size, room, rules } = printed(orientation, perPage)
    expect(rules).toEqual([])
    expect(size.cx / size.cy).toBeCloseTo(4 / 3, 3)
    // Upright it is as wide as it lay high; the room kept around it lets no line run through it.
    expect(room.height).toBeGreaterThanOrEqual(size.cx - 1)
    expect(room.width).toBeLessThanOrEqual(most.width + 2)
    expect(room.height).toBeLessThanOrEqual(most.height + 2)
    expect(size.cx).toBeGreaterThan(most.width * 0.7)
  })
})

it('the evidence itself is not touched: the very bytes that were hashed are in the letter', () => {
  const { bytes, kept } = printed(6, '2')
  expect(Buffer.from(kept ?? []).equals(Buffer.from(bytes))).toBe(true)
})
