import { INVOLVED_LABEL } from '../../contract/fact-words.ts'
import { type PayloadOf, REVIEWER_LABEL } from '../../law/facts.ts'
import type { BesidePayload } from '../../law/procedure/state/beside.ts'
import type { ClarificationPayload } from '../../law/procedure/state/clarification.ts'
import { formatTime } from '../../terms/clock.ts'
import { type Official, PERSON_STANDING_LABEL } from '../../terms/person.ts'
import { formatDate } from '../../terms/plain-date.ts'
import { assertNever } from '../../terms/result.ts'
import { SANCTION_LABEL } from '../../terms/sanction.ts'
import { because, numbered, officialName } from './sentence-parts.ts'

/** Sentences of the roads beside coaching and light discipline, and of what runs beside any road. */

type RoadPayload =
  | ClarificationPayload
  | BesidePayload
  | PayloadOf<
      | 'posts-charted'
      | 'involvement-recorded'
      | 'person-confirmed'
      | 'forwarded'
      | 'neglect-found'
      | 'ethics-panel-formed'
      | 'ethics-concluded'
      | 'moral-sanction-declared'
      | 'team-formed'
      | 'temporarily-released'
      | 'remedy-filed'
      | 'remedy-decided'
      | 'sanction-served'
      | 'reopened'
    >

const ANSWER = { accepted: 'diterima', returned: 'dikembalikan', rejected: 'ditolak' } as const
const FOLLOWED = { done: 'selesai', partly: 'sebagian', refused: 'tidak dilaksanakan' } as const
const ANNULLED_FOR = { form: 'cacat formal', merits: 'pokok perkara' } as const
const REMEDY = { keberatan: 'Keberatan', banding: 'Banding administratif' } as const

const named = ({ identity }: Official) => identity.name

