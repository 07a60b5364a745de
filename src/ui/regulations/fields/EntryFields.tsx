import type { RegulationEntry } from '../../../contract/regulations.ts'
import { BeyondFields, ImposerFields } from './AuthorityFields.tsx'
import { ConductArticleFields, FactorFields, FormFields } from './ConductFields.tsx'
import { EarlierActsFields, InstrumentFields } from './InstrumentFields.tsx'
import { RuleFields } from './RuleFields.tsx'
import { SanctionFields, SwitchFields } from './SanctionFields.tsx'
import { ViolationFields } from './ViolationFields.tsx'

interface Props {
  readonly of: RegulationEntry
  readonly onChange: (of: RegulationEntry) => void
}

/** The form of an entry, by its kind. What the procedure itself depends on (ids, levels of kinds) is not offered. */
export function EntryFields({ of, onChange }: Props) {
  switch (of.kind) {
    case 'rule':
      return <RuleFields entry={of.entry} onChange={(entry) => onChange({ ...of, entry })} />
    case 'violation':
      return <ViolationFields entry={of.entry} onChange={(entry) => onChange({ ...of, entry })} />
    case 'sanction':
      return <SanctionFields entry={of.entry} onChange={(entry) => onChange({ ...of, entry })} />
    case 'sanction-switch':
      return <SwitchFields entry={of.entry} onChange={(entry) => onChange({ ...of, entry })} />
    case 'imposer':
      return <ImposerFields entry={of.entry} onChange={(entry) => onChange({ ...of, entry })} />
    case 'beyond':
      return <BeyondFields entry={of.entry} onChange={(entry) => onChange({ ...of, entry })} />
    case 'instrument':
      return <InstrumentFields entry={of.entry} onChange={(entry) => onChange({ ...of, entry })} />
    case 'form':
      return <FormFields entry={of.entry} onChange={(entry) => onChange({ ...of, entry })} />
    case 'conduct-article':
      return <ConductArticleFields entry={of.entry} onChange={(entry) => onChange({ ...of, entry })} />
    case 'factor':
      return <FactorFields entry={of.entry} onChange={(entry) => onChange({ ...of, entry })} />
    case 'earlier-acts':
      return <EarlierActsFields entry={of.entry} onChange={(entry) => onChange({ ...of, entry })} />
  }
}
