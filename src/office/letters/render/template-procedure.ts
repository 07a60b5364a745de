import type { DraftOf } from '../../../contract/paper-values.ts'
import type { Post } from '../../../law/facts.ts'
import type { Identity } from '../../../terms/person.ts'
import { formatLongDate } from '../../../terms/plain-date.ts'
import type { RenderInput } from './input.ts'
import { decisionRefTags } from './template-meetings.ts'
import {
  absenceText,
  alleged,
  clause,
  DOTS,
  dateText,
  dateWords,
  identityTags,
  officialBlock,
  officialRows,
  officialTags,
  orDots,
  rowsOf,
  timeText,
} from './words.ts'

/** Tags of examination, findings and delivery. */

type Office = RenderInput['office']

const examinersTags = (count: number) => ({
  pemeriksa_sebutan: count > 1 ? 'Tim Pemeriksa masing-masing' : 'saya',
  pemeriksa_judul: count > 1 ? 'Tim Pemeriksa' : 'Pejabat Pemeriksa',
})

type Hearing = DraftOf<'bap'>['values'] | DraftOf<'bap-etik'>['values']

/** What was asked and answered, by whomever: examiner, team or Majelis. */
export function hearingTags(values: Hearing, office: Office) {
  const qa = (values.qa ?? []).filter(({ question, answer }) => question.trim() || answer.trim())
  return {
    ...dateWords(values.heldOn),
    tempat_acara: orDots(values.place),
    jam_mulai: timeText(values.beginAt, office.zone),
    jam_selesai: timeText(values.endAt, office.zone),
    dugaan: alleged(values.allegation),
    ketentuan: clause(values.citation),
    tanya_jawab: (qa.length > 0 ? qa : [{ question: '', answer: '' }]).map(({ question, answer }, index) => ({
      no: String(index + 1),
      pertanyaan: orDots(question),
      jawaban: orDots(answer),
    })),
    dapat_diparaf: values.refusedToSign !== true,
    menolak_ttd: values.refusedToSign === true,
    alasan_menolak: clause(values.refusalNote),
    ada_perekaman: Boolean(values.recordingNote?.trim()),
    perekaman: orDots(values.recordingNote),
  }
}

/** A Surat Perintah by its number, or the Keputusan that formed the team; else the examiner's own power. */
function powerOf(warrant: string | null): string {
  const text = warrant?.trim()
  if (!text) return 'saya'
  return /^(surat|keputusan)\b/i.test(text) ? text : `Surat Perintah ${text}`
}

export function minutesTags({ values }: DraftOf<'bap'>, office: Office) {
  const examiners = values.examiners ?? []
  return {
    ...hearingTags(values, office),
    ...examinersTags(examiners.length),
    pemeriksa: officialRows(examiners),
    wewenang: powerOf(values.warrant),
  }
}

export function absenceTags({ values }: DraftOf<'ba-ketidakhadiran'>, office: Office) {
  const examiners = values.examiners ?? []
  const ofPanel = values.waitedBy === 'panel'
  return {
    ...dateWords(values.waitedOn),
    pemeriksa_sebutan: ofPanel
      ? 'Majelis Kode Etik'
      : examiners.length > 1
        ? 'Tim Pemeriksa'
        : 'Pejabat Pemeriksa',
    pelanggaran: ofPanel ? 'kode etik' : 'disiplin',
    pemeriksa: officialRows(examiners),
    tempat_acara: orDots(values.place),
    jam_mulai: timeText(values.waitedFrom, office.zone),
    jam_selesai: timeText(values.waitedUntil, office.zone),
    panggilan_1_nomor: orDots(values.firstNumber),
    panggilan_1_tanggal: dateText(values.firstDate),
    ada_panggilan_2: values.absence === '2',
    panggilan_2_nomor: orDots(values.secondNumber),
    panggilan_2_tanggal: dateText(values.secondDate),
    ada_keterangan: Boolean(values.note?.trim()),
    keterangan: orDots(values.note),
  }
}

