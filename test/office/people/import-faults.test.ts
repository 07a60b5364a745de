import { existsSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import XLSX from '@e965/xlsx'
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest'
import { DEDI, plainRows, workbooks } from '../../fixtures/people/workbooks.ts'
import { newOffice, type TestOffice } from '../support.ts'
import { accept, everybody, importFile, readFile, readGood } from './import-support.ts'

const files = workbooks()
let office: TestOffice
beforeEach(async () => {
  office = await newOffice()
})
afterEach(() => office.close())
afterAll(files.remove)

/** Stream names of a compound file, as Excel writes a workbook that is locked by a password. */
function lockedWorkbook(): Buffer {
  const { CFB } = XLSX
  const container = CFB.utils.cfb_new()
  CFB.utils.cfb_add(container, '/EncryptionInfo', Buffer.from([4, 0, 4, 0, 0x40, 0, 0, 0]))
  CFB.utils.cfb_add(container, '/EncryptedPackage', Buffer.alloc(4096, 7))
  return Buffer.from(CFB.write(container, { type: 'buffer' }) as Uint8Array)
}

async function refusal(path: string, name?: string) {
  const { end } = await readFile(office, path, name)
  expect(end.state).toBe('failed')
  expect(await everybody(office)).toEqual([])
  return end.error
}

test('a file of 0 bytes', async () => {
  const error = await refusal(files.bytes('kosong.xlsx', ''))
  expect(error).toMatchObject({ code: 'empty' })
  expect(error?.message).toContain('kosong')
})

test('a cut .xlsx', async () => {
  const path = await files.xlsx({ Data: plainRows() })
  truncateSync(path, Math.floor(readFileSync(path).length / 2))
  expect(await refusal(path)).toMatchObject({ code: 'broken' })
})

test('a zip that is no workbook', async () => {
  const path = await files.xlsx({ Data: plainRows() })
  const bytes = readFileSync(path)
  writeFileSync(
    path,
    Buffer.from(bytes.toString('latin1').replaceAll('xl/workbook', 'xl/w0rkb00k'), 'latin1'),
  )
  expect(await refusal(path)).toMatchObject({ code: 'broken' })
})

test('a workbook locked by a password says how to unlock it', async () => {
  const error = await refusal(files.bytes('terkunci.xlsx', lockedWorkbook()))
  expect(error).toMatchObject({ code: 'password' })
  expect(error?.message).toMatch(/kata sandi.*Excel/)
})

test('a picture under the name .xlsx', async () => {
  const picture = Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    Buffer.alloc(500),
  ])
  expect(await refusal(files.bytes('foto.xlsx', picture))).toMatchObject({ code: 'not-a-workbook' })
})

test('a zip that would unpack to gigabytes is refused before it is unpacked', async () => {
  const path = await files.xlsx({ Data: plainRows() })
  const bytes = readFileSync(path)
  for (let at = 0; at < bytes.length - 46; at += 1)
    if (bytes.readUInt32LE(at) === 0x02014b50) bytes.writeUInt32LE(0x7fffffff, at + 24)
  writeFileSync(path, bytes)
  expect(await refusal(path)).toMatchObject({ code: 'too-big' })
})

test('a workbook without a single row', async () => {
  expect(await refusal(await files.xlsx({ Data: [[null]] }))).toMatchObject({ code: 'no-rows' })
})

test('a path that vanished before the start', async () => {
  const path = await files.xlsx({ Data: plainRows() })
  const file = await office.fileToken(path)
  rmSync(path)
  expect(await office.expectFailure('imports.start', { file })).toMatchObject({ code: 'file-gone' })
})

test('a list without an NIP column is shown, but cannot be accepted', async () => {
  const preview = await readGood(office, await files.xlsx({ Data: [['Judul'], ['Isi'], ['Isi lain']] }))
  expect(preview.sheets[0]).toMatchObject({ included: false, problem: 'Kolom NIP belum ditunjuk.' })
  expect(await office.expectFailure('imports.accept', { id: preview.id })).toMatchObject({
    code: 'import-nothing',
  })
})

test('cancelled while reading: nothing is kept, and the next file is read as ever', async () => {
  const path = await files.xlsx({ Data: plainRows() })
  const { jobId } = await office.call('imports.start', { file: await office.fileToken(path) })
  await office.call('jobs.cancel', { id: jobId })
  expect(await office.jobEnd(jobId)).toMatchObject({ state: 'cancelled' })
  expect(await office.expectFailure('imports.preview', { id: jobId })).toMatchObject({ code: 'import-gone' })
  expect((await importFile(office, path)).counts.new).toBe(4)
})

test('discarded: the preview is gone and nobody was imported', async () => {
  const { id } = await readGood(office, await files.xlsx({ Data: plainRows() }))
  await office.call('imports.discard', { id })
  expect(await office.expectFailure('imports.accept', { id })).toMatchObject({ code: 'import-gone' })
  expect(await everybody(office)).toEqual([])
})

test('accepted twice: the second time is refused', async () => {
  const { id } = await importFile(office, await files.xlsx({ Data: plainRows() }))
  expect(await office.expectFailure('imports.accept', { id })).toMatchObject({ code: 'import-gone' })
})

test('an uploaded copy is deleted once it is read, and no name of the list lies on the disk in the clear', async () => {
  const path = await files.xlsx({ Data: plainRows() })
  const answer = await office.office.host({ type: 'file-chosen', path, name: 'unggah.xlsx', temporary: true })
  if (!answer.ok) throw new Error(answer.error.message)
  const { jobId } = await office.call('imports.start', { file: answer.value.token })
  await office.jobEnd(jobId)
  expect(existsSync(path)).toBe(false)
  await accept(office, jobId)
  for (const entry of readdirSync(office.dataFolder, { recursive: true, withFileTypes: true }))
    if (entry.isFile()) {
      const content = readFileSync(`${entry.parentPath}/${entry.name}`)
      expect(content.includes('Rekaan')).toBe(false)
      expect(content.includes(DEDI)).toBe(false)
    }
})

test('locked between preview and acceptance: the rows are gone, the registry is as it was', async () => {
  const preview = await readGood(office, await files.xlsx({ Data: plainRows() }))
  await office.call('account.lock', {})
  expect(await office.expectFailure('imports.accept', { id: preview.id })).toMatchObject({ code: 'locked' })
  await office.call('account.signIn', { accountId: 'rina', password: 'contoh-sandi-panjang' })
  expect(await office.expectFailure('imports.accept', { id: preview.id })).toMatchObject({
    code: 'import-gone',
  })
  expect(await everybody(office)).toEqual([])
})
