import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest'
import { newOffice, RIMBA_RAYA, type TestOffice } from '../support.ts'

/** The smallest whole PNG: one transparent pixel. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
)
const folder = mkdtempSync(join(tmpdir(), 'tegas-emblem-'))
const file = (name: string, bytes: Uint8Array | string) => {
  writeFileSync(join(folder, name), bytes)
  return join(folder, name)
}

let office: TestOffice
beforeEach(async () => {
  office = await newOffice()
})
afterEach(() => office.close())
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('a changed profile takes effect and outlives the session', async () => {
  const profile = { ...RIMBA_RAYA, weekDays: 6, zone: 'Asia/Jayapura', city: 'Rimba Hilir' } as const
  office.setClock('2026-11-20T16:00:00Z')
  expect((await office.call('account.status', {})).today).toBe('2026-11-20')
  await office.call('settings.update', { profile })
  expect((await office.call('account.status', {})).today).toBe('2026-11-21')
  expect(office.events).toContainEqual({ type: 'changed', method: 'settings.update' })
  await office.call('account.lock', {})
  await office.call('account.signIn', { accountId: 'rina', password: 'contoh-sandi-panjang' })
  expect((await office.call('settings.get', {})).profile).toEqual(profile)
})

test('a profile without a head of office is refused and the old one stays', async () => {
  const failure = await office.expectFailure('settings.update', {
    profile: { ...RIMBA_RAYA, city: 'Lain', officials: [] },
  })
  expect(failure.code).toBe('no-head')
  expect((await office.call('settings.get', {})).profile.city).toBe('Rimba Raya')
})

test.each([
  ['region', { region: '   ' }],
  ['officials.0.name', { officials: [{ ...RIMBA_RAYA.officials[2], name: '' }] }],
  ['stuckAfterDays', { stuckAfterDays: 0 }],
  ['address', { address: 'x'.repeat(301) }],
])('names the field that is wrong: %s', async (field, change) => {
  const failure = await office.expectFailure('settings.update', { profile: { ...RIMBA_RAYA, ...change } })
  expect(failure).toMatchObject({ code: 'input', field: `profile.${field}` })
})

test('an emblem is kept byte for byte, known by its content and not its name', async () => {
  const token = await office.fileToken(file('lambang.jpg', PNG))
  await office.call('settings.setEmblem', { file: token })
  const emblem = await office.call('settings.emblem', {})
  expect(emblem?.mediaType).toBe('image/png')
  expect(Buffer.from(emblem?.bytes ?? []).equals(PNG)).toBe(true)
})

test('a 50 MB picture, a text called .png and an empty file are refused as emblem; the old one stays', async () => {
  await office.call('settings.setEmblem', { file: await office.fileToken(file('baik.png', PNG)) })
  const big = file('foto.png', PNG)
  truncateSync(big, 50 * 1024 * 1024)
  const tooBig = await office.expectFailure('settings.setEmblem', { file: await office.fileToken(big) })
  expect(tooBig).toMatchObject({ code: 'emblem-too-big', field: 'emblem' })
  for (const [name, bytes] of [
    ['catatan.png', 'bukan gambar'],
    ['kosong.png', ''],
    ['gambar.svg', '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'],
  ] as const) {
    const refused = await office.expectFailure('settings.setEmblem', {
      file: await office.fileToken(file(name, bytes)),
    })
    expect(refused.code, name).toBe('emblem-not-image')
  }
  expect((await office.call('settings.get', {})).hasEmblem).toBe(true)
})

test('an emblem that vanished after it was chosen is said so', async () => {
  const path = file('hilang.png', PNG)
  const token = await office.fileToken(path)
  rmSync(path)
  const gone = await office.expectFailure('settings.setEmblem', { file: token })
  expect(gone).toMatchObject({ code: 'file-gone' })
  expect(gone.message).toContain('hilang.png')
})
