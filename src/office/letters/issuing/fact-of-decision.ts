import type { CompleteDraft } from '../../../contract/paper-values.ts'
import type { FactType } from '../../../law/facts.ts'
import { type DecisionKind, sanctionOf } from '../../../terms/paper.ts'
import type { Official } from '../../../terms/person.ts'

/** What the papers of Tim Pemeriksa, Majelis and decisions say to the case, before their facts meet their schemas. */

type Facts = { readonly type: FactType } & Readonly<Record<string, unknown>>

export function decisionFact({ kind, values }: CompleteDraft<DecisionKind>, signer: Official | null): Facts {
  const { basis, violations } = values
  return { type: 'decision-issued', sanction: sanctionOf(kind), basis, violations, signer }
}

export function teamFact(
  { values }: CompleteDraft<'keputusan-tim-pemeriksa'>,
  signer: Official | null,
): Facts {
  const { members, exceptionReason } = values
  return { type: 'team-formed', formedBy: signer, members, exceptionReason: exceptionReason ?? '' }
}

export function releaseFact({ values }: CompleteDraft<'keputusan-pembebasan-sementara'>): Facts {
  return { type: 'temporarily-released', from: values.startsOn, acting: values.acting }
}

export function panelFact({ values }: CompleteDraft<'keputusan-majelis-etik'>): Facts {
  const { members, exceptionReason } = values
  return { type: 'ethics-panel-formed', members, exceptionReason: exceptionReason ?? '' }
}

export function conclusionFact({ values }: CompleteDraft<'putusan-majelis-etik'>): Facts {
  const { basis, guilty, recommended } = values
  return {
    type: 'ethics-concluded',
    guilty: guilty === 'yes',
    // A recommendation left over from before the finding was changed is none.
    recommended: guilty === 'yes' ? recommended : null,
    basis,
  }
}
