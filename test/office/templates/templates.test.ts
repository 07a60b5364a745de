import { existsSync } from 'node:fs'
import { join } from 'node:path'
import BetterSqlite from 'better-sqlite3'
import { afterEach, describe, expect, it } from 'vitest'
import { migrate } from '../../../src/store/migrate.ts'
import type { PaperKind } from '../../../src/terms/paper.ts'
import { type LettersDesk, lettersDesk } from '../letters/desk.ts'
import { append, editBody, paragraph, shipped } from './edit.ts'

let desk: LettersDesk
afterEach(() => desk.close())

const KIND: PaperKind = 'panggilan-1'
const marked = (mark: string) => editBody(shipped(KIND), append(paragraph(mark)))

let files = 0
async function token(bytes: Uint8Array | string, name = 'naskah.docx') {
  files += 1
  return desk.fileToken(desk.file(`${files}-${name}`, bytes), { temporary: true })
}

async function add(
  mark: string,
  over: { paper?: 'A4' | 'F4' | null; unitId?: string | null; name?: string } = {},
) {
  const { paper = null, unitId = null, name = mark } = over
  const input = { kind: KIND, name, paper, unitId, file: await token(marked(mark)) }
  return (await desk.call('templates.add', input as never)).id
}

const own = async () => {
  const kinds = await desk.call('templates.list', {})
  return kinds.find(({ kind }) => kind === KIND)?.own ?? []
}

async function unitId(name: string): Promise<string> {
  const found = (await desk.call('people.units', {})).find((unit) => unit.name === name)
  if (!found) throw new Error(name)
  return found.id
}

const summons = async (options: Parameters<LettersDesk['openCase']>[0] = {}) =>
  desk.draft(await desk.openCase(options), KIND)

describe('taking out and putting back', () => {
  it('gives the shipped template to edit, and fills letters from what comes back', async () => {
    desk = await lettersDesk()
    const taken = await desk.call('templates.bytes', { kind: KIND, own: null })
    expect(taken.fileName).toBe('Naskah Surat Panggilan I (bawaan).docx')
    expect(Buffer.from(taken.bytes).equals(Buffer.from(shipped(KIND)))).toBe(true)

    const file = await token(marked('Moto kantor: {kop_nama} hadir.'))
    expect(await desk.call('templates.check', { kind: KIND, file })).toEqual({
      findings: [],
      acceptable: true,
    })
    await desk.call('templates.add', { kind: KIND, name: 'Kop baru', paper: null, unitId: null, file })
    expect(await desk.words(await summons())).toContain('Moto kantor: INSPEKTORAT DAERAH hadir.')
    expect(await own()).toMatchObject([
      { name: 'Kop baru', inUse: true, current: 1, versions: [{ version: 1, takenBy: 'Rina Contoh' }] },
    ])
  })

  it('keeps every version, gives each back, and goes back to one', async () => {
    desk = await lettersDesk()
    const id = await add('Versi pertama')
    const next = await desk.call('templates.addVersion', { id, file: await token(marked('Versi kedua')) })
    expect(next.version).toBe(2)
    const draft = await summons()
    expect(await desk.words(draft)).toContain('Versi kedua')
    await desk.call('templates.use', { id, version: 1 })
    expect(await desk.words(draft)).toContain('Versi pertama')
    const [template] = await own()
    expect(template?.versions.map(({ version }) => version)).toEqual([2, 1])
    const second = await desk.call('templates.bytes', { kind: KIND, own: { id, version: 2 } })
    expect(Buffer.from(second.bytes).equals(Buffer.from(marked('Versi kedua')))).toBe(true)
    expect(second.fileName).toBe('Naskah Surat Panggilan I - Versi pertama (versi 2).docx')
  })

  it('restores the shipped one, and keeps the own ones aside', async () => {
    desk = await lettersDesk()
    const id = await add('Naskah kantor')
    await add('Naskah F4', { paper: 'F4' })
    await desk.call('templates.restoreShipped', { kind: KIND })
    expect(await desk.words(await summons())).not.toContain('Naskah kantor')
    expect((await own()).map(({ inUse }) => inUse)).toEqual([false, false])
    await desk.call('templates.use', { id, version: 1 })
    expect((await own()).filter(({ inUse }) => inUse).map(({ name }) => name)).toEqual(['Naskah kantor'])
  })
})

