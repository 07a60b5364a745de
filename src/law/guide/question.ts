import type { PlainDate } from '../../terms/plain-date.ts'
import type { Impact } from '../../terms/sanction.ts'
import type { Basis } from '../assessment.ts'
import { candidateStatusOn, type Election, isNeutralityElection } from '../elections.ts'
import type { Conduct } from '../facts.ts'
import type { CaseFile, Law } from '../law.ts'
import type { CaseState } from '../procedure/case-state.ts'
import { articleBasis, type ConductForm, type RuleId } from '../rulebook.ts'
import type { Said } from './advice.ts'

/** What the clerk has chosen so far. */
export interface Question {
  readonly conduct: Conduct
  readonly actDate: PlainDate
  readonly impact: Impact
  /** Articles as chosen; null: none yet, so the proposed ones count. */
  readonly violations: readonly string[] | null
  /** The clerk states that it is another act than the one punished for that day. */
  readonly anotherAct: boolean
}

/** The case it is asked in. */
export interface Around {
  readonly file: CaseFile
  readonly law: Law
  readonly today: PlainDate
  readonly state: CaseState
}

/** How the election at issue bears on the act. */
export interface Electoral {
  readonly election: Election | null
  /** A village's election is no matter of Pasal 5 huruf n. */
  readonly apart: boolean
  readonly status: 'bakal-calon' | 'calon' | 'belum-diketahui'
}

/** Per election and per act (dossier 5.3): unknown while no election is named or its penetapan is not entered. */
export function electoral({ law }: Around, { conduct, actDate }: Question): Electoral {
  const election = law.elections.find(({ id }) => id === conduct.electionId) ?? null
  if (!election) return { election, apart: false, status: 'belum-diketahui' }
  return {
    election,
    apart: !isNeutralityElection(election),
    status: candidateStatusOn(election, actDate),
  }
}

/** The chosen forms that already stood at the act, and those that are younger. */
export function chosenForms(
  { law }: Around,
  { conduct, actDate }: Question,
): { readonly standing: readonly ConductForm[]; readonly younger: readonly ConductForm[] } {
  const chosen = conduct.forms.flatMap((id) => law.rules.forms.get(id) ?? [])
  return {
    standing: chosen.filter(({ validFrom }) => validFrom <= actDate),
    younger: chosen.filter(({ validFrom }) => validFrom > actDate),
  }
}

/** The rules as grounds; those of one citation stand there once, by the first of them. */
export function grounds({ law }: Around, ...rules: readonly RuleId[]): Basis[] {
  const all = rules.map((rule) => articleBasis(law.rules, rule))
  const citation = (basis: Basis) => (basis.kind === 'article' ? basis.citation : basis.text)
  return all.filter((basis, at) => all.findIndex((other) => citation(other) === citation(basis)) === at)
}

/** A sentence on the grounds of these rules. */
export function said(around: Around, id: string, text: string, ...rules: readonly RuleId[]): Said {
  return { id, text, because: grounds(around, ...rules) }
}
