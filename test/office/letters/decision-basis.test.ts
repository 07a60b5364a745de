import { afterEach, expect, it } from 'vitest'
import { missedTwice, settle } from '../roads/discipline.ts'
import { INSPEKTUR, IRBAN, type LettersDesk, lettersDesk } from './desk.ts'

let desk: LettersDesk
afterEach(() => desk.close())

it('after two absences: both summonses and the minutes are cited, and for a PPPK the rule the office rests on', async () => {
  desk = await lettersDesk('2026-10-05')
  const caseId = await desk.openCase()
  const { person } = await desk.call('cases.get', { id: caseId })
  const personId = person.now.personId ?? ''
  const { fullName: _, unitName: __, id: ___, ...known } = await desk.call('people.get', { id: personId })
  await desk.call('people.update', {
    id: personId,
    person: { ...known, kind: 'pppk', nip: '198609262021211001' as never, golongan: 'IX' },
  })
  // Another status is another person to the chain: it is confirmed anew.
  await desk.record(caseId, '2026-10-05', { type: 'superiors-confirmed', chain: [IRBAN, INSPEKTUR] })
  await desk.record(caseId, '2026-10-05', {
    type: 'pppk-basis-recorded',
    basis: 'Peraturan Wali Kota Rimba Raya (rekaan) tentang Disiplin PPPK',
    source: 'JDIH',
  })
  await missedTwice(desk, caseId)
  await settle(desk, caseId, '2026-10-27', 'ringan')
  const words = (await desk.words(await desk.draft(caseId, 'keputusan-teguran-tertulis'))).replace(
    /\s+/g,
    ' ',
  )
  expect(words).toContain(
    'telah dua kali dipanggil secara patut tetapi tidak hadir tanpa alasan yang sah, sebagaimana tercantum dalam ' +
      'Surat Panggilan I Nomor 800.1.6.2/001/ITDA/X/2026 tanggal 5 Oktober 2026, ' +
      'Surat Panggilan II Nomor 800.1.6.2/002/ITDA/X/2026 tanggal 15 Oktober 2026, ' +
      'dan Berita Acara Ketidakhadiran Nomor 800.1.6.2/003/ITDA/X/2026 tanggal 27 Oktober 2026, dan berdasarkan bukti',
  )
  expect(words).toContain('KEPUTUSAN INSPEKTUR PEMBANTU KHUSUS INSPEKTORAT DAERAH KOTA RIMBA RAYA')
  expect(words).toContain('Peraturan Wali Kota Rimba Raya (rekaan) tentang Disiplin PPPK.')
  // A circular is no legislation: no ground of a Keputusan.
  expect(words).not.toContain('Surat Edaran')
  expect(words).not.toContain('dugaan')
})