describe('which template a letter gets', () => {
  it('the one of the paper size before the one for all, and the newest of the same size', async () => {
    desk = await lettersDesk('2026-10-05', { paper: 'F4' })
    await add('Untuk semua')
    await add('Untuk A4', { paper: 'A4' })
    const draft = await summons()
    expect(await desk.words(draft)).toContain('Untuk semua')
    const f4 = await add('Untuk F4', { paper: 'F4' })
    expect(await desk.words(draft)).toContain('Untuk F4')
    await add('F4 lebih baru', { paper: 'F4' })
    expect(await desk.words(draft)).toContain('F4 lebih baru')
    expect((await own()).find(({ id }) => id === f4)?.inUse).toBe(false)
  })

  it("a unit's own serves the units below it, and nobody else", async () => {
    desk = await lettersDesk()
    await add('Dinas punya', { unitId: await unitId('Dinas Pendidikan') })
    expect(await desk.words(await summons())).not.toContain('Dinas punya')
    expect(await desk.words(await summons({ whose: 'other-unit' }))).toContain('Dinas punya')
    await add('Sekolah punya', { unitId: await unitId('SDN 3 Rimba') })
    expect(await desk.words(await summons({ whose: 'other-unit' }))).toContain('Sekolah punya')
  })

  it('changed to another unit it serves that one, and takes the place of what was there', async () => {
    desk = await lettersDesk()
    const school = await unitId('SDN 3 Rimba')
    const old = await add('Sekolah lama', { unitId: school })
    const id = await add('Naskah baru')
    await desk.call('templates.change', { id, name: 'Sekolah baru', paper: null, unitId: school } as never)
    expect(await desk.words(await summons())).not.toContain('Naskah baru')
    expect(await desk.words(await summons({ whose: 'other-unit' }))).toContain('Naskah baru')
    expect(await own()).toMatchObject([
      { name: 'Sekolah baru', inUse: true, unit: { name: 'SDN 3 Rimba' } },
      { id: old, inUse: false },
    ])
  })

  it('put aside, the next fitting one follows', async () => {
    desk = await lettersDesk('2026-10-05', { paper: 'A4' })
    await add('Untuk semua')
    const a4 = await add('Untuk A4', { paper: 'A4' })
    const draft = await summons()
    expect(await desk.words(draft)).toContain('Untuk A4')
    await desk.call('templates.putAside', { id: a4 })
    expect(await desk.words(draft)).toContain('Untuk semua')
  })
})

describe('a letter remembers', () => {
  it('what is signed or numbered stays, whatever template comes later', async () => {
    desk = await lettersDesk()
    await add('Naskah pertama')
    const signed = await summons()
    await desk.fill(signed, { examDate: '2026-10-14', examTime: '09:00', place: 'Ruang contoh' })
    await desk.sign(signed)
    await add('Naskah kedua')
    expect(await desk.words(signed)).toContain('Naskah pertama')
    await desk.number(signed, '2026-10-05', { acceptWarnings: true })
    await desk.call('templates.restoreShipped', { kind: KIND })
    expect(await desk.words(signed)).toContain('Naskah pertama')
    await desk.deliver(signed, '2026-10-05')
    expect((await desk.call('letters.get', { id: signed })).template).toEqual({
      name: 'Naskah pertama',
      version: 1,
    })
  })

  it('a draft follows the default and says which it is', async () => {
    desk = await lettersDesk()
    const draft = await summons()
    expect((await desk.call('letters.get', { id: draft })).template).toEqual({ name: null, version: null })
    await add('Naskah baru')
    expect((await desk.call('letters.get', { id: draft })).template).toEqual({
      name: 'Naskah baru',
      version: 1,
    })
  })

  it('edited in Word it keeps the template it was laid out from', async () => {
    desk = await lettersDesk()
    await add('Naskah pertama')
    const draft = await summons()
    await desk.call('letters.takeBack', {
      id: draft,
      file: await token(await desk.bytes(draft), 'surat.docx'),
    })
    await add('Naskah kedua')
    expect((await desk.call('letters.get', { id: draft })).template).toMatchObject({ name: 'Naskah pertama' })
    await desk.call('letters.refill', { id: draft })
    expect((await desk.call('letters.get', { id: draft })).template).toMatchObject({ name: 'Naskah kedua' })
  })
})

