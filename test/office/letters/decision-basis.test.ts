import { afterEach, expect, it } from 'vitest'
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
