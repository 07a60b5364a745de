import type { PayloadOf } from '../law/facts.ts'
import type { CaseId, PersonId } from '../terms/ids.ts'
import { addDays, type PlainDate } from '../terms/plain-date.ts'
import { type Clerk, onWeekday } from './clerk.ts'
import { type Cast, type Moves, movesOf, type Story } from './stage.ts'

/**
 * A dozen cases at every stage, after what offices report: campaigning in an office WhatsApp group, a like and a comment
 * on a candidate's page, a photo with a hand sign, hate speech against the state, a hoax shared once in anger, one who
 * ignored coaching, one who stayed away from two summonses. Nobody in them exists.
 */
export function stories(clerk: Clerk, cast: Cast, today: PlainDate): { next: PlainDate; story: Story }[] {
  const moves = movesOf(clerk)
  const ago = (days: number) => onWeekday(addDays(today, -days))
  const one = (days: number, story: (start: PlainDate) => Story) => ({
    next: ago(days),
    story: story(ago(days)),
  })
  const soon = (date: PlainDate, days: number) => onWeekday(addDays(date, days))
  return [
    one(150, (start) => hoaxSharedOnce(moves, cast, start, soon)),
    one(140, (start) => stayedAwayTwice(moves, cast, start, soon)),
    one(120, (start) => insultedChief(moves, cast, start, soon)),
    one(95, (start) => ignoredCoaching(moves, cast, start, soon)),
    one(70, (start) => hateAgainstState(moves, cast, start, soon)),
    one(60, (start) => campaignInGroup(moves, cast, start, soon)),
    one(45, (start) => handSign(moves, cast, start, soon)),
    one(42, (start) => missedFirstSummons(moves, cast, start, soon)),
    one(30, (start) => likedCandidate(moves, cast, start, soon)),
    one(27, (start) => teacherOfOtherUnit(moves, cast, start, soon)),
    one(18, (start) => summoned(moves, cast, start, soon)),
    one(16, (start) => stuckAfterReport(moves, cast, start)),
    one(9, (start) => letterWithManyNames(moves, cast, start)),
    one(3, (start) => newReport(moves, cast, start)),
    one(1, (start) => anotherNewReport(moves, cast, start)),
  ]
}

type Soon = (date: PlainDate, days: number) => PlainDate
const PLACE = 'Ruang Rapat Inspektorat Daerah'

async function begin(
  m: Moves,
  date: PlainDate,
  personId: PersonId,
  report: Parameters<Moves['report']>[1],
  pictures = 2,
): Promise<CaseId> {
  return m.open(await m.report(date, report, pictures), personId, 'own')
}

/** The examination day a summons names. */
async function examDate(m: Moves, caseId: CaseId): Promise<PlainDate> {
  const view = await m.view(caseId)
  const issued = view.timeline.findLast(({ payload }) => payload.type === 'summons-issued')
  if (issued?.payload.type !== 'summons-issued') throw new Error('demo: no summons')
  return issued.payload.examDate
}

async function summon(m: Moves, caseId: CaseId, n: 1 | 2, date: PlainDate): Promise<PlainDate> {
  const paper = await m.issue(caseId, n === 1 ? 'panggilan-1' : 'panggilan-2', date, { place: PLACE })
  await m.deliver(paper, date, '14:00')
  return examDate(m, caseId)
}

async function examine(m: Moves, caseId: CaseId, date: PlainDate): Promise<void> {
  await m.record(caseId, date, { type: 'attended', n: 1 }, '09:00')
  await m.issue(caseId, 'bap', date, {
    heldOn: date,
    beginAt: '09:00',
    endAt: '10:40',
    place: PLACE,
    admitted: 'yes',
    qa: [
      {
        question: 'Apakah Saudara sehat dan bersedia diperiksa hari ini?',
        answer: 'Ya, saya sehat dan bersedia.',
      },
      {
        question: 'Apakah unggahan yang diperlihatkan ini milik Saudara?',
        answer: 'Ya, saya yang mengunggahnya dari telepon saya sendiri.',
      },
      {
        question: 'Mengapa Saudara melakukannya?',
        answer: 'Saya terbawa emosi dan tidak memikirkan akibatnya.',
      },
      {
        question: 'Apakah Saudara memberikan keterangan ini tanpa tekanan?',
        answer: 'Ya, tanpa tekanan dari siapa pun.',
      },
    ],
  })
}

