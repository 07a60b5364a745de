import { createHash, randomBytes } from 'node:crypto'
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createEvidenceFiles, type EvidenceFiles } from '../../src/store/evidence-files.ts'
import { EVIDENCE_MAX_BYTES } from '../../src/store/evidence-source.ts'

const MIB = 1024 * 1024
const key = Buffer.alloc(32, 7)
const nameKey = Buffer.alloc(32, 9)

let folder: string
let files: EvidenceFiles

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tegas-evidence-'))
  files = createEvidenceFiles(folder, key, nameKey)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function given(bytes: Uint8Array, name = 'WhatsApp Image 2026-11-20 at 08.14.33.jpeg'): string {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  return path
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const stored = (name: string) => join(folder, 'evidence', name.slice(0, 2), name)
const onDisk = () =>
  existsSync(join(folder, 'evidence'))
    ? readdirSync(join(folder, 'evidence'), { recursive: true, withFileTypes: true }).filter((e) =>
        e.isFile(),
      )
    : []

async function whole(name: string): Promise<Buffer> {
  const parts: Uint8Array[] = []
  for await (const part of files.stream(name)) parts.push(part)
  return Buffer.concat(parts)
}

describe('keeping evidence', () => {
  for (const size of [1, MIB - 1, MIB, MIB + 1, 3 * MIB, 3 * MIB + 12_345])
    it(`gives back every byte of a file of ${size} bytes`, async () => {
      const bytes = randomBytes(size)
      const taken = await files.take(given(bytes))
      expect(taken).toMatchObject({ size, sha256: sha256(bytes) })
      expect((await whole(taken.storedAs)).equals(bytes)).toBe(true)
    })

  it('shows nothing of the content or its hash on the disk', async () => {
    const bytes = Buffer.from('grup whatsapp kantor camat '.repeat(100))
    const { storedAs, sha256: hash } = await files.take(given(bytes))
    const raw = readFileSync(stored(storedAs))
    expect(raw.includes('whatsapp')).toBe(false)
    expect(storedAs).not.toBe(hash)
  })

  it('keeps the same bytes once', async () => {
    const bytes = randomBytes(5000)
    const first = await files.take(given(bytes, 'a.jpeg'))
    const second = await files.take(given(bytes, 'b.jpeg'))
    expect(second).toEqual(first)
    expect(onDisk()).toHaveLength(1)
  })

  it('replaces a copy that was damaged on the disk when the same bytes come in again', async () => {
    const bytes = randomBytes(5000)
    const { storedAs } = await files.take(given(bytes))
    truncateSync(stored(storedAs), 300)
    await files.take(given(bytes))
    expect((await whole(storedAs)).equals(bytes)).toBe(true)
  })

  it('reads any stretch, across chunks and past the end', async () => {
    const bytes = randomBytes(2 * MIB + 500)
    const { storedAs } = await files.take(given(bytes))
    const stretches: readonly [number, number][] = [
      [0, 10],
      [MIB - 5, 10],
      [MIB, MIB],
      [2 * MIB + 490, 100],
      [2 * MIB + 500, 10],
      [50 * MIB, 10],
    ]
    for (const [offset, length] of stretches)
      expect(Buffer.from(await files.read(storedAs, offset, length)), `${offset}+${length}`).toEqual(
        bytes.subarray(offset, offset + length),
      )
  })
})

describe('what is refused', () => {
  it('refuses an empty, a vanished and a too large file and leaves nothing', async () => {
    await expect(files.take(given(new Uint8Array()))).rejects.toMatchObject({ problem: 'empty' })
    await expect(files.take(join(folder, 'sudah-hilang.mp4'))).rejects.toMatchObject({ problem: 'gone' })
    await expect(files.take(folder)).rejects.toMatchObject({ problem: 'unreadable' })
    const big = given(new Uint8Array(), 'besar.mp4')
    truncateSync(big, EVIDENCE_MAX_BYTES + 1) // sparse: takes no room
    await expect(files.take(big)).rejects.toMatchObject({ problem: 'too-big' })
    expect(onDisk()).toEqual([])
  })
})

describe('what was changed on the disk', () => {
  const CHUNK_ON_DISK = MIB + 16
  const HEADER = 72
  const cases: Record<string, (raw: Buffer) => Buffer> = {
    'one bit': (raw) => {
      const changed = Buffer.from(raw)
      changed[HEADER + MIB + 100] = (changed[HEADER + MIB + 100] ?? 0) ^ 1
      return changed
    },
    'the last chunk cut off': (raw) => raw.subarray(0, HEADER + 2 * CHUNK_ON_DISK),
    'some bytes cut off': (raw) => raw.subarray(0, raw.length - 3),
    'all but the header cut off': (raw) => raw.subarray(0, HEADER),
    'bytes put behind': (raw) => Buffer.concat([raw, Buffer.alloc(40)]),
    'two chunks exchanged': (raw) =>
      Buffer.concat([
        raw.subarray(0, HEADER),
        raw.subarray(HEADER + CHUNK_ON_DISK, HEADER + 2 * CHUNK_ON_DISK),
        raw.subarray(HEADER, HEADER + CHUNK_ON_DISK),
        raw.subarray(HEADER + 2 * CHUNK_ON_DISK),
      ]),
    'a chunk left out': (raw) =>
      Buffer.concat([raw.subarray(0, HEADER), raw.subarray(HEADER + CHUNK_ON_DISK)]),
    emptied: () => Buffer.alloc(0),
  }
  for (const [name, change] of Object.entries(cases))
    it(`is noticed: ${name}`, async () => {
      const { storedAs } = await files.take(given(randomBytes(2 * MIB + 5000)))
      writeFileSync(stored(storedAs), change(readFileSync(stored(storedAs))))
      await expect(whole(storedAs)).rejects.toThrow(expect.objectContaining({ name: 'DamagedEvidenceError' }))
    })

  it('is noticed: two whole files exchanged', async () => {
    const first = await files.take(given(randomBytes(900)))
    const second = await files.take(given(randomBytes(900)))
    writeFileSync(stored(first.storedAs), readFileSync(stored(second.storedAs)))
    await expect(files.read(first.storedAs, 0, 10)).rejects.toMatchObject({ name: 'DamagedEvidenceError' })
  })

  it('is noticed when only the end is asked for and the end is gone', async () => {
    const { storedAs } = await files.take(given(randomBytes(2 * MIB + 5000)))
    truncateSync(stored(storedAs), HEADER + CHUNK_ON_DISK)
    await expect(files.read(storedAs, 2 * MIB, 100)).rejects.toMatchObject({ name: 'DamagedEvidenceError' })
  })

  it('is noticed: the file is missing, or the key is another', async () => {
    const { storedAs } = await files.take(given(randomBytes(10)))
    const stranger = createEvidenceFiles(folder, Buffer.alloc(32, 1), nameKey)
    await expect(stranger.read(storedAs, 0, 1)).rejects.toMatchObject({ name: 'DamagedEvidenceError' })
    rmSync(stored(storedAs))
    await expect(files.read(storedAs, 0, 1)).rejects.toMatchObject({ name: 'DamagedEvidenceError' })
  })
})

describe('cleaning up', () => {
  it('deletes what no row names at the next start, and half-written files', async () => {
    const kept = await files.take(given(randomBytes(10)))
    await files.take(given(randomBytes(20)))
    writeFileSync(join(folder, 'evidence', 'half.tmp'), 'x')
    const restarted = createEvidenceFiles(folder, key, nameKey)
    restarted.sweep(new Set([kept.storedAs]))
    expect(onDisk().map(({ name }) => name)).toEqual([kept.storedAs])
  })

  it('deletes files of failed work at once, but never one that a row names or other work still holds', async () => {
    const bytes = randomBytes(10)
    const failed = await files.take(given(bytes))
    const twin = await files.take(given(bytes))
    const named = await files.take(given(randomBytes(11)))
    files.settle([failed.storedAs, named.storedAs], (name) => name === named.storedAs)
    expect(
      onDisk()
        .map(({ name }) => name)
        .sort(),
    ).toEqual([failed.storedAs, named.storedAs].sort())
    files.settle([twin.storedAs], () => false)
    expect(onDisk().map(({ name }) => name)).toEqual([named.storedAs])
  })
})
