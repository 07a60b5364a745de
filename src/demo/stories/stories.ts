import { addDays, type PlainDate } from '../../terms/plain-date.ts'
import { type Clerk, onWeekday } from '../clerk.ts'
import { type Cast, movesOf, type Story } from '../stage.ts'
import { handSign, hoaxSharedOnce, ignoredCoaching, likedCandidate } from './coaching.ts'
import {
  campaignInGroup,
  hateAgainstState,
  insultedChief,
  missedFirstSummons,
  stayedAwayTwice,
  summoned,
  teacherOfOtherUnit,
} from './discipline.ts'
import {
  circularOnSocialMedia,
  electionsEntered,
  neutralityRollCall,
  nothingFound,
  signedPact,
} from './guidance.ts'
import { anotherNewReport, letterWithManyNames, newReport, stuckAfterReport } from './reports.ts'

/**
 * Cases at every stage, after what offices report: campaigning in an office WhatsApp group, a like and a comment
 * on a candidate's page, a photo with a hand sign, hate speech against the state, a hoax shared once in anger, one who
 * ignored coaching, one who stayed away from two summonses. Nobody in them exists.
 */
export function stories(clerk: Clerk, cast: Cast, today: PlainDate): { next: PlainDate; story: Story }[] {
  const moves = movesOf(clerk)
  const ago = (days: number) => onWeekday(addDays(today, -days))
  const one = (days: number, story: (start: PlainDate) => Story) => ({
    next: ago(days),
    story: story(ago(days)),
  })
  const soon = (date: PlainDate, days: number) => onWeekday(addDays(date, days))
  return [
    one(195, (start) => electionsEntered(clerk, start, today)),
    one(180, (start) => signedPact(clerk, start)),
    one(110, (start) => neutralityRollCall(clerk, start)),
    one(90, (start) => circularOnSocialMedia(clerk, start)),
    one(6, (start) => nothingFound(clerk, start)),
    one(150, (start) => hoaxSharedOnce(moves, cast, start, soon)),
    one(120, (start) => insultedChief(moves, cast, start, soon)),
    one(100, (start) => stayedAwayTwice(moves, cast, start, soon)),
    one(70, (start) => hateAgainstState(moves, cast, start, soon)),
    one(66, (start) => ignoredCoaching(moves, cast, start, soon)),
    one(45, (start) => missedFirstSummons(moves, cast, start, soon)),
    one(44, (start) => handSign(moves, cast, start, soon)),
    one(33, (start) => campaignInGroup(moves, cast, start, soon)),
    one(18, (start) => summoned(moves, cast, start, soon)),
    one(17, (start) => stuckAfterReport(moves, cast, start)),
    one(10, (start) => likedCandidate(moves, cast, start, today)),
    one(9, (start) => teacherOfOtherUnit(moves, cast, start, soon)),
    one(8, (start) => letterWithManyNames(moves, cast, start)),
    one(3, (start) => newReport(moves, cast, start)),
    one(1, (start) => anotherNewReport(moves, cast, start)),
  ]
}
