import { isDecisionDraft } from '../../../contract/paper-values.ts'
import { assertNever } from '../../../terms/result.ts'
import type { RenderInput } from './input.ts'
import { kopTags } from './kop.ts'
import {
  assignmentTags,
  coverLetterTags,
  deskStudyTags,
  followUpReminderTags,
  invitationTags,
  statementMinutesTags,
} from './template-clarification.ts'
import {
  dataReminderTags,
  dataRequestTags,
  deletionRequestTags,
  dispositionTags,
  forwardingTags,
  internalNoteTags,
  personStatementTags,
  reportBackTags,
} from './template-correspondence.ts'
import { decisionTags } from './template-decision.ts'
import { conclusionTags, declarationTags, ethicsHearingTags, ethicsSummonsTags } from './template-ethics.ts'
import { evidenceMinutesTags, evidenceSheetTags } from './template-evidence.ts'
import { panelTags, releaseTags, teamTags } from './template-forming.ts'
import {
  coachingCallTags,
  coachingMinutesTags,
  coachingReprimandTags,
  decisionCallTags,
  summonsTags,
} from './template-meetings.ts'
import {
  appealTags,
  attendanceTags,
  clearanceTags,
  dispatchTags,
  envelopeTags,
  eventMinutesTags,
  pactTags,
} from './template-office.ts'
import { absenceTags, deliveryTags, findingsTags, minutesTags, receiptTags } from './template-procedure.ts'
import { specialReportTags } from './template-special-report.ts'
import { dateText, identityTags, orDots, rowsOf, signerTags } from './words.ts'

type Tags = Readonly<Record<string, unknown>>

/** Everything the braces of a template can name. */
export function tagsOf(input: RenderInput): Tags {
  const own = ownTags(input)
  const copies = copiesOf(input)
  return {
    ...kopTags(input),
    ...(input.person ? identityTags(input.person) : {}),
    ...signerTags(input.signer, input.signerCapacity),
    nomor: orDots(input.number),
    tanggal: dateText(input.date),
    tempat: orDots(input.place),
    ada_tembusan: copies.length > 0,
    ...own,
    ...('tembusan' in own ? { tembusan: copies } : {}),
  }
}

/** Nobody sends a copy to himself, whoever turns out to sign. */
function copiesOf({ draft, signer }: RenderInput) {
  const own = signer?.identity.position.trim().toLowerCase()
  const named = 'tembusan' in draft.values ? draft.values.tembusan : null
  return rowsOf(named?.filter((copy) => copy.trim().toLowerCase() !== own) ?? null)
}

function ownTags(input: RenderInput): Tags {
  const { draft, office } = input
  if (isDecisionDraft(draft)) return decisionTags(draft, input)
  switch (draft.kind) {
    case 'panggilan-1':
    case 'panggilan-2':
      return summonsTags(draft, office)
    case 'panggilan-pembinaan':
      return coachingCallTags(draft, office)
    case 'ba-pembinaan':
      return coachingMinutesTags(draft, office)
    case 'surat-teguran-pembinaan':
      return coachingReprimandTags(draft)
    case 'ba-pengambilan-bukti':
      return evidenceMinutesTags(draft, input)
    case 'lembar-bukti':
      return evidenceSheetTags(draft, input)
    case 'bap':
      return minutesTags(draft, office)
    case 'ba-ketidakhadiran':
      return absenceTags(draft, office)
    case 'lhp':
      return findingsTags(draft, input)
    case 'keputusan-tim-pemeriksa':
      return teamTags(draft, input)
    case 'keputusan-pembebasan-sementara':
      return releaseTags(draft, input)
    case 'keputusan-majelis-etik':
      return panelTags(draft, input)
    case 'panggilan-etik-1':
    case 'panggilan-etik-2':
      return ethicsSummonsTags(draft, office)
    case 'bap-etik':
      return ethicsHearingTags(draft, office)
    case 'putusan-majelis-etik':
      return conclusionTags(draft, input)
    case 'ba-pernyataan-sanksi-moral':
      return declarationTags(draft, input)
    case 'panggilan-menerima-keputusan':
      return decisionCallTags(draft, input)
    case 'ba-penyampaian':
      return deliveryTags(draft, input)
    case 'tanda-terima':
      return receiptTags(draft, input)
    case 'telaahan-staf':
      return deskStudyTags(draft)
    case 'surat-tugas':
      return assignmentTags(draft)
    case 'undangan-klarifikasi':
      return invitationTags(draft, input)
    case 'ba-permintaan-keterangan':
      return statementMinutesTags(draft, input)
    case 'lhp-khusus':
      return specialReportTags(draft, input)
    case 'surat-pengantar':
      return coverLetterTags(draft, input)
    case 'pengingat-tindak-lanjut':
      return followUpReminderTags(draft)
    case 'surat-pelimpahan':
      return forwardingTags(draft)
    case 'permintaan-data':
      return dataRequestTags(draft)
    case 'pengingat-data':
      return dataReminderTags(draft)
    case 'laporan-tindak-lanjut':
      return reportBackTags(draft)
    case 'permintaan-penghapusan':
      return deletionRequestTags(draft)
    case 'surat-pernyataan':
      return personStatementTags(draft)
    case 'nota-dinas':
      return internalNoteTags(draft)
    case 'lembar-disposisi':
      return dispositionTags(draft)
    case 'daftar-hadir':
      return attendanceTags(draft, input)
    case 'pakta-integritas':
      return pactTags(draft, input)
    case 'ba-pembinaan-umum':
      return eventMinutesTags(draft, input)
    case 'surat-keterangan-bebas':
      return clearanceTags(draft)
    case 'imbauan-netralitas':
      return appealTags(draft, input)
    case 'lembar-ekspedisi':
      return dispatchTags(draft)
    case 'label-rahasia':
      return envelopeTags(draft)
    default:
      return assertNever(draft)
  }
}
