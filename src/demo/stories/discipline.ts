import type { PlainDate } from '../../terms/plain-date.ts'
import type { Cast, Moves, Story } from '../stage.ts'
import { begin, decide, examine, formTeam, PLACE, type Soon, settled, summon } from './turns.ts'

/** Stayed away from two summonses: decided on the evidence. */
export async function* stayedAwayTwice(m: Moves, cast: Cast, start: PlainDate, soon: Soon): Story {
  const who = cast.person('Inspektorat Daerah', 'Pengelola')
  const caseId = await begin(m, start, who, {
    summary:
      'Mengomentari unggahan kantor dengan kata-kata yang merendahkan atasan dan tidak pernah menanggapi panggilan.',
    acts: ['komentar'],
    channel: 'instagram',
    channelName: 'Akun resmi kantor',
    personIds: [who],
  })
  await m.assess(
    caseId,
    start,
    'discipline',
    soon(start, -4),
    ['kewajiban-integritas'],
    'unit-kerja',
    'Mengomentari unggahan kantor dengan kata-kata yang merendahkan atasan',
  )
  await m.superiors(caseId, start, who)
  yield soon(start, 2)
  const firstExam = await summon(m, caseId, 1, soon(start, 2))
  yield firstExam
  await m.record(
    caseId,
    firstExam,
    { type: 'absent', n: 1, reason: 'Tidak ada keterangan', excused: false },
    '10:00',
  )
  await m.issue(caseId, 'ba-ketidakhadiran', firstExam, {
    waitedFrom: '09:00',
    waitedUntil: '12:00',
    place: PLACE,
  })
  yield soon(firstExam, 1)
  const secondExam = await summon(m, caseId, 2, soon(firstExam, 1))
  yield secondExam
  await m.record(
    caseId,
    secondExam,
    { type: 'absent', n: 2, reason: 'Tidak ada keterangan', excused: false },
    '10:00',
  )
  await m.issue(caseId, 'ba-ketidakhadiran', secondExam, {
    waitedFrom: '09:00',
    waitedUntil: '12:00',
    place: PLACE,
  })
  const proven = soon(secondExam, 3)
  yield proven
  const view = await m.view(caseId)
  if (view.assessment.steps.some(({ id, kind }) => id === 'settle-findings' && kind !== 'blocked'))
    await m.record(caseId, proven, settled(true))
  yield* decide(m, caseId, 'keputusan-teguran-tertulis', soon(proven, 3), true)
}

