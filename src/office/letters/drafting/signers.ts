import type { Signer, Step } from '../../../law/assessment.ts'
import { sameOfficial } from '../../../law/authority.ts'
import { teamLeader } from '../../../law/procedure/team.ts'
import { isOfficePaper, type PaperKind } from '../../../terms/paper.ts'
import type { Official } from '../../../terms/person.ts'
import type { CaseSource } from './case-source.ts'
import { officialInRole } from './officials.ts'

/**
 * Who may sign a paper now, the proposed one first: with a Tim Pemeriksa its Ketua summons, and the direct superior
 * still may (dossier 2.7, 3.1).
 */
export function lawfulSigners(
  kind: PaperKind,
  step: Step | null,
  { state }: CaseSource,
): readonly Pick<Signer, 'capacity' | 'official'>[] {
  const named = step?.signer ? [step.signer] : []
  const leader = kind === 'panggilan-1' || kind === 'panggilan-2' ? teamLeader(state) : null
  return leader ? [{ capacity: 'Ketua Tim Pemeriksa', official: leader }, ...named] : named
}

/** Who writes for the office where no step names anybody: its head to the outside, whoever studies a matter within. */
export function ownSigner(kind: PaperKind, { context: { profile } }: CaseSource): Official | null {
  if (!isOfficePaper(kind)) return null
  return kind === 'telaahan-staf' || kind === 'nota-dinas'
    ? officialInRole(profile, 'irban', 'kasubag', 'sekretaris')
    : officialInRole(profile, 'kepala')
}

/** What the law calls this signer on this paper; of somebody else, what it calls whom it names. */
export function capacityOf(
  kind: PaperKind,
  step: Step | null,
  source: CaseSource,
  signer: Official | null,
): string {
  const lawful = lawfulSigners(kind, step, source)
  const known = lawful.find(({ official }) => official && signer && sameOfficial(official, signer))
  return (known ?? lawful.at(-1))?.capacity ?? ''
}
