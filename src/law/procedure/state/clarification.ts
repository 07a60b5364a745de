import type { PlainDate } from '../../../terms/plain-date.ts'
import type { PayloadOf } from '../../facts.ts'
import type { Happened } from './happened.ts'

/** Where the clarification road stands. */
export interface ClarificationState {
  readonly deskStudy: Happened<'desk-study-made'> | null
  readonly assignment: Happened<'assignment-issued'> | null
  readonly invited: Happened<'clarification-invited'> | null
  /** The last invitation was not followed. */
  readonly clarificationAbsentOn: PlainDate | null
  readonly clarificationAbsences: number
  readonly statements: readonly Happened<'clarified'>[]
  /** Answers in the order they were given; a revision starts the line anew from whoever returned it. */
  readonly reviews: readonly Happened<'report-reviewed'>[]
  readonly revisedOn: PlainDate | null
  readonly specialReport: Happened<'special-report-issued'> | null
  readonly reportReceived: Happened<'special-report-received'> | null
  readonly followUps: readonly Happened<'recommendation-followed-up'>[]
  readonly followUpRemindedOn: PlainDate | null
}

export const NO_CLARIFICATION: ClarificationState = {
  deskStudy: null,
  assignment: null,
  invited: null,
  clarificationAbsentOn: null,
  clarificationAbsences: 0,
  statements: [],
  reviews: [],
  revisedOn: null,
  specialReport: null,
  reportReceived: null,
  followUps: [],
  followUpRemindedOn: null,
}

type ClarificationPayload = PayloadOf<
  | 'desk-study-made'
  | 'assignment-issued'
  | 'clarification-invited'
  | 'clarification-absent'
  | 'clarified'
  | 'report-reviewed'
  | 'report-revised'
  | 'special-report-issued'
  | 'special-report-received'
  | 'recommendation-followed-up'
  | 'follow-up-reminded'
>

/** What one of its facts changes. */
export function afterClarification(
  state: ClarificationState,
  payload: ClarificationPayload,
  on: PlainDate,
): Partial<ClarificationState> {
  switch (payload.type) {
    case 'desk-study-made':
      return { deskStudy: { on, payload } }
    case 'assignment-issued':
      return { assignment: { on, payload } }
    case 'clarification-invited':
      return { invited: { on, payload }, clarificationAbsentOn: null }
    case 'clarification-absent':
      return { clarificationAbsentOn: on, clarificationAbsences: state.clarificationAbsences + 1 }
    case 'clarified':
      return { statements: [...state.statements, { on, payload }], clarificationAbsentOn: null }
    case 'report-reviewed':
      return { reviews: [...state.reviews, { on, payload }] }
    case 'report-revised':
      return { revisedOn: on }
    case 'special-report-issued':
      return {
        specialReport: { on, payload },
        reportReceived: null,
        followUps: [],
        followUpRemindedOn: null,
      }
    case 'special-report-received':
      return { reportReceived: { on, payload } }
    case 'recommendation-followed-up':
      return { followUps: [...state.followUps, { on, payload }] }
    case 'follow-up-reminded':
      return { followUpRemindedOn: on }
  }
}
