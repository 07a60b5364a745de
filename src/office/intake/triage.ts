import type { intake as contract, ReportPersonState } from '../../contract/intake.ts'
import { REPORT_PERSON_STATE_LABEL, ReportPersonState as States } from '../../contract/intake.ts'
import type { CaseId, PersonId, ReportId } from '../../terms/ids.ts'
import { fail, ok, type Result } from '../../terms/result.ts'
import type { Whose } from '../../terms/sanction.ts'
import { openCase } from '../cases/open-case.ts'
import type { HandlersOf, WriteContext } from '../context.ts'
import { type Named, namedPeople } from './repository.ts'

/** Takes from the report exactly these people, each in one of the states asked for; refuses the whole otherwise. */
function pick(
  reportId: ReportId,
  personIds: readonly PersonId[],
  { db }: WriteContext,
  states: readonly ReportPersonState[],
): Result<Named[]> {
  const named = new Map(namedPeople(db, reportId).map((person) => [person.personId, person]))
  const picked: Named[] = []
  for (const personId of new Set(personIds)) {
    const person = named.get(personId)
    if (!person)
      return fail('not-named', 'Pegawai ini tidak disebut dalam laporan itu. Tidak ada yang diubah.')
    const state = States.parse(person.state)
    if (!states.includes(state))
      return fail(
        'already-triaged',
        `${person.identity.name} dalam laporan ini berstatus «${REPORT_PERSON_STATE_LABEL[state]}», jadi langkah ini tidak bisa dipakai. Tidak ada yang diubah untuk siapa pun. Muat ulang laporannya, lalu pilih yang masih bisa.`,
      )
    picked.push(person)
  }
  return ok(picked)
}

function decide(
  reportId: ReportId,
  personId: PersonId,
  { db, today }: WriteContext,
  decision: { state: ReportPersonState; caseId?: string; reason?: string; forwardedTo?: string },
): void {
  db.run(
    `UPDATE report_person SET state = ?, case_id = ?, reason = ?, forwarded_to = ?, decided_on = ?
     WHERE report_id = ? AND person_id = ?`,
    decision.state,
    decision.caseId ?? null,
    decision.reason ?? '',
    decision.forwardedTo ?? '',
    decision.state === 'new' ? null : today,
    reportId,
    personId,
  )
}

/** The person of the report is followed up in that case. */
export function linkCase(
  context: WriteContext,
  reportId: ReportId,
  personId: PersonId,
  caseId: CaseId,
): void {
  decide(reportId, personId, context, { state: 'case', caseId })
}

/** A case of a person the report names, with what the report says. */
function caseOf(
  context: WriteContext,
  reportId: ReportId,
  { personId, identity }: Named,
  whose: Whose,
): Result<{ personId: PersonId; caseId: CaseId; number: string }> {
  const report = context.db.one<{ summary: string }>('SELECT summary FROM report WHERE id = ?', reportId)
  const opened = openCase(context, {
    personId,
    whose,
    reportId,
    identity,
    summary: report?.summary ?? '',
    openedOn: context.today,
  })
  return opened.ok ? ok({ personId, ...opened.value }) : opened
}

type Triage = Pick<HandlersOf<typeof contract>, 'openCases' | 'attach' | 'forward' | 'shelve' | 'reopen'>

/** What the office decides about each person a report names. */
export const triage: Triage = {
  openCases: ({ reportId, people }, context) => {
    const picked = pick(
      reportId,
      people.map(({ personId }) => personId),
      context,
      ['new'],
    )
    if (!picked.ok) return picked
    const whose = new Map(people.map((person) => [person.personId, person.whose]))
    const cases = []
    for (const person of picked.value) {
      const opened = caseOf(context, reportId, person, whose.get(person.personId) ?? 'other-unit')
      if (!opened.ok) return opened
      linkCase(context, reportId, person.personId, opened.value.caseId)
      cases.push(opened.value)
    }
    return ok({ cases })
  },

  attach: ({ reportId, personId, caseId }, context) => {
    const picked = pick(reportId, [personId], context, ['new'])
    if (!picked.ok) return picked
    const target = context.db.one<{ person_id: string; stage: string; number: string }>(
      'SELECT person_id, stage, number FROM case_file WHERE id = ?',
      caseId,
    )
    if (!target || target.person_id !== personId)
      return fail(
        'other-person',
        'Kasus itu bukan kasus pegawai ini. Tidak ada yang diubah. Pilih kasus orang yang sama, atau buka kasus baru.',
        'caseId',
      )
    if (target.stage === 'closed')
      return fail(
        'case-closed',
        `Kasus ${target.number} sudah selesai, jadi laporan tidak bisa digabung. Tidak ada yang diubah. Tindak lanjuti sebagai kasus baru.`,
        'caseId',
      )
    decide(reportId, personId, context, { state: 'attached', caseId })
    return ok({})
  },

  forward: ({ reportId, personIds, to, reason }, context) => {
    const picked = pick(reportId, personIds, context, ['new'])
    if (!picked.ok) return picked
    const cases = []
    for (const person of picked.value) {
      const opened = caseOf(context, reportId, person, 'not-ours')
      if (!opened.ok) return opened
      const { personId, caseId } = opened.value
      decide(reportId, personId, context, { state: 'forwarded', caseId, forwardedTo: to, reason })
      cases.push(opened.value)
    }
    return ok({ cases })
  },

  shelve: ({ reportId, personIds, reason }, context) => {
    const picked = pick(reportId, personIds, context, ['new'])
    if (!picked.ok) return picked
    for (const { personId } of picked.value) decide(reportId, personId, context, { state: 'shelved', reason })
    return ok({})
  },

  reopen: ({ reportId, personIds }, context) => {
    const picked = pick(reportId, personIds, context, ['shelved'])
    if (!picked.ok) return picked
    for (const { personId } of picked.value) decide(reportId, personId, context, { state: 'new' })
    return ok({})
  },
}
