import { randomBytes } from 'node:crypto'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type BetterSqlite from 'better-sqlite3'
import PizZip from 'pizzip'
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { CaseId, type JobId } from '../../src/terms/ids.ts'
import type { Failure, Result } from '../../src/terms/result.ts'
import { plainRows, workbooks } from '../fixtures/people/workbooks.ts'
import { addPerson, reportOf } from '../office/intake/support.ts'
import { type LettersDesk, lettersDesk, PIXEL } from '../office/letters/desk.ts'
import { readGood } from '../office/people/import-support.ts'
import { ACCOUNT_ID, emptyOffice, PASSWORD, RIMBA_RAYA } from '../office/support.ts'
import {
  cannotMount,
  type Disk,
  driverOf,
  expectPlain,
  expectSound,
  filesOf,
  needDisk,
  rowsOf,
} from './support.ts'

// Many tries each, with real password hashing.
vi.setConfig({ testTimeout: 90_000 })

const skipped = cannotMount()
const files = workbooks()
afterAll(files.remove)

let disk: Disk
let desk: LettersDesk
let driver: BetterSqlite.Database
const start = async () => {
  disk = needDisk('size=12m')
  desk = await lettersDesk('2026-10-05', {}, { dataFolder: join(disk.path, 'kantor') })
  driver = await driverOf(desk.dataFolder)
}
const end = async () => {
  driver.close()
  await desk.close()
  disk.unmount()
}
const picture = () => ({ rows: rowsOf(driver), files: filesOf(desk.dataFolder) })

/** The action's failure, or null when it went through. */
type Attempt = () => Promise<Failure | null>

const call =
  (method: string, input: unknown | (() => Promise<unknown>)): Attempt =>
  async () => {
    const given = typeof input === 'function' ? await input() : input
    const answer: Result<unknown> = await desk.office.call(method, given)
    return answer.ok ? null : answer.error
  }
const job =
  (method: string, input: unknown): Attempt =>
  async () => {
    const answer = await desk.office.call(method, input)
    if (!answer.ok) return answer.error
    const { jobId } = answer.value as { jobId: JobId }
    const status = await desk.jobEnd(jobId)
    return status.error
  }

/**
 * Tries with ever more room until the action goes through. Each try before must be refused in plain words and leave
 * every row and every file as they were.
 */
async function untilItFits(attempt: Attempt, what: string): Promise<number> {
  const before = picture()
  let refused = 0
  for (const pages of [0, 1, 2, 3, 4, 6, 8, 11, 15, 20, 27, 36, 48, 64, 90, 128, 256, 512, 1024]) {
    disk.fill(pages)
    const failure = await attempt()
    disk.free()
    if (!failure) {
      expectSound(driver)
      expect((await desk.call('account.status', {})).state, what).toBe('open')
      return refused
    }
    refused += 1
    const said = `${what}, ${pages} pages left`
    expectPlain(failure, said)
    expect(failure.code, `${said}: ${failure.message}`).toMatch(/^(disk-full|target-full)$/)
    expect(failure.message).toMatch(/tidak disimpan|tidak ada yang/i)
    expect(picture(), said).toEqual(before)
  }
  throw new Error(`${what} never went through`)
}

