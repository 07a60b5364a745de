import type { PaperDraft } from '../../../../contract/paper-values.ts'
import type { TeamMember } from '../../../../law/facts.ts'
import { makeContext } from '../../../../law/procedure/context.ts'
import { actOf, type CaseSource, citationOf } from '../case-source.ts'
import { officialInRole } from '../officials.ts'
import { filled } from './filled.ts'

/** The superior and whom the Inspektorat itself can give; who leads, and who comes from BKPSDM, the clerk says. */
function proposedTeam({ state, context }: CaseSource): TeamMember[] {
  const [superior] = state.chain
  const own = officialInRole(context.profile, 'irban')
  return [
    ...(superior
      ? [{ official: superior, element: 'atasan-langsung' as const, role: 'anggota' as const }]
      : []),
    ...(own ? [{ official: own, element: 'pengawasan' as const, role: 'anggota' as const }] : []),
  ]
}

export function teamDecree(source: CaseSource): PaperDraft {
  const { state, stored, law, context } = source
  const { threat } = makeContext(stored.file, law, context.today, state)
  const before = state.team?.payload
  return filled('keputusan-tim-pemeriksa', {
    allegation: actOf(source),
    citation: citationOf(source),
    threat: threat === 'ringan' ? null : threat,
    members: before ? [...before.members] : proposedTeam(source),
    exceptionReason: before?.exceptionReason || null,
    tembusan: [`Kepala ${context.profile.receiver}`],
  })
}

/** From the day he was there to be examined: earlier than that he cannot be released (PP 94/2021 Ps. 31). */
export function releaseDecree(source: CaseSource): PaperDraft {
  const { state, context } = source
  return filled('keputusan-pembebasan-sementara', {
    allegation: actOf(source),
    citation: citationOf(source),
    startsOn: state.second?.attended ?? state.first?.attended ?? state.examined?.on ?? null,
    tembusan: [`Kepala ${context.profile.receiver}`],
  })
}
