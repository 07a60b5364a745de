import type { Contract } from '../contract/index.ts'
import { batches } from './batches/handlers.ts'
import { bundle } from './bundle/handlers.ts'
import { calendar } from './calendar/handlers.ts'
import { cases } from './cases/handlers.ts'
import type { HandlersOf } from './context.ts'
import { elections } from './elections/handlers.ts'
import { evidence } from './evidence/handlers.ts'
import { guidance } from './guidance/handlers.ts'
import { guide } from './guide/handlers.ts'
import { handover } from './handover/handlers.ts'
import { home } from './home/handlers.ts'
import { intake } from './intake/handlers.ts'
import { jobs } from './jobs-handlers.ts'
import { letters } from './letters/handlers.ts'
import { officePapers } from './letters/no-case/handlers.ts'
import { people } from './people/handlers.ts'
import { imports } from './people/import/handlers.ts'
import { printing } from './printing/handlers.ts'
import { register } from './register/handlers.ts'
import { regulations } from './regulations/handlers.ts'
import { scans } from './scans/handlers.ts'
import { settings } from './settings/handlers.ts'
import { templates } from './templates/handlers.ts'

/** Every capability's handlers; a method of the contract without a handler does not compile. */
export const handlers: {
  readonly [C in Exclude<keyof Contract, 'account'>]: Partial<HandlersOf<Contract[C]>>
} = {
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
}
