import { afterEach, expect, it } from 'vitest'
import type { RegulationEntry } from '../../../src/contract/regulations.ts'
import { plainDate } from '../../../src/terms/plain-date.ts'
import { type LettersDesk, lettersDesk } from './desk.ts'

let desk: LettersDesk
afterEach(() => desk.close())

const TITLE = 'Peraturan Wali Kota Rimba Raya Nomor 12 Tahun 2025 (rekaan) tentang Disiplin Pegawai'

const perwal = (enactedOn: string): RegulationEntry => ({
  kind: 'instrument',
  entry: {
    id: 'kantor-perwal',
    title: TITLE,
    short: 'Perwal 12/2025',
    enactedOn: plainDate(enactedOn),
    pppk: 'no',
    after: 'pp-94-2021',
    purposes: ['discipline'],
    source: 'Berita Daerah (rekaan)',
    confidence: 'H',
    validFrom: plainDate(enactedOn),
    validTo: null,
    note: null,
  },
})

it("the office's own Perwal stands in Mengingat of a decision on an act after it, and not before", async () => {
  desk = await lettersDesk('2026-10-05')
  const caseId = await desk.openCase()
  const missed = async (n: 1 | 2, letter: string, delivered: string, exam: string) => {
    desk.setClock(letter)
    const id = await desk.issue(caseId, `panggilan-${n}`, letter)
    desk.setClock(delivered)
    await desk.deliver(id, delivered)
    desk.setClock(exam)
    await desk.record(caseId, exam, { type: 'absent', n, reason: '', excused: false })
  }
  await missed(1, '2026-10-05', '2026-10-06', '2026-10-15')
  await missed(2, '2026-10-15', '2026-10-16', '2026-10-27')
  await desk.issue(caseId, 'ba-ketidakhadiran', '2026-10-27', { waitedUntil: '12:00' })
  await desk.record(caseId, '2026-10-27', {
    type: 'findings-settled',
    proven: true,
    level: 'ringan',
    aggravating: '',
    mitigating: '',
  })
  const decision = await desk.draft(caseId, 'keputusan-teguran-tertulis')
  const grounds = { reason: 'Peraturan sendiri', source: 'Berita Daerah (rekaan)' }
  await desk.call('regulations.change', { entry: perwal('2026-10-01'), ...grounds })
  expect(await desk.words(decision)).not.toContain(TITLE)
  await desk.call('regulations.change', { entry: perwal('2025-03-01'), ...grounds })
  expect((await desk.words(decision)).replace(/\s+/g, ' ')).toContain(TITLE)
})
