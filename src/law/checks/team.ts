import { formatDate } from '../../terms/plain-date.ts'
import { fail, ok, type Result } from '../../terms/result.ts'
import { sameOfficial, samePerson } from '../authority.ts'
import type { PayloadOf, TeamElement, TeamMember } from '../facts.ts'
import { type Context, citation, directSuperior } from '../procedure/context.ts'
import { lacksRankReason, namedTwice, whyBound } from './members.ts'
import { wrongDate } from './wrong-date.ts'

/** Composition, rank and conflict of interest of a Tim Pemeriksa, and the temporary release (PP 94/2021 Ps. 29, 31). */
export function checkTeam(
  context: Context,
  payload: PayloadOf<'team-formed' | 'temporarily-released'>,
): Result<null> {
  return payload.type === 'team-formed' ? checkFormed(context, payload) : checkReleased(context, payload)
}

function checkFormed(context: Context, payload: PayloadOf<'team-formed'>): Result<null> {
  const { members } = payload
  const twice = namedTwice(members)
  const problem =
    whyNotRoles(members) ??
    (twice ? `${twice} tercantum dua kali dalam tim.` : null) ??
    whyBound(context, members, 'Tim Pemeriksa') ??
    whyNotElements(context, members)
  if (problem) return fail('team-composition', problem, 'members')
  const unusual = lacksRankReason(context, members, payload.exceptionReason, 'team-rank')
  return unusual ? fail('team-rank', unusual, 'exceptionReason') : ok(null)
}

function whyNotRoles(members: readonly TeamMember[]): string | null {
  const count = (role: TeamMember['role']) => members.filter((member) => member.role === role).length
  if (count('ketua') !== 1) return 'Tim Pemeriksa mempunyai tepat satu Ketua.'
  return count('sekretaris') > 1 ? 'Tim Pemeriksa mempunyai paling banyak satu Sekretaris.' : null
}

const ELEMENT_NAME = {
  'atasan-langsung': 'atasan langsung',
  pengawasan: 'unsur pengawasan (Inspektorat)',
  kepegawaian: 'unsur kepegawaian (BKPSDM)',
} as const satisfies Partial<Record<TeamElement, string>>
const REQUIRED = ['atasan-langsung', 'pengawasan', 'kepegawaian'] as const

function whyNotElements(context: Context, members: readonly TeamMember[]): string | null {
  const absent = REQUIRED.find((element) => !members.some((member) => member.element === element))
  if (absent) {
    return `Tim belum memuat ${ELEMENT_NAME[absent]} (${citation(context, 'team-composition')}).`
  }
  const superior = directSuperior(context)
  const sits = members.some(
    ({ element, official }) =>
      element === 'atasan-langsung' && superior !== null && sameOfficial(official, superior),
  )
  return superior === null || sits
    ? null
    : `Atasan langsung dalam tim ialah ${superior.identity.name}, menurut rantai atasan kasus ini (${citation(context, 'team-composition')}; ${citation(context, 'team-conflict')}).`
}

/** From the examination until the decision, and never filled by the released person himself. */
function checkReleased(context: Context, payload: PayloadOf<'temporarily-released'>): Result<null> {
  const { first, second, examined } = context.state
  const earliest = second?.attended ?? first?.attended ?? examined?.on ?? null
  if (earliest && payload.from < earliest) {
    return wrongDate(
      'release-before-examination',
      `Pembebasan sementara mulai ${formatDate(payload.from)}, lebih awal dari hari ia hadir untuk diperiksa, ${formatDate(earliest)} (${citation(context, 'temporary-release')}).`,
      'ubah tanggal mulainya',
      'from',
    )
  }
  return payload.acting && samePerson(payload.acting.identity, context.file.person.now)
    ? fail('acts-for-himself', 'Plh. harus orang lain dari yang dibebaskan sementara.', 'acting')
    : ok(null)
}