const settled = (proven: boolean): PayloadOf<'findings-settled'> => ({
  type: 'findings-settled',
  proven,
  level: proven ? 'ringan' : null,
  aggravating: '',
  mitigating: 'Mengakui perbuatannya dan belum pernah dijatuhi hukuman disiplin',
})

/** A hoax shared once in anger: coached, the post deleted, closed. */
async function* hoaxSharedOnce(m: Moves, cast: Cast, start: PlainDate, soon: Soon): Story {
  const who = cast.person('Inspektorat Daerah', 'Pengadministrasi')
  const caseId = await begin(m, start, who, {
    summary:
      'Membagikan kabar bohong tentang pembagian bantuan di grup WhatsApp keluarga besar kantor, satu kali, lalu meminta maaf.',
    acts: ['bagikan', 'hoaks'],
    channel: 'whatsapp-grup',
    channelName: 'Grup WA Keluarga Besar Inspektorat',
    visibility: 'tertutup',
    source: 'pegawai',
    personIds: [who],
  })
  yield* coach(m, caseId, who, start, soon, 'Membagikan satu kabar yang tidak benar di grup WhatsApp', true)
}

async function* coach(
  m: Moves,
  caseId: CaseId,
  who: PersonId,
  start: PlainDate,
  soon: Soon,
  act: string,
  obeys: boolean,
): Story {
  await m.assess(caseId, start, 'coaching', soon(start, -4), [], 'unit-kerja', act)
  await m.superiors(caseId, start, who)
  yield soon(start, 1)
  const secured = soon(start, 1)
  await m.issue(caseId, 'ba-pengambilan-bukti', secured, { takenOn: secured, takenAt: '10:00', place: PLACE })
  const called = soon(start, 4)
  yield called
  const call = await m.issue(caseId, 'panggilan-pembinaan', called, { place: PLACE })
  await m.deliver(call, called, '13:00')
  const meet = 'meetDate' in call.draft.values ? call.draft.values.meetDate : null
  const held = meet ?? soon(called, 7)
  yield held
  await m.issue(caseId, 'ba-pembinaan', held, {
    heldOn: held,
    beginAt: '09:00',
    endAt: '09:45',
    place: PLACE,
    outcome: 'Yang bersangkutan memahami kekeliruannya dan sanggup menghapus unggahan.',
    commitments: ['Menghapus unggahan', 'Tidak mengulangi perbuatan'],
  })
  const due = soon(held, 6)
  await m.record(caseId, held, { type: 'deletion-requested', dueOn: due, url: '' })
  const warned = soon(held, 1)
  yield warned
  await m.issue(caseId, 'surat-teguran-pembinaan', warned, {
    instructions: ['Menghapus unggahan dimaksud', 'Lebih berhati-hati dalam menggunakan media sosial'],
  })
  yield due
  await m.record(caseId, due, {
    type: 'deletion-checked',
    deleted: obeys,
    evidence: [],
    note: obeys ? 'Unggahan sudah tidak ada.' : 'Unggahan masih dapat dibuka.',
  })
  if (!obeys) return
  yield soon(due, 3)
  await m.record(caseId, soon(due, 3), {
    type: 'closed',
    outcome: 'coached',
    reason: 'Pembinaan selesai, unggahan telah dihapus.',
  })
}

