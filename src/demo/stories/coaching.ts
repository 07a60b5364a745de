import type { CaseId, PersonId } from '../../terms/ids.ts'
import type { PlainDate } from '../../terms/plain-date.ts'
import type { Cast } from '../cast.ts'
import { onWeekday, soon } from '../clerk.ts'
import type { Moves, Story } from '../stage.ts'
import { begin, decide, hear, PLACE, settled } from './turns.ts'

/** A hoax shared once in anger: coached, the post deleted, closed. */
export async function* hoaxSharedOnce(m: Moves, cast: Cast, start: PlainDate): Story {
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
  yield* coach(m, caseId, who, start, 'Membagikan satu kabar yang tidak benar di grup WhatsApp', true)
}

async function* coach(
  m: Moves,
  caseId: CaseId,
  who: PersonId,
  start: PlainDate,
  act: string,
  obeys: boolean,
): Story {
  await m.assess(caseId, start, { road: 'coaching', actDate: soon(start, -4), actText: act })
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
    commitments: ['menghapus unggahan tersebut', 'tidak mengulangi perbuatan serupa'],
  })
  const due = soon(held, 6)
  await m.issue(caseId, 'permintaan-penghapusan', held, { dueOn: due })
  const warned = soon(held, 1)
  yield warned
  await m.issue(caseId, 'surat-teguran-pembinaan', warned, {
    instructions: [
      'tidak mengulangi perbuatan tersebut',
      'lebih berhati-hati dalam menggunakan media sosial',
    ],
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
export async function* ignoredCoaching(m: Moves, cast: Cast, start: PlainDate): Story {
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
  yield* coach(m, caseId, who, start, 'Mengunggah sindiran kasar kepada rekan sekantor', false)
  const again = soon(start, 30)
  yield again
  await m.record(caseId, again, {
    type: 'escalated',
    reason: 'Unggahan tidak dihapus sampai batas waktu dan muncul unggahan baru yang sejenis.',
  })
  await m.assess(caseId, again, {
    road: 'discipline',
    actDate: soon(start, -4),
    violations: ['kewajiban-integritas'],
    actText: 'Mengunggah sindiran kasar kepada rekan sekantor secara berulang',
  })
  const exam = yield* hear(m, caseId, soon(again, 2))
  const proven = soon(exam, 3)
  yield proven
  await m.record(caseId, proven, settled('ringan'))
  yield* decide(m, caseId, 'keputusan-teguran-lisan', soon(proven, 4), null)
}

/** A photo with a hand sign: coached, obeyed, closed. */
export async function* handSign(m: Moves, cast: Cast, start: PlainDate): Story {
  const who = cast.person('Inspektorat Daerah', 'Auditor')
  const caseId = await begin(m, start, who, {
    summary: 'Berfoto dengan simbol tangan salah satu calon dan mengunggahnya di Instagram.',
    acts: ['foto-simbol-tangan'],
    channel: 'instagram',
    source: 'bkn',
    letterNumber: '0000/CONTOH/2026',
    letterDate: start,
    personIds: [who],
  })
  yield* coach(m, caseId, who, start, 'Berfoto dengan simbol tangan', true)
}

/** A like and a comment on a candidate's page: whether it was deleted is to be checked today. */
export async function* likedCandidate(m: Moves, cast: Cast, start: PlainDate, today: PlainDate): Story {
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
  await m.assess(caseId, start, {
    road: 'coaching',
    actDate: soon(start, -2),
    actText: 'Menyukai dan mengomentari unggahan halaman bakal calon',
  })
  await m.superiors(caseId, start, who)
  yield soon(start, 3)
  const secured = soon(start, 3)
  await m.issue(caseId, 'ba-pengambilan-bukti', secured, { takenOn: secured, takenAt: '10:00', place: PLACE })
  await m.issue(caseId, 'permintaan-penghapusan', secured, {
    dueOn: onWeekday(today),
    url: 'https://facebook.example/halaman/1',
  })
}
