import type { PlainDate } from '../../terms/plain-date.ts'
import type { Cast } from '../cast.ts'
import { type Clerk, soon } from '../clerk.ts'
import { movesOf, type Story } from '../stage.ts'
import { recommendedByBkn, reportUnanswered, waitsForBawaslu } from './clarification.ts'
import { handSign, hoaxSharedOnce, ignoredCoaching, likedCandidate } from './coaching.ts'
import { appealToAllUnits, clearanceGiven, numbersKept, postCameIn } from './desk.ts'
import {
  campaignInGroup,
  insultedChief,
  missedFirstSummons,
  sneeredForWeeks,
  stayedAwayTwice,
  summoned,
  teacherOfOtherUnit,
} from './discipline.ts'
import { atThePanel, declaredOpenly, declaredSoon } from './ethics.ts'
import {
  circularOnSocialMedia,
  electionsEntered,
  neutralityRollCall,
  nothingFound,
  signedPact,
} from './guidance.ts'
import {
  anotherNewReport,
  forwarded,
  letterWithManyNames,
  newReport,
  stuckAfterReport,
  toBeForwarded,
} from './reports.ts'
import { contractWorker, hateAgainstState, objects, retiresInMidCase, servesAYear } from './sanctions.ts'

/**
 * Cases on every road and at every stage, after what offices report: campaigning in an office WhatsApp group, a like
 * and a comment on a candidate's page, hate speech against the state, a hoax shared once in anger, one who ignored
 * coaching, one who stayed away twice, a report nobody followed up, one who retired meanwhile. Nobody in them exists.
 */
export function stories(clerk: Clerk, cast: Cast, today: PlainDate): { next: PlainDate; story: Story }[] {
  const moves = movesOf(clerk)
  const one = (days: number, story: (start: PlainDate) => Story) => {
    const start = soon(today, -days)
    return { next: start, story: story(start) }
  }
  return [
    one(195, (start) => electionsEntered(clerk, start, today)),
    one(180, (start) => signedPact(clerk, start)),
    one(150, (start) => hoaxSharedOnce(moves, cast, start)),
    one(125, (start) => servesAYear(moves, cast, start)),
    one(120, (start) => insultedChief(moves, cast, start)),
    one(110, (start) => neutralityRollCall(clerk, start)),
    one(100, (start) => stayedAwayTwice(moves, cast, start)),
    one(90, (start) => circularOnSocialMedia(clerk, start)),
    one(80, (start) => declaredOpenly(moves, cast, start)),
    one(79, (start) => forwarded(clerk, moves, start)),
    one(76, (start) => reportUnanswered(moves, cast, start)),
    one(66, (start) => ignoredCoaching(moves, cast, start)),
    one(50, (start) => objects(moves, cast, start)),
    one(45, (start) => missedFirstSummons(moves, cast, start)),
    one(44, (start) => handSign(moves, cast, start)),
    one(33, (start) => campaignInGroup(moves, cast, start)),
    one(29, (start) => hateAgainstState(moves, cast, start)),
    one(31, (start) => retiresInMidCase(clerk, moves, cast, start)),
    one(23, (start) => declaredSoon(moves, cast, start)),
    one(24, (start) => contractWorker(moves, cast, start)),
    one(22, (start) => sneeredForWeeks(moves, cast, start)),
    one(22, (start) => recommendedByBkn(moves, cast, start)),
    one(21, (start) => appealToAllUnits(clerk, start)),
    one(18, (start) => summoned(moves, cast, start)),
    one(17, (start) => stuckAfterReport(moves, cast, start)),
    one(11, (start) => waitsForBawaslu(moves, cast, start)),
    one(10, (start) => likedCandidate(moves, cast, start, today)),
    one(9, (start) => teacherOfOtherUnit(moves, cast, start)),
    one(8, (start) => letterWithManyNames(moves, cast, start)),
    one(7, (start) => postCameIn(clerk, start)),
    one(7, (start) => atThePanel(moves, cast, start)),
    one(6, (start) => nothingFound(clerk, start)),
    one(5, (start) => clearanceGiven(clerk, cast, start)),
    one(4, (start) => numbersKept(clerk, start)),
    one(4, (start) => toBeForwarded(clerk, moves, start)),
    one(3, (start) => newReport(moves, cast, start)),
    one(1, (start) => anotherNewReport(moves, cast, start)),
  ]
}
