import { type CompleteDraft, isDecisionDraft } from '../../../contract/paper-values.ts'
import { FactPayload } from '../../../law/facts.ts'
import type { PaperId } from '../../../terms/ids.ts'
import { summonsNumber } from '../../../terms/paper.ts'
import type { Official } from '../../../terms/person.ts'
import type { PlainDate } from '../../../terms/plain-date.ts'
import { assertNever, fail, ok, type Result } from '../../../terms/result.ts'
import { SANCTION_LABEL } from '../../../terms/sanction.ts'
import type { NewFact } from '../../cases/facts.ts'
import { tellsTheCase } from './fact-of-correspondence.ts'
import { conclusionFact, decisionFact, panelFact, releaseFact, teamFact } from './fact-of-decision.ts'

/** A paper as it is about to go into the case. */
export interface Letter {
  readonly paperId: PaperId
  readonly number: string | null
  readonly letterDate: PlainDate
  readonly signer: Official | null
}

/** A fact before its payload has met its schema. */
interface Happening {
  readonly happenedOn: PlainDate
  readonly happenedAt: NewFact['happenedAt']
  readonly payload: unknown
}

function happening(draft: CompleteDraft, letter: Letter): Happening | null {
  const { signer, ...ref } = letter
  const onLetter = (payload: object): Happening => ({
    happenedOn: letter.letterDate,
    happenedAt: null,
    payload: { ...ref, ...payload },
  })
  if (isDecisionDraft(draft)) return onLetter(decisionFact(draft, signer))
  switch (draft.kind) {
    case 'panggilan-pembinaan': {
      const { meetDate, meetTime, place } = draft.values
      return onLetter({ type: 'coaching-called', meetDate, meetTime, place })
    }
    case 'ba-pembinaan': {
      const { heldOn, beginAt, outcome, deletionDueOn, deletionUrl } = draft.values
      return {
        happenedOn: heldOn,
        happenedAt: beginAt,
        payload: { type: 'coaching-held', ...ref, heldOn, outcome, deletionDueOn, deletionUrl },
      }
    }
    case 'surat-teguran-pembinaan': {
      const { deletionDueOn, deletionUrl } = draft.values
      return onLetter({ type: 'coaching-reprimanded', deletionDueOn, deletionUrl })
    }
    case 'ba-pengambilan-bukti':
      return {
        happenedOn: draft.values.takenOn,
        happenedAt: draft.values.takenAt,
        payload: {
          type: 'evidence-secured',
          ...ref,
          evidence: draft.values.items.flatMap(({ evidenceId }) => (evidenceId ? [evidenceId] : [])),
          note: draft.values.howTaken ?? '',
        },
      }
    case 'panggilan-1':
    case 'panggilan-2':
    case 'panggilan-etik-1':
    case 'panggilan-etik-2': {
      const { examDate, examTime, place, examiner } = draft.values
      const n = summonsNumber(draft.kind)
      return onLetter({ type: 'summons-issued', n, examDate, examTime, place, examiner })
    }
    case 'bap':
    case 'bap-etik': {
      const { beginAt, endAt, place, examiners, refusedToSign, refusalNote, admitted } = draft.values
      return {
        happenedOn: draft.values.heldOn,
        happenedAt: beginAt,
        payload: {
          type: 'examined',
          ...ref,
          beginAt,
          endAt,
          place,
          examiners,
          refusedToSign: refusedToSign ?? false,
          refusalNote: refusalNote ?? '',
          admitted,
        },
      }
    }
    case 'ba-ketidakhadiran':
      return onLetter({ type: 'absence-recorded', n: Number(draft.values.absence) })
    case 'lhp': {
      const { addressee, sanction, recommended, level } = draft.values
      const named = sanction ? SANCTION_LABEL[sanction] : recommended
      return onLetter({ type: 'findings-reported', to: addressee, recommended: named, level })
    }
    case 'keputusan-tim-pemeriksa':
      return onLetter(teamFact(draft, signer))
    case 'keputusan-pembebasan-sementara':
      return onLetter(releaseFact(draft))
    case 'keputusan-majelis-etik':
      return onLetter(panelFact(draft))
    case 'putusan-majelis-etik':
      return onLetter(conclusionFact(draft))
    case 'ba-pernyataan-sanksi-moral': {
      const { declaredOn, declaredAt, forum } = draft.values
      return {
        happenedOn: declaredOn,
        happenedAt: declaredAt,
        payload: { type: 'moral-sanction-declared', ...ref, declaredOn, forum, evidence: [] },
      }
    }
    case 'panggilan-menerima-keputusan': {
      const { meetDate, meetTime, place } = draft.values
      return onLetter({ type: 'decision-call-issued', meetDate, meetTime, place })
    }
    case 'ba-permintaan-keterangan': {
      const { heldOn, beginAt, of, name } = draft.values
      return {
        happenedOn: heldOn,
        happenedAt: beginAt,
        payload: { type: 'clarified', ...ref, heldOn, of, name },
      }
    }
    case 'telaahan-staf':
    case 'surat-tugas':
    case 'undangan-klarifikasi':
    case 'lhp-khusus':
    case 'pengingat-tindak-lanjut':
    case 'surat-pelimpahan':
    case 'permintaan-data':
    case 'pengingat-data':
    case 'laporan-tindak-lanjut':
    case 'permintaan-penghapusan':
      return onLetter(tellsTheCase(draft))
    case 'surat-pengantar':
    case 'surat-pernyataan':
    case 'nota-dinas':
    case 'lembar-disposisi':
    case 'daftar-hadir':
    case 'pakta-integritas':
    case 'ba-pembinaan-umum':
    case 'surat-keterangan-bebas':
    case 'imbauan-netralitas':
    case 'lembar-ekspedisi':
    case 'label-rahasia':
    case 'lembar-bukti':
    case 'ba-penyampaian':
    case 'tanda-terima':
      return null
    default:
      return assertNever(draft)
  }
}

/** The fact that numbering this paper records, or null for papers that record none (`FACT_OF_PAPER`). */
export function factOfPaper(draft: CompleteDraft, letter: Letter): Result<NewFact | null> {
  const found = happening(draft, letter)
  if (!found) return ok(null)
  const payload = FactPayload.safeParse(found.payload)
  if (payload.success)
    return ok({ happenedOn: found.happenedOn, happenedAt: found.happenedAt, payload: payload.data })
  const issue = payload.error.issues[0]
  return fail(
    'paper-not-recordable',
    `Isian surat tidak dapat dicatat pada kasus (${issue?.message ?? ''}). Isian tetap tersimpan; perbaiki, lalu ulangi.`,
    `values.${issue?.path.join('.') ?? ''}`,
  )
}
