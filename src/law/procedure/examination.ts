import type { Official } from '../../terms/person.ts'
import type { Step } from '../assessment.ts'
import { examinerHasPower } from '../authority.ts'
import { ruleOf } from '../rulebook.ts'
import type { CaseState } from './case-state.ts'
import { article, type Context, citation, directSuperior, type Part } from './context.ts'
import { signer } from './signer.ts'
import { blocked, forbidden, may, must } from './step.ts'
import { absenceMinutes } from './summons.ts'
import { lacksTeam, team, teamLeader } from './team.ts'

/** Whoever examined; without an examination, whoever summoned. */
export function examiners(state: CaseState): readonly Official[] {
  if (state.examined) return state.examined.payload.examiners
  const summons = state.second ?? state.first
  return summons ? [summons.issued.payload.examiner] : []
}

/** He came: examine him before anything else (Ps. 27). */
export function examination(context: Context): Part {
  const { first, second } = context.state
  const summons = second?.attended ? second : first
  const examiner = summons?.issued.payload.examiner ?? directSuperior(context)
  const rule = ruleOf(context.law.rules, 'examine-before-sanction')
  const leader = teamLeader(context.state)
  const parts = {
    since: summons?.attended ?? null,
    paper: 'bap' as const,
    signer: leader ? signer(context, 'Ketua Tim Pemeriksa', leader) : signer(context, 'Pemeriksa', examiner),
    because: article(context, 'examine-before-sanction', 'examination-minutes', 'refusal-to-sign'),
    ...(context.state.examined
      ? { note: 'Ia diperiksa sebelum ancamannya menjadi berat: Tim Pemeriksa memeriksanya lagi.' }
      : {}),
  }
  const needed = ruleOf(context.law.rules, 'examination-team')
  return {
    stage: 'examination',
    steps: [
      lacksTeam(context)
        ? blocked(
            context,
            'examine',
            `Bentuk dahulu Tim Pemeriksa: ${needed.text} (${needed.citation})`,
            parts,
          )
        : must(context, 'examine', parts),
      ...team(context),
      blocked(context, 'settle-findings', `${rule.text} (${rule.citation})`),
    ],
  }
}

/** The minutes are there: was it proven, and at which level? */
export function findings(context: Context): Part {
  return {
    stage: 'findings',
    steps: [
      must(context, 'settle-findings', { since: context.state.examined?.on ?? null }),
      ...team(context),
    ],
  }
}

/** Two absences: the decision rests on the evidence, and no third summons exists (Ps. 26(4)). */
export function evidenceOnly(context: Context): Part {
  const { first, second } = context.state
  const rule = ruleOf(context.law.rules, 'decide-on-evidence')
  return {
    stage: 'findings',
    steps: [
      must(context, 'settle-findings', {
        title: 'Tetapkan hasil berdasarkan bukti (tanpa pemeriksaan)',
        since: second?.absent?.on ?? null,
        because: article(context, 'decide-on-evidence'),
      }),
      may(context, 'record-attendance-2', {
        title: 'Catat kehadiran susulan',
        note: 'Boleh selama hasil belum ditetapkan: ia lalu diperiksa.',
      }),
      ...(first ? absenceMinutes(context, 1, first) : []),
      ...(second ? absenceMinutes(context, 2, second) : []),
      thirdSummons(context, rule.text),
      forbidden(
        context,
        'examine',
        `Panggilan kedua tidak dihadiri: diputus berdasarkan bukti yang ada tanpa pemeriksaan (${rule.citation}).`,
      ),
      ...team(context),
    ],
  }
}

function thirdSummons(context: Context, text: string): Step {
  return forbidden(context, 'issue-summons-2', `${text} (${citation(context, 'decide-on-evidence')})`, {
    title: 'Surat panggilan ketiga',
    because: article(context, 'decide-on-evidence'),
  })
}

/** Whether whoever examined (or summoned) may impose the sanction himself. */
export function examinerMayDecide(context: Context): boolean {
  return examinerHasPower(context.authority, examiners(context.state))
}