/** Ignored the coaching: escalated, then examined and decided; the decision waits for its delivery. */
async function* ignoredCoaching(m: Moves, cast: Cast, start: PlainDate, soon: Soon): Story {
  const who = cast.person('Sekretariat Inspektorat', 'Pengelola')
  const caseId = await begin(m, start, who, {
    summary:
      'Berulang kali mengunggah sindiran kasar kepada rekan sekantor di Facebook dan tidak menghapusnya setelah diingatkan.',
    acts: ['unggahan', 'komentar'],
    channel: 'facebook',
    channelName: 'Halaman pribadi',
    source: 'pegawai',
    personIds: [who],
  })
  yield* coach(m, caseId, who, start, soon, 'Mengunggah sindiran kasar kepada rekan sekantor', false)
  const again = soon(start, 30)
  yield again
  await m.record(caseId, again, {
    type: 'escalated',
    reason: 'Unggahan tidak dihapus sampai batas waktu dan muncul unggahan baru yang sejenis.',
  })
  await m.assess(
    caseId,
    again,
    'discipline',
    soon(start, -4),
    ['kewajiban-integritas'],
    'unit-kerja',
    'Mengunggah sindiran kasar kepada rekan sekantor secara berulang',
  )
  const letter = soon(again, 2)
  yield letter
  const exam = await summon(m, caseId, 1, letter)
  yield exam
  await examine(m, caseId, exam)
  const proven = soon(exam, 3)
  yield proven
  await m.record(caseId, proven, settled(true))
  yield* decide(m, caseId, 'keputusan-teguran-lisan', soon(proven, 4), false)
}

async function* decide(
  m: Moves,
  caseId: CaseId,
  kind: 'keputusan-teguran-lisan' | 'keputusan-teguran-tertulis',
  date: PlainDate,
  delivered: boolean,
): Story {
  yield date
  const view = await m.view(caseId)
  if (view.assessment.steps.some(({ id, kind: step }) => id === 'report-findings' && step === 'must')) {
    const lhp = await m.issue(caseId, 'lhp', date, {
      violationTime: 'di luar jam kerja',
      violationPlace: 'media sosial',
    })
    await m.deliver(lhp, date, '15:00', { receiver: 'Sekretariat', relation: 'petugas penerima surat' })
  }
  const decision = await m.issue(caseId, kind, date)
  if (!delivered) return
  const received = onWeekday(addDays(date, 5))
  yield received
  await m.deliver(decision, received, '09:30')
}

