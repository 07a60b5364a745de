import { ACTING_LABEL, type Official } from '../../terms/person.ts'
import type { Signer } from '../assessment.ts'
import type { Authority } from '../authority.ts'
import { markedCitation, ruleOf } from '../rulebook.ts'
import { type Context, directSuperior } from './context.ts'

/** A signer with the warning an acting official needs. */
export function signer(context: Context, capacity: string, official: Official | null): Signer {
  return { capacity, official, warning: official?.acting ? actingWarning(context, official.acting) : null }
}

function actingWarning(context: Context, acting: 'plt' | 'plh'): string {
  return `Ditandatangani sebagai ${ACTING_LABEL[acting]}: boleh untuk hukuman ringan, hukuman sedang dan berat disampaikan ke atasannya (${markedCitation(ruleOf(context.law.rules, 'acting-may-impose-light'))}).`
}

/** He who summons and examines. */
export const superiorSigns = (context: Context): Signer =>
  signer(context, 'Atasan langsung', directSuperior(context))

/** The competent official, with what is missing when there is none. */
export function deciderSigns(context: Context, authority: Authority = context.authority): Signer {
  if (authority.found) return signer(context, 'Pejabat yang berwenang menghukum', authority.official)
  return { capacity: 'Pejabat yang berwenang menghukum', official: null, warning: authority.text }
}
