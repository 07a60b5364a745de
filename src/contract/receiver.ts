import type { Identity } from '../terms/person.ts'
import type { PaperDraft } from './paper-values.ts'

/**
 * Whom a paper is handed to, as forms propose it: a report upward goes to the official it is written
 * to, an invitation to whoever is invited.
 */
export function receiverOf(
  draft: PaperDraft,
  person: Pick<Identity, 'name'> | null,
): { readonly receiver: string; readonly relation: string } {
  if (draft.kind === 'undangan-klarifikasi' && draft.values.invitee === 'other' && draft.values.name)
    return { receiver: draft.values.name, relation: 'yang diundang' }
  const addressee = draft.kind === 'lhp' ? draft.values.addressee : null
  return addressee
    ? { receiver: addressee.identity.name, relation: 'pejabat yang dituju' }
    : { receiver: person?.name ?? '', relation: person ? 'yang bersangkutan' : '' }
}
