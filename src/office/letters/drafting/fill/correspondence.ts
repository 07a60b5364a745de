import type { PaperDraft } from '../../../../contract/paper-values.ts'
import { addWorkingDays } from '../../../../law/calendar.ts'
import { toReport } from '../../../../law/procedure/state/beside.ts'
import { type Official, officialTitle } from '../../../../terms/person.ts'
import { forwardingOf } from '../../../intake/forwarding.ts'
import { evidenceOfCase, placesOf } from '../case-evidence.ts'
import { actOf, type CaseSource } from '../case-source.ts'
import { expectedLetterDate } from '../dates.ts'
import { officialInRole } from '../officials.ts'
import { reportsNamed } from '../reports.ts'
import { filled } from './filled.ts'

/** First drafts of letters to other bodies, within the office, and to the person on the coaching road. */

function evidenceEnclosed({ context, stored }: CaseSource): string[] {
  const count = evidenceOfCase(context.db, stored.id).length
  return count > 0 ? [`Salinan bukti (${count} berkas)`] : []
}

export function forwarding(source: CaseSource): PaperDraft {
  const { db, profile } = source.context
  const given = forwardingOf(db, source.stored.id)
  return filled('surat-pelimpahan', {
    to: given?.to ?? null,
    matter: actOf(source),
    reason:
      given?.reason ||
      `Menurut data yang ada pada kami, yang bersangkutan bukan pegawai Pemerintah ${profile.region}, sehingga penanganannya berada di luar kewenangan kami.`,
    enclosed: evidenceEnclosed(source),
  })
}

export function dataRequest(source: CaseSource): PaperDraft {
  const { name, phone } = source.context.profile
  return filled('permintaan-data', {
    matter: actOf(source),
    contact: phone ? `${name}, telepon ${phone}` : null,
  })
}

export function dataReminder(source: CaseSource): PaperDraft {
  const request = source.state.dataRequested?.payload
  return filled('pengingat-data', {
    to: request?.from ?? null,
    requestNumber: request?.number ?? null,
    requestDate: request?.letterDate ?? null,
    matter: actOf(source),
    what: request ? request.what.split('; ') : [],
  })
}

/** Who leads the body that wrote, where its name says what it is: a letter goes to an official. */
function headOf(body: string): string {
  if (/^bawaslu\b/i.test(body)) return `Ketua ${body}`
  return /^(bkn|badan kepegawaian negara|kantor regional)\b/i.test(body) ? `Kepala ${body}` : body
}

export function reportBack(source: CaseSource): PaperDraft {
  const open = toReport(source.state)
  const received = open?.received.payload
  const settled = open?.settled?.payload
  return filled('laporan-tindak-lanjut', {
    to: received ? headOf(received.from.trim()) : null,
    theirNumber: received?.number ?? null,
    theirDate: received?.letterDate ?? null,
    receivedOn: received?.receivedOn ?? null,
    matter: actOf(source),
    asked: received?.asks ?? null,
    settled: settled?.settled ?? null,
    reason: settled?.reason || null,
  })
}

export function internalNote(source: CaseSource, signer: Official | null): PaperDraft {
  const head = officialInRole(source.context.profile, 'kepala')
  return filled('nota-dinas', {
    to: head ? officialTitle(head) : null,
    from: signer ? officialTitle(signer) : null,
    subject: `Penanganan dugaan pelanggaran atas nama Sdr. ${source.person.name}`,
    matter: actOf(source),
  })
}

/** The sheet lies on the letter the case began with; null where nothing came in. */
export function dispositionSheet(source: CaseSource): PaperDraft | null {
  const report = reportsNamed(source).at(-1)
  if (!report) return null
  return filled('lembar-disposisi', {
    letterFrom: report.from,
    letterNumber: report.letterNumber,
    letterDate: report.letterDate,
    receivedOn: report.receivedOn,
    agendaNumber: report.agendaNumber,
    urgency: 'segera',
    matter: actOf(source),
  })
}

export function deletionRequest(source: CaseSource): PaperDraft {
  const { state, context, stored, law } = source
  const asked = state.deletionRequested?.payload
  return filled('permintaan-penghapusan', {
    matter: actOf(source),
    requests: [
      'menghapus unggahan tersebut dari semua akun yang Saudara kelola',
      'tidak mengunggahnya kembali',
    ],
    // The office's own period, counted from the letter.
    dueOn:
      asked?.dueOn ??
      addWorkingDays(law.calendar, expectedLetterDate(source), law.settings.deletionCheckDays),
    url: asked?.url || (placesOf(context.db, stored.id).find((place) => place.url)?.url ?? null),
  })
}

export function personStatement(source: CaseSource): PaperDraft {
  return filled('surat-pernyataan', {
    matter: actOf(source),
    statements: [
      'menyadari kewajiban saya sebagai Aparatur Sipil Negara untuk bersikap bijak dalam menggunakan media sosial',
      'tidak akan mengulangi perbuatan yang serupa',
      'bersedia menerima akibatnya menurut ketentuan yang berlaku apabila mengingkari pernyataan ini',
    ],
    stamp: false,
    knownTo: source.state.chain[0] ?? null,
  })
}
