import type { PaperDraft } from '../../../../contract/paper-values.ts'
import type { Step } from '../../../../law/assessment.ts'
import { isDecision, type PaperKind } from '../../../../terms/paper.ts'
import type { Official } from '../../../../terms/person.ts'
import { assertNever, fail, ok, type Result } from '../../../../terms/result.ts'
import { evidenceOfCase } from '../case-evidence.ts'
import type { CaseSource } from '../case-source.ts'
import {
  assignment,
  coverLetter,
  deskStudy,
  followUpReminder,
  invitation,
  specialReport,
  statementMinutes,
} from './clarification.ts'
import { coachingCall, coachingMinutes, coachingReprimand } from './coaching.ts'
import {
  dataReminder,
  dataRequest,
  deletionRequest,
  dispositionSheet,
  forwarding,
  internalNote,
  personStatement,
  reportBack,
} from './correspondence.ts'
import { decision } from './decision.ts'
import { callToCollect, deliveryMinutes, paperToHandOver, receipt } from './delivery.ts'
import { ethicsMinutes, ethicsSummons, moralDeclaration, panelConclusion, panelDecree } from './ethics.ts'
import { evidenceMinutes, evidenceSheet } from './evidence.ts'
import {
  absenceMinutes,
  examinationMinutes,
  findingsReport,
  firstSummons,
  secondSummons,
} from './examination.ts'
import { releaseDecree, teamDecree } from './team.ts'

/**
 * A new draft filled from the case, the registry, the minutes and the evidence.
 * @returns a failure where the paper has no subject yet (no evidence, nothing to hand over).
 */
export function fillDraft(
  kind: PaperKind,
  source: CaseSource,
  step: Step | null,
  signer: Official | null,
): Result<PaperDraft> {
  if (isDecision(kind)) return ok(decision(kind, source, signer))
  switch (kind) {
    case 'panggilan-pembinaan':
      return ok(coachingCall(source, signer))
    case 'ba-pembinaan':
      return ok(coachingMinutes(source, signer))
    case 'surat-teguran-pembinaan':
      return ok(coachingReprimand(source))
    case 'ba-pengambilan-bukti':
      return ok(evidenceMinutes(source))
    case 'lembar-bukti':
      return evidenceOfCase(source.context.db, source.stored.id).length > 0
        ? ok(evidenceSheet(source))
        : fail(
            'no-evidence',
            'Kasus ini belum memiliki bukti, jadi Lembar Bukti belum dapat dibuat. Tambahkan bukti lebih dahulu.',
          )
    case 'panggilan-1':
      return ok(firstSummons(source, signer))
    case 'panggilan-2':
      return ok(secondSummons(source, signer))
    case 'bap':
      return ok(examinationMinutes(source))
    case 'ba-ketidakhadiran':
      return ok(absenceMinutes(source, step))
    case 'lhp':
      return ok(findingsReport(source))
    case 'keputusan-tim-pemeriksa':
      return ok(teamDecree(source))
    case 'keputusan-pembebasan-sementara':
      return ok(releaseDecree(source))
    case 'keputusan-majelis-etik':
      return ok(panelDecree(source))
    case 'panggilan-etik-1':
    case 'panggilan-etik-2':
      return ok(ethicsSummons(kind, source, signer))
    case 'bap-etik':
      return ok(ethicsMinutes(source))
    case 'putusan-majelis-etik':
      return ok(panelConclusion(source))
    case 'ba-pernyataan-sanksi-moral':
      return ok(moralDeclaration(source, signer))
    case 'panggilan-menerima-keputusan':
      return ok(callToCollect(source, signer))
    case 'ba-penyampaian':
      return ok(deliveryMinutes(source, signer))
    case 'tanda-terima': {
      const paper = paperToHandOver(source)
      return paper
        ? ok(receipt(source, paper))
        : fail(
            'nothing-to-hand-over',
            'Belum ada surat bernomor yang menunggu diserahkan, jadi Tanda Terima belum dapat dibuat.',
          )
    }
    case 'telaahan-staf':
      return ok(deskStudy(source))
    case 'surat-tugas':
      return ok(assignment(source))
    case 'undangan-klarifikasi':
      return ok(invitation(source, signer))
    case 'ba-permintaan-keterangan':
      return ok(statementMinutes(source, signer))
    case 'lhp-khusus':
      return ok(specialReport(source))
    case 'surat-pengantar': {
      const cover = coverLetter(source)
      return cover
        ? ok(cover)
        : fail(
            'no-special-report',
            'LHP khusus kasus ini belum ada, juga konsepnya, jadi Surat Pengantar belum dapat dibuat. Buat konsep LHP khusus lebih dahulu.',
          )
    }
    case 'pengingat-tindak-lanjut':
      return ok(followUpReminder(source))
    case 'surat-pelimpahan':
      return ok(forwarding(source))
    case 'permintaan-data':
      return ok(dataRequest(source))
    case 'pengingat-data':
      return ok(dataReminder(source))
    case 'laporan-tindak-lanjut':
      return ok(reportBack(source))
    case 'permintaan-penghapusan':
      return ok(deletionRequest(source))
    case 'surat-pernyataan':
      return ok(personStatement(source))
    case 'nota-dinas':
      return ok(internalNote(source, signer))
    case 'lembar-disposisi': {
      const sheet = dispositionSheet(source)
      return sheet
        ? ok(sheet)
        : fail(
            'no-report',
            'Kasus ini tidak dibuka dari laporan yang masuk, jadi tidak ada surat yang didisposisikan. Tidak ada yang diubah.',
          )
    }
    case 'daftar-hadir':
    case 'pakta-integritas':
    case 'ba-pembinaan-umum':
    case 'surat-keterangan-bebas':
    case 'imbauan-netralitas':
    case 'lembar-ekspedisi':
    case 'label-rahasia':
      return fail(
        'paper-of-no-case',
        'Surat ini tidak dibuat dari kasus. Buat dari halaman pembinaan umum, pegawai, atau buku agenda.',
      )
    default:
      return assertNever(kind)
  }
}
