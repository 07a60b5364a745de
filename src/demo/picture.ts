import { crc32, deflateSync } from 'node:zlib'

const WIDTH = 360
const HEIGHT = 640

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const frame = Buffer.alloc(body.length + 8)
  frame.writeUInt32BE(data.length, 0)
  body.copy(frame, 4)
  frame.writeUInt32BE(crc32(body), body.length + 4)
  return frame
}

/**
 * A PNG that looks like a chat on a phone: bubbles without words, so that the sample office shows no real content.
 * @param seed another seed, other bubbles and so another SHA-256.
 */
export function chatScreenshot(seed: number): Uint8Array {
  const rows = Buffer.alloc((WIDTH * 3 + 1) * HEIGHT)
  const paint = (
    x0: number,
    y0: number,
    x1: number,
    y1: number,
    colour: readonly [number, number, number],
  ) => {
    const pixel = Uint8Array.from(colour)
    for (let y = y0; y < y1; y += 1) {
      const row = y * (WIDTH * 3 + 1) + 1
      rows.fill(pixel, row + x0 * 3, row + x1 * 3)
    }
  }
  paint(0, 0, WIDTH, HEIGHT, [236, 229, 221])
  paint(0, 0, WIDTH, 64, [15, 76, 92])
  for (let line = 0; line < 7; line += 1) {
    const mine = (seed + line) % 3 === 0
    const width = 120 + ((seed * 37 + line * 53) % 150)
    const left = mine ? WIDTH - width - 16 : 16
    const top = 84 + line * 76
    paint(left, top, left + width, top + 56, mine ? [220, 248, 198] : [255, 255, 255])
    paint(left + 12, top + 14, left + width - 30, top + 20, [160, 170, 178])
    paint(left + 12, top + 32, left + Math.floor(width / 2), top + 38, [190, 198, 204])
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(WIDTH, 0)
  header.writeUInt32BE(HEIGHT, 4)
  header.set([8, 2, 0, 0, 0], 8) // 8 bits, RGB
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows, { level: 1 })),
    chunk('IEND', new Uint8Array()),
  ])
}