describe('refusals', () => {
  it('leave nothing behind, and name the place', async () => {
    desk = await lettersDesk()
    const bad = marked('Nama: {nma}')
    const checked = await desk.call('templates.check', { kind: KIND, file: await token(bad) })
    expect(checked.acceptable).toBe(false)
    const failure = await desk.expectFailure('templates.add', {
      kind: KIND,
      name: 'Salah',
      paper: null,
      unitId: null,
      file: await token(bad),
    })
    expect(failure.code).toBe('template-refused')
    expect(failure.message).toContain('{nma} tidak dikenal')
    expect(failure.message).toContain('Badan surat: «Nama: {nma}»')
    expect(await own()).toEqual([])
  })

  it('of a next version leave the version in force as it is', async () => {
    desk = await lettersDesk()
    const id = await add('Baik')
    const failure = await desk.expectFailure('templates.addVersion', {
      id,
      file: await token(marked('{#tembusan}')),
    })
    expect(failure.code).toBe('template-refused')
    expect(await own()).toMatchObject([{ current: 1, versions: [{ version: 1 }] }])
  })

  it('of 50 MB happens before it is read', async () => {
    desk = await lettersDesk()
    const file = await token(Buffer.alloc(50 * 1024 * 1024, 1))
    const failure = await desk.expectFailure('templates.check', { kind: KIND, file })
    expect(failure.code).toBe('template-too-big')
  })

  it('of a path climbing out writes nothing outside', async () => {
    desk = await lettersDesk()
    const { zipOf } = await import('../../faults/zip.ts')
    const file = await token(zipOf([{ name: '../../jahat.txt', bytes: Buffer.from('x') }]))
    const { findings } = await desk.call('templates.check', { kind: KIND, file })
    expect(findings).toMatchObject([{ severity: 'refused' }])
    expect(existsSync(join(desk.dataFolder, '../../jahat.txt'))).toBe(false)
    expect(existsSync(join(desk.dataFolder, '../jahat.txt'))).toBe(false)
  })

  it('of a template of another kind of paper', async () => {
    desk = await lettersDesk()
    const { findings, acceptable } = await desk.call('templates.check', {
      kind: 'lhp',
      file: await token(shipped(KIND)),
    })
    expect(acceptable).toBe(false)
    expect(findings.some(({ message }) => message.includes('tidak pernah memilikinya'))).toBe(true)
  })

  it('of a unit or a template that is not there', async () => {
    desk = await lettersDesk()
    const nowhere = '00000000-0000-4000-8000-00000000dead'
    const failure = await desk.expectFailure('templates.add', {
      kind: KIND,
      name: 'x',
      paper: null,
      unitId: nowhere,
      file: await token(marked('x')),
    })
    expect(failure).toMatchObject({ code: 'unit-unknown', field: 'unitId' })
    expect((await desk.expectFailure('templates.use', { id: nowhere, version: 1 })).code).toBe(
      'template-unknown',
    )
    const id = await add('Ada')
    expect((await desk.expectFailure('templates.use', { id, version: 9 })).code).toBe(
      'template-version-unknown',
    )
  })
})

describe('the database itself', () => {
  it('never lets a version change, nor a numbered paper its template', () => {
    const db = new BetterSqlite(':memory:')
    migrate(db)
    db.pragma('foreign_keys = OFF')
    db.exec(`INSERT INTO template VALUES ('t', 'lhp', 'x', NULL, NULL, 1, 1, '');
      INSERT INTO template_version VALUES ('t', 1, x'00', 'h', '', '');
      INSERT INTO paper (id, case_id, kind, state, whose, draft, person, signer_capacity, frozen_bytes, template_id,
        template_version, template_sha256, created_at, updated_at)
      VALUES ('p', 'c', 'lhp', 'numbered', 'own', '{}', '{}', '', x'00', 't', 1, 'h', '', '')`)
    expect(() => db.exec(`UPDATE template_version SET bytes = x'01'`)).toThrow(/never change/)
    expect(() => db.exec('DELETE FROM template_version')).toThrow(/never deleted/)
    expect(() => db.exec('DELETE FROM template')).toThrow(/never deleted/)
    expect(() => db.exec('UPDATE paper SET template_version = 2')).toThrow(/frozen/)
    expect(() => db.exec('UPDATE paper SET template_sha256 = NULL')).toThrow(/frozen/)
    expect(() => db.exec(`INSERT INTO template VALUES ('u', 'lhp', 'x', NULL, NULL, 1, 1, '')`)).toThrow(
      /UNIQUE/,
    )
    db.close()
  })
})
