import type { Identity } from '../terms/person.ts'
import type { PaperDraft } from './paper-values.ts'

/** Whom a paper is handed to, as forms propose it: a report upward goes to the official it is written to. */
export function receiverOf(
  draft: PaperDraft,
  person: Pick<Identity, 'name'>,
): { readonly receiver: string; readonly relation: string } {
  const addressee = draft.kind === 'lhp' ? draft.values.addressee : null
  return addressee
    ? { receiver: addressee.identity.name, relation: 'pejabat yang dituju' }
    : { receiver: person.name, relation: 'yang bersangkutan' }
}
