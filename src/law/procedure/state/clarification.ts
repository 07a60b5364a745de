import type { PlainDate } from '../../../terms/plain-date.ts'
import type { PayloadOf } from '../../facts.ts'
import type { Happened } from './happened.ts'
import { afterReview, afterRevision, NO_REVIEW, type ReviewLine } from './review-line.ts'

/** Where the clarification road stands. */
export interface ClarificationState {
  readonly deskStudy: Happened<'desk-study-made'> | null
  readonly assignment: Happened<'assignment-issued'> | null
  /** Invitations neither followed nor missed yet, the earliest meeting first. */
  readonly invitations: readonly Happened<'clarification-invited'>[]
  /** How often the person himself stayed away; others are not counted. */
  readonly clarificationAbsences: number
  readonly statements: readonly Happened<'clarified'>[]
  readonly review: ReviewLine
  readonly specialReport: Happened<'special-report-issued'> | null
  readonly reportReceived: Happened<'special-report-received'> | null
  readonly followUps: readonly Happened<'recommendation-followed-up'>[]
  readonly followUpRemindedOn: PlainDate | null
}

export const NO_CLARIFICATION: ClarificationState = {
  deskStudy: null,
  assignment: null,
  invitations: [],
  clarificationAbsences: 0,
  statements: [],
  review: NO_REVIEW,
  specialReport: null,
  reportReceived: null,
  followUps: [],
  followUpRemindedOn: null,
}

/** The facts of the clarification road. */
export type ClarificationPayload = PayloadOf<
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
      return { invitations: invitedAnew(state.invitations, { on, payload }) }
    case 'clarification-absent':
      return missed(state)
    case 'clarified':
      return {
        statements: [...state.statements, { on, payload }],
        invitations: state.invitations.filter(
          ({ payload: { invitee, name } }) => !samePerson(invitee, name, payload.of, payload.name),
        ),
      }
    case 'report-reviewed':
      return { review: afterReview(state.review, { on, payload }) }
    case 'report-revised':
      return { review: afterRevision(state.review, on) }
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

type Invitee = PayloadOf<'clarification-invited'>['invitee']

/** The person himself is one whatever his name's spelling; others are told apart by name. */
function samePerson(one: Invitee, oneName: string, other: Invitee, otherName: string): boolean {
  return one === other && (one === 'subject' || oneName.toLowerCase() === otherName.toLowerCase())
}

/** Inviting the same person again replaces his open invitation: the meeting was moved. */
function invitedAnew(
  open: ClarificationState['invitations'],
  invited: Happened<'clarification-invited'>,
): ClarificationState['invitations'] {
  const { invitee, name } = invited.payload
  const others = open.filter(({ payload }) => !samePerson(payload.invitee, payload.name, invitee, name))
  return [...others, invited].sort((a, b) => (a.payload.meetDate < b.payload.meetDate ? -1 : 1))
}

/** An absence answers the earliest open invitation, which is the one the case screen names. */
function missed(state: ClarificationState): Partial<ClarificationState> {
  const [first, ...later] = state.invitations
  const own = first?.payload.invitee === 'subject'
  return { invitations: later, clarificationAbsences: state.clarificationAbsences + (own ? 1 : 0) }
}
