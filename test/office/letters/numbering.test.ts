import { afterEach, describe, expect, it } from 'vitest'
import { type LettersDesk, lettersDesk } from './desk.ts'

let desk: LettersDesk
afterEach(() => desk.close())

describe('numbering', () => {
  it('asks for the signature first, because the number comes after it', async () => {
    desk = await lettersDesk()
    const id = await desk.draft(await desk.openCase(), 'panggilan-1')
    const refused = await desk.expectFailure('letters.number', {
      id,
      date: '2026-10-05',
      number: null,
      acceptWarnings: false,
    })
    expect(refused.code).toBe('not-signed')
  })

  it('names the field that is missing and keeps the paper as it is', async () => {
    desk = await lettersDesk()
    const id = await desk.draft(await desk.openCase(), 'panggilan-1')
    await desk.fill(id, { place: '', examTime: null })
    expect((await desk.call('letters.get', { id })).missing.map(({ label }) => label)).toEqual([
      'Jam pemeriksaan',
      'Tempat pemeriksaan',
    ])
    await desk.sign(id)
    const refused = await desk.expectFailure('letters.number', {
      id,
      date: '2026-10-05',
      number: null,
      acceptWarnings: true,
    })
    expect(refused).toMatchObject({ code: 'paper-incomplete', field: 'values.examTime' })
    expect(refused.message).toContain('Jam pemeriksaan, Tempat pemeriksaan')
    expect((await desk.call('letters.get', { id })).state).toBe('signed')
  })

  it('refuses a letter dated in the future', async () => {
    desk = await lettersDesk('2026-10-05')
    const id = await desk.draft(await desk.openCase(), 'panggilan-1')
    await desk.sign(id)
    const refused = await desk.expectFailure('letters.number', {
      id,
      date: '2026-10-06',
      number: null,
      acceptWarnings: true,
    })
    expect(refused.code).toBe('letter-in-future')
  })

  it('warns of too short a gap to the examination, offers the lawful day, and numbers when that is accepted', async () => {
    desk = await lettersDesk('2026-10-05')
    const id = await desk.draft(await desk.openCase(), 'panggilan-1')
    await desk.sign(id)
    // Signed late: the letter bears 7 October, the examination was counted from the 5th.
    desk.setClock('2026-10-07')
    const proposal = await desk.call('letters.proposeNumber', { id, date: '2026-10-07' })
    expect(proposal.warnings.join(' ')).toContain('hanya ada 5 hari kerja, kurang dari 7')
    expect(proposal.betterMeeting).toBe('2026-10-19')
    const warned = await desk.expectFailure('letters.number', {
      id,
      date: '2026-10-07',
      number: null,
      acceptWarnings: false,
    })
    expect(warned.code).toBe('needs-acceptance')
    expect(await desk.number(id, '2026-10-07', { acceptWarnings: true })).toBe('800.1.6.2/001/ITDA/X/2026')
  })

  it('says what is late or too far off before the letter is frozen, not after it', async () => {
    desk = await lettersDesk('2026-10-05')
    const caseId = await desk.openCase()
    const first = await desk.issue(caseId, 'panggilan-1', '2026-10-05')
    await desk.deliver(first, '2026-10-05')
    desk.setClock('2026-10-15')
    await desk.record(caseId, '2026-10-15', { type: 'absent', n: 1, reason: '', excused: false })
    await desk.issue(caseId, 'ba-ketidakhadiran', '2026-10-15', { waitedUntil: '12:00' })
    desk.setClock('2026-10-30')
    const id = await desk.draft(caseId, 'panggilan-2')
    await desk.fill(id, { examDate: '2026-11-30' })
    await desk.sign(id)
    const { warnings } = await desk.call('letters.proposeNumber', { id, date: '2026-10-30' })
    expect(warnings.join(' ')).toMatch(/lebih dari 7.*melewati batasnya/)
  })

  it('can be printed again with a later examination instead', async () => {
    desk = await lettersDesk('2026-10-05')
    const id = await desk.draft(await desk.openCase(), 'panggilan-1')
    await desk.sign(id)
    desk.setClock('2026-10-07')
    await desk.call('letters.unsign', { id, reason: 'Tanggal pemeriksaan terlalu dekat' })
    await desk.fill(id, { examDate: '2026-10-19' })
    await desk.sign(id)
    await desk.number(id, '2026-10-07')
    expect(await desk.words(id)).toContain('19 Oktober 2026')
  })

  it('takes the number the secretariat gave, and refuses one that is used already, however it is typed', async () => {
    desk = await lettersDesk('2026-10-05', { numbering: 'typed' })
    const [first, second] = [await desk.openCase(), await desk.openCase()]
    const a = await desk.draft(first, 'panggilan-1')
    await desk.sign(a)
    expect(
      await desk.expectFailure('letters.number', {
        id: a,
        date: '2026-10-05',
        number: null,
        acceptWarnings: true,
      }),
    ).toMatchObject({ code: 'number-missing', field: 'number' })
    expect(
      // 117 is the first one typed here: the numbers before it are the secretariat's, no reason to warn.
      await desk.number(a, '2026-10-05', { number: '800.1.6.2/117/ITDA/X/2026', acceptWarnings: false }),
    ).toBe('800.1.6.2/117/ITDA/X/2026')
    const b = await desk.draft(second, 'panggilan-1')
    await desk.sign(b)
    const taken = { id: b, date: '2026-10-05', acceptWarnings: true }
    expect(
      await desk.expectFailure('letters.number', { ...taken, number: '800.1.6.2 / 117 / itda / X / 2026' }),
    ).toMatchObject({ code: 'number-taken' })
    expect(
      await desk.expectFailure('letters.number', { ...taken, number: '800.1.6.2/0117/ITDA/XI/2026' }),
    ).toMatchObject({ code: 'running-taken' })
    // An inserted number (nomor sisipan) is a number of its own.
    expect(await desk.number(b, '2026-10-05', { number: '800.1.6.2/117.a/ITDA/X/2026' })).toBe(
      '800.1.6.2/117.a/ITDA/X/2026',
    )
  })

  it('never gives again a number that was typed by hand', async () => {
    desk = await lettersDesk('2026-10-05')
    const a = await desk.draft(await desk.openCase(), 'panggilan-1')
    await desk.sign(a)
    await desk.number(a, '2026-10-05', { number: '800.1.6.2/001/ITDA/X/2026' })
    const b = await desk.draft(await desk.openCase(), 'panggilan-1')
    await desk.sign(b)
    expect(await desk.number(b, '2026-10-05')).toBe('800.1.6.2/002/ITDA/X/2026')
  })

  it('warns of a date before the last letter of the series', async () => {
    desk = await lettersDesk('2026-10-05')
    const [a, b] = [
      await desk.draft(await desk.openCase({ road: 'coaching' }), 'ba-pengambilan-bukti'),
      await desk.draft(await desk.openCase(), 'panggilan-1'),
    ]
    desk.setClock('2026-10-06')
    await desk.fill(a, {
      items: [
        {
          evidenceId: null,
          fileName: 'tangkapan.png',
          sha256: 'a'.repeat(64),
          url: '',
          account: '',
          capturedBy: '',
          capturedAt: null,
          sourceDevice: '',
        },
      ],
    })
    await desk.sign(a)
    await desk.number(a, '2026-10-06')
    await desk.sign(b)
    const proposal = await desk.call('letters.proposeNumber', { id: b, date: '2026-10-05' })
    expect(proposal.warnings.join(' ')).toContain('lebih awal dari surat terakhir')
  })

  it('starts again at 001 with the new year', async () => {
    desk = await lettersDesk('2026-12-30')
    const a = await desk.draft(await desk.openCase(), 'panggilan-1')
    await desk.sign(a)
    expect(await desk.number(a, '2026-12-30')).toBe('800.1.6.2/001/ITDA/XII/2026')
    desk.setClock('2027-01-04')
    const b = await desk.draft(await desk.openCase(), 'panggilan-1')
    await desk.sign(b)
    expect(await desk.number(b, '2027-01-04')).toBe('800.1.6.2/001/ITDA/I/2027')
  })

  it('two papers one after another never share a number, and the register shows both', async () => {
    desk = await lettersDesk('2026-10-05')
    const a = await desk.issue(await desk.openCase({ name: 'Andi Rekaan' }), 'panggilan-1', '2026-10-05')
    const b = await desk.issue(await desk.openCase({ name: 'Budi Khayal' }), 'panggilan-1', '2026-10-05')
    const lines = await desk.call('register.list', { year: 2026, text: '' })
    expect(lines.map((line) => [line.paperId, line.running])).toEqual([
      [b, 2],
      [a, 1],
    ])
    const found = await desk.call('register.list', { year: 2026, text: 'khayal panggilan' })
    expect(found.map((line) => line.paperId)).toEqual([b])
    expect(await desk.call('register.list', { year: 2025, text: '' })).toEqual([])
  })

  it('puts the number into the very text that was signed, whatever the settings say by then', async () => {
    desk = await lettersDesk('2026-10-05')
    const id = await desk.draft(await desk.openCase(), 'panggilan-1')
    await desk.sign(id)
    const { profile } = await desk.call('settings.get', {})
    await desk.call('settings.update', { profile: { ...profile, address: 'Jalan Pindah Nomor 9' } })
    await desk.number(id, '2026-10-05')
    const words = await desk.words(id)
    expect(words).toContain('Jalan Contoh Nomor 1')
    expect(words).not.toContain('Jalan Pindah')
  })

  it('carries the audit head of before into the file', async () => {
    desk = await lettersDesk('2026-10-05')
    const id = await desk.issue(await desk.openCase(), 'panggilan-1', '2026-10-05')
    const { proofCode } = await desk.call('letters.get', { id })
    const { default: PizZip } = await import('pizzip')
    const properties = new PizZip(await desk.bytes(id)).file('docProps/custom.xml')?.asText()
    expect(properties).toContain(proofCode)
  })
})
