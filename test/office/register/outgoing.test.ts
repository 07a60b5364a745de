import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { DEFAULT_NUMBERING } from '../../../src/contract/number-format.ts'
import { AccountId, type PaperId } from '../../../src/terms/ids.ts'
import { plainDate } from '../../../src/terms/plain-date.ts'
import { type LettersDesk, lettersDesk } from '../letters/desk.ts'
import { ACCOUNT_ID, emptyOffice, PASSWORD } from '../support.ts'

let desk: LettersDesk
beforeEach(async () => {
  desk = await lettersDesk('2026-10-05')
})
afterEach(() => desk.close())

const CODE = '800.1.6.2'
const lines = (state: 'all' | 'used' | 'reserved' | 'void' = 'all') =>
  desk.call('register.list', { year: 2026, text: '', state })
const signed = async (): Promise<PaperId> => {
  const id = await desk.draft(await desk.openCase(), 'panggilan-1')
  await desk.sign(id)
  return id
}
const lineOf = async (paperId: PaperId) => {
  const line = await desk.call('register.ofPaper', { paperId })
  if (!line) throw new Error('no line')
  return line
}
const useSettings = (settings: Partial<typeof DEFAULT_NUMBERING>) =>
  desk.call('register.saveNumbering', { settings: { ...DEFAULT_NUMBERING, ...settings } })

describe('the number format of the office', () => {
  it('is written on the next letter, with the code the office chose for that kind of paper', async () => {
    await useSettings({
      format: [
        { kind: 'classification', after: '/' },
        { kind: 'running', digits: 2, after: '-' },
        { kind: 'text', text: 'Sekt', after: '.' },
        { kind: 'unit', after: '/' },
        { kind: 'year', after: '' },
      ],
      codes: { 'panggilan-1': '862' },
    })
    const id = await signed()
    expect(await desk.number(id, '2026-10-05')).toBe('862/01-Sekt.ITDA/2026')
    expect(await desk.words(id)).toContain('862/01-Sekt.ITDA/2026')
    expect((await lineOf(id)).classification).toBe('862')
  })

  it('counts each code by itself, or all of them in one series', async () => {
    const coaching = async () => {
      const id = await desk.draft(await desk.openCase({ road: 'coaching' }), 'panggilan-pembinaan')
      await desk.sign(id)
      return desk.number(id, '2026-10-05')
    }
    expect(await desk.number(await signed(), '2026-10-05')).toBe('800.1.6.2/001/ITDA/X/2026')
    expect(await coaching()).toBe('800.1.6.1/001/ITDA/X/2026')
    await useSettings({ series: 'single' })
    expect(await coaching()).toBe('800.1.6.1/002/ITDA/X/2026')
    expect(await desk.number(await signed(), '2026-10-05')).toBe('800.1.6.2/003/ITDA/X/2026')
    // Back again: each code goes on where it stands, no number comes twice.
    await useSettings({ series: 'per-code' })
    expect(await coaching()).toBe('800.1.6.1/003/ITDA/X/2026')
  })

  it('is refused when two letters would get the same number', async () => {
    const refused = await desk.expectFailure('register.saveNumbering', {
      settings: { ...DEFAULT_NUMBERING, format: [{ kind: 'running', digits: 3, after: '' }] },
    })
    expect(refused.message).toContain('kode klasifikasi')
    expect(await desk.call('register.numbering', {})).toEqual(DEFAULT_NUMBERING)
  })
})

describe('an inserted number', () => {
  it('is proposed for a letter dated before the last one, with the next free letter', async () => {
    await desk.number(await signed(), '2026-10-05')
    const [late, later] = [await signed(), await signed()]
    desk.setClock('2026-10-08')
    await desk.number(await signed(), '2026-10-08')
    const first = await desk.call('letters.proposeNumber', { id: late, date: '2026-10-06' })
    expect(first.insertedNumber).toBe('800.1.6.2/001.a/ITDA/X/2026')
    expect(first.warnings.join(' ')).toContain('nomor sisipan (800.1.6.2/001.a/ITDA/X/2026)')
    const inserted = await desk.call('letters.proposeNumber', {
      id: late,
      date: '2026-10-06',
      number: first.insertedNumber,
    })
    expect(inserted.warnings.join(' ')).not.toContain('lebih awal')
    await desk.number(late, '2026-10-06', { number: first.insertedNumber ?? '', acceptWarnings: true })

    expect((await desk.call('letters.proposeNumber', { id: later, date: '2026-10-06' })).insertedNumber).toBe(
      '800.1.6.2/001.b/ITDA/X/2026',
    )
    const twice = await desk.expectFailure('letters.number', {
      id: later,
      date: '2026-10-06',
      number: '800.1.6.2/1A/ITDA/X/2026',
      acceptWarnings: true,
    })
    expect(twice.code).toBe('inserted-taken')
    expect(twice.message).toContain('1.b')
  })

  it('is not proposed where no letter stands before it', async () => {
    const [a, b] = [await signed(), await signed()]
    desk.setClock('2026-10-06')
    await desk.number(a, '2026-10-06', { acceptWarnings: true })
    const proposal = await desk.call('letters.proposeNumber', { id: b, date: '2026-10-05' })
    expect(proposal.insertedNumber).toBeNull()
    expect(proposal.warnings.join(' ')).toContain('lebih awal dari surat terakhir')
  })
})

