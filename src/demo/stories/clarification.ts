import type { PayloadOf, ReviewerRole } from '../../law/facts.ts'
import type { CaseId, PersonId } from '../../terms/ids.ts'
import type { PlainDate } from '../../terms/plain-date.ts'
import type { Cast } from '../cast.ts'
import { soon } from '../clerk.ts'
import type { Moves, Story, Told } from '../stage.ts'
import { ANSWERS, PLACE } from './turns.ts'

/** He is asked for a statement; nobody examines him yet. */
const HEARD = {
  question: 'Apakah Saudara sehat dan bersedia memberikan keterangan hari ini?',
  answer: 'Ya, saya sehat dan bersedia.',
}

/** The Inspektorat's own inquiry into people of other units. */

/** Reported, taken up, the team sent out. */
async function sendTeam(
  m: Moves,
  cast: Cast,
  start: PlainDate,
  who: PersonId,
  told: Omit<Told, 'personIds'>,
  actText: string,
): Promise<CaseId> {
  const caseId = await m.open(await m.report(start, { ...told, personIds: [who] }, 1), who, 'other-unit')
  await m.assess(caseId, start, { road: 'clarification', actDate: soon(start, -4), actText })
  await m.superiors(caseId, start, who)
  const [leader, member] = cast.auditors
  await m.issue(caseId, 'surat-tugas', start, {
    team: [
      { official: cast.inspector, role: 'penanggung-jawab' },
      { official: leader, role: 'ketua-tim' },
      { official: member, role: 'anggota' },
    ],
    from: start,
    until: soon(start, 21),
  })
  return caseId
}

/** Invited, heard, found to be so. @returns the day of the findings. */
async function* inquire(
  m: Moves,
  caseId: CaseId,
  start: PlainDate,
): AsyncGenerator<PlainDate, PlainDate, undefined> {
  const invited = soon(start, 1)
  yield invited
  const invitation = await m.issue(caseId, 'undangan-klarifikasi', invited, { place: PLACE })
  await m.deliver(invitation, invited, '10:00')
  const { values } = invitation.draft
  const heldOn = ('meetDate' in values ? values.meetDate : null) ?? soon(invited, 5)
  yield heldOn
  await m.issue(caseId, 'ba-permintaan-keterangan', heldOn, {
    heldOn,
    beginAt: '09:00',
    endAt: '10:00',
    place: PLACE,
    qa: [HEARD, ...ANSWERS.slice(1)],
  })
  const found = soon(heldOn, 2)
  yield found
  await m.record(caseId, found, {
    type: 'findings-settled',
    proven: true,
    level: null,
    aggravating: '',
    mitigating: 'Bersikap terbuka selama klarifikasi',
  })
  return found
}

const review = (
  m: Moves,
  caseId: CaseId,
  on: PlainDate,
  reviewer: ReviewerRole,
  answer: PayloadOf<'report-reviewed'>['answer'] = 'accepted',
  note = '',
) => m.record(caseId, on, { type: 'report-reviewed', reviewer, official: null, answer, note })

/** LHP khusus with two recommendations: one is done, the other is overdue. */
export async function* reportUnanswered(m: Moves, cast: Cast, start: PlainDate): Story {
  const caseId = await sendTeam(
    m,
    cast,
    start,
    cast.person('Puskesmas Hulu', 'Bidan'),
    {
      summary: 'Menyebarkan kabar bohong tentang obat gratis lewat akun puskesmas.',
      acts: ['unggahan', 'hoaks'],
      channel: 'facebook',
      channelName: 'Akun Puskesmas Hulu',
    },
    'Menyebarkan kabar bohong tentang obat gratis lewat akun puskesmas',
  )
  const found = yield* inquire(m, caseId, start)
  await review(m, caseId, found, 'ketua-tim')
  await review(m, caseId, found, 'inspektur')
  await m.issue(caseId, 'lhp-khusus', found, {
    facts: ['Yang bersangkutan mengakui mengunggah kabar itu tanpa memeriksanya.'],
    analysis: 'Akun resmi dipakai untuk kabar yang tidak diperiksa kebenarannya.',
    recommendations: [
      {
        text: 'memerintahkan pemeriksaan atas dugaan pelanggaran disiplin tersebut menurut ketentuan yang berlaku',
        addressee: 'Kepala Dinas Kesehatan',
      },
      { text: 'menertibkan pengelolaan akun resmi puskesmas', addressee: 'Kepala Puskesmas Hulu' },
    ],
  })
  const receivedOn = soon(found, 1)
  yield receivedOn
  await m.record(caseId, receivedOn, {
    type: 'special-report-received',
    receivedOn,
    receiver: 'Bagian Umum Sekretariat Daerah',
    proof: [],
  })
  const answered = soon(receivedOn, 30)
  yield answered
  await m.record(caseId, answered, {
    type: 'recommendation-followed-up',
    index: 1,
    answer: 'done',
    text: 'Akun resmi kini dikelola dua petugas yang ditunjuk.',
    issued: null,
    evidence: [],
  })
}

/** Bawaslu is asked for what it has, and reminded. */
export async function* waitsForBawaslu(m: Moves, cast: Cast, start: PlainDate): Story {
  const caseId = await sendTeam(
    m,
    cast,
    start,
    cast.person('Kecamatan Hulu', 'Penelaah'),
    {
      summary: 'Diduga hadir dan berfoto pada pertemuan tim sukses salah satu pasangan calon.',
      acts: ['hadir-kegiatan'],
      channel: 'tatap-muka',
    },
    'Hadir dan berfoto pada pertemuan tim sukses salah satu pasangan calon',
  )
  await m.issue(caseId, 'permintaan-data', start, {
    to: 'Ketua Bawaslu Kota Rimba Raya',
    what: ['salinan formulir pengawasan', 'foto dan daftar hadir pertemuan'],
    dueOn: soon(start, 5),
  })
  const reminded = soon(start, 8)
  yield reminded
  await m.issue(caseId, 'pengingat-data', reminded, { dueOn: soon(reminded, 10) })
}

/** BKN recommends a sanction: the office has yet to answer; its own report came back from review. */
export async function* recommendedByBkn(m: Moves, cast: Cast, start: PlainDate): Story {
  const caseId = await sendTeam(
    m,
    cast,
    start,
    cast.person('Kecamatan Hilir', 'Pengelola'),
    {
      summary: 'Membagikan jadwal kampanye salah satu pasangan calon di status WhatsApp.',
      acts: ['bagikan'],
      channel: 'lainnya',
    },
    'Membagikan jadwal kampanye salah satu pasangan calon di status WhatsApp',
  )
  const found = yield* inquire(m, caseId, start)
  const receivedOn = soon(found, 1)
  yield receivedOn
  await m.record(caseId, receivedOn, {
    type: 'outside-recommendation-received',
    from: 'BKN',
    number: '0002/CONTOH-BKN',
    letterDate: soon(receivedOn, -4),
    receivedOn,
    asks: 'Menjatuhkan hukuman disiplin tingkat sedang',
    sanction: 'penundaan-pangkat',
    evidence: [],
  })
  await review(m, caseId, receivedOn, 'ketua-tim')
  const returned = soon(receivedOn, 4)
  yield returned
  await review(
    m,
    caseId,
    returned,
    'inspektur',
    'returned',
    'Cantumkan waktu unggahan dan sandingkan dengan jadwal kampanye.',
  )
}