describe.skipIf(skipped)('a disk that is full in the middle of work (needs mount)', () => {
  beforeEach(start)
  afterEach(end)

  it('a report', async () => {
    const person = await addPerson(desk, 900)
    const report = reportOf([person], {
      receivedOn: '2026-10-01' as never,
      actDate: null,
      summary: 'a'.repeat(5000),
    })
    expect(await untilItFits(call('intake.create', report), 'report')).toBeGreaterThan(0)
    expect((await desk.call('intake.list', { text: '', state: 'all', limit: 10 })).rows[0]?.number).toBe(
      'L-2026/001',
    )
  })

  it('a fact', async () => {
    const caseId = await desk.openCase()
    const note = {
      caseId,
      happenedOn: '2026-10-05',
      happenedAt: null,
      payload: { type: 'note', note: 'Catatan panjang. '.repeat(290) },
    }
    expect(await untilItFits(call('cases.record', note), 'fact')).toBeGreaterThan(0)
  })

  it('minutes while typed', async () => {
    const caseId = await desk.openCase()
    const minutes = (answer: string) => ({
      caseId,
      minutes: {
        beginAt: null,
        endAt: null,
        heldOn: null,
        place: '',
        qa: Array.from({ length: 20 }, () => ({ question: 'Apa yang terjadi?', answer })),
        admitted: null,
        refusedToSign: false,
        refusalNote: '',
      },
    })
    await desk.call('cases.saveMinutes', minutes('Jawaban lama.'))
    expect(
      await untilItFits(call('cases.saveMinutes', minutes('x'.repeat(20_000))), 'minutes'),
    ).toBeGreaterThan(0)
  })

  it('people from a workbook', async () => {
    const rows = plainRows()
    const [head = [], first = []] = rows
    const many = Array.from({ length: 400 }, (_, n) =>
      first.map((cell, at) =>
        at === 1 ? `19860926201505${1 + Math.floor(n / 999)}${String((n % 999) + 1).padStart(3, '0')}` : cell,
      ),
    )
    const { id } = await readGood(desk, await files.xlsx({ Data: [head, ...many] }))
    expect(await untilItFits(job('imports.accept', { id }), 'import')).toBeGreaterThan(0)
    expect((await desk.call('people.count', {})).people).toBe(400)
  })

  it('a letter back from Word', async () => {
    const id = await desk.draft(await desk.openCase(), 'panggilan-1')
    const zip = new PizZip(await desk.bytes(id))
    zip.file('word/media/foto.png', randomBytes(60_000))
    const path = join(files.folder, 'surat.docx')
    writeFileSync(path, zip.generate({ type: 'nodebuffer' }))
    const file = await desk.fileToken(path)
    expect(await untilItFits(call('letters.takeBack', { id, file }), 'take back')).toBeGreaterThan(0)
    expect((await desk.call('letters.get', { id })).editedInWord).toBe(true)
  })

  it('a working copy for Word', async () => {
    const id = await desk.draft(await desk.openCase(), 'panggilan-1')
    const checkOut: Attempt = async () => {
      const answer = await desk.office.host({ type: 'check-out-paper', id })
      return answer.ok ? null : answer.error
    }
    expect(await untilItFits(checkOut, 'check out')).toBeGreaterThan(0)
  })

  it('the number of a letter', async () => {
    const id = await desk.draft(await desk.openCase(), 'panggilan-1')
    await desk.sign(id)
    const number = { id, date: '2026-10-05', number: null, acceptWarnings: false }
    expect(await untilItFits(call('letters.number', number), 'number')).toBeGreaterThan(0)
    expect((await desk.call('letters.get', { id })).number).toBe('800.1.6.2/001/ITDA/X/2026')
    expect(await desk.call('register.list', { year: 2026, text: '' })).toHaveLength(1)
  })

  it('letters for many: those before it are kept and told of, the others are made afterwards', async () => {
    const caseIds: CaseId[] = []
    for (let n = 1; n <= 12; n++) caseIds.push(await desk.openCase({ name: `Contoh Orangke-${n}` }))
    const common = { examDate: '2026-10-15', examTime: '10:30', place: 'Aula Rekaan. '.repeat(30) }
    const stop = desk.office.on((event) => {
      if (event.type === 'job' && event.job.note.startsWith('Contoh Orangke-2')) disk.fill(4)
    })
    const { id, jobId } = await desk.call('batches.begin', { kind: 'panggilan-1', caseIds, common })
    const { error } = await desk.jobEnd(jobId)
    stop()
    disk.free()
    if (!error) throw new Error('the disk was never full')
    expectPlain(error, 'batch')
    const made = (await desk.call('batches.get', { id })).items.filter(({ paperId }) => paperId).length
    expect(made).toBeGreaterThan(0)
    expect(made).toBeLessThan(12)
    expect(error).toMatchObject({
      code: 'disk-full',
      message: expect.stringContaining(`${made} dari 12 surat sudah disiapkan dan tetap tersimpan`),
    })
    expectSound(driver)
    await desk.jobEnd((await desk.call('batches.resume', { id })).jobId)
    const { items } = await desk.call('batches.get', { id })
    expect(items.map(({ state }) => state)).toEqual(Array.from({ length: 12 }, () => 'draft'))
    expect(new Set(items.map(({ paperId }) => paperId)).size).toBe(12)
  })

  it('the scan of a signed letter', async () => {
    const id = await desk.issue(await desk.openCase(), 'panggilan-1', '2026-10-05')
    const path = join(files.folder, 'pindaian.pdf')
    writeFileSync(path, randomBytes(300_000))
    const file = await desk.fileToken(path)
    expect(await untilItFits(call('letters.addScan', { id, file }), 'scan')).toBeGreaterThan(0)
  })

  it('the emblem, which may be an upload that only the office still has', async () => {
    const path = join(files.folder, 'lambang.png')
    writeFileSync(path, Buffer.concat([PIXEL, randomBytes(80_000)]))
    const file = await desk.fileToken(path, { temporary: true })
    expect(await untilItFits(call('settings.setEmblem', { file }), 'emblem')).toBeGreaterThan(0)
  })

  it('a new password: on failure the old one still opens, and only the old one', async () => {
    const newPassword = 'sandi-baru-yang-panjang'
    const change = call('account.changePassword', { password: PASSWORD, newPassword })
    expect(await untilItFits(change, 'password')).toBeGreaterThan(0)
    await desk.call('account.lock', {})
    expect(
      (await desk.expectFailure('account.signIn', { accountId: ACCOUNT_ID, password: PASSWORD })).code,
    ).toBe('wrong-password')
    await desk.call('account.signIn', { accountId: ACCOUNT_ID, password: newPassword })
  })

  it('a new password whose audit entry fails after keys.json was written', async () => {
    const before = picture()
    driver.exec(
      `CREATE TRIGGER planted BEFORE INSERT ON audit BEGIN SELECT RAISE(ABORT, 'planted fault'); END`,
    )
    const logged = console.error
    console.error = () => {} // to the dispatcher the planted fault is a bug
    try {
      await desk.expectFailure('account.changePassword', { password: PASSWORD, newPassword: 'x'.repeat(12) })
    } finally {
      console.error = logged
    }
    driver.exec('DROP TRIGGER planted')
    expect(picture()).toEqual(before)
    await desk.call('account.lock', {})
    await desk.call('account.signIn', { accountId: ACCOUNT_ID, password: PASSWORD } as never)
  })

  it('a new recovery code', async () => {
    expect(
      await untilItFits(call('account.renewRecoveryCode', { password: PASSWORD }), 'recovery code'),
    ).toBeGreaterThan(0)
  })

  it('signing in on a full disk says so or works, and works once there is room', async () => {
    await desk.openCase()
    const before = picture()
    await desk.call('account.lock', {})
    const signIn = { accountId: ACCOUNT_ID, password: PASSWORD } as never
    for (const pages of [0, 1, 2, 4, 8, 12]) {
      disk.fill(pages)
      const answer = await desk.office.call('account.signIn', signIn)
      if (!answer.ok) expectPlain(answer.error, `sign-in, ${pages} pages left`)
      await desk.office.call('account.lock', {})
      disk.free()
    }
    await desk.call('account.signIn', signIn)
    expect(picture()).toEqual(before)
  })

  it('exporting a letter or evidence to a full stick keeps what lay there', async () => {
    const id = await desk.draft(await desk.openCase(), 'panggilan-1')
    const stick = needDisk('size=1m')
    try {
      const path = join(stick.path, 'surat.docx')
      writeFileSync(path, 'yang lama')
      stick.fill(2)
      const answer = await desk.office.host({ type: 'export-paper', id, path })
      if (answer.ok) throw new Error('there was no room')
      expectPlain(answer.error, 'export')
      expect(readFileSync(path, 'utf8')).toBe('yang lama')
      expect(Object.keys(filesOf(stick.path))).toEqual(['surat.docx'])
      stick.free()
      expect((await desk.office.host({ type: 'export-paper', id, path })).ok).toBe(true)
      expect(readFileSync(path).equals(Buffer.from(await desk.bytes(id)))).toBe(true)
    } finally {
      stick.unmount()
    }
  })
})

