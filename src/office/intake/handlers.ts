import type { intake as contract } from '../../contract/intake.ts'
import { ReportId } from '../../terms/ids.ts'
import { yearOf } from '../../terms/plain-date.ts'
import { fail, ok } from '../../terms/result.ts'
import type { HandlersOf } from '../context.ts'
import { checkDates, nameAll } from './checks.ts'
import { readDraft, saveDraft } from './draft.ts'
import { peopleFromText } from './people-from-text.ts'
import { drawReportNumber, insertReport, namedPeople, reportExists, updateReport } from './repository.ts'
import { triage } from './triage.ts'
import { findReport, listReports } from './views.ts'

const unknown = fail('report-unknown', 'Laporan ini tidak ada dalam data kantor.')

export const intake: HandlersOf<typeof contract> = {
  create: ({ personIds, ...data }, context) => {
    const dates = checkDates(data, context.today)
    if (!dates.ok) return dates
    const people = nameAll([...new Set(personIds)], context, 'personIds')
    if (!people.ok) return people
    const id = ReportId.parse(context.newId())
    const drawn = drawReportNumber(context.db, yearOf(context.today))
    insertReport(
      context.db,
      { id, ...drawn, recordedAt: context.now, recordedBy: context.account.id },
      data,
      people.value,
    )
    return ok({ id, number: drawn.number })
  },

  update: ({ id, report: { personIds, ...data }, reason }, context) => {
    if (!reportExists(context.db, id)) return unknown
    const dates = checkDates(data, context.today, 'report.')
    if (!dates.ok) return dates
    const before = namedPeople(context.db, id)
    if (reason === '' && before.some(({ state }) => state !== 'new'))
      return fail(
        'reason-missing',
        'Laporan ini sudah ditelaah, jadi pembetulannya perlu alasan. Belum ada yang diubah.',
        'reason',
      )
    const wanted = new Set(personIds)
    const removed = before.filter(({ personId }) => !wanted.has(personId))
    const bound = removed.find(({ state }) => state !== 'new')
    if (bound)
      return fail(
        'already-triaged',
        `${bound.identity.name} sudah ditelaah dalam laporan ini, jadi tidak bisa dihapus dari daftar. Belum ada yang diubah.`,
        'report.personIds',
      )
    const known = new Set(before.map(({ personId }) => personId))
    const added = nameAll(
      [...wanted].filter((personId) => !known.has(personId)),
      context,
      'report.personIds',
    )
    if (!added.ok) return added
    updateReport(
      context.db,
      id,
      data,
      added.value,
      removed.map(({ personId }) => personId),
    )
    return ok({})
  },

  get: ({ id }, context) => {
    const report = findReport(context, id)
    return report ? ok(report) : unknown
  },
  list: (query, { db }) => ok(listReports(db, query)),
  findPeople: ({ text }, { db, today }) => ok(peopleFromText(db, text, today)),
  draft: (_, { db, account }) => ok({ draft: readDraft(db, account.id) }),
  saveDraft: ({ draft }, context) => {
    saveDraft(context, draft)
    return ok({})
  },
  ...triage,
}
