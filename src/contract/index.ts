import { account } from './account.ts'
import { batches } from './batches.ts'
import { bundle } from './bundle.ts'
import { calendar } from './calendar.ts'
import { cases } from './cases.ts'
import type { desktop } from './desktop.ts'
import { elections } from './elections.ts'
import { evidence } from './evidence.ts'
import { guidance } from './guidance.ts'
import { guide } from './guide.ts'
import { handover } from './handover.ts'
import { home } from './home.ts'
import { imports } from './imports.ts'
import { intake } from './intake.ts'
import { jobs } from './jobs.ts'
import { letters } from './letters.ts'
import type { ClientOf, Method } from './method.ts'
import { officePapers } from './office-papers.ts'
import { people } from './people.ts'
import { printing } from './printing.ts'
import { register } from './register.ts'
import { regulations } from './regulations.ts'
import { scans } from './scans.ts'
import { settings } from './settings.ts'
import { templates } from './templates.ts'

/** Everything the UI may ask of the office, by capability. */
export const contract = {
  account,
  settings,
  people,
  imports,
  intake,
  evidence,
  cases,
  letters,
  officePapers,
  batches,
  register,
  templates,
  printing,
  scans,
  bundle,
  handover,
  calendar,
  elections,
  regulations,
  guidance,
  guide,
  home,
  jobs,
} as const
export type Contract = typeof contract

export type Capability = keyof Contract
export type MethodName = { [C in Capability]: `${C}.${Extract<keyof Contract[C], string>}` }[Capability]

/** The typed client: `office.people.search({...})` answers a Result. */
export type OfficeClient = { readonly [C in Capability]: ClientOf<Contract[C]> }
export type HostClient = { readonly desktop: ClientOf<typeof desktop> }

/** Finds a method by its full name, own properties only; null when there is none. */
export function findMethod(
  name: string,
): { capability: Capability; method: string; definition: Method } | null {
  const [capability, method, ...rest] = name.split('.')
  if (!capability || !method || rest.length > 0 || !Object.hasOwn(contract, capability)) return null
  const methods: Readonly<Record<string, Method>> = contract[capability as Capability]
  if (!Object.hasOwn(methods, method)) return null
  const definition = methods[method]
  return definition ? { capability: capability as Capability, method, definition } : null
}
