import type { PlainDate } from '../../terms/plain-date.ts'
import type { Cast } from '../cast.ts'
import { soon } from '../clerk.ts'
import type { Moves, Story } from '../stage.ts'
import { charge, decide, formTeam, hear, PLACE, settled, summon } from './turns.ts'

/** Stayed away from two summonses: decided on the evidence. */
export async function* stayedAwayTwice(m: Moves, cast: Cast, start: PlainDate): Story {
  const caseId = await charge(m, start, cast.person('Inspektorat Daerah', 'Pengelola'), {
    told: {
      summary:
        'Mengomentari unggahan kantor dengan kata-kata yang merendahkan atasan dan tidak pernah menanggapi panggilan.',
      acts: ['komentar'],
      channel: 'instagram',
      channelName: 'Akun resmi kantor',
    },
    daysBefore: 4,
    violation: 'kewajiban-integritas',
    impact: 'unit-kerja',
    actText: 'Mengomentari unggahan kantor dengan kata-kata yang merendahkan atasan',
  })
  let letter = soon(start, 2)
  for (const n of [1, 2] as const) {
    yield letter
    const exam = await summon(m, caseId, n === 1 ? 'panggilan-1' : 'panggilan-2', letter)
    yield exam
    await m.record(
      caseId,
      exam,
      { type: 'absent', n, reason: 'Tidak ada keterangan', excused: false },
      '10:00',
    )
    await m.issue(caseId, 'ba-ketidakhadiran', exam, {
      waitedFrom: '09:00',
      waitedUntil: '12:00',
      place: PLACE,
    })
    letter = soon(exam, 1)
  }
  const proven = soon(letter, 2)
  yield proven
  const view = await m.view(caseId)
  if (view.assessment.steps.some(({ id, kind }) => id === 'settle-findings' && kind !== 'blocked'))
    await m.record(caseId, proven, settled('ringan'))
  yield* decide(m, caseId, 'keputusan-teguran-tertulis', soon(proven, 3), 5)
}

/** Examined, teguran lisan, delivered and in effect: the whole road. */
export async function* insultedChief(m: Moves, cast: Cast, start: PlainDate): Story {
  const caseId = await charge(m, start, cast.person('Sekretariat Inspektorat', 'Pengadministrasi'), {
    told: {
      summary: 'Menulis di status Facebook kalimat yang merendahkan pimpinan kantor; dibaca rekan sekantor.',
      acts: ['unggahan'],
      channel: 'facebook',
      source: 'pimpinan',
    },
    daysBefore: 3,
    violation: 'kewajiban-integritas',
    impact: 'unit-kerja',
    actText: 'Menulis kalimat yang merendahkan pimpinan di status Facebook',
  })
  const proven = soon(yield* hear(m, caseId, soon(start, 2)), 2)
  yield proven
  await m.record(caseId, proven, settled('ringan'))
  yield* decide(m, caseId, 'keputusan-teguran-lisan', soon(proven, 3), 5)
  const { assessment } = await m.view(caseId)
  const effective = assessment.effectiveOn?.date
  if (!effective) throw new Error('demo: no day of effect')
  yield soon(effective, 3)
  await m.record(caseId, soon(effective, 3), {
    type: 'closed',
    outcome: 'sanctioned',
    reason: 'Keputusan telah disampaikan dan berlaku; hukuman selesai dijalani.',
  })
}

/** Campaigning in the office's WhatsApp group: neutrality is never light. Examined, findings not settled yet. */
export async function* campaignInGroup(m: Moves, cast: Cast, start: PlainDate): Story {
  const caseId = await charge(m, start, cast.person('Inspektorat Daerah', 'Auditor'), {
    told: {
      summary: 'Mengajak memilih salah satu pasangan calon di grup WhatsApp kantor.',
      acts: ['ajakan', 'unggahan'],
      channel: 'whatsapp-grup',
      channelName: 'Grup WA Auditor',
      visibility: 'tertutup',
      source: 'bawaslu',
    },
    pictures: 3,
    daysBefore: 5,
    violation: 'larangan-n-kampanye-kegiatan',
    impact: 'instansi',
    actText: 'Mengajak memilih salah satu pasangan calon di grup WhatsApp kantor',
  })
  const letter = soon(start, 2)
  yield letter
  await formTeam(m, caseId, letter)
  yield* hear(m, caseId, letter)
}

