import { formatDate } from '../../terms/plain-date.ts'
import type { Step, Warning } from '../assessment.ts'
import { ruleOf } from '../rulebook.ts'
import { article, type Context } from './context.ts'
import { examiners } from './examination.ts'
import { signer } from './signer.ts'
import { annulledForForm } from './state/deciding.ts'
import { may } from './step.ts'
import { teamLeader } from './team.ts'

/**
 * A decision that fell for a defect of form: the case stands before the decision again (rule `annulled-for-form`). Where
 * the defect lies further back, that part is done again first: the findings, the hearing, or the summonses.
 */
export function anew(context: Context): Step[] {
  if (annulledForForm(context.state) === null) return []
  const because = article(context, 'annulled-for-form')
  const leader = teamLeader(context.state)
  const note = 'Hanya bila cacatnya terletak di sini.'
  return [
    may(context, 'settle-findings', { title: 'Tetapkan ulang hasil pemeriksaan', because, note }),
    context.state.examined
      ? may(context, 'examine', {
          title: 'Periksa ulang',
          paper: 'bap',
          signer: leader
            ? signer(context, 'Ketua Tim Pemeriksa', leader)
            : signer(context, 'Pemeriksa', examiners(context.state)[0] ?? null),
          because,
          note,
        })
      : may(context, 'issue-summons-1', {
          title: 'Panggil ulang: Surat Panggilan I',
          paper: 'panggilan-1',
          signer: signer(context, 'Atasan langsung', examiners(context.state)[0] ?? null),
          because,
          note,
        }),
  ]
}

/** Said until another decision is out or the case is closed. */
export function aboutAnnulled(context: Context): Warning[] {
  const fell = annulledForForm(context.state)
  if (fell === null) return []
  const { number, letterDate } = fell.decision.payload
  const { decidedBy, decidedOn, outcome } = fell.by.payload
  const decision = `Keputusan${number ? ` nomor ${number}` : ''} tanggal ${formatDate(letterDate)}`
  const { text } = ruleOf(context.law.rules, 'annulled-for-form')
  return [
    {
      id: 'annulled-for-form',
      text: `${decision} ${outcome} karena cacat formal oleh ${decidedBy} (${formatDate(decidedOn)}). ${text}`,
      because: article(context, 'annulled-for-form', 'no-double-punishment'),
    },
  ]
}