/** Stayed away from two summonses: decided on the evidence. */
async function* stayedAwayTwice(m: Moves, cast: Cast, start: PlainDate, soon: Soon): Story {
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
  const first = await summonOn(m, caseId, 1, soon(start, 2))
  yield* first
  const firstExam = await examDate(m, caseId)
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
  yield* await summonOn(m, caseId, 2, soon(firstExam, 1))
  const secondExam = await examDate(m, caseId)
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

async function summonOn(m: Moves, caseId: CaseId, n: 1 | 2, date: PlainDate): Promise<Story> {
  return (async function* () {
    yield date
    await summon(m, caseId, n, date)
  })()
}

/** Examined, teguran lisan, delivered and in effect: the whole road. */
async function* insultedChief(m: Moves, cast: Cast, start: PlainDate, soon: Soon): Story {
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
}

/** Hate speech against the state: a teguran is refused, the case goes up as a recommendation. */
async function* hateAgainstState(m: Moves, cast: Cast, start: PlainDate, soon: Soon): Story {
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
async function* campaignInGroup(m: Moves, cast: Cast, start: PlainDate, soon: Soon): Story {
  const who = cast.person('Inspektorat Daerah', 'Auditor', 1)
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
  const exam = await summon(m, caseId, 1, soon(start, 2))
  yield exam
  await examine(m, caseId, exam)
}

/** A photo with a hand sign: the summons was delivered, the examination is due. */
async function* handSign(m: Moves, cast: Cast, start: PlainDate, soon: Soon): Story {
  const who = cast.person('Inspektorat Daerah', 'Auditor', 3)
  const caseId = await begin(m, start, who, {
    summary: 'Berfoto dengan simbol tangan salah satu calon dan mengunggahnya di Instagram.',
    acts: ['foto-simbol-tangan'],
    channel: 'instagram',
    source: 'bkn',
    letterNumber: '0000/CONTOH/2026',
    letterDate: start,
    personIds: [who],
  })
  yield* coach(m, caseId, who, start, soon, 'Berfoto dengan simbol tangan', true)
}

/** Missed the first summons: the second is due. */
async function* missedFirstSummons(m: Moves, cast: Cast, start: PlainDate, soon: Soon): Story {
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

/** A like and a comment on a candidate's page: being coached. */
async function* likedCandidate(m: Moves, cast: Cast, start: PlainDate, soon: Soon): Story {
  const who = cast.person('Sekretariat Inspektorat', 'Penelaah')
  const caseId = await begin(m, start, who, {
    summary: 'Menyukai dan mengomentari unggahan halaman bakal calon wali kota.',
    acts: ['suka', 'komentar'],
    channel: 'facebook',
    channelName: 'Halaman bakal calon',
    source: 'pemantauan',
    url: 'https://facebook.example/halaman/1',
    accountName: 'akun.contoh',
    personIds: [who],
  })
  await m.assess(
    caseId,
    start,
    'coaching',
    soon(start, -2),
    [],
    'unit-kerja',
    'Menyukai dan mengomentari unggahan halaman bakal calon',
  )
  await m.superiors(caseId, start, who)
  yield soon(start, 3)
  const secured = soon(start, 3)
  await m.issue(caseId, 'ba-pengambilan-bukti', secured, { takenOn: secured, takenAt: '10:00', place: PLACE })
  await m.record(caseId, secured, {
    type: 'deletion-requested',
    dueOn: soon(secured, 20),
    url: 'https://facebook.example/halaman/1',
  })
}

/** A teacher: another unit's person. That unit issues the summons, the office drafts and records. */
async function* teacherOfOtherUnit(m: Moves, cast: Cast, start: PlainDate, soon: Soon): Story {
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
async function* summoned(m: Moves, cast: Cast, start: PlainDate, soon: Soon): Story {
  const who = cast.person('Inspektorat Daerah', 'Auditor', 2)
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

/** Opened and left lying: stuck. */
async function* stuckAfterReport(m: Moves, cast: Cast, start: PlainDate): Story {
  const who = cast.person('Inspektorat Daerah', 'PPUPD', 2)
  await begin(
    m,
    start,
    who,
    {
      summary: 'Membagikan tautan penggalangan dana tidak resmi di grup WhatsApp kantor.',
      acts: ['bagikan'],
      channel: 'whatsapp-grup',
      channelName: 'Grup WA Kantor',
      visibility: 'tertutup',
      personIds: [who],
    },
    1,
  )
  yield* []
}

/** One letter with many names becomes as many linked cases; some wait for triage. */
async function* letterWithManyNames(m: Moves, cast: Cast, start: PlainDate): Story {
  const people = [0, 1, 2, 3].map((nth) => cast.person('SMPN 1 Rimba', 'Guru Ahli', nth))
  const report = await m.report(
    start,
    {
      summary: 'Surat Bawaslu: empat guru hadir di kegiatan sosialisasi bakal calon.',
      acts: ['hadir-kegiatan'],
      channel: 'tatap-muka',
      source: 'bawaslu',
      letterNumber: '0001/CONTOH-BAWASLU/2026',
      letterDate: start,
      personIds: people,
    },
    1,
  )
  for (const who of people.slice(0, 3)) await m.open(report, who, 'other-unit')
  yield* []
}

async function* newReport(m: Moves, cast: Cast, start: PlainDate): Story {
  await m.report(
    start,
    {
      summary: 'Tangkapan layar percakapan grup WhatsApp kantor camat berisi kabar bohong.',
      acts: ['hoaks', 'bagikan'],
      channel: 'whatsapp-grup',
      channelName: 'Grup WA Kecamatan Hulu',
      visibility: 'tertutup',
      personIds: [cast.person('Kecamatan Hulu', 'Pengelola')],
    },
    2,
  )
  yield* []
}

async function* anotherNewReport(m: Moves, cast: Cast, start: PlainDate): Story {
  await m.report(
    start,
    {
      summary: 'Komentar bernada kebencian di Facebook, dilaporkan masyarakat.',
      acts: ['komentar', 'ujaran-kebencian'],
      channel: 'facebook',
      personIds: [cast.person('Dinas Perhubungan', 'Pengadministrasi')],
    },
    1,
  )
  yield* []
}
