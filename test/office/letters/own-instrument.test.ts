import { afterEach, expect, it } from 'vitest'
import type { RegulationEntry } from '../../../src/contract/regulations.ts'
import { plainDate } from '../../../src/terms/plain-date.ts'
import { missedTwice, settle } from '../roads/discipline.ts'
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
  await missedTwice(desk, caseId)
  await settle(desk, caseId, '2026-10-27', 'ringan')
  const decision = await desk.draft(caseId, 'keputusan-teguran-tertulis')
  const grounds = { reason: 'Peraturan sendiri', source: 'Berita Daerah (rekaan)' }
  await desk.call('regulations.change', { entry: perwal('2026-10-01'), ...grounds })
  expect(await desk.words(decision)).not.toContain(TITLE)
  await desk.call('regulations.change', { entry: perwal('2025-03-01'), ...grounds })
  expect((await desk.words(decision)).replace(/\s+/g, ' ')).toContain(TITLE)
})
