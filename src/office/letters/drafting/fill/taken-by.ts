import { officeTitle } from '../../../../contract/kop.ts'
import { officialOf } from '../../../../contract/office-official.ts'
import type { Official } from '../../../../terms/person.ts'
import type { ReadContext } from '../../../context.ts'
import { namesReporter } from '../../../intake/reporters.ts'
import { foldName } from '../../../people/naming.ts'
import type { CaseEvidence } from '../case-evidence.ts'

/** `Rina Contoh` of `Rina Contoh, S.H.`: evidence is rarely signed with titles. */
const bare = (name: string) => foldName(name.split(',')[0] ?? '')

/**
 * Who took the evidence, by what its files say: once each, with rank and post where the office's own list knows the
 * name. Where no file names anybody, whoever writes the paper. A reporter is never named: he is protected
 * (dossier trap 25), and what he gave was taken over by the clerk.
 */
export function takenBy(
  items: readonly CaseEvidence[],
  reporters: readonly string[],
  context: Pick<ReadContext, 'account' | 'profile'>,
): Official[] {
  const clerk = context.account.name.trim()
  const mayBeNamed = (name: string) => name !== '' && !namesReporter(name, reporters)
  const named = items.map(({ evidence }) => evidence.capture.capturedBy.trim()).filter(mayBeNamed)
  const names = named.length > 0 ? named : [clerk].filter(mayBeNamed)
  const once = [...new Map(names.map((name) => [bare(name), name] as const)).values()]
  return once.map((name) => {
    const known = context.profile.officials.find((official) => bare(official.name) === bare(name))
    return known
      ? officialOf(known, context.profile)
      : unlisted(name, bare(name) === bare(clerk), context.profile)
  })
}

/** Name only: rank and post stay open on the form. */
function unlisted(name: string, ownClerk: boolean, profile: ReadContext['profile']): Official {
  return {
    identity: {
      personId: null,
      name,
      nip: null,
      kind: null,
      golongan: null,
      position: '',
      positionKind: 'pelaksana',
      functionalLevel: null,
      unitId: null,
      unitName: ownClerk ? officeTitle(profile) : '',
    },
    acting: null,
  }
}