describe('a reserved number', () => {
  const reserve = (number: string | null = null) =>
    desk.call('register.reserve', {
      classification: CODE,
      date: '2026-10-05',
      purpose: 'Surat yang dibawa Irban ke kecamatan',
      number,
    })

  it('is kept out of the row, and taken by the letter that names it', async () => {
    const kept = await reserve()
    expect(kept.number).toBe('800.1.6.2/001/ITDA/X/2026')
    expect(await desk.number(await signed(), '2026-10-05')).toBe('800.1.6.2/002/ITDA/X/2026')
    const late = await signed()
    desk.setClock('2026-10-07')
    expect(
      await desk.number(late, '2026-10-07', {
        number: '800.1.6.2 / 001 / itda / X / 2026',
        acceptWarnings: true,
      }),
    ).toBe(kept.number)
    expect(await desk.words(late)).toContain(kept.number)
    expect(await lineOf(late)).toMatchObject({
      id: kept.id,
      state: 'used',
      date: '2026-10-07',
      purpose: 'Surat yang dibawa Irban ke kecamatan',
      title: 'Surat Panggilan I',
    })
    expect(await lines('reserved')).toEqual([])
  })

  it('says in the register what it is for, without a paper or a case', async () => {
    await reserve()
    expect(await lines('reserved')).toMatchObject([
      {
        state: 'reserved',
        subject: 'Surat yang dibawa Irban ke kecamatan',
        paperId: null,
        caseNumber: null,
      },
    ])
    expect(await desk.call('register.list', { year: 2026, text: 'irban kecamatan' })).toHaveLength(1)
  })

  it('is not reserved twice, and not when a letter has it', async () => {
    const { number } = await reserve()
    const again = { classification: CODE, date: '2026-10-05', purpose: 'lain', number }
    expect((await desk.expectFailure('register.reserve', again)).message).toContain('sudah dicadangkan')
    const given = await desk.number(await signed(), '2026-10-05')
    expect((await desk.expectFailure('register.reserve', { ...again, number: given })).code).toBe(
      'number-taken',
    )
  })
})

describe('a void number', () => {
  it('stays in the register with its reason and is never given again', async () => {
    const { id } = await desk.call('register.reserve', {
      classification: CODE,
      date: '2026-10-05',
      purpose: 'Undangan',
    })
    await desk.call('register.voidLine', { id, reason: 'Acara batal' })
    expect(await lines('void')).toMatchObject([{ id, state: 'void', voidReason: 'Acara batal', running: 1 }])
    expect(await desk.number(await signed(), '2026-10-05')).toBe('800.1.6.2/002/ITDA/X/2026')
    const refused = await desk.expectFailure('letters.number', {
      id: await signed(),
      date: '2026-10-05',
      number: '800.1.6.2/001/ITDA/X/2026',
      acceptWarnings: true,
    })
    expect(refused.message).toContain('sudah dibatalkan (Acara batal) dan tidak dipakai lagi')
    expect((await desk.expectFailure('register.voidLine', { id, reason: 'lagi' })).code).toBe('already-void')
  })

  it('is refused while the case rests on its letter; after the fact is withdrawn the letter is not delivered any more', async () => {
    const caseId = await desk.openCase()
    const paperId = await desk.issue(caseId, 'panggilan-1', '2026-10-05')
    const { id } = await lineOf(paperId)
    const refused = await desk.expectFailure('register.voidLine', { id, reason: 'Salah orang' })
    expect(refused.code).toBe('case-rests-on-letter')
    const { timeline } = await desk.call('cases.get', { id: caseId })
    const fact = timeline.find(({ payload }) => payload.type === 'summons-issued')
    if (!fact) throw new Error('no summons')
    await desk.call('cases.correct', {
      caseId,
      factId: fact.id,
      replacement: null,
      happenedOn: null,
      reason: 'Salah orang',
    })
    await desk.call('register.voidLine', { id, reason: 'Salah orang' })
    expect((await lineOf(paperId)).state).toBe('void')
    const { papers } = await desk.call('cases.get', { id: caseId })
    expect(papers.map(({ numberVoid }) => numberVoid)).toEqual([true])
    const delivery = {
      deliveredOn: '2026-10-05',
      deliveredAt: '10:00',
      method: 'in-person',
      receiver: 'Dedi Contohwan',
      relation: 'yang bersangkutan',
      refused: null,
      proof: [],
      note: '',
    }
    expect((await desk.expectFailure('letters.deliver', { id: paperId, delivery })).code).toBe('number-void')
  })
})

