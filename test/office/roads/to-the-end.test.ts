import { afterEach, describe, expect, it } from 'vitest'
import { plainDate } from '../../../src/terms/plain-date.ts'
import { type LettersDesk, lettersDesk } from '../letters/desk.ts'
import { decided, settled, standing } from './discipline.ts'

/** One case on each road to its end, as a clerk walks it; the other roads stand in `letters/*-papers` and `cases/`. */

let desk: LettersDesk
afterEach(() => desk.close())

const close = (caseId: Parameters<typeof standing>[1], on: string, outcome: string) =>
  desk.record(caseId, on, { type: 'closed', outcome, reason: 'Selesai' })

describe('discipline', () => {
  it('ringan: in effect on working day 15, served at once, closed', async () => {
    desk = await lettersDesk()
    const caseId = await desk.openCase()
    await settled(desk, 'ringan', caseId)
    await decided(desk, caseId, 'keputusan-teguran-tertulis')
    const waiting = await standing(desk, caseId)
    expect(waiting).toMatchObject({ stage: 'effect', effectiveOn: '2026-11-05' })
    expect(waiting.step('close')?.blockedBecause).toContain('5 November 2026')
    desk.setClock('2026-11-05')
    expect(await standing(desk, caseId)).toMatchObject({ stage: 'ready-to-close', must: ['close'] })
    await close(caseId, '2026-11-05', 'sanctioned')
    expect((await standing(desk, caseId)).stage).toBe('closed')
  })

  it('sedang: a transitional kind, served for a year and closed after it', async () => {
    desk = await lettersDesk()
    const caseId = await desk.openCase()
    await settled(desk, 'sedang', caseId)
    await decided(desk, caseId, 'keputusan-penundaan-pangkat', { startsOn: '2026-12-01' })
    desk.setClock('2026-11-05')
    const serving = await standing(desk, caseId)
    expect(serving).toMatchObject({ stage: 'serving', must: ['record-served'] })
    expect(serving.step('record-served')?.due?.date).toBe('2027-11-05')
    desk.setClock('2027-11-08')
    await desk.record(caseId, '2027-11-08', { type: 'sanction-served', endedOn: '2027-11-05', note: '' })
    expect(await standing(desk, caseId)).toMatchObject({ stage: 'ready-to-close', must: ['close'] })
    await close(caseId, '2027-11-08', 'sanctioned')
    expect((await standing(desk, caseId)).stage).toBe('closed')
  })

  it('berat: team, the head of the region decides, and it is served', async () => {
    desk = await lettersDesk()
    const caseId = await desk.openCase()
    await settled(desk, 'berat', caseId)
    // One decision closes it, whatever kinds are open: one line on the desk.
    const { undated } = await desk.call('home.get', {})
    expect(undated.map(({ title }) => title)).toEqual(['Siapkan keputusan hukuman disiplin'])
    const decision = await decided(desk, caseId, 'keputusan-penurunan-jabatan', {
      startsOn: '2026-12-01',
      toPost: 'Pengadministrasi Umum',
    })
    expect(await desk.call('letters.get', { id: decision })).toMatchObject({
      whose: 'other-unit',
      number: '800.1.6.2/99/2026',
    })
    const lines = await desk.call('register.list', { year: 2026, text: '' })
    expect(JSON.stringify(lines)).not.toContain('800.1.6.2/99/2026')
    desk.setClock('2027-11-08')
    await desk.record(caseId, '2027-11-08', { type: 'sanction-served', endedOn: '2027-11-05', note: '' })
    await close(caseId, '2027-11-08', 'sanctioned')
    expect((await standing(desk, caseId)).stage).toBe('closed')
  })

  it('an objection makes it lighter: the lighter one stands, from the day its outcome was received', async () => {
    desk = await lettersDesk()
    const caseId = await desk.openCase()
    await settled(desk, 'sedang', caseId)
    await decided(desk, caseId, 'keputusan-penundaan-pangkat', { startsOn: '2026-12-01' })
    desk.setClock('2026-10-26')
    await desk.record(caseId, '2026-10-26', {
      type: 'remedy-filed',
      remedy: 'keberatan',
      filedOn: '2026-10-26',
      number: null,
      grounds: 'Merasa tidak sebanding',
      lateReason: '',
      evidence: [],
    })
    const pending = await standing(desk, caseId)
    expect(pending).toMatchObject({ stage: 'remedy', must: ['record-remedy-decision'], effectiveOn: null })
    expect(pending.step('record-remedy-decision')?.due?.date).toBe('2026-11-24')
    desk.setClock('2026-11-20')
    await desk.record(caseId, '2026-11-20', {
      type: 'remedy-decided',
      decidedOn: '2026-11-18',
      receivedOn: '2026-11-20',
      decidedBy: 'Wali Kota Rimba Raya',
      number: '800.1.8.3/5/2026',
      outcome: 'diperingan',
      sanction: 'pernyataan-tidak-puas',
      evidence: [],
    })
    expect(await standing(desk, caseId)).toMatchObject({
      stage: 'ready-to-close',
      must: ['close'],
      effectiveOn: '2026-11-20',
    })
    await close(caseId, '2026-11-20', 'sanctioned')
    expect((await standing(desk, caseId)).stage).toBe('closed')
  })

  it('an appeal annuls the dismissal: nothing is served, and it is closed as annulled only', async () => {
    desk = await lettersDesk()
    const caseId = await desk.openCase()
    await settled(desk, 'berat', caseId)
    await decided(desk, caseId, 'keputusan-pdhtaps')
    desk.setClock('2026-10-26')
    await desk.record(caseId, '2026-10-26', {
      type: 'remedy-filed',
      remedy: 'banding',
      filedOn: '2026-10-26',
      number: null,
      grounds: 'Tidak pernah didengar',
      lateReason: '',
      evidence: [],
    })
    desk.setClock('2027-01-11')
    await desk.record(caseId, '2027-01-11', {
      type: 'remedy-decided',
      decidedOn: '2027-01-08',
      receivedOn: '2027-01-11',
      decidedBy: 'BPASN',
      number: '12/BPASN/2027',
      outcome: 'dibatalkan',
      sanction: null,
      annulledFor: 'merits',
      evidence: [],
    })
    await expect(close(caseId, '2027-01-11', 'sanctioned')).rejects.toThrow(/dicabut atau dibatalkan/)
    await close(caseId, '2027-01-11', 'annulled')
    expect((await standing(desk, caseId)).stage).toBe('closed')
  })

  it('a PPPK: only on a recorded basis, then the road is the same', async () => {
    desk = await lettersDesk()
    const caseId = await desk.openCase()
    const { person } = await desk.call('cases.get', { id: caseId })
    const id = person.now.personId
    if (!id) throw new Error('no person')
    const known = await desk.call('people.get', { id })
    await desk.call('people.update', { id, person: { ...known, kind: 'pppk', golongan: 'IX' } })
    const before = await standing(desk, caseId)
    expect(before.must).toContain('record-pppk-basis')
    expect(before.step('issue-summons-1')?.kind).toBe('blocked')
    await desk.record(caseId, '2026-10-05', {
      type: 'pppk-basis-recorded',
      basis: 'Peraturan Wali Kota Rimba Raya tentang Disiplin PPPK',
      source: 'Bagian Hukum',
    })
    if ((await standing(desk, caseId)).must.includes('confirm-person'))
      await desk.record(caseId, '2026-10-05', {
        type: 'person-confirmed',
        standing: 'active',
        person: (await desk.call('cases.get', { id: caseId })).person.now,
        goOn: true,
        note: 'Status kepegawaian diperbaiki',
      })
    await settled(desk, 'ringan', caseId)
    await decided(desk, caseId, 'keputusan-teguran-lisan')
    desk.setClock('2026-11-05')
    await close(caseId, '2026-11-05', 'sanctioned')
    expect((await standing(desk, caseId)).stage).toBe('closed')
  })
})

