import { afterEach, describe, expect, it } from 'vitest'
import { addPicture, deliveryOn, INSPEKTUR, IRBAN, type LettersDesk, lettersDesk } from './desk.ts'

let desk: LettersDesk
afterEach(() => desk.close())

describe('a draft', () => {
  it('is refused with the article while its step is not lawful', async () => {
    desk = await lettersDesk()
    const caseId = await desk.openCase()
    const second = await desk.expectFailure('letters.createDraft', { caseId, kind: 'panggilan-2' })
    expect(second.message).toContain('Pasal 26 ayat (3)')
    const decision = await desk.expectFailure('letters.createDraft', {
      caseId,
      kind: 'keputusan-teguran-lisan',
    })
    expect(decision.code).toBe('not-now')
    const receipt = await desk.expectFailure('letters.createDraft', { caseId, kind: 'tanda-terima' })
    expect(receipt.code).toBe('nothing-to-hand-over')
    const sheet = await desk.expectFailure('letters.createDraft', { caseId, kind: 'lembar-bukti' })
    expect(sheet.code).toBe('no-evidence')
  })

  it('is filled from the case: signer of the law, examination on the 8th working day, the alleged act', async () => {
    desk = await lettersDesk('2026-10-05')
    const id = await desk.draft(await desk.openCase(), 'panggilan-1')
    const paper = await desk.call('letters.get', { id })
    expect(paper.signer).toEqual(IRBAN)
    expect(paper.signerCapacity).toBe('Atasan langsung')
    expect(paper.draft).toMatchObject({
      kind: 'panggilan-1',
      values: {
        expectedLetterDate: '2026-10-05',
        examDate: '2026-10-15',
        allegation: 'komentar merendahkan pimpinan di Facebook',
        citation:
          'Pasal 3 huruf f Peraturan Pemerintah Nomor 94 Tahun 2021 tentang Disiplin Pegawai Negeri Sipil',
        examiner: IRBAN,
      },
    })
    expect(paper.missing).toEqual([])
    expect((await desk.words(id)).toLowerCase()).toContain('dugaan')
    const later = await desk.call('letters.meetingDate', { id, letterDate: '2026-10-07' })
    expect(later.date).toBe('2026-10-19')
  })

  it('is answered again instead of a second one, until it is discarded', async () => {
    desk = await lettersDesk()
    const caseId = await desk.openCase()
    const first = await desk.draft(caseId, 'panggilan-1')
    expect(await desk.draft(caseId, 'panggilan-1')).toBe(first)
    await desk.call('letters.discard', { id: first, reason: 'Salah ketik' })
    const second = await desk.draft(caseId, 'panggilan-1')
    expect(second).not.toBe(first)
    expect((await desk.call('letters.get', { id: first })).state).toBe('discarded')
  })

  it('keeps the person as he was; a change in the registry warns and is taken over only when asked', async () => {
    desk = await lettersDesk()
    const caseId = await desk.openCase()
    const id = await desk.draft(caseId, 'panggilan-1')
    const personId = (await desk.call('letters.get', { id })).person?.personId ?? ''
    const { fullName: _, unitName: __, id: ___, ...person } = await desk.call('people.get', { id: personId })
    await desk.call('people.update', { id: personId, person: { ...person, golongan: 'III/c' } })
    const stale = await desk.call('letters.get', { id })
    expect(stale.personChanged).toBe(true)
    expect(stale.person?.golongan).toBe('III/b')
    await desk.call('letters.refreshPerson', { id })
    const fresh = await desk.call('letters.get', { id })
    expect(fresh.personChanged).toBe(false)
    expect(await desk.words(id)).toContain('III/c')
    await desk.sign(id)
    await desk.number(id, '2026-10-05')
    await desk.call('people.update', { id: personId, person: { ...person, golongan: 'III/d' } })
    expect((await desk.call('letters.get', { id })).person?.golongan).toBe('III/c')
  })

  it('does not change once it is signed, until the signature is withdrawn with a reason', async () => {
    desk = await lettersDesk()
    const id = await desk.draft(await desk.openCase(), 'panggilan-1')
    await desk.sign(id)
    const { draft, signer } = await desk.call('letters.get', { id })
    expect((await desk.expectFailure('letters.updateDraft', { id, draft, signer, mandate: null })).code).toBe(
      'paper-signed',
    )
    expect((await desk.expectFailure('letters.unsign', { id, reason: ' ' })).field).toBe('reason')
    await desk.call('letters.unsign', { id, reason: 'Salah jam' })
    await desk.fill(id, { examTime: '10:00' })
    expect(await desk.words(id)).toContain('10.00')
  })

  it('of the BAP takes over what was typed on the minutes page after it was last saved', async () => {
    desk = await lettersDesk('2026-10-05')
    const caseId = await desk.openCase()
    await desk.deliver(await desk.issue(caseId, 'panggilan-1', '2026-10-05'), '2026-10-05')
    desk.setClock('2026-10-15')
    await desk.record(caseId, '2026-10-15', { type: 'attended', n: 1 })
    const type = async (answer: string) => {
      const { minutes } = await desk.call('cases.minutes', { caseId })
      await desk.call('cases.saveMinutes', {
        caseId,
        minutes: { ...minutes, qa: [{ question: 'Apakah benar?', answer }] },
      })
    }
    await type('Benar.')
    const id = await desk.draft(caseId, 'bap')
    await desk.fill(id, { warrant: 'Surat Perintah rekaan' })
    desk.setClock('2026-10-15T11:00:00+07:00')
    await type('Benar, saya menyesal.')
    expect(await desk.draft(caseId, 'bap')).toBe(id)
    const { draft } = await desk.call('letters.get', { id })
    expect(draft).toMatchObject({
      values: {
        qa: [{ question: 'Apakah benar?', answer: 'Benar, saya menyesal.' }],
        warrant: 'Surat Perintah rekaan',
      },
    })
  })

  it('can be held against the case again, for evidence that came later', async () => {
    desk = await lettersDesk()
    const caseId = await desk.openCase()
    const id = await desk.draft(caseId, 'ba-pengambilan-bukti')
    await addPicture(desk, caseId)
    const { draft } = await desk.call('letters.freshDraft', { id })
    expect(draft).toMatchObject({ values: { items: [{ fileName: 'WhatsApp Image 2026-09-28.png' }] } })
  })

  it('of the evidence minutes names who took the evidence, and the clerk while no file says who', async () => {
    desk = await lettersDesk()
    const caseId = await desk.openCase()
    const id = await desk.draft(caseId, 'ba-pengambilan-bukti')
    const officers = async () => {
      const { draft } = await desk.call('letters.freshDraft', { id })
      return draft.kind === 'ba-pengambilan-bukti'
        ? draft.values.officers?.map(({ identity }) => identity.name)
        : null
    }
    const clerk = (await desk.call('account.status', {})).account?.name
    expect(await officers()).toEqual([clerk])
    await addPicture(desk, caseId, 'Tono Contohno')
    expect(await officers()).toEqual(['Tono Contohno'])
  })

  it('of the evidence minutes never names the reporter as the officer', async () => {
    desk = await lettersDesk()
    const caseId = await desk.openCase({ reporter: 'Rina Contoh, S.E.' })
    await addPicture(desk, caseId)
    const { draft } = await desk.call('letters.get', { id: await desk.draft(caseId, 'ba-pengambilan-bukti') })
    expect(JSON.stringify(draft)).not.toContain('Rina Contoh')
  })

  it('of the second summons asks to the place and hour of the first', async () => {
    desk = await lettersDesk('2026-10-05')
    const caseId = await desk.openCase()
    const place = 'Ruang rapat Irban, lantai 2 (rekaan)'
    const first = await desk.issue(caseId, 'panggilan-1', '2026-10-05', { place, examTime: '13:30' })
    await desk.deliver(first, '2026-10-05')
    desk.setClock('2026-10-15')
    await desk.record(caseId, '2026-10-15', { type: 'absent', n: 1, reason: '', excused: false })
    const { draft } = await desk.call('letters.get', { id: await desk.draft(caseId, 'panggilan-2') })
    expect(draft).toMatchObject({ values: { place, examTime: '13:30', examDate: '2026-10-27' } })
  })

  it('for a PPPK waits for a recorded legal basis', async () => {
    desk = await lettersDesk()
    const caseId = await desk.openCase()
    const id = await desk.draft(caseId, 'panggilan-1')
    const personId = (await desk.call('letters.get', { id })).person?.personId ?? ''
    const { fullName: _, unitName: __, id: ___, ...person } = await desk.call('people.get', { id: personId })
    await desk.call('people.update', {
      id: personId,
      person: { ...person, kind: 'pppk', nip: '198609262021211001' as never, golongan: 'IX' },
    })
    await desk.call('letters.discard', { id, reason: 'ternyata PPPK' })
    // Another status is another person to the chain: it is asked for again.
    await desk.record(caseId, '2026-10-05', { type: 'superiors-confirmed', chain: [IRBAN, INSPEKTUR] })
    const refused = await desk.expectFailure('letters.createDraft', { caseId, kind: 'panggilan-1' })
    expect(refused.message).toContain('PPPK')
    await desk.record(caseId, '2026-10-05', {
      type: 'pppk-basis-recorded',
      basis: 'Peraturan Wali Kota (rekaan) tentang Disiplin PPPK',
      source: 'JDIH',
    })
    await desk.draft(caseId, 'panggilan-1')
  })
})

