import type { FactPayload, PayloadOf, Post, ReviewerRole } from '../../src/law/facts.ts'
import type { Identity, Official, PersonStanding } from '../../src/terms/person.ts'
import type { Sanction } from '../../src/terms/sanction.ts'
import { clerk, d, mayor, official, someone, subhead, t } from './fixtures.ts'

/** Payloads of the clarification road, of what runs beside any road, and of the person in mid-case. */

const paper = (letterDate: string) => ({
  paperId: null,
  number: '700.1.2/1/CONTOH',
  letterDate: d(letterDate),
})

const own = { unitName: 'Inspektorat Kota Rimba Raya' }
export const inspektur = official(
  someone(30, 'Inspektur Karangan', 'jpt-pratama', { ...own, position: 'Inspektur Kota Rimba Raya' }),
)
const irban = official(
  someone(31, 'Irban Karangan', 'administrator', { ...own, position: 'Inspektur Pembantu I' }),
)
const controller = official(
  someone(32, 'Dalnis Karangan', 'fungsional', { ...own, position: 'Pengendali Teknis' }),
)
export const leader = official(
  someone(33, 'Ketua Tim Karangan', 'fungsional', { ...own, position: 'Auditor Ahli Muda' }),
)
const member = official(
  someone(34, 'Anggota Karangan', 'fungsional', { ...own, position: 'Auditor Ahli Pertama' }),
)

type Team = PayloadOf<'assignment-issued'>['team']
export const wholeTeam: Team = [
  { official: inspektur, role: 'penanggung-jawab' },
  { official: irban, role: 'wakil-penanggung-jawab' },
  { official: controller, role: 'pengendali-teknis' },
  { official: leader, role: 'ketua-tim' },
  { official: member, role: 'anggota' },
]
/** No Pengendali Teknis in this team. */
export const smallTeam: Team = wholeTeam.filter(({ role }) => role !== 'pengendali-teknis')

export const deskStudy = (on: string): FactPayload => ({
  type: 'desk-study-made',
  ...paper(on),
  conclusion: 'Perlu klarifikasi',
})
export const assignment = (
  on: string,
  until: string,
  team: Team = wholeTeam,
  from = on,
): PayloadOf<'assignment-issued'> => ({
  type: 'assignment-issued',
  ...paper(on),
  from: d(from),
  until: d(until),
  team: [...team],
})
export const invited = (
  on: string,
  meet: string,
  invitee: 'subject' | 'other' = 'subject',
  name: string = clerk.name,
): PayloadOf<'clarification-invited'> => ({
  type: 'clarification-invited',
  ...paper(on),
  meetDate: d(meet),
  meetTime: t('09:00'),
  place: 'Ruang Klarifikasi Contoh',
  invitee,
  name,
})
export const notCame = (): FactPayload => ({ type: 'clarification-absent', reason: '' })
export const statement = (
  on: string,
  of: 'subject' | 'other' = 'subject',
  name: string = clerk.name,
): PayloadOf<'clarified'> => ({ type: 'clarified', ...paper(on), heldOn: d(on), of, name })
export const reviewed = (
  reviewer: ReviewerRole,
  answer: PayloadOf<'report-reviewed'>['answer'] = 'accepted',
  note = answer === 'accepted' ? '' : 'Lengkapi kronologi',
): PayloadOf<'report-reviewed'> => ({ type: 'report-reviewed', reviewer, official: null, answer, note })
export const revised = (): FactPayload => ({ type: 'report-revised', note: 'Kronologi dilengkapi' })
export const specialReport = (
  on: string,
  recommendations: number = 2,
  to: Official = mayor,
): PayloadOf<'special-report-issued'> => ({
  type: 'special-report-issued',
  ...paper(on),
  to,
  recommendations: Array.from({ length: recommendations }, (_, index) => ({
    text: `Rekomendasi contoh ${index + 1}`,
    addressee: 'Kepala Dinas Contoh',
  })),
})
export const reportReceived = (on: string): PayloadOf<'special-report-received'> => ({
  type: 'special-report-received',
  receivedOn: d(on),
  receiver: 'Bagian Umum',
  proof: [],
})
export const followedUp = (
  index: number,
  answer: PayloadOf<'recommendation-followed-up'>['answer'] = 'done',
  issued: { readonly on: string; readonly sanction: Sanction | null } | null = null,
): PayloadOf<'recommendation-followed-up'> => ({
  type: 'recommendation-followed-up',
  index,
  answer,
  text: 'Sudah dilaksanakan',
  issued: issued
    ? {
        title: 'Keputusan Kepala Dinas Contoh',
        number: '800/9/CONTOH',
        date: d(issued.on),
        sanction: issued.sanction,
      }
    : null,
  evidence: [],
})
export const followUpReminded = (on: string): FactPayload => ({ type: 'follow-up-reminded', ...paper(on) })

export const forwarded = (on: string): FactPayload => ({
  type: 'forwarded',
  ...paper(on),
  to: 'Kanwil Kementerian Contoh',
})

export const recommendedBy = (
  from: string,
  received: string,
  sanction: Sanction | null = null,
  letterDate = received,
): PayloadOf<'outside-recommendation-received'> => ({
  type: 'outside-recommendation-received',
  from,
  number: 'B-1/CONTOH',
  letterDate: d(letterDate),
  receivedOn: d(received),
  asks: 'Menindaklanjuti dugaan pelanggaran',
  sanction,
  evidence: [],
})
export const settledAs = (
  settled: 'followed' | 'deviated',
  reason = '',
): PayloadOf<'outside-recommendation-settled'> => ({
  type: 'outside-recommendation-settled',
  settled,
  reason,
})
export const reportedBack = (on: string): FactPayload => ({
  type: 'outside-recommendation-reported',
  ...paper(on),
})
export const dataRequested = (on: string, due: string): PayloadOf<'data-requested'> => ({
  type: 'data-requested',
  ...paper(on),
  from: 'Bawaslu Contoh',
  what: 'Salinan kajian',
  dueOn: d(due),
})
export const dataReminded = (on: string, due: string): PayloadOf<'data-reminded'> => ({
  type: 'data-reminded',
  ...paper(on),
  dueOn: d(due),
})
export const dataReceived = (): FactPayload => ({ type: 'data-received', note: '', evidence: [] })

export const personConfirmed = (
  person: Identity,
  standing: PersonStanding = 'active',
  goOn = true,
): PayloadOf<'person-confirmed'> => ({
  type: 'person-confirmed',
  standing,
  person,
  goOn,
  note: 'Sesuai data pegawai',
})
export const superiorsOf = (person: Identity, chain: readonly Official[]): FactPayload => ({
  type: 'superiors-confirmed',
  chain: [...chain],
  person,
})
export const neglectOf = (superior: Official = subhead): PayloadOf<'neglect-found'> => ({
  type: 'neglect-found',
  superior,
  caseId: null,
  note: 'Tidak memanggil',
})
export const post = (on: string, more: Partial<Post> = {}): Post => ({
  account: '@contoh',
  platform: 'Media sosial',
  postedOn: d(on),
  postedAt: t('20:00'),
  url: 'https://contoh.invalid/1',
  summary: 'Unggahan contoh',
  evidence: [],
  ...more,
})
export const charted = (...posts: readonly Post[]): PayloadOf<'posts-charted'> => ({
  type: 'posts-charted',
  posts: [...posts],
})
