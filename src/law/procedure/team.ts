import type { Official } from '../../terms/person.ts'
import type { Signer, Step } from '../assessment.ts'
import { ruleOf } from '../rulebook.ts'
import type { CaseState } from './case-state.ts'
import { article, type Context, citation, directSuperior } from './context.ts'
import { signer } from './signer.ts'
import { hasAttended, missedTwice } from './state/summons.ts'
import { blocked, forbidden, may, must } from './step.ts'

/** Tim Pemeriksa and temporary release (PP 94/2021 Ps. 29, 31): beside summons and examination, until the findings. */
export function team(context: Context): Step[] {
  return [...forming(context), ...release(context)]
}

/** Ketua of the Tim Pemeriksa; null while there is none. */
export function teamLeader({ team: formed }: CaseState): Official | null {
  return formed?.payload.members.find(({ role }) => role === 'ketua')?.official ?? null
}

/** Berat, and nobody formed the team: no examination yet (Ps. 29). */
export function lacksTeam({ threat, state }: Context): boolean {
  return threat === 'berat' && state.team === null
}

/**
 * Berat, and heard before there was a team (the level was named or raised later): that hearing is none of a Tim
 * Pemeriksa, so the team hears him again (Ps. 29).
 */
export function examinedWithoutTeam({ threat, state }: Context): boolean {
  return threat === 'berat' && state.examined !== null && !state.heardByTeam
}

/** Light cases are the direct superior's alone; of an unknown level the law may yet ask for a team. */
function forming(context: Context): Step[] {
  const { state, threat } = context
  if (threat === 'ringan' || missedTwice(state)) return []
  if (state.examined && !examinedWithoutTeam(context)) return []
  const parts = {
    signer: formedBy(context),
    because: article(context, 'examination-team', 'team-composition', 'team-rank', 'team-conflict'),
  }
  if (state.team) return [may(context, 'form-team', { ...parts, title: 'Ubah susunan Tim Pemeriksa' })]
  return threat === 'berat'
    ? [must(context, 'form-team', { ...parts, since: state.assessed?.on ?? null })]
    : [may(context, 'form-team', parts)]
}

function formedBy(context: Context): Signer {
  const head = context.state.chain.find(({ identity }) => identity.positionKind === 'kepala-daerah') ?? null
  // Forming a team imposes nothing: what an acting official may impose is no question here.
  return { ...signer(context, 'PPK atau pejabat yang ditunjuk', head), warning: null }
}

/** Only where berat is likely, and only once he has been there to be examined (Ps. 31; trap 30). */
function release(context: Context): Step[] {
  const { state, threat } = context
  if (threat !== 'berat' || state.released) return []
  if (hasAttended(state)) {
    const signs = { ...signer(context, 'Atasan langsung', directSuperior(context)), warning: null }
    return [
      may(context, 'release-temporarily', {
        signer: signs,
        because: article(context, 'temporary-release', 'examination-proof'),
        note: 'Sejak diperiksa sampai keputusan ditetapkan; hak kepegawaian tetap dan ia tetap masuk kerja. Plh. boleh ditunjuk.',
      }),
    ]
  }
  const proof = ruleOf(context.law.rules, 'examination-proof')
  const because = article(context, 'temporary-release', 'examination-proof')
  const reason = `Belum pernah diperiksa: ${proof.text} (${proof.citation}; ${citation(context, 'temporary-release')})`
  return [
    missedTwice(state)
      ? forbidden(context, 'release-temporarily', reason, { because })
      : blocked(context, 'release-temporarily', reason, { because }),
  ]
}
