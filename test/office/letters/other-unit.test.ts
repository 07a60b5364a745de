import { afterEach, describe, expect, it } from 'vitest'
import { HEAD_OF_SCHOOL, INSPEKTUR, type LettersDesk, lettersDesk, PIXEL } from './desk.ts'

let desk: LettersDesk
afterEach(() => desk.close())

describe('another unit’s paper', () => {
  it('is signed by that unit’s official and carries neither our number nor our kop', async () => {
    desk = await lettersDesk()
    const id = await desk.draft(await desk.openCase({ whose: 'other-unit' }), 'panggilan-1')
    const paper = await desk.call('letters.get', { id })
    expect(paper.signer?.identity.name).toBe(HEAD_OF_SCHOOL.identity.name)
    expect(paper).toMatchObject({ whose: 'other-unit', issuer: 'SDN 3 Rimba' })
    const words = (await desk.words(id)).toUpperCase()
    expect(words).not.toContain('INSPEKTORAT DAERAH')
    expect(words).toContain('SDN 3 RIMBA')
    await desk.sign(id)
    const refused = await desk.expectFailure('letters.number', {
      id,
      date: '2026-10-05',
      number: null,
      acceptWarnings: true,
    })
    expect(refused.code).toBe('number-of-other-unit')
    expect(refused.message).toContain('SDN 3 Rimba')
    expect(await desk.call('register.list', { year: 2026, text: '' })).toEqual([])
  })

  it('is completed with that unit’s number, date and scan, and moves the case', async () => {
    desk = await lettersDesk()
    const caseId = await desk.openCase({ whose: 'other-unit' })
    const id = await desk.draft(caseId, 'panggilan-1')
    const scan = await desk.fileToken(desk.file('pindaian.png', PIXEL))
    await desk.call('letters.recordForeign', {
      id,
      number: '800/117/SDN3/X/2026',
      date: '2026-10-05',
      scan,
      acceptWarnings: false,
    })
    const view = await desk.call('cases.get', { id: caseId })
    expect(view.papers).toMatchObject([
      { id, state: 'numbered', number: '800/117/SDN3/X/2026', hasScan: true },
    ])
    expect(view.timeline[0]?.payload).toMatchObject({
      type: 'summons-issued',
      number: '800/117/SDN3/X/2026',
      paperId: id,
    })
    // The reference copy stays what the office prepared: no number was written into it.
    expect(await desk.words(id)).not.toContain('800/117')
  })

  it('needs that unit’s number; and our own papers cannot be recorded so', async () => {
    desk = await lettersDesk()
    const foreign = await desk.draft(await desk.openCase({ whose: 'other-unit' }), 'panggilan-1')
    const record = { date: '2026-10-05', scan: null, acceptWarnings: true }
    expect(
      await desk.expectFailure('letters.recordForeign', { ...record, id: foreign, number: null }),
    ).toMatchObject({ code: 'number-missing', field: 'number' })
    const own = await desk.draft(await desk.openCase(), 'panggilan-1')
    expect(
      await desk.expectFailure('letters.recordForeign', { ...record, id: own, number: '1' }),
    ).toMatchObject({ code: 'own-paper' })
  })

  it('is refused when the Inspektur would sign it (he punishes and summons his own staff only)', async () => {
    desk = await lettersDesk()
    const id = await desk.draft(await desk.openCase({ whose: 'other-unit' }), 'panggilan-1')
    const { draft } = await desk.call('letters.get', { id })
    await desk.call('letters.updateDraft', { id, draft, signer: INSPEKTUR, mandate: null })
    const refused = await desk.expectFailure('letters.recordForeign', {
      id,
      number: '1',
      date: '2026-10-05',
      scan: null,
      acceptWarnings: true,
    })
    expect(refused).toMatchObject({ code: 'inspectorate-own-staff', field: 'signer' })
  })

  it('keeps evidence papers our own: the office secured what it found', async () => {
    desk = await lettersDesk()
    const id = await desk.draft(await desk.openCase({ whose: 'other-unit' }), 'ba-pengambilan-bukti')
    expect(await desk.call('letters.get', { id })).toMatchObject({
      whose: 'own',
      issuer: 'Inspektorat Daerah Kota Rimba Raya',
    })
  })
})