/** The posts by account and day: once in anger and again and again are told apart (practice.md). */
function postRows(posts: readonly Post[], office: Office) {
  const ordered = [...posts].sort(
    (one, other) =>
      one.account.localeCompare(other.account, 'id') ||
      one.postedOn.localeCompare(other.postedOn) ||
      (one.postedAt ?? '').localeCompare(other.postedAt ?? ''),
  )
  return ordered.map(({ account, platform, postedOn, postedAt, url, summary }, index) => ({
    no: String(index + 1),
    waktu: [dateText(postedOn), ...(postedAt ? [timeText(postedAt, office.zone)] : [])].join('\n'),
    akun: [account, platform].filter(Boolean).join('\n'),
    isi: [summary, url].filter(Boolean).join('\n'),
  }))
}

/** The template says *Hukuman Disiplin* itself. */
const recommendedText = (text: string | null) => text?.trim().replace(/^hukuman disiplin\s+/i, '') ?? null

export function findingsTags({ values }: DraftOf<'lhp'>, { posts, office, sanction }: RenderInput) {
  const onEvidence = values.basis === 'evidence'
  return {
    ...dateWords(values.examinedOn),
    penerima_jabatan: values.addressee ? officialTags(values.addressee).jabatan : DOTS,
    penerima_tempat: values.addresseePlace?.trim() || 'tempat',
    dari_pemeriksaan: !onEvidence,
    tanpa_pemeriksaan: onEvidence,
    dasar_penilaian: onEvidence ? 'bukti dan keterangan yang ada' : 'hasil pemeriksaan',
    dasar_ketidakhadiran: absenceText(values.absenceBasis),
    pelapor: values.asTeam ? 'Tim Pemeriksa' : 'saya',
    bentuk: orDots(values.violationForm),
    waktu: orDots(values.violationTime),
    tempat_pelanggaran: orDots(values.violationPlace),
    memberatkan: values.aggravating?.trim() || '-',
    meringankan: values.mitigating?.trim() || '-',
    dampak: orDots(values.impact),
    terbukti: clause(values.provenText),
    ketentuan: clause(values.citation),
    rekomendasi: sanction ? `berupa ${sanction.name}` : clause(recommendedText(values.recommended)),
    kewenangan: clause(values.authority),
    ada_kronologi: posts.length > 0,
    kronologi: postRows(posts, office),
    tembusan: rowsOf(values.tembusan),
  }
}

/** Under the receiver's heading: his NIP is known when he is the person himself. */
function receiverRow(receiver: string | null, person: Identity | null) {
  const name = receiver?.trim() ?? ''
  return { nama: orDots(name), nip: person && name === person.name ? identityTags(person).nip : DOTS }
}

export function deliveryTags({ values }: DraftOf<'ba-penyampaian'>, input: RenderInput) {
  const { outcome } = values
  return {
    ...dateWords(values.deliveredOn),
    ...decisionRefTags(values, input.sanction),
    ...officialBlock('penyampai', values.deliveredBy),
    jam_mulai: timeText(values.deliveredAt, input.office.zone),
    tempat_acara: orDots(values.place),
    diterima: outcome === 'accepted',
    ditolak: outcome === 'refused',
    tidak_hadir: outcome === 'absent',
    penerima: orDots(values.receiver),
    ada_hubungan: Boolean(values.relation?.trim()),
    hubungan: orDots(values.relation),
    penerima_ttd: [
      outcome === 'refused'
        ? { nama: '(menolak menerima)', nip: '-' }
        : outcome === 'absent'
          ? { nama: '(tidak hadir)', nip: '-' }
          : receiverRow(values.receiver, input.person),
    ],
    penyampai_ttd: [officialTags(values.deliveredBy)],
    ada_keterangan: Boolean(values.note?.trim()),
    keterangan: orDots(values.note),
    ada_saksi: rowsOf(values.witnesses).length > 0,
    saksi: rowsOf(values.witnesses),
  }
}

export function receiptTags({ values }: DraftOf<'tanda-terima'>, input: RenderInput) {
  return {
    surat: orDots(values.paperTitle),
    // Minutes and declarations bear no number.
    surat_nomor: values.paperNumber?.trim() || '-',
    surat_tanggal: dateText(values.paperDate),
    hari_tanggal_terima: values.receivedOn ? formatLongDate(values.receivedOn) : DOTS,
    jam_terima: timeText(values.receivedAt, input.office.zone),
    penerima: orDots(values.receiver),
    hubungan: orDots(values.relation),
    ada_keterangan: Boolean(values.note?.trim()),
    keterangan: orDots(values.note),
    penerima_ttd: [receiverRow(values.receiver, input.person)],
    penyerah_ttd: [officialTags(values.handedBy)],
  }
}