/** Missed the first summons: the second is due. */
export async function* missedFirstSummons(m: Moves, cast: Cast, start: PlainDate): Story {
  const caseId = await charge(m, start, cast.person('Inspektorat Daerah', 'Penelaah'), {
    told: {
      summary: 'Menulis komentar kasar berulang kali di halaman Facebook sebuah dinas.',
      acts: ['komentar'],
      channel: 'facebook',
    },
    daysBefore: 4,
    violation: 'kewajiban-integritas',
    impact: 'unit-kerja',
    actText: 'Menulis komentar kasar berulang kali di Facebook',
  })
  const letter = soon(start, 24)
  yield letter
  const exam = await summon(m, caseId, 'panggilan-1', letter)
  yield exam
  await m.record(
    caseId,
    exam,
    { type: 'absent', n: 1, reason: 'Tidak ada keterangan', excused: false },
    '10:00',
  )
}

/** A teacher: another unit's person. That unit issues the summons, the office drafts and records. */
export async function* teacherOfOtherUnit(m: Moves, cast: Cast, start: PlainDate): Story {
  const caseId = await charge(m, start, cast.person('SDN 3 Rimba', 'Guru Ahli Pertama'), {
    told: {
      summary: 'Guru mengomentari unggahan dinas dengan kata-kata yang merendahkan pimpinan.',
      acts: ['komentar'],
      channel: 'facebook',
    },
    whose: 'other-unit',
    daysBefore: 3,
    violation: 'kewajiban-integritas',
    impact: 'unit-kerja',
    actText: 'Mengomentari unggahan dinas dengan kata-kata yang merendahkan pimpinan',
  })
  const letter = soon(start, 3)
  yield letter
  const paper = await m.issue(caseId, 'panggilan-1', letter, { place: 'Ruang Kepala SDN 3 Rimba' })
  await m.deliver(paper, letter, '11:00')
}

/** Summoned: the letter is numbered, not yet delivered. */
export async function* summoned(m: Moves, cast: Cast, start: PlainDate): Story {
  const caseId = await charge(m, start, cast.person('Inspektorat Daerah', 'Auditor'), {
    told: {
      summary: 'Mengunggah video joget dengan seragam dinas pada jam kerja di TikTok.',
      acts: ['unggahan'],
      channel: 'tiktok',
    },
    daysBefore: 2,
    violation: 'kewajiban-integritas',
    impact: 'unit-kerja',
    actText: 'Mengunggah video joget dengan seragam dinas pada jam kerja',
  })
  const letter = soon(start, 15)
  yield letter
  await m.issue(caseId, 'panggilan-1', letter, { place: PLACE })
}

/** A fortnight of sneers, account by account; he has come and is heard next. */
export async function* sneeredForWeeks(m: Moves, cast: Cast, start: PlainDate): Story {
  const caseId = await charge(m, start, cast.person('Sekretariat Inspektorat', 'Pengelola'), {
    told: {
      summary: 'Berkali-kali menyindir satu rekan sekantor di X dan Instagram selama dua pekan.',
      acts: ['unggahan', 'komentar'],
      channel: 'x',
      source: 'pegawai',
    },
    daysBefore: 3,
    violation: 'kewajiban-integritas',
    impact: 'unit-kerja',
    actText: 'Menyindir rekan sekantor berkali-kali di X dan Instagram',
  })
  const post = (account: string, platform: string, days: number, summary: string) => ({
    account,
    platform,
    postedOn: soon(start, -days),
    postedAt: null,
    url: `https://${platform.toLowerCase()}.example/${account}/${days}`,
    summary,
    evidence: [],
  })
  await m.record(caseId, start, {
    type: 'posts-charted',
    posts: [
      post('akun.contoh', 'X', 17, 'Sindiran tanpa menyebut nama.'),
      post('akun.contoh', 'X', 11, 'Sindiran dengan inisial.'),
      post('akun.contoh', 'X', 3, 'Sindiran dengan nama rekan sekantor.'),
      post('contoh_kedua', 'Instagram', 4, 'Cerita dengan gambar meja kerja rekan itu.'),
    ],
  })
  yield soon(start, 2)
  const exam = await summon(m, caseId, 'panggilan-1', soon(start, 2))
  yield exam
  await m.record(caseId, exam, { type: 'attended', n: 1 }, '09:00')
}
