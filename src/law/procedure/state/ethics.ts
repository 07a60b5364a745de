import type { PlainDate } from '../../../terms/plain-date.ts'
import type { PayloadOf } from '../../facts.ts'
import type { Happened } from './happened.ts'

/** Where the ethics road stands, beside the summons, hearing and decision it shares with the discipline road. */
export interface EthicsState {
  readonly panel: Happened<'ethics-panel-formed'> | null
  readonly concluded: Happened<'ethics-concluded'> | null
  readonly declared: Happened<'moral-sanction-declared'> | null
}

export const NO_ETHICS: EthicsState = { panel: null, concluded: null, declared: null }

/** What one of its facts changes. */
export function afterEthics(
  payload: PayloadOf<'ethics-panel-formed' | 'ethics-concluded' | 'moral-sanction-declared'>,
  on: PlainDate,
): Partial<EthicsState> {
  switch (payload.type) {
    case 'ethics-panel-formed':
      return { panel: { on, payload } }
    case 'ethics-concluded':
      return { concluded: { on, payload } }
    case 'moral-sanction-declared':
      return { declared: { on, payload } }
  }
}
