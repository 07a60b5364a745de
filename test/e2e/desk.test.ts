import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { RIMBA_RAYA } from '../fixtures/office.ts'
import type { Desk } from './support/desk.ts'
import { desks } from './support/desks.ts'

const ACCOUNT = { id: 'rina', name: 'Rina Contoh' }
const PASSWORD = 'contoh-sandi-panjang'

/** What the two hosts do around the office: dialogs, drives, the clock, and a folder that outlives them. */
for (const { name, skipped, open } of desks)
  describe.skipIf(skipped !== null)(name, () => {
    let desk: Desk
    let papers: string
    beforeAll(async () => {
      papers = mkdtempSync(join(tmpdir(), 'tegas-papers-'))
      desk = await open({ now: '2026-03-02T01:00:00Z', zone: 'Asia/Makassar' })
    })
    afterAll(async () => {
      await desk?.close()
      rmSync(papers, { recursive: true, force: true })
    })

    it('starts empty, on the day and in the zone it was given', async () => {
      expect(await desk.call('account.status', {})).toMatchObject({
        ok: true,
        value: { state: 'empty', today: '2026-03-02', zone: 'Asia/Makassar' },
      })
    })

    it('takes what the clerk chose in a dialog, and nothing when she cancels', async () => {
      const path = join(papers, 'WhatsApp Image 2026-02-27.jpeg')
      writeFileSync(path, 'gambar')
      const ask = { title: 'Pilih berkas', extensions: ['jpeg'], multiple: true }
      await desk.answerFiles([path])
      expect(await desk.call('desktop.pickFiles', ask)).toMatchObject({
        ok: true,
        value: [{ name: 'WhatsApp Image 2026-02-27.jpeg', size: 6 }],
      })
      await desk.answerFiles([])
      expect(await desk.call('desktop.pickFiles', ask)).toEqual({ ok: true, value: [] })
    })

    it('says so when a chosen file has vanished', async () => {
      await desk.answerFiles([join(papers, 'sudah dihapus.png')])
      expect(
        await desk.call('desktop.pickFiles', { title: 'Pilih', extensions: [], multiple: false }),
      ).toMatchObject({ ok: false, error: { code: 'file-gone' } })
    })

    it('keeps drives and folders from whoever has not signed in', async () => {
      expect(await desk.call('desktop.drives', {})).toMatchObject({ ok: false, error: { code: 'locked' } })
    })

    it('sets up an office whose database nobody can read', async () => {
      const setUp = { profile: RIMBA_RAYA, emblem: null, account: ACCOUNT, password: PASSWORD }
      expect(await desk.call('account.setUp', setUp)).toMatchObject({ ok: true })
      const start = readFileSync(join(desk.dataFolder, 'office.db')).subarray(0, 15).toString('latin1')
      expect(start).not.toBe('SQLite format 3')
    })

    it('shows the stick with its free space, and the folder the clerk chose', async () => {
      expect(await desk.call('desktop.drives', {})).toMatchObject({
        ok: true,
        value: [{ label: 'STIK UJI', removable: true, bytesFree: expect.any(Number) }],
      })
      await desk.answerFolder(desk.drive)
      expect(await desk.call('desktop.pickFolder', { title: 'Pilih folder' })).toMatchObject({
        ok: true,
        value: { label: desk.drive, removable: false },
      })
      expect(await desk.call('desktop.pickFolder', { title: 'Pilih folder' })).toEqual({
        ok: true,
        value: null,
      })
    })

    it('moves to another day when the test says so', async () => {
      await desk.setNow('2026-04-20T01:00:00Z')
      expect(await desk.call('account.status', {})).toMatchObject({ value: { today: '2026-04-20' } })
    })

    it('is locked when it is opened again, and opens with the password', async () => {
      await desk.close({ keep: true })
      desk = await open({ now: '2026-04-21T01:00:00Z', baseFolder: desk.baseFolder })
      expect(await desk.call('account.status', {})).toMatchObject({
        value: { state: 'locked', accountIds: ['rina'] },
      })
      expect(
        await desk.call('account.signIn', { accountId: 'rina', password: 'salah sama sekali' }),
      ).toMatchObject({ ok: false, error: { code: 'wrong-password' } })
      expect(await desk.call('account.signIn', { accountId: 'rina', password: PASSWORD })).toMatchObject({
        ok: true,
      })
    })
  })
