import { DELIVERY_METHOD_LABEL, type Delivery, type FactPayload } from '../../law/facts.ts'
import { findViolations, type Rulebook } from '../../law/rulebook.ts'
import { formatTime } from '../../terms/clock.ts'
import { formatDate } from '../../terms/plain-date.ts'
import { IMPACT_LABEL, ROAD_LABEL, SANCTION_LABEL } from '../../terms/sanction.ts'
import { roadSentence } from './road-sentences.ts'
import { because, numbered, officialName } from './sentence-parts.ts'

const ROMAN = { 1: 'I', 2: 'II' } as const

const OUTCOME = {
  coached: 'pembinaan selesai',
  sanctioned: 'hukuman disiplin dijatuhkan',
  'not-proven': 'pelanggaran tidak terbukti',
  recommended: 'rekomendasi disampaikan',
  'followed-up': 'rekomendasi ditindaklanjuti',
  forwarded: 'diteruskan kepada yang berwenang',
  annulled: 'hukuman dicabut atau dibatalkan',
  lapsed: 'kewajiban menjalani hukuman hapus',
  other: 'lainnya',
} as const

const ADMITTED = {
  yes: 'mengakui perbuatannya',
  partly: 'mengakui sebagian',
  no: 'tidak mengakui',
} as const

const files = (count: number) => (count === 0 ? '' : ` ${count} berkas bukti.`)

function delivered(what: string, delivery: Delivery): string {
  const when = `${formatDate(delivery.deliveredOn)} pukul ${formatTime(delivery.deliveredAt)}`
  if (delivery.refused)
    return `${what} ditolak penerimaannya ${when} di hadapan saksi ${delivery.refused.witnesses.join(' dan ')}.`
  return `${what} diterima ${delivery.receiver} (${delivery.relation}) ${when}, ${DELIVERY_METHOD_LABEL[delivery.method]}.`
}

function citations(rules: Rulebook, ids: readonly string[]): string {
  const { found, unknown } = findViolations(rules, ids)
  return [...found.map((violation) => violation.citation), ...unknown].join('; ')
}

/** One Indonesian sentence for the timeline. The violated articles are named from the rules in force. */
export function factSentence(payload: FactPayload, rules: Rulebook): string {
  switch (payload.type) {
    case 'case-opened':
      return `Kasus dibuka${because(payload.summary)}.`
    case 'assessed': {
      const cited = citations(rules, payload.violations)
      return `Telaah: ${ROAD_LABEL[payload.road].toLowerCase()}, perbuatan ${formatDate(payload.actDate)}${cited ? `, ${cited}` : ''}, dampak ${IMPACT_LABEL[payload.impact]}.${payload.anotherAct ? ` Dinyatakan perbuatan lain pada hari itu: ${payload.anotherAct}` : ''}`
    }
    case 'superiors-confirmed':
      return `Rantai atasan dipastikan: ${payload.chain.map(officialName).join('; ')}.`
    case 'pppk-basis-recorded':
      return `Dasar hukum disiplin PPPK dicatat: ${payload.basis} (${payload.source}).`
    case 'evidence-secured':
      return `Bukti diamankan dengan Berita Acara Pengambilan Bukti${numbered(payload.number)}.${files(payload.evidence.length)}`
    case 'coaching-called':
      return `Surat Panggilan Pembinaan${numbered(payload.number)}: hadir ${formatDate(payload.meetDate)} pukul ${formatTime(payload.meetTime)} di ${payload.place}.`
    case 'coaching-absent':
      return `Tidak hadir pada pembinaan${because(payload.reason)}.`
    case 'coaching-held':
      return `Pembinaan dilaksanakan ${formatDate(payload.heldOn)}: ${payload.outcome}`
    case 'coaching-reprimanded':
      return `Surat Teguran (Pembinaan)${numbered(payload.number)}; bukan hukuman disiplin.`
    case 'deletion-requested':
      return `Penghapusan unggahan diminta paling lambat ${formatDate(payload.dueOn)}${payload.url ? ` (${payload.url})` : ''}.`
    case 'deletion-checked':
      return `${payload.deleted ? 'Unggahan sudah dihapus' : 'Unggahan belum dihapus'}${because(payload.note)}.${files(payload.evidence.length)}`
    case 'escalated':
      return `Ditingkatkan ke jalur disiplin${because(payload.reason)}.`
    case 'summons-issued':
      return `Surat Panggilan ${ROMAN[payload.n]}${numbered(payload.number)}, pemeriksaan ${formatDate(payload.examDate)} pukul ${formatTime(payload.examTime)} di ${payload.place}.`
    case 'summons-delivered':
      return delivered(`Surat Panggilan ${ROMAN[payload.n]}`, payload.delivery)
    case 'attended':
      return `Hadir memenuhi Panggilan ${ROMAN[payload.n]}.`
    case 'absent':
      return payload.excused
        ? `Tidak hadir pada Panggilan ${ROMAN[payload.n]} dengan alasan yang diterima${because(payload.reason)}; panggilan yang sama diulang.`
        : `Tidak hadir pada Panggilan ${ROMAN[payload.n]}${payload.reason ? because(payload.reason) : ' tanpa keterangan'}.`
    case 'absence-recorded':
      return `Berita Acara Ketidakhadiran (Panggilan ${ROMAN[payload.n]})${numbered(payload.number)}.`
    case 'examined':
      return `Diperiksa pukul ${formatTime(payload.beginAt)}-${formatTime(payload.endAt)} di ${payload.place}; ${ADMITTED[payload.admitted]}.${payload.refusedToSign ? ` Menolak menandatangani BAP${because(payload.refusalNote)}.` : ''}`
    case 'findings-settled':
      return payload.proven
        ? `Hasil: terbukti${payload.level ? `, tingkat hukuman ${payload.level}` : ''}.`
        : 'Hasil: tidak terbukti.'
    case 'findings-reported':
      return `LHP${numbered(payload.number)} disampaikan kepada ${officialName(payload.to)}${payload.recommended ? `, saran: ${payload.recommended}` : ''}.`
    case 'recommendation-answered':
      return `Jawaban atas rekomendasi ${formatDate(payload.answeredOn)}${numbered(payload.number)}: ${payload.answer}`
    case 'decision-issued':
      return `Keputusan ${SANCTION_LABEL[payload.sanction]}${numbered(payload.number)} oleh ${officialName(payload.signer)}${payload.basis === 'evidence' ? ', berdasarkan bukti tanpa pemeriksaan' : ''}.`
    case 'decision-call-issued':
      return `Dipanggil menerima keputusan${numbered(payload.number)}: ${formatDate(payload.meetDate)} pukul ${formatTime(payload.meetTime)} di ${payload.place}.`
    case 'decision-not-collected':
      return `Tidak hadir menerima keputusan${because(payload.note)}.`
    case 'decision-delivered':
      return delivered('Keputusan', payload.delivery)
    case 'effect-overridden':
      return `Tanggal berlaku ditetapkan ${formatDate(payload.effectiveOn)}${because(payload.reason)}.`
    case 'handed-over':
      return `Berkas diserahkan dalam paket ${payload.packageName}${payload.receiver ? ` kepada ${payload.receiver}` : ''}.`
    case 'note':
      return payload.note
    case 'closed':
      return `Kasus ditutup, ${OUTCOME[payload.outcome]}${because(payload.reason)}.`
    case 'correction':
      return `${payload.replacement === null || payload.replacement === undefined ? 'Catatan ditarik' : 'Catatan dikoreksi'}${because(payload.reason)}.`
    default:
      return roadSentence(payload)
  }
}
