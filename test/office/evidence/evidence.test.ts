import { createHash, randomBytes } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Evidence } from '../../../src/contract/evidence.ts'
import type { FileToken, PersonId, ReportId } from '../../../src/terms/ids.ts'
import { addPerson, reportOf } from '../intake/support.ts'
import { ACCOUNT_ID, newOffice, PASSWORD, type TestOffice } from '../support.ts'

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const JPEG = Buffer.concat([Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex'), randomBytes(300)])
const MP4 = Buffer.concat([
  Buffer.from('00000018667479706d703432000000006d70343269736f6d', 'hex'),
  randomBytes(99),
])
const HEIC = Buffer.concat([Buffer.from('0000001866747970686569630000000068656963', 'hex'), randomBytes(99)])
const OPUS = Buffer.concat([
  Buffer.from('4f67675300020000000000000000000000000000000000000000010a', 'hex'),
  Buffer.from('OpusHead'),
  randomBytes(99),
])
const CAPTURE = {
  capturedBy: 'Rina Contoh',
  capturedAt: '2026-11-20T01:14:33Z',
  sourceDevice: 'HP Sdr. Andi Rekaan (pelapor)',
  caption: 'Unggahan di grup, pukul 08.14',
} as const
const NOTHING = { capturedBy: '', capturedAt: null, sourceDevice: '', caption: '' }

let office: TestOffice
let person: PersonId
let report: ReportId
let desk: string

beforeEach(async () => {
  office = await newOffice()
  person = await addPerson(office, 1)
  report = (await office.call('intake.create', reportOf([person]))).id
  desk = join(office.dataFolder, 'meja')
  mkdirSync(desk)
})
afterEach(() => office.close())

async function given(name: string, bytes: Uint8Array, temporary = false): Promise<FileToken> {
  const path = join(desk, name)
  writeFileSync(path, bytes)
  return office.fileToken(path, { temporary })
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const owner = () => ({ kind: 'report', reportId: report }) as const
const folder = () => join(office.dataFolder, 'evidence')
const storedFiles = () =>
  existsSync(folder())
    ? readdirSync(folder(), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
    : []
const listed = () => office.call('evidence.list', { reportId: report, caseId: null })

async function addOne(bytes: Uint8Array, name = 'bukti.bin'): Promise<Evidence> {
  const { added } = await office.call('evidence.add', {
    owner: owner(),
    files: [await given(name, bytes)],
    capture: NOTHING,
  })
  if (!added[0]) throw new Error('nothing was added')
  return added[0]
}

async function readAll({ id, size }: Evidence): Promise<Buffer> {
  const parts: Uint8Array[] = []
  for (let offset = 0; offset < size; offset += 1_048_576)
    parts.push((await office.call('evidence.read', { id, offset, length: 1_048_576 })).bytes)
  return Buffer.concat(parts)
}

describe('adding evidence', () => {
  it('keeps many phone files at once: names untouched, kinds by content, SHA-256, size, who and when', async () => {
    const files: readonly [string, Uint8Array, string][] = [
      ['WhatsApp Image 2026-11-20 at 08.14.33.jpeg', JPEG, 'image/jpeg'],
      ['Screenshot_20261120-081433_WhatsApp.png', PNG, 'image/png'],
      ['VID-20261120-WA0003.mp4', MP4, 'video/mp4'],
      ['PTT-20261120-WA0001.opus', OPUS, 'audio/ogg'],
      ['IMG_0042.HEIC', HEIC, 'image/heic'],
      ['Surat rekomendasi.pdf', Buffer.from('%PDF-1.7\n%abc'), 'application/pdf'],
      [
        'Chat WhatsApp dengan +62 812-0000-0000.zip',
        Buffer.from(`504b0506${'00'.repeat(18)}`, 'hex'),
        'application/zip',
      ],
      ['Chat WhatsApp.txt', Buffer.from('20/11/26 08.14 - Anggota: …'), 'text/plain'],
      ['salah nama.pdf', PNG.subarray(0, 60), 'image/png'],
      ['tak dikenal.xyz', Buffer.from('abc'), 'application/octet-stream'],
    ]
    const tokens: FileToken[] = []
    for (const [name, bytes] of files) tokens.push(await given(name, bytes))
    const { added, duplicates } = await office.call('evidence.add', {
      owner: owner(),
      files: tokens,
      capture: CAPTURE,
    })
    expect(duplicates).toEqual([])
    expect(added.map(({ fileName, mediaType, size, sha256 }) => [fileName, mediaType, size, sha256])).toEqual(
      files.map(([name, bytes, mediaType]) => [name, mediaType, bytes.length, sha256(bytes)]),
    )
    const all = await listed()
    expect(all.map(({ fileName }) => fileName)).toEqual(files.map(([name]) => name))
    expect(all[0]).toMatchObject({
      capture: CAPTURE,
      addedBy: ACCOUNT_ID,
      addedAt: '2026-11-20T02:00:00.000Z',
    })
  })

  it('keeps a 50 MB picture and gives it back byte by byte', async () => {
    const bytes = Buffer.concat([JPEG, randomBytes(50 * 1024 * 1024)])
    const evidence = await addOne(bytes, 'WhatsApp Image besar.jpeg')
    expect(evidence).toMatchObject({ mediaType: 'image/jpeg', size: bytes.length, sha256: sha256(bytes) })
    expect((await readAll(evidence)).equals(bytes)).toBe(true)
    expect(await office.call('evidence.verify', { id: evidence.id })).toEqual({ intact: true })
  })

  it('names duplicates instead of keeping them twice', async () => {
    await addOne(PNG, 'pertama.png')
    const { added, duplicates } = await office.call('evidence.add', {
      owner: owner(),
      files: [
        await given('salinan.png', PNG),
        await given('lain.jpeg', JPEG),
        await given('lain lagi.jpeg', JPEG),
      ],
      capture: NOTHING,
    })
    expect(added.map(({ fileName }) => fileName)).toEqual(['lain.jpeg'])
    expect(duplicates).toEqual(['salinan.png', 'lain lagi.jpeg'])
    expect(storedFiles()).toHaveLength(2)
  })

  it('keeps everything at its limits', async () => {
    const capture = {
      capturedBy: 'p'.repeat(200),
      capturedAt: null,
      sourceDevice: 'h'.repeat(200),
      caption: 'k'.repeat(500),
    }
    const name = `${'n'.repeat(250)}.png`
    const { added } = await office.call('evidence.add', {
      owner: owner(),
      files: [await given(name, PNG)],
      capture,
    })
    expect(added[0]).toMatchObject({ fileName: name, capture })
    const failure = await office.expectFailure('evidence.add', {
      owner: owner(),
      files: [await given('b.png', JPEG)],
      capture: { ...capture, caption: 'k'.repeat(501) },
    })
    expect(failure.field).toBe('capture.caption')
  })

  it('deletes an upload only after it was committed, and never a file that stays the clerk’s', async () => {
    const upload = await given('unggahan.png', PNG, true)
    const own = await given('punya-sendiri.jpeg', JPEG)
    const nobody = '00000000-0000-4000-8000-000000000000'
    await office.expectFailure('evidence.add', {
      owner: { kind: 'report', reportId: nobody },
      files: [upload],
      capture: NOTHING,
    })
    expect(existsSync(join(desk, 'unggahan.png'))).toBe(true)
    await office.call('evidence.add', { owner: owner(), files: [upload, own], capture: NOTHING })
    expect(existsSync(join(desk, 'unggahan.png'))).toBe(false)
    expect(existsSync(join(desk, 'punya-sendiri.jpeg'))).toBe(true)
  })

  it('corrects who captured it; the bytes and their hash stay', async () => {
    const { id, sha256: before } = await addOne(PNG)
    await office.call('evidence.updateCapture', { id, capture: CAPTURE })
    expect(await office.call('evidence.get', { id })).toMatchObject({ capture: CAPTURE, sha256: before })
  })
})

describe('where evidence is seen', () => {
  it('is seen from the report and its case alike, and not from another person’s case', async () => {
    await addOne(PNG, 'laporan.png')
    const { cases } = await office.call('intake.openCases', {
      reportId: report,
      people: [{ personId: person, whose: 'other-unit' }],
    })
    const caseId = cases[0]?.caseId ?? ''
    for (const kind of ['case', 'proof'] as const)
      await office.call('evidence.add', {
        owner: { kind, caseId },
        files: [await given(`${kind}.jpeg`, Buffer.concat([JPEG, Buffer.from(kind)]))],
        capture: NOTHING,
      })
    const names = ['laporan.png', 'case.jpeg', 'proof.jpeg']
    const ofCase = await office.call('evidence.list', { reportId: null, caseId })
    expect(ofCase.map(({ fileName }) => fileName)).toEqual(names)
    expect((await listed()).map(({ fileName }) => fileName)).toEqual(names)
    const other = (await office.call('intake.create', reportOf([await addPerson(office, 2)]))).id
    expect(await office.call('evidence.list', { reportId: other, caseId: null })).toEqual([])
  })
})

describe('all of them or none', () => {
  it('keeps nothing of a batch when one file is empty, vanished or too big, and says which', async () => {
    const good = await given('baik.png', PNG)
    const empty = await given('WhatsApp Image kosong.jpeg', new Uint8Array())
    const gone = await given('dipindah.mp4', MP4)
    rmSync(join(desk, 'dipindah.mp4'))
    const big = await given('besar.mp4', MP4)
    truncateSync(join(desk, 'besar.mp4'), 2 * 1024 ** 3 + 1)
    const refused: readonly [FileToken, string, string][] = [
      [empty, 'evidence-empty', 'WhatsApp Image kosong.jpeg» kosong'],
      [gone, 'file-gone', 'dipindah.mp4'],
      [big, 'evidence-too-big', 'besar.mp4» lebih besar dari 2 GB'],
    ]
    for (const [token, code, text] of refused) {
      const failure = await office.expectFailure('evidence.add', {
        owner: owner(),
        files: [good, token],
        capture: NOTHING,
      })
      expect(failure.code).toBe(code)
      expect(failure.message).toContain(text)
      expect(storedFiles()).toEqual([])
    }
    expect(await listed()).toEqual([])
    // The good one is still at hand: nothing has to be chosen again.
    await office.call('evidence.add', { owner: owner(), files: [good], capture: NOTHING })
  })
})

describe('what happened to the files since', () => {
  it('notices a changed, a cut and a missing file', async () => {
    for (const damage of ['changed', 'cut', 'missing'] as const) {
      const bytes = Buffer.concat([JPEG, Buffer.from(damage)])
      const before = new Set(storedFiles())
      const { id } = await addOne(bytes, `${damage}.jpeg`)
      const path = storedFiles().find((file) => !before.has(file)) ?? ''
      if (damage === 'missing') rmSync(path)
      if (damage === 'cut') truncateSync(path, 100)
      if (damage === 'changed') {
        const raw = readFileSync(path)
        raw[200] = (raw[200] ?? 0) ^ 1
        writeFileSync(path, raw)
      }
      expect(await office.call('evidence.verify', { id }), damage).toEqual({ intact: false })
      const failure = await office.expectFailure('evidence.read', { id, offset: 0, length: 10 })
      expect(failure.code).toBe('evidence-damaged')
      const target = join(desk, 'keluar.jpeg')
      const exported = await office.office.host({ type: 'export-evidence', id, path: target })
      expect(exported.ok).toBe(false)
      expect(existsSync(target)).toBe(false)
    }
    expect(readdirSync(desk).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })

  it('writes the plain bytes where the clerk wants them, over an older copy', async () => {
    const { id } = await addOne(JPEG, 'a.jpeg')
    const target = join(desk, 'keluar.jpeg')
    writeFileSync(target, 'lama')
    expect(await office.office.host({ type: 'export-evidence', id, path: target })).toEqual({
      ok: true,
      value: {},
    })
    expect(readFileSync(target).equals(JPEG)).toBe(true)
  })

  it('clears away what a crash left behind when the session opens again', async () => {
    const { id } = await addOne(JPEG)
    mkdirSync(join(folder(), 'ab'), { recursive: true })
    writeFileSync(join(folder(), 'ab', 'ab'.repeat(32)), 'tertinggal')
    writeFileSync(join(folder(), 'setengah.tmp'), 'tertinggal')
    await office.call('account.lock', {})
    await office.call('account.signIn', { accountId: ACCOUNT_ID, password: PASSWORD })
    expect(storedFiles()).toHaveLength(1)
    expect(await office.call('evidence.verify', { id })).toEqual({ intact: true })
  })
})