describe('delivery', () => {
  it('comes after the number, not before the letter, and not twice', async () => {
    desk = await lettersDesk('2026-10-05')
    const caseId = await desk.openCase()
    const id = await desk.draft(caseId, 'panggilan-1')
    const deliver = (deliveredOn: string) => ({
      id,
      delivery: {
        deliveredOn,
        deliveredAt: '10:00',
        method: 'in-person',
        receiver: 'Dedi Contohwan',
        relation: 'yang bersangkutan',
        refused: null,
        proof: [],
        note: '',
      },
    })
    expect((await desk.expectFailure('letters.deliver', deliver('2026-10-05'))).code).toBe('not-numbered')
    await desk.sign(id)
    await desk.number(id, '2026-10-05')
    expect((await desk.expectFailure('letters.deliver', deliver('2026-10-04'))).code).toBe(
      'delivered-before-letter',
    )
    expect((await desk.expectFailure('letters.deliver', deliver('2026-10-06'))).code).toBe('in-future')
    await desk.call('letters.deliver', deliver('2026-10-05') as never)
    expect((await desk.expectFailure('letters.deliver', deliver('2026-10-05'))).code).toBe(
      'already-delivered',
    )
  })

  it('recorded on the case screen moves the paper, and its correction moves it back', async () => {
    desk = await lettersDesk('2026-10-05')
    const caseId = await desk.openCase()
    const id = await desk.issue(caseId, 'panggilan-1', '2026-10-05')
    await desk.record(caseId, '2026-10-05', {
      type: 'summons-delivered',
      n: 1,
      delivery: deliveryOn('2026-10-05'),
    })
    expect(await desk.call('letters.get', { id })).toMatchObject({
      state: 'delivered',
      delivery: { receiver: 'Dedi Contohwan' },
    })
    const { timeline } = await desk.call('cases.get', { id: caseId })
    await desk.call('cases.correct', {
      caseId,
      factId: timeline[0]?.id ?? '',
      replacement: null,
      happenedOn: null,
      reason: 'Ternyata belum diterima',
    })
    expect(await desk.call('letters.get', { id })).toMatchObject({ state: 'numbered', delivery: null })
  })
})