/** One Indonesian sentence for the timeline. */
export function roadSentence(payload: RoadPayload): string {
  switch (payload.type) {
    case 'posts-charted':
      return `Kronologi unggahan disusun: ${payload.posts.length} unggahan dari ${new Set(payload.posts.map(({ account }) => account)).size} akun.`
    case 'involvement-recorded':
      return `${payload.who.name} dicatat sebagai ${INVOLVED_LABEL[payload.as]}${because(payload.note)}.`
    case 'person-confirmed':
      return `Keadaan pegawai dipastikan lagi: ${PERSON_STANDING_LABEL[payload.standing]}, ${payload.person.position}, ${payload.person.unitName}${because(payload.note)}.`
    case 'forwarded':
      return `Dilimpahkan kepada ${payload.to} dengan surat${numbered(payload.number)}.`
    case 'neglect-found':
      return `Kelalaian ${officialName(payload.superior)} dicatat sebagai temuan tersendiri${because(payload.note)}.`
    case 'desk-study-made':
      return `Telaahan Staf${numbered(payload.number)}${because(payload.conclusion)}.`
    case 'assignment-issued':
      return `Surat Tugas${numbered(payload.number)}, ${formatDate(payload.from)} sampai ${formatDate(payload.until)}: ${payload.team.map(({ official }) => named(official)).join('; ')}.`
    case 'clarification-invited':
      return `Undangan Klarifikasi${numbered(payload.number)} untuk ${payload.name}: ${formatDate(payload.meetDate)} pukul ${formatTime(payload.meetTime)} di ${payload.place}.`
    case 'clarification-absent':
      return `Tidak hadir memenuhi undangan klarifikasi${because(payload.reason)}.`
    case 'clarified':
      return `Keterangan ${payload.name} diambil ${formatDate(payload.heldOn)} (BA Permintaan Keterangan${numbered(payload.number)}).`
    case 'report-reviewed':
      return `Reviu ${REVIEWER_LABEL[payload.reviewer]}: LHP khusus ${ANSWER[payload.answer]}${because(payload.note)}.`
    case 'report-revised':
      return `LHP khusus diperbaiki${because(payload.note)}.`
    case 'special-report-issued':
      return `LHP khusus${numbered(payload.number)} disampaikan kepada ${officialName(payload.to)} dengan ${payload.recommendations.length} rekomendasi.`
    case 'special-report-received':
      return `LHP khusus diterima ${formatDate(payload.receivedOn)}${payload.receiver ? ` oleh ${payload.receiver}` : ''}.`
    case 'recommendation-followed-up': {
      const issued = payload.issued
        ? ` ${payload.issued.title}${numbered(payload.issued.number)} tanggal ${formatDate(payload.issued.date)}.`
        : ''
      return `Tindak lanjut rekomendasi ${payload.index + 1} (${FOLLOWED[payload.answer]})${because(payload.text)}.${issued}`
    }
    case 'follow-up-reminded':
      return `Surat pengingat tindak lanjut${numbered(payload.number)} dikirim.`
    case 'outside-recommendation-received':
      return `Surat rekomendasi ${payload.from}${numbered(payload.number)} diterima ${formatDate(payload.receivedOn)}${because(payload.asks)}.`
    case 'outside-recommendation-settled':
      return `Sikap atas rekomendasi: ${payload.settled === 'followed' ? 'diikuti' : 'menyimpang'}${because(payload.reason)}.`
    case 'outside-recommendation-reported':
      return `Laporan tindak lanjut${numbered(payload.number)} dikirim kepada pemberi rekomendasi.`
    case 'data-requested':
      return `Data diminta kepada ${payload.from}${numbered(payload.number)}, paling lambat ${formatDate(payload.dueOn)}${because(payload.what)}.`
    case 'data-reminded':
      return `Pengingat permintaan data${numbered(payload.number)}, paling lambat ${formatDate(payload.dueOn)}.`
    case 'data-received':
      return `Data diterima${because(payload.note)}.`
    case 'ethics-panel-formed':
      return `Majelis Kode Etik dibentuk${numbered(payload.number)}: ${payload.members.map(({ official, role }) => `${named(official)} (${role})`).join('; ')}.`
    case 'ethics-concluded':
      return payload.guilty
        ? `Putusan Majelis${numbered(payload.number)}: terbukti${payload.recommended ? `, rekomendasi ${SANCTION_LABEL[payload.recommended]}` : ''}.`
        : `Putusan Majelis${numbered(payload.number)}: tidak terbukti.`
    case 'moral-sanction-declared':
      return `Pernyataan sanksi moral dilaksanakan ${formatDate(payload.declaredOn)}: ${payload.forum}.`
    case 'team-formed':
      return `Tim Pemeriksa dibentuk${numbered(payload.number)}: ${payload.members.map(({ official, role }) => `${named(official)} (${role})`).join('; ')}${because(payload.exceptionReason)}.`
    case 'temporarily-released':
      return `Dibebaskan sementara dari tugas jabatan sejak ${formatDate(payload.from)}${numbered(payload.number)}${payload.acting ? `; Plh. ${named(payload.acting)}` : ''}.`
    case 'remedy-filed':
      return `${REMEDY[payload.remedy]} diajukan ${formatDate(payload.filedOn)}${numbered(payload.number)}${because(payload.grounds)}.`
    case 'remedy-decided':
      return `Putusan upaya administratif${numbered(payload.number)} oleh ${payload.decidedBy} ${formatDate(payload.decidedOn)}: ${payload.outcome}${payload.annulledFor ? ` karena ${ANNULLED_FOR[payload.annulledFor]}` : ''}${payload.sanction ? `, menjadi ${SANCTION_LABEL[payload.sanction]}` : ''}.`
    case 'sanction-served':
      return `Hukuman selesai dijalani ${formatDate(payload.endedOn)}${because(payload.note)}.`
    case 'reopened':
      return `Kasus dibuka kembali${because(payload.reason)}.`
    default:
      return assertNever(payload)
  }
}