describe.skipIf(skipped)('a hand-over to a full stick (needs mount)', () => {
  let stick: Disk
  let caseId: CaseId
  beforeEach(async () => {
    await start()
    stick = needDisk('size=4m')
    caseId = await desk.openCase()
    await desk.issue(caseId, 'panggilan-1', '2026-10-05')
    const path = join(files.folder, 'foto.jpg')
    writeFileSync(path, randomBytes(400_000))
    await desk.call('evidence.add', {
      owner: { kind: 'case', caseId: CaseId.parse(caseId) },
      files: [await desk.fileToken(path)],
      capture: { capturedBy: '', capturedAt: null, sourceDevice: '', caption: '' },
    })
  })
  afterEach(async () => {
    stick.unmount()
    await end()
  })
  const folder = async () => {
    const answer = await desk.office.host({ type: 'folder-chosen', path: stick.path, label: 'STIK (E:)' })
    if (!answer.ok) throw new Error(answer.error.message)
    return answer.value.token
  }
  const send = async () =>
    job('handover.start', { caseIds: [caseId], folder: await folder(), receiver: 'BKPSDM' })()

  it('says before anything is written that there is too little room', async () => {
    const before = picture()
    stick.fill(20)
    const failure = await send()
    if (!failure) throw new Error('there was no room')
    expectPlain(failure, 'hand-over')
    expect(failure.code).toBe('place-unfit')
    expect(filesOf(stick.path)).toEqual({})
    expect(picture()).toEqual(before)
    stick.free()
    expect(await send()).toBeNull()
    expect((await desk.call('handover.list', {})).map(({ name }) => name)).toEqual([
      'TEGAS_ITDA_2026-10-05_01',
    ])
  })

  it('fills up while the package is written: nothing stays on the stick, nothing is recorded', async () => {
    const before = picture()
    let filled = false
    const stop = desk.office.on((event) => {
      // The stick's free space was looked at already: from here on it had promised too much.
      if (event.type === 'job' && event.job.note.startsWith('Menulis') && !filled) {
        filled = true
        stick.fill(3)
      }
    })
    const failure = await send()
    stop()
    expect(filled).toBe(true)
    if (!failure) throw new Error('there was no room')
    expectPlain(failure, 'hand-over')
    expect(failure.message).toMatch(/stik/i)
    expect(failure.message).not.toContain('komputer penuh')
    expect(filesOf(stick.path)).toEqual({})
    expect(picture()).toEqual(before)
    stick.free()
    expect(await send()).toBeNull()
    expectSound(driver)
  })

  it('refuses to hand over evidence that is damaged, names it, and takes the package back', async () => {
    const [path] = Object.keys(filesOf(join(desk.dataFolder, 'evidence')))
    const at = join(desk.dataFolder, 'evidence', path ?? '')
    const bytes = readFileSync(at)
    bytes[200_000] = (bytes[200_000] ?? 0) ^ 1
    writeFileSync(at, bytes)
    const failure = await send()
    if (!failure) throw new Error('the evidence is damaged')
    expectPlain(failure, 'hand-over')
    expect(failure.message).toContain('foto.jpg')
    expect(filesOf(stick.path)).toEqual({})
    expect(await desk.call('handover.list', {})).toEqual([])
  })

  it('with the computer full it cannot be recorded: the package is taken back from the stick', async () => {
    const before = picture()
    disk.fill(0)
    const failure = await send()
    disk.free()
    if (!failure) throw new Error('there was no room')
    expectPlain(failure, 'hand-over')
    expect(failure.code).toBe('disk-full')
    expect(filesOf(stick.path)).toEqual({})
    expect(picture()).toEqual(before)
    expect(await send()).toBeNull()
  })
})

