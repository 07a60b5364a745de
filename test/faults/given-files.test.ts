import { randomBytes } from 'node:crypto'
import {
  closeSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import XLSX from '@e965/xlsx'
import PizZip from 'pizzip'
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { parseXml } from '../../src/office/letters/render/xml.ts'
import { plainRows, workbooks } from '../fixtures/people/workbooks.ts'
import { type LettersDesk, lettersDesk, PIXEL } from '../office/letters/desk.ts'
import { everybody, importFile, readFile } from '../office/people/import-support.ts'
import { newOffice, type TestOffice } from '../office/support.ts'
import { driverOf, expectPlain, filesOf, rowsOf as tablesOf } from './support.ts'
import { zipOf } from './zip.ts'

vi.setConfig({ testTimeout: 60_000 })

const MIB = 1024 * 1024
const files = workbooks()
afterAll(files.remove)

/** A file that is there, is a file, and cannot be read: as one that another program has locked. */
const LOCKED = '/proc/self/mem'

function sparse(name: string, size: number): string {
  const path = join(files.folder, name)
  const handle = openSync(path, 'w')
  ftruncateSync(handle, size)
  closeSync(handle)
  return path
}

describe('a workbook that is none, or not a good one', () => {
  let office: TestOffice
  beforeEach(async () => {
    office = await newOffice()
  })
  afterEach(() => office.close())

  /** A compound file with these streams, as Excel 97 writes and as Excel wraps what is locked. */
  function compound(streams: Record<string, Buffer>): Buffer {
    const { CFB } = XLSX
    const container = CFB.utils.cfb_new()
    for (const [name, bytes] of Object.entries(streams)) CFB.utils.cfb_add(container, name, bytes)
    return Buffer.from(CFB.write(container, { type: 'buffer' }) as Uint8Array)
  }
  const zipped = (parts: Record<string, string | Buffer>) => {
    const zip = new PizZip()
    for (const [name, content] of Object.entries(parts)) zip.file(name, content)
    return zip.generate({ type: 'nodebuffer', compression: 'DEFLATE' })
  }
  /** An .xlsx whose sheet unpacks to 200 MB while its headers say 100 bytes. */
  async function lyingBomb(): Promise<string> {
    const path = await files.xlsx({ Data: plainRows() })
    const parts = Object.values(new PizZip(readFileSync(path)).files).filter(({ dir }) => !dir)
    const bomb = parts.map((part) =>
      part.name.endsWith('sheet1.xml')
        ? { name: part.name, bytes: Buffer.alloc(200 * MIB), says: 100 }
        : { name: part.name, bytes: part.asUint8Array() },
    )
    writeFileSync(path, zipOf(bomb))
    return path
  }

  it.each<[string, () => string | Promise<string>]>([
    [
      'locked by a password',
      () =>
        files.bytes(
          'terkunci.xlsx',
          compound({
            '/EncryptionInfo': Buffer.from([4, 0, 4, 0, 0x40, 0, 0, 0]),
            '/EncryptedPackage': randomBytes(9000),
          }),
        ),
    ],
    ['.xls garbage', () => files.bytes('rusak.xls', compound({ '/Workbook': randomBytes(20_000) }))],
    [
      'a compound header and nothing else',
      () => files.bytes('x.xls', Buffer.from('d0cf11e0a1b11ae1', 'hex')),
    ],
    [
      'an old Excel header and noise',
      () => files.bytes('x.xls', Buffer.concat([Buffer.from([9, 4]), randomBytes(500)])),
    ],
    ['a zip cut after its first bytes', () => files.bytes('x.xlsx', Buffer.from('504b0304', 'hex'))],
    [
      'a zip with broken XML',
      () => files.bytes('x.xlsx', zipped({ 'xl/workbook.xml': '<workbook><sheets>' })),
    ],
    ['a Word document', () => files.bytes('x.xlsx', zipped({ 'word/document.xml': '<w:document/>' }))],
    ['a zip bomb that lies about its size', lyingBomb],
    ['a csv full of NUL', () => files.bytes('x.csv', Buffer.from('NIP;Nama\n\u0000\u0000;x\n'))],
    ['0 bytes', () => files.bytes('x.xlsx', '')],
    ['locked by another program', () => LOCKED],
    ['larger than any list', () => sparse('besar.xlsx', 300 * MIB)],
  ])(
    '%s is refused in plain words, and nobody is imported',
    async (what, make) => {
      const { end } = await readFile(office, await make())
      expect(end.state).toBe('failed')
      if (end.error) expectPlain(end.error, what)
      expect(end.error?.message).toContain('Tidak ada yang diimpor')
      expect(await everybody(office)).toEqual([])
    },
    60_000,
  )

  it('a folder, or a path that vanished, is never taken for a file', async () => {
    mkdirSync(join(files.folder, 'folder'), { recursive: true })
    const gone = await files.xlsx({ Data: plainRows() })
    const token = await office.fileToken(gone)
    rmSync(gone)
    expectPlain(await office.expectFailure('imports.start', { file: token }), 'vanished')
    const folder = await office.office.host({
      type: 'file-chosen',
      path: join(files.folder, 'folder'),
      name: 'folder',
      temporary: false,
    })
    if (folder.ok) throw new Error('a folder became a file')
    expectPlain(folder.error, 'folder')
  })

  it('a file that vanishes or is emptied while it is read', async () => {
    for (const spoil of [(path: string) => rmSync(path), (path: string) => truncateSync(path, 0)]) {
      const path = await files.xlsx({ Data: plainRows() })
      const token = await office.fileToken(path)
      const { jobId } = await office.call('imports.start', { file: token })
      spoil(path)
      const end = await office.jobEnd(jobId)
      if (end.state === 'failed' && end.error) expectPlain(end.error, 'spoilt while read')
      else expect(end.state).toBe('done')
    }
  })

  it('formulas, markup and control signs in names stay the text they are', async () => {
    const evil = ["=cmd|'/C calc'!A0", '+1+1', '@SUM(A1)', '<b>Ani</b>', '👩‍🏫 Ani', '\u202eAni']
    const [head = [], first = []] = plainRows()
    const rows = evil.map((name, n) =>
      first.map((cell, at) => (at === 1 ? `19860926201505100${n + 1}` : at === 2 ? name : cell)),
    )
    await importFile(office, await files.xlsx({ Data: [head, ...rows] }))
    const names = (await everybody(office)).map(({ fullName }) => fullName)
    for (const name of evil.slice(0, 4)) expect(names).toContain(name)
    expect(names).toHaveLength(evil.length)
  })
})

describe('evidence and the emblem', () => {
  let desk: LettersDesk
  let caseId: Awaited<ReturnType<LettersDesk['openCase']>>
  beforeEach(async () => {
    desk = await lettersDesk()
    caseId = await desk.openCase()
  })
  afterEach(() => desk.close())
  const add = async (...paths: string[]) => ({
    owner: { kind: 'case', caseId },
    files: await Promise.all(paths.map((path) => desk.fileToken(path))),
    capture: { capturedBy: '', capturedAt: null, sourceDevice: '', caption: '' },
  })

  it('a 300 MB file is kept in little memory; the same picture is refused as emblem', async () => {
    const path = sparse('video.mp4', 300 * MIB)
    const before = process.memoryUsage.rss()
    let peak = before
    const watch = setInterval(() => {
      peak = Math.max(peak, process.memoryUsage.rss())
    }, 5)
    const { added } = await desk.call('evidence.add', (await add(path)) as never)
    clearInterval(watch)
    expect(added[0]?.size).toBe(300 * MIB)
    expect((peak - before) / MIB).toBeLessThan(100)

    const picture = join(files.folder, 'besar.png')
    writeFileSync(picture, Buffer.concat([PIXEL, randomBytes(50 * MIB)]))
    const kept = await desk.call('evidence.add', (await add(picture)) as never)
    expect(await desk.call('evidence.verify', { id: kept.added[0]?.id ?? ('' as never) })).toEqual({
      intact: true,
    })
    const refused = await desk.expectFailure('settings.setEmblem', { file: await desk.fileToken(picture) })
    expectPlain(refused, 'emblem')
    expect(refused.message).toContain('5 MB')
  }, 60_000)

  it.each<[string, () => string]>([
    ['one byte more than 2 GiB', () => sparse('raksasa.mp4', 2 * 1024 * MIB + 1)],
    ['0 bytes', () => files.bytes('kosong.jpg', '')],
    ['locked by another program', () => LOCKED],
  ])('%s: refused, and the good file beside it is not kept either', async (what, make) => {
    const driver = await driverOf(desk.dataFolder)
    const before = { rows: tablesOf(driver), files: filesOf(desk.dataFolder) }
    const failure = await desk.expectFailure(
      'evidence.add',
      await add(files.bytes('baik.jpg', randomBytes(2 * MIB)), make()),
    )
    expectPlain(failure, what)
    expect({ rows: tablesOf(driver), files: filesOf(desk.dataFolder) }).toEqual(before)
    driver.close()
  })

  it('a path that vanished between choosing and adding, as evidence, scan, emblem and letter', async () => {
    const paper = await desk.draft(caseId, 'panggilan-1')
    for (const [method, input] of [
      ['settings.setEmblem', (file: string) => ({ file })],
      ['letters.addScan', (file: string) => ({ id: paper, file })],
      ['letters.takeBack', (file: string) => ({ id: paper, file })],
    ] as const) {
      const path = files.bytes('hilang.bin', PIXEL)
      const file = await desk.fileToken(path)
      rmSync(path)
      expectPlain(await desk.expectFailure(method, input(file)), `${method} vanished`)
      expectPlain(await desk.expectFailure(method, input(await desk.fileToken(LOCKED))), `${method} locked`)
    }
  })

  it('a stick that is gone when evidence is saved to it is said, and the evidence stays', async () => {
    const { added } = await desk.call(
      'evidence.add',
      (await add(files.bytes('a.jpg', randomBytes(MIB)))) as never,
    )
    const id = added[0]?.id ?? ('' as never)
    const path = join(files.folder, 'stik-dicabut', 'a.jpg')
    const answer = await desk.office.host({ type: 'export-evidence', id, path })
    if (answer.ok) throw new Error('there is no such folder')
    expectPlain(answer.error, 'export')
    expect(await desk.call('evidence.verify', { id })).toEqual({ intact: true })
  })

  it('two files of the same bytes are kept once, in one go or one after the other', async () => {
    const bytes = randomBytes(MIB)
    const [a, b] = [files.bytes('a.jpg', bytes), files.bytes('b.jpg', bytes)]
    const first = await desk.call('evidence.add', (await add(a, b)) as never)
    expect([first.added.length, first.duplicates.length]).toEqual([1, 1])
    const second = await desk.call('evidence.add', (await add(b)) as never)
    expect([second.added.length, second.duplicates.length]).toEqual([0, 1])
    expect(Object.keys(filesOf(join(desk.dataFolder, 'evidence')))).toHaveLength(1)
  })
})

describe('a letter back from Word that is none, or not a good one', () => {
  let desk: LettersDesk
  beforeEach(async () => {
    desk = await lettersDesk()
  })
  afterEach(() => desk.close())

  it('is refused in plain words, and the draft keeps its text', async () => {
    const id = await desk.draft(await desk.openCase(), 'panggilan-1')
    const good = await desk.bytes(id)
    const changed = (change: (zip: PizZip) => unknown) => {
      const zip = new PizZip(good)
      change(zip)
      return zip.generate({ type: 'nodebuffer', compression: 'DEFLATE' })
    }
    const bad: [string, string | Uint8Array][] = [
      ['0 bytes', ''],
      ['no zip', 'Ini bukan dokumen Word.'],
      ['a cut file', good.slice(0, 5000)],
      ['macros', changed((zip) => zip.file('word/vbaProject.bin', 'x'))],
      ['a bomb', changed((zip) => zip.file('word/styles2.xml', ' '.repeat(80 * MIB)))],
      ['no text', changed((zip) => zip.remove('word/document.xml'))],
      ['50 MB of noise', randomBytes(50 * MIB)],
      [
        'a document type',
        changed((zip) => zip.file('word/document.xml', '<!DOCTYPE a [<!ENTITY b "b">]><w:document/>')),
      ],
      [
        'deeply nested',
        changed((zip) =>
          zip.file('word/document.xml', `${'<w:p>'.repeat(200_000)}${'</w:p>'.repeat(200_000)}`),
        ),
      ],
    ]
    const driver = await driverOf(desk.dataFolder)
    const before = tablesOf(driver)
    for (const [what, bytes] of bad) {
      const file = await desk.fileToken(files.bytes('surat.docx', bytes))
      expectPlain(await desk.expectFailure('letters.takeBack', { id, file }), what)
      expect(tablesOf(driver), what).toEqual(before)
    }
    driver.close()
    expect(Buffer.from(await desk.bytes(id)).equals(Buffer.from(good))).toBe(true)
  }, 60_000)

  it('signs that XML cannot hold are left out of a letter, everything else is printed', async () => {
    const id = await desk.draft(
      await desk.openCase({ name: 'Dedi\u0000 \ufffeCon\u0007tohwan' }),
      'panggilan-1',
    )
    await desk.fill(id, { place: 'Ruang \u0000\u001b Rapat \ud800 👍' })
    const bytes = await desk.bytes(id)
    const xml = new PizZip(bytes).file('word/document.xml')?.asText() ?? ''
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
    expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/)
    expect(xml).not.toContain('\ufffd\ufffd')
    expect(xml).toMatch(/Ruang +Rapat/)
    expect(parseXml(xml)).not.toBeNull()
  })
})