/** Examined, teguran lisan, delivered and in effect: the whole road. */
export async function* insultedChief(m: Moves, cast: Cast, start: PlainDate, soon: Soon): Story {
  const who = cast.person('Sekretariat Inspektorat', 'Pengadministrasi')
  const caseId = await begin(m, start, who, {
    summary: 'Menulis di status Facebook kalimat yang merendahkan pimpinan kantor; dibaca rekan sekantor.',
    acts: ['unggahan'],
    channel: 'facebook',
    source: 'pimpinan',
    personIds: [who],
  })
  await m.assess(
    caseId,
    start,
    'discipline',
    soon(start, -3),
    ['kewajiban-integritas'],
    'unit-kerja',
    'Menulis kalimat yang merendahkan pimpinan di status Facebook',
  )
  await m.superiors(caseId, start, who)
  yield soon(start, 2)
  const exam = await summon(m, caseId, 1, soon(start, 2))
  yield exam
  await examine(m, caseId, exam)
  const proven = soon(exam, 2)
  yield proven
  await m.record(caseId, proven, settled(true))
  yield* decide(m, caseId, 'keputusan-teguran-lisan', soon(proven, 3), true)
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

/** Hate speech against the state: a teguran is refused, the case goes up as a recommendation. */
export async function* hateAgainstState(m: Moves, cast: Cast, start: PlainDate, soon: Soon): Story {
  const who = cast.person('Inspektorat Daerah', 'PPUPD')
  const caseId = await begin(m, start, who, {
    summary: 'Mengunggah kebencian terhadap dasar negara secara terbuka di beberapa akun.',
    acts: ['unggahan', 'ujaran-kebencian'],
    channel: 'x',
    source: 'pemantauan',
    personIds: [who],
  })
  await m.assess(
    caseId,
    start,
    'discipline',
    soon(start, -6),
    ['kewajiban-setia'],
    'negara',
    'Mengunggah kebencian terhadap dasar negara',
  )
  await m.superiors(caseId, start, who)
  yield soon(start, 1)
  await formTeam(m, caseId, soon(start, 1))
  const exam = await summon(m, caseId, 1, soon(start, 1))
  yield exam
  await examine(m, caseId, exam)
  const proven = soon(exam, 3)
  yield proven
  await m.record(caseId, proven, { ...settled(true), level: 'berat' })
  const reported = soon(proven, 5)
  yield reported
  await m.issue(caseId, 'lhp', reported, {
    violationTime: 'di luar jam kerja',
    violationPlace: 'media sosial',
    recommended: 'hukuman disiplin tingkat berat',
    level: 'berat',
  })
}

/** Campaigning in the office's WhatsApp group: neutrality is never light. Examined, findings not settled yet. */
export async function* campaignInGroup(m: Moves, cast: Cast, start: PlainDate, soon: Soon): Story {
  const who = cast.person('Inspektorat Daerah', 'Auditor')
  const caseId = await begin(
    m,
    start,
    who,
    {
      summary: 'Mengajak memilih salah satu pasangan calon di grup WhatsApp kantor.',
      acts: ['ajakan', 'unggahan'],
      channel: 'whatsapp-grup',
      channelName: 'Grup WA Auditor',
      visibility: 'tertutup',
      source: 'bawaslu',
      personIds: [who],
    },
    3,
  )
  await m.assess(
    caseId,
    start,
    'discipline',
    soon(start, -5),
    ['larangan-n-kampanye-kegiatan'],
    'instansi',
    'Mengajak memilih salah satu pasangan calon di grup WhatsApp kantor',
  )
  await m.superiors(caseId, start, who)
  yield soon(start, 2)
  await formTeam(m, caseId, soon(start, 2))
  const exam = await summon(m, caseId, 1, soon(start, 2))
  yield exam
  await examine(m, caseId, exam)
}

/** Missed the first summons: the second is due. */
export async function* missedFirstSummons(m: Moves, cast: Cast, start: PlainDate, soon: Soon): Story {
  const who = cast.person('Inspektorat Daerah', 'Penelaah')
  const caseId = await begin(m, start, who, {
    summary: 'Menulis komentar kasar berulang kali di halaman Facebook sebuah dinas.',
    acts: ['komentar'],
    channel: 'facebook',
    personIds: [who],
  })
  await m.assess(
    caseId,
    start,
    'discipline',
    soon(start, -4),
    ['kewajiban-integritas'],
    'unit-kerja',
    'Menulis komentar kasar berulang kali di Facebook',
  )
  await m.superiors(caseId, start, who)
  const letter = soon(start, 24)
  yield letter
  const exam = await summon(m, caseId, 1, letter)
  yield exam
  await m.record(
    caseId,
    exam,
    { type: 'absent', n: 1, reason: 'Tidak ada keterangan', excused: false },
    '10:00',
  )
}

/** A teacher: another unit's person. That unit issues the summons, the office drafts and records. */
export async function* teacherOfOtherUnit(m: Moves, cast: Cast, start: PlainDate, soon: Soon): Story {
  const who = cast.person('SDN 3 Rimba', 'Guru Ahli Pertama')
  const caseId = await m.open(
    await m.report(
      start,
      {
        summary: 'Guru mengomentari unggahan dinas dengan kata-kata yang merendahkan pimpinan.',
        acts: ['komentar'],
        channel: 'facebook',
        personIds: [who],
      },
      2,
    ),
    who,
    'other-unit',
  )
  await m.assess(
    caseId,
    start,
    'discipline',
    soon(start, -3),
    ['kewajiban-integritas'],
    'unit-kerja',
    'Mengomentari unggahan dinas dengan kata-kata yang merendahkan pimpinan',
  )
  await m.superiors(caseId, start, who)
  const letter = soon(start, 3)
  yield letter
  const paper = await m.issue(caseId, 'panggilan-1', letter, { place: 'Ruang Kepala SDN 3 Rimba' })
  await m.deliver(paper, letter, '11:00')
}

/** Summoned: the letter is numbered, not yet delivered. */
export async function* summoned(m: Moves, cast: Cast, start: PlainDate, soon: Soon): Story {
  const who = cast.person('Inspektorat Daerah', 'Auditor')
  const caseId = await begin(m, start, who, {
    summary: 'Mengunggah video joget dengan seragam dinas pada jam kerja di TikTok.',
    acts: ['unggahan'],
    channel: 'tiktok',
    personIds: [who],
  })
  await m.assess(
    caseId,
    start,
    'discipline',
    soon(start, -2),
    ['kewajiban-integritas'],
    'unit-kerja',
    'Mengunggah video joget dengan seragam dinas pada jam kerja',
  )
  await m.superiors(caseId, start, who)
  const letter = soon(start, 15)
  yield letter
  await m.issue(caseId, 'panggilan-1', letter, { place: PLACE })
}