describe.skipIf(skipped)('set-up on a disk that is full (needs mount)', () => {
  const SETUP = {
    profile: RIMBA_RAYA,
    emblem: null,
    account: { id: ACCOUNT_ID, name: 'Rina Contoh' },
    password: PASSWORD,
  } as never

  async function sweep(
    disk: Disk,
    fill: (step: number) => void,
    free: () => void,
    steps: readonly number[],
  ): Promise<number> {
    const office = emptyOffice({ dataFolder: join(disk.path, 'kantor') })
    try {
      let refused = 0
      for (const step of steps) {
        fill(step)
        const answer = await office.office.call('account.setUp', SETUP)
        const status = await office.office.call('account.status', {})
        free()
        if (answer.ok) {
          const { recoveryCode } = answer.value as { recoveryCode: string }
          // The printed code is worth something: it opens the office.
          await office.call('account.recover', {
            accountId: ACCOUNT_ID as never,
            recoveryCode,
            newPassword: 'x'.repeat(12),
          })
          return refused
        }
        refused += 1
        expectPlain(answer.error, `set-up at ${step}`)
        expect(answer.error.code).toMatch(/^(disk-full|read-only)$/)
        expect(status, `set-up at ${step}`).toMatchObject({ ok: true, value: { state: 'empty' } })
        expect(filesOf(office.dataFolder)).toEqual({})
      }
      throw new Error('set-up never went through')
    } finally {
      await office.close()
    }
  }

  it('out of room: refused plainly, and the next try is a first try', async () => {
    const disk = needDisk('size=6m')
    try {
      const steps = [0, 1, 4, 16, 60, 90, 120, 150, 400]
      expect(await sweep(disk, disk.fill, disk.free, steps)).toBeGreaterThan(0)
    } finally {
      disk.unmount()
    }
  })

  it('out of directory entries: the recovery code is never lost with an office that is there', async () => {
    const disk = needDisk('size=6m,nr_inodes=40')
    try {
      const fill = (left: number) => {
        for (let n = 0; n < 38 - left; n += 1) writeFileSync(join(disk.path, `sisa-${n}`), '')
      }
      const free = () => {
        for (let n = 0; n < 40; n += 1) rmSync(join(disk.path, `sisa-${n}`), { force: true })
      }
      expect(await sweep(disk, fill, free, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12])).toBeGreaterThan(0)
    } finally {
      disk.unmount()
    }
  })
})