describe('gaps', () => {
  it('are listed until they are explained, with the reason afterwards', async () => {
    const id = await signed()
    await desk.number(id, '2026-10-05', { number: '800.1.6.2/004/ITDA/X/2026', acceptWarnings: true })
    const gap = { series: CODE, first: 1, last: 3, label: 'Kode 800.1.6.2' }
    expect(await desk.call('register.gaps', { year: 2026 })).toEqual([{ ...gap, reason: null }])
    const explain = { series: CODE, year: 2026, first: 1, last: 3, reason: 'Dinomori sebelum Tegas dipakai' }
    await desk.call('register.explainGap', explain)
    expect(await desk.call('register.gaps', { year: 2026 })).toEqual([{ ...gap, reason: explain.reason }])
    expect((await desk.expectFailure('register.explainGap', { ...explain, first: 4, last: 4 })).code).toBe(
      'no-such-gap',
    )
  })

  it('are nobody’s business where the secretariat gives the numbers', async () => {
    const { profile } = await desk.call('settings.get', {})
    await desk.call('settings.update', { profile: { ...profile, numbering: 'typed' } })
    await desk.number(await signed(), '2026-10-05', { number: '800.1.6.2/117/ITDA/X/2026' })
    expect(await desk.call('register.gaps', { year: 2026 })).toEqual([])
  })
})

describe('two papers at the same moment', () => {
  it('never share a number: asked for at once', async () => {
    const papers = [await signed(), await signed(), await signed(), await signed()]
    const numbers = await Promise.all(papers.map((id) => desk.number(id, '2026-10-05')))
    expect(new Set(numbers).size).toBe(papers.length)
    expect((await lines()).map(({ running }) => running).sort()).toEqual([1, 2, 3, 4])
  })

  it('never share a number: in two offices on one folder', async () => {
    const second = emptyOffice({ today: '2026-10-05', dataFolder: desk.dataFolder })
    await second.call('account.signIn', { accountId: AccountId.parse(ACCOUNT_ID), password: PASSWORD })
    const papers = [await signed(), await signed(), await signed(), await signed()]
    const numbers = await Promise.all(
      papers.map(async (id, at) => {
        const call = { id, date: plainDate('2026-10-05'), number: null, acceptWarnings: false }
        return (await (at % 2 ? second : desk).call('letters.number', call)).number
      }),
    )
    await second.office.close()
    expect([...numbers].sort()).toEqual([1, 2, 3, 4].map((n) => `800.1.6.2/00${n}/ITDA/X/2026`))
  })
})

describe('a typed number that looks like one of ours', () => {
  it.each([
    ['blanks of other kinds', (number: string) => number.replaceAll('/', '\u00a0/\t')],
    ['a sign nobody sees', (number: string) => number.replace('/', '\u200b/')],
    ['a mark of direction, as chats put one', (number: string) => `\u200f${number}`],
    ['other capitals and a NUL', (number: string) => `${number.toLowerCase()}\u0000`],
    ['wide slashes out of a PDF', (number: string) => number.replaceAll('/', '\uff0f')],
  ])('is one of ours: %s', async (_, disguise) => {
    const given = (await desk.number(await signed(), '2026-10-05')) ?? ''
    const second = await signed()
    expect(
      await desk.expectFailure('letters.number', {
        id: second,
        date: '2026-10-05',
        number: disguise(given),
        acceptWarnings: true,
      }),
    ).toMatchObject({ code: 'number-taken' })
  })

  it('is kept without the signs nobody sees', async () => {
    const id = await signed()
    expect(await desk.number(id, '2026-10-05', { number: '\u202aB-7\u202c /\tSekret' })).toBe('B-7 / Sekret')
  })

  it('is not given a second time by the register of another year', async () => {
    const late = await signed()
    desk.setClock('2027-01-04')
    const reserve = (number: string) =>
      desk.call('register.reserve', { classification: CODE, date: '2027-01-04', purpose: 'Susulan', number })
    await reserve(`${CODE}/001/ITDA/X/2026`)
    await reserve('B-7')
    const letter = { id: late, date: '2026-10-05', acceptWarnings: true }
    expect(await desk.expectFailure('letters.number', { ...letter, number: null })).toMatchObject({
      code: 'number-taken',
    })
    // One without a year in it begins again each January.
    expect(await desk.number(late, '2026-10-05', { number: 'B-7' })).toBe('B-7')
  })
})
