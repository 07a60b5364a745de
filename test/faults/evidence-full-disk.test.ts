import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createEvidenceFiles } from '../../src/store/evidence-files.ts'
import { storeProblem } from '../../src/store/open.ts'
import { RIMBA_RAYA } from '../fixtures/office.ts'
import { addPerson, reportOf } from '../office/intake/support.ts'
import { ACCOUNT_ID, emptyOffice, PASSWORD } from '../office/support.ts'

const MIB = 1024 * 1024

/** Only root may mount; elsewhere these tests are skipped by name. */
function canMount(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false
  const probe = mkdtempSync(join(tmpdir(), 'tegas-mount-'))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', probe], { stdio: 'ignore' })
    execFileSync('umount', [probe], { stdio: 'ignore' })
    return true
  } catch {
    return false
  } finally {
    rmSync(probe, { recursive: true, force: true })
  }
}

describe.skipIf(!canMount())('a disk that fills up while evidence comes in (needs mount)', () => {
  let disk: string
  let source: string

  beforeEach(() => {
    disk = mkdtempSync(join(tmpdir(), 'tegas-full-'))
    source = mkdtempSync(join(tmpdir(), 'tegas-source-'))
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', disk])
  })
  afterEach(() => {
    execFileSync('umount', [disk])
    rmSync(disk, { recursive: true, force: true })
    rmSync(source, { recursive: true, force: true })
  })

  it('says that the disk is full, leaves nothing, and keeps what was there', async () => {
    const files = createEvidenceFiles(disk, Buffer.alloc(32, 7), Buffer.alloc(32, 9))
    const small = join(source, 'kecil.jpeg')
    writeFileSync(small, randomBytes(MIB))
    const kept = await files.take(small)

    const big = join(source, 'besar.mp4')
    writeFileSync(big, randomBytes(6 * MIB))
    const error: unknown = await files.take(big).then(
      () => null,
      (reason: unknown) => reason,
    )
    expect(storeProblem(error)).toBe('full')

    const left = readdirSync(join(disk, 'evidence'), { recursive: true, withFileTypes: true })
    expect(left.filter((entry) => entry.isFile()).map(({ name }) => name)).toEqual([kept.storedAs])
    expect((await files.read(kept.storedAs, 0, MIB)).length).toBe(MIB)
    // The room is free again: a smaller file still fits.
    const other = join(source, 'lain.jpeg')
    writeFileSync(other, randomBytes(MIB))
    await files.take(other)
  })

  it('does not start when the folder cannot even be made', async () => {
    mkdirSync(join(disk, 'x'))
    writeFileSync(join(disk, 'penuh'), Buffer.alloc(4 * MIB - 64 * 1024))
    const files = createEvidenceFiles(join(disk, 'x'), Buffer.alloc(32, 7), Buffer.alloc(32, 9))
    const big = join(source, 'besar.mp4')
    writeFileSync(big, randomBytes(MIB))
    await expect(files.take(big)).rejects.toMatchObject({ code: 'ENOSPC' })
    const evidence = join(disk, 'x', 'evidence')
    expect(existsSync(evidence) ? readdirSync(evidence) : []).toEqual([])
  })

  it('tells the clerk so, keeps the report, and takes a smaller file afterwards', async () => {
    execFileSync('mount', ['-o', 'remount,size=16m', disk])
    const office = emptyOffice({ dataFolder: join(disk, 'kantor') })
    try {
      await office.call('account.setUp', {
        profile: RIMBA_RAYA,
        emblem: null,
        account: { id: ACCOUNT_ID, name: 'Rina Contoh' },
        password: PASSWORD,
      })
      const person = await addPerson(office, 1)
      const { id: reportId } = await office.call('intake.create', reportOf([person]))
      const add = async (name: string, bytes: number) => {
        const path = join(source, name)
        writeFileSync(path, randomBytes(bytes))
        return {
          owner: { kind: 'report', reportId },
          files: [await office.fileToken(path)],
          capture: { capturedBy: '', capturedAt: null, sourceDevice: '', caption: '' },
        } as const
      }
      const failure = await office.expectFailure('evidence.add', await add('video.mp4', 20 * MIB))
      expect(failure.code).toBe('disk-full')
      expect(failure.message).toContain('tetap utuh')
      expect(await office.call('evidence.list', { reportId, caseId: null })).toEqual([])
      const small = await add('foto.jpeg', MIB)
      const { added } = await office.call('evidence.add', { ...small, files: [...small.files] })
      expect(await office.call('evidence.verify', { id: added[0]?.id ?? '' })).toEqual({ intact: true })
    } finally {
      await office.close()
    }
  })
})
