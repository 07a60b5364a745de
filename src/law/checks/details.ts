import { formatDate, type PlainDate } from '../../terms/plain-date.ts'
import { fail, ok, type Result } from '../../terms/result.ts'
import { punishesOwnStaffOnly, sameOfficial } from '../authority.ts'
import type { FactPayload, PayloadOf } from '../facts.ts'
import type { Context } from '../procedure/context.ts'
import { ruleOf } from '../rulebook.ts'
import { checkAssessed } from './assessed.ts'
import { checkBeside } from './beside.ts'
import { checkClarification } from './clarification.ts'
import { checkClosed } from './closing.ts'
import { checkCoaching } from './coaching.ts'
import { checkDecision, checkDecisionCall, checkDecisionDelivered, checkEffectOverride } from './decision.ts'
import { checkEthics } from './ethics.ts'
import { checkExamined, checkFindings, checkReported } from './examination.ts'
import { checkPerson } from './person.ts'
import { checkRemedy } from './remedy.ts'
import {
  checkAbsenceRecorded,
  checkAbsent,
  checkAttended,
  checkSummons,
  checkSummonsDelivered,
} from './summons.ts'
import { checkTeam } from './team.ts'
import { wrongDate } from './wrong-date.ts'

/** Dates and contents of a fact, held against the case; whether its step is open is asked elsewhere. */
export function checkDetails(context: Context, payload: FactPayload, happenedOn: PlainDate): Result<null> {
  if ('letterDate' in payload && payload.letterDate !== null && payload.letterDate > context.today) {
    return wrongDate(
      'letter-in-future',
      `Tanggal surat ${formatDate(payload.letterDate)} ada di masa depan; hari ini ${formatDate(context.today)}.`,
      'isi tanggal yang tertulis pada surat',
      'letterDate',
    )
  }
  switch (payload.type) {
    case 'assessed':
      return checkAssessed(context, payload)
    case 'superiors-confirmed':
      return checkSuperiors(context, payload)
    case 'coaching-called':
    case 'coaching-absent':
    case 'coaching-held':
    case 'coaching-reprimanded':
    case 'deletion-requested':
      return checkCoaching(context, payload, happenedOn)
    case 'summons-issued':
      return checkSummons(context, payload)
    case 'summons-delivered':
      return checkSummonsDelivered(context, payload)
    case 'attended':
      return checkAttended(context, payload, happenedOn)
    case 'absent':
      return checkAbsent(context, payload, happenedOn)
    case 'absence-recorded':
      return checkAbsenceRecorded(context, payload)
    case 'examined':
      return checkExamined(context, payload, happenedOn)
    case 'findings-settled':
      return checkFindings(context, payload)
    case 'findings-reported':
      return checkReported(context, payload)
    case 'recommendation-answered':
      return payload.answeredOn > context.today
        ? wrongDate(
            'in-future',
            `Tanggal jawaban ${formatDate(payload.answeredOn)} ada di masa depan; hari ini ${formatDate(context.today)}.`,
            'isi tanggal yang tertulis pada jawaban',
            'answeredOn',
          )
        : ok(null)
    case 'decision-issued':
      return checkDecision(context, payload)
    case 'decision-call-issued':
      return checkDecisionCall(payload)
    case 'decision-delivered':
      return checkDecisionDelivered(context, payload)
    case 'effect-overridden':
      return checkEffectOverride(context, payload)
    case 'closed':
      return checkClosed(context, payload)
    case 'team-formed':
    case 'temporarily-released':
      return checkTeam(context, payload)
    case 'remedy-filed':
    case 'remedy-decided':
    case 'sanction-served':
      return checkRemedy(context, payload, happenedOn)
    case 'ethics-panel-formed':
    case 'ethics-concluded':
    case 'moral-sanction-declared':
      return checkEthics(context, payload)
    case 'assignment-issued':
    case 'clarification-invited':
    case 'clarification-absent':
    case 'clarified':
    case 'report-reviewed':
    case 'special-report-issued':
    case 'special-report-received':
    case 'recommendation-followed-up':
      return checkClarification(context, payload, happenedOn)
    case 'outside-recommendation-received':
    case 'outside-recommendation-settled':
    case 'data-requested':
    case 'data-reminded':
      return checkBeside(context, payload)
    case 'posts-charted':
    case 'person-confirmed':
    case 'neglect-found':
      return checkPerson(context, payload)
    case 'case-opened':
    case 'pppk-basis-recorded':
    case 'evidence-secured':
    case 'deletion-checked':
    case 'escalated':
    case 'decision-not-collected':
    case 'handed-over':
    case 'forwarded':
    case 'involvement-recorded':
    case 'desk-study-made':
    case 'report-revised':
    case 'follow-up-reminded':
    case 'outside-recommendation-reported':
    case 'data-received':
    case 'reopened':
    case 'note':
    case 'correction':
      return ok(null)
  }
}

function checkSuperiors(context: Context, { chain }: PayloadOf<'superiors-confirmed'>): Result<null> {
  const { person } = context.file
  const self = { identity: person.now, acting: null }
  if (chain.some((official) => sameOfficial(official, self))) {
    return fail('own-superior', 'Yang bersangkutan tidak dapat menjadi atasannya sendiri.', 'chain')
  }
  if (
    chain.some((official, index) => chain.slice(index + 1).some((other) => sameOfficial(official, other)))
  ) {
    return fail('superior-twice', 'Seorang pejabat tercantum dua kali dalam rantai atasan.', 'chain')
  }
  const stranger = chain.find((o) =>
    punishesOwnStaffOnly(context.law.rules, o, person.now, context.file.whose),
  )
  if (stranger) {
    const rule = ruleOf(context.law.rules, 'inspectorate-own-staff')
    return fail(
      'inspectorate-own-staff',
      `${stranger.identity.position} tidak dapat menjadi atasan dalam kasus ini. ${rule.text} (${rule.citation})`,
      'chain',
    )
  }
  return ok(null)
}
