import type { Identity } from '../../terms/person.ts'
import { PERSON_STANDING_LABEL } from '../../terms/person.ts'
import type { Step } from '../assessment.ts'
import { ruleOf } from '../rulebook.ts'
import { article, type Context, type Part } from './context.ts'
import { may, must } from './step.ts'

/** Steps about the person and those around him: asked again, involved people, the posts. */
export function aboutThePerson(context: Context): Step[] {
  return [
    ...confirm(context),
    may(context, 'record-involvement'),
    may(context, 'chart-posts', context.state.posts ? { title: 'Perbarui kronologi unggahan' } : {}),
  ]
}

/**
 * The duty has lapsed: he died, or the office decided not to go on with one who retired or was dismissed. Then nothing
 * is left but closing (PerBKN 6/2022, "duty-lapses"); null while the case goes on.
 */
export function lapsed(context: Context): Part | null {
  return hasLapsed(context) ? { stage: 'ready-to-close', steps: [] } : null
}

export function hasLapsed({ file, state }: Context): boolean {
  const { standing } = file.person
  if (standing === 'active') return false
  if (standing === 'deceased') return true
  const confirmed = state.personConfirmed?.payload
  return confirmed?.standing === standing && !confirmed.goOn
}

/**
 * Whether the confirmed chain belongs to the post he has left: superiors and authority are asked again (practice.md).
 * Where the chain does not say whose it is, he is held against his identity at the act.
 */
export function superiorsOutdated({ file, state }: Context): boolean {
  return state.chain.length > 0 && hasMoved(state.chainFor ?? file.person.atAct, file.person.now)
}

/** Another unit, post or kind of employment. What was merely unknown and is filled in now is no move. */
function hasMoved(before: Identity, now: Identity): boolean {
  const unit = before.unitId && now.unitId ? before.unitId !== now.unitId : before.unitName !== now.unitName
  const kind = before.kind !== null && now.kind !== null && before.kind !== now.kind
  const post = before.position !== '' && now.position !== '' && before.position !== now.position
  return (
    unit ||
    kind ||
    post ||
    before.positionKind !== now.positionKind ||
    before.functionalLevel !== now.functionalLevel
  )
}

/** Owed once for each change the registry shows. */
function confirm(context: Context): Step[] {
  const { file, state } = context
  const { standing, now, atAct } = file.person
  const confirmed = state.personConfirmed?.payload ?? null
  const left = standing !== (confirmed?.standing ?? 'active')
  const known = [state.chainFor ?? atAct, ...(confirmed ? [confirmed.person] : [])]
  const moved = known.every((identity) => hasMoved(identity, now))
  if (!left && !moved) {
    return confirmed && standing !== 'active'
      ? [may(context, 'confirm-person', { title: 'Ubah keputusan tentang kelanjutan kasus' })]
      : []
  }
  const lapses = ruleOf(context.law.rules, 'duty-lapses')
  return [
    must(context, 'confirm-person', {
      because: left
        ? article(context, 'identity-asked-again', 'duty-lapses')
        : article(context, 'identity-asked-again'),
      note: left
        ? `Menurut data pegawai ia ${PERSON_STANDING_LABEL[standing]}. ${lapses.text}${standing === 'deceased' || standing === 'active' ? '' : ' Tentukan apakah kasus dilanjutkan.'}`
        : `Data pegawai sekarang: ${now.position}, ${now.unitName}.`,
    }),
  ]
}
