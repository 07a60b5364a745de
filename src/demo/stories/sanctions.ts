import type { PersonId } from '../../terms/ids.ts'
import type { PlainDate } from '../../terms/plain-date.ts'
import type { Cast } from '../cast.ts'
import { type Clerk, soon } from '../clerk.ts'
import type { Moves, Story } from '../stage.ts'
import { charge, decide, formTeam, hear, settled } from './turns.ts'

/** Hukuman sedang and berat, and what may meet a case between its findings and its effect. */

const POSTPONED = 'keputusan-penundaan-pangkat'

/** Examined and decided at the level sedang; handed over five days later. @returns the case and the day of receipt. */
async function* punishedSedang(m: Moves, start: PlainDate, who: PersonId, summary: string, actText: string) {
  const caseId = await charge(m, start, who, {
    told: { summary, acts: ['unggahan'], channel: 'facebook', source: 'pemantauan' },
    daysBefore: 4,
    violation: 'kewajiban-integritas',
    impact: 'instansi',
    actText,
  })
  const proven = soon(yield* hear(m, caseId, soon(start, 1)), 2)
  yield proven
  await m.record(caseId, proven, settled('sedang'))
  const decided = soon(proven, 3)
  yield* decide(m, caseId, POSTPONED, decided, 5, { startsOn: soon(decided, 30) })
  return { caseId, received: soon(decided, 5) }
}

/** In effect, and served for a year. */
export async function* servesAYear(m: Moves, cast: Cast, start: PlainDate): Story {
  yield* punishedSedang(
    m,
    start,
    cast.person('Inspektorat Daerah', 'PPUPD'),
    'Menyebarkan tuduhan terhadap Pemerintah Kota di Facebook; dikutip media setempat.',
    'Menyebarkan tuduhan tanpa dasar terhadap Pemerintah Kota di Facebook',
  )
}

/** He objects: nothing takes effect before the answer. */
export async function* objects(m: Moves, cast: Cast, start: PlainDate): Story {
  const { caseId, received } = yield* punishedSedang(
    m,
    start,
    cast.person('Inspektorat Daerah', 'PPUPD'),
    'Mengunggah foto rapat tertutup dengan keterangan yang menyesatkan.',
    'Mengunggah foto rapat tertutup dengan keterangan yang menyesatkan',
  )
  const filedOn = soon(received, 6)
  yield filedOn
  await m.record(caseId, filedOn, {
    type: 'remedy-filed',
    remedy: 'keberatan',
    filedOn,
    number: '01/CONTOH-KEBERATAN',
    grounds: 'Menganggap hukuman tidak sebanding dengan perbuatannya.',
    lateReason: '',
    evidence: [],
  })
}

/** Hate speech against the state: a teguran is refused; the Wali Kota's decision is awaited, meanwhile he is released. */
export async function* hateAgainstState(m: Moves, cast: Cast, start: PlainDate): Story {
  const caseId = await charge(m, start, cast.person('Inspektorat Daerah', 'PPUPD'), {
    told: {
      summary: 'Mengunggah kebencian terhadap dasar negara secara terbuka di beberapa akun.',
      acts: ['unggahan', 'ujaran-kebencian'],
      channel: 'x',
      source: 'pemantauan',
    },
    daysBefore: 6,
    violation: 'kewajiban-setia',
    impact: 'negara',
    actText: 'Mengunggah kebencian terhadap dasar negara',
  })
  const letter = soon(start, 1)
  yield letter
  await formTeam(m, caseId, letter)
  const exam = yield* hear(m, caseId, letter)
  await m.issue(caseId, 'keputusan-pembebasan-sementara', exam, { startsOn: exam })
  const proven = soon(exam, 3)
  yield proven
  await m.record(caseId, proven, settled('berat'))
  const reported = soon(proven, 5)
  yield reported
  await m.issue(caseId, 'lhp', reported, {
    violationTime: 'di luar jam kerja',
    violationPlace: 'media sosial',
    recommended: 'hukuman disiplin tingkat berat',
    level: 'berat',
  })
}

/** A PPPK: only on a recorded basis. His reprimand is delivered and not yet in effect. */
export async function* contractWorker(m: Moves, cast: Cast, start: PlainDate): Story {
  const caseId = await charge(m, start, cast.contractWorker('Satuan Polisi Pamong Praja', 'Polisi'), {
    told: {
      summary: 'Menyiarkan langsung penertiban pedagang sambil mengejek pedagang.',
      acts: ['unggahan'],
      channel: 'tiktok',
    },
    whose: 'other-unit',
    daysBefore: 2,
    violation: 'kewajiban-integritas',
    impact: 'unit-kerja',
    actText: 'Mengejek pedagang dalam siaran langsung penertiban',
  })
  await m.record(caseId, start, {
    type: 'pppk-basis-recorded',
    basis: 'Peraturan Wali Kota Rimba Raya (rekaan) tentang Disiplin PPPK',
    source: 'Bagian Hukum Sekretariat Daerah',
  })
  const proven = soon(yield* hear(m, caseId, soon(start, 1)), 1)
  yield proven
  await m.record(caseId, proven, settled('ringan'))
  yield* decide(m, caseId, 'keputusan-teguran-lisan', soon(proven, 2), 1)
}

/** Proven, then he retires: whether the case goes on is asked before anything is decided. */
export async function* retiresInMidCase(clerk: Clerk, m: Moves, cast: Cast, start: PlainDate): Story {
  const who = cast.person('Sekretariat Inspektorat', 'Pengadministrasi')
  const caseId = await charge(m, start, who, {
    told: {
      summary: 'Membagikan tangkapan layar surat dinas yang belum terbit ke grup warga.',
      acts: ['bagikan'],
      channel: 'whatsapp-grup',
      channelName: 'Grup WA Warga',
      visibility: 'tertutup',
    },
    daysBefore: 3,
    violation: 'kewajiban-integritas',
    impact: 'unit-kerja',
    actText: 'Membagikan surat dinas yang belum terbit ke grup warga',
  })
  yield* hear(m, caseId, soon(start, 6))
  const proven = soon(start, 24)
  yield proven
  await m.record(caseId, proven, settled('ringan'))
  const since = soon(start, 28)
  yield since
  await clerk.people.setStanding({
    id: who,
    standing: 'retired',
    since,
    reason: 'Mencapai batas usia pensiun (rekaan)',
  })
}