describe('what meets a case on its way', () => {
  it('a person who retires in mid-case is asked about again before anything is decided', async () => {
    desk = await lettersDesk()
    const caseId = await desk.openCase()
    await settled(desk, 'ringan', caseId)
    const { person } = await desk.call('cases.get', { id: caseId })
    const id = person.now.personId
    if (!id) throw new Error('no person')
    await desk.call('people.setStanding', {
      id,
      standing: 'retired',
      since: plainDate('2026-10-15'),
      reason: 'Mencapai batas usia pensiun',
    })
    const asked = await standing(desk, caseId)
    expect(asked.must).toContain('confirm-person')
    await desk.record(caseId, '2026-10-15', {
      type: 'person-confirmed',
      standing: 'retired',
      person: person.now,
      goOn: false,
      note: 'Kewajiban hapus karena pensiun',
    })
    expect(await standing(desk, caseId)).toMatchObject({ must: ['close'] })
    await close(caseId, '2026-10-15', 'lapsed')
    expect((await standing(desk, caseId)).stage).toBe('closed')
  })

  it('a recommendation of BKN is deviated from with reasons, or not at all', async () => {
    desk = await lettersDesk()
    const caseId = await desk.openCase()
    await desk.record(caseId, '2026-10-05', {
      type: 'outside-recommendation-received',
      from: 'BKN',
      number: '77/BKN/2026',
      letterDate: '2026-10-01',
      receivedOn: '2026-10-05',
      asks: 'Menjatuhkan hukuman sedang',
      sanction: 'penundaan-pangkat',
      evidence: [],
    })
    const waiting = await standing(desk, caseId)
    expect(waiting.must).toContain('settle-outside-recommendation')
    expect(waiting.step('settle-outside-recommendation')?.due?.date).toBe('2026-10-23')
    const settle = (reason: string) =>
      desk.record(caseId, '2026-10-05', {
        type: 'outside-recommendation-settled',
        settled: 'deviated',
        reason,
      })
    await expect(settle('')).rejects.toThrow(/alasan/i)
    await settle('Dampaknya terbatas pada unit kerja menurut pemeriksaan')
    const back = await desk.issue(caseId, 'laporan-tindak-lanjut', '2026-10-05', {
      done: ['Teguran tertulis dijatuhkan'],
    })
    expect(await desk.words(back)).toContain('77/BKN/2026')
    expect((await standing(desk, caseId)).must).not.toContain('report-back')
  })
})
