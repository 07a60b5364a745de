import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fat32Problems, roomNeeded } from '../../../src/office/handover/limits.ts'
import { type PackageFile, type PackagePlan, writePackage } from '../../../src/office/handover/write.ts'
import { fail, ok } from '../../../src/terms/result.ts'

let stick: string
beforeEach(() => {
  stick = mkdtempSync(join(tmpdir(), 'tegas-stik-'))
})
afterEach(() => rmSync(stick, { recursive: true, force: true }))

const file = (path: string, ...pieces: string[]): PackageFile => ({
  path,
  size: pieces.join('').length,
  content: async function* () {
    for (const piece of pieces) yield Buffer.from(piece)
  },
})
const plan = (change: Partial<PackagePlan> = {}): PackagePlan => ({
  folder: stick,
  name: 'PAKET',
  files: [file('a.txt', 'satu', 'dua'), file('kasus/surat/b.txt', 'tiga')],
  closing: (written) => file('manifest.json', JSON.stringify(written)),
  record: () => ok(null),
  ...change,
})
const progress = (signal = new AbortController().signal) => ({ signal, report: () => {} })

describe('writing a package', () => {
  it('writes every file, names its hash in the manifest and leaves nothing else', async () => {
    const answer = await writePackage(plan(), progress())
    expect(answer.ok).toBe(true)
    expect(readdirSync(stick)).toEqual(['PAKET'])
    expect(readFileSync(join(stick, 'PAKET/a.txt'), 'utf8')).toBe('satudua')
    const manifest = JSON.parse(readFileSync(join(stick, 'PAKET/manifest.json'), 'utf8'))
    // sha256 of "tiga", by sha256sum
    expect(manifest[1]).toEqual({
      path: 'kasus/surat/b.txt',
      size: 4,
      sha256: '362f872e5bd9d979874c8fe8fada37980d9b74e3ae2dc75a157ad1a36546a2f7',
    })
  })

  it('takes the package back when it cannot be recorded', async () => {
    const answer = await writePackage(plan({ record: () => fail('x', 'tidak bisa dicatat') }), progress())
    expect(answer).toMatchObject({ ok: false, error: { code: 'x' } })
    expect(readdirSync(stick)).toEqual([])
  })

  it('takes the package back when what lies on the stick differs from what was sent', async () => {
    const broken: PackagePlan = plan({
      closing: (written) => {
        const aside = readdirSync(stick).find((name) => name.endsWith('.sementara')) ?? ''
        appendFileSync(join(stick, aside, 'a.txt'), 'rusak')
        return file('manifest.json', JSON.stringify(written))
      },
    })
    const answer = await writePackage(broken, progress())
    expect(answer).toMatchObject({ ok: false, error: { code: 'read-back-differs' } })
    expect(readdirSync(stick)).toEqual([])
  })

  it('leaves nothing when the clerk cancels in the middle', async () => {
    const abort = new AbortController()
    const slow: PackageFile = {
      path: 'besar.bin',
      size: 8,
      content: async function* () {
        yield Buffer.from('1234')
        abort.abort()
        yield Buffer.from('5678')
      },
    }
    const answer = await writePackage(plan({ files: [slow] }), progress(abort.signal))
    expect(answer).toMatchObject({ ok: false, error: { code: 'cancelled' } })
    expect(readdirSync(stick)).toEqual([])
  })

  it('says so when the stick is pulled in the middle', async () => {
    const pulled: PackageFile = {
      path: 'x.bin',
      size: 4,
      content: async function* () {
        yield Buffer.from('12')
        rmSync(stick, { recursive: true, force: true })
        throw Object.assign(new Error('gone'), { code: 'EIO' })
      },
    }
    const answer = await writePackage(plan({ files: [pulled] }), progress())
    expect(answer).toMatchObject({ ok: false, error: { code: 'drive-gone' } })
    mkdirSync(stick, { recursive: true })
  })

  it.each([
    ['ENOSPC', 'stick-full'],
    ['EIO', 'stick-broken'],
  ])('says of %s that it is the stick, and leaves nothing', async (said, code) => {
    const full: PackageFile = {
      path: 'x.bin',
      size: 4,
      content: async function* () {
        yield Buffer.from('12')
        throw Object.assign(new Error('no'), { code: said })
      },
    }
    expect(await writePackage(plan({ files: [full] }), progress())).toMatchObject({
      ok: false,
      error: { code, message: expect.stringMatching(/^Stik.*data kantor utuh/) },
    })
    expect(readdirSync(stick)).toEqual([])
  })

  it('clears what a power cut left and never writes over an older package', async () => {
    mkdirSync(join(stick, '.tegas-LAMA.sementara'))
    mkdirSync(join(stick, 'PAKET'))
    writeFileSync(join(stick, 'PAKET/punya orang.txt'), 'x')
    expect(await writePackage(plan(), progress())).toMatchObject({
      ok: false,
      error: { code: 'package-exists' },
    })
    expect(readFileSync(join(stick, 'PAKET/punya orang.txt'), 'utf8')).toBe('x')
    expect((await writePackage(plan({ name: 'PAKET-2' }), progress())).ok).toBe(true)
    expect(existsSync(join(stick, '.tegas-LAMA.sementara'))).toBe(false)
  })
})

describe('limits of a FAT32 stick', () => {
  it('counts room in clusters, folders included', () => {
    expect(roomNeeded([{ path: 'a/b.txt', size: 1 }])).toBe(32 * 1024 * 4)
  })

  it('names files over 4 GB and paths that are too long', () => {
    const problems = fat32Problems([
      { path: 'video.mp4', size: 4 * 1024 ** 3 },
      { path: `${'x'.repeat(120)}/${'y'.repeat(130)}.txt`, size: 1 },
      { path: 'baik.txt', size: 4 * 1024 ** 3 - 1 },
    ])
    expect(problems).toHaveLength(2)
    expect(problems[0]).toContain('FAT32')
    expect(problems[1]).toContain('terlalu panjang')
  })
})
