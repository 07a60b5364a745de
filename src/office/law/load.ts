import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { HolidayFile, workCalendar } from '../../law/calendar.ts'
import { Election } from '../../law/elections.ts'
import type { Law } from '../../law/law.ts'
import { parseRulebook, type Rulebook } from '../../law/rulebook.ts'
import type { PlainDate } from '../../terms/plain-date.ts'
import type { ReadContext } from '../context.ts'

interface Shipped {
  readonly rules: Rulebook
  readonly holidays: HolidayFile
  readonly hash: string
}

interface KeyedLaw {
  readonly law: Law
  /** Changes whenever an assessment may change: rules, holidays, the working week, the periods, the elections. */
  readonly key: string
}

/** The shipped files never change while the app runs: read once per `resources/` folder. */
const shippedBy = new Map<string, Shipped>()
/** The last law built per folder; rebuilt when the office changes its calendar or its periods. */
const lawBy = new Map<string, KeyedLaw>()

function shippedLaw(resources: string): Shipped {
  const known = shippedBy.get(resources)
  if (known) return known
  const hash = createHash('sha256')
  const read = (...path: string[]): unknown => {
    const text = readFileSync(join(resources, ...path), 'utf8')
    hash.update(text)
    return JSON.parse(text)
  }
  const rules = parseRulebook({
    rules: read('regulations', 'rules.json'),
    violations: read('regulations', 'violations.json'),
    authority: read('regulations', 'authority.json'),
    instruments: read('regulations', 'instruments.json'),
  })
  // Part of the installation, checked by a test: a broken file is a broken build, not a clerk's mistake.
  if (!rules.ok) throw new Error(rules.error.message)
  const holidays = HolidayFile.parse(read('holidays', 'holidays.json'))
  const shipped = { rules: rules.value, holidays, hash: hash.digest('hex').slice(0, 16) }
  shippedBy.set(resources, shipped)
  return shipped
}

function keyedLaw(context: ReadContext): KeyedLaw {
  const shipped = shippedLaw(context.resources)
  const { weekDays, coachingCallDays, meetingNoticeDays, stuckAfterDays, deletionCheckDays } = context.profile
  const local = context.db.all<{ date: PlainDate; name: string }>(
    'SELECT date, name FROM local_holiday ORDER BY date',
  )
  const elections = context.db.all<{ id: string; data: string }>('SELECT id, data FROM election ORDER BY id')
  const settings = { coachingCallDays, meetingNoticeDays, stuckAfterDays, deletionCheckDays }
  const key = createHash('sha256')
    .update(JSON.stringify([shipped.hash, weekDays, settings, local, elections]))
    .digest('hex')
    .slice(0, 16)
  const known = lawBy.get(context.resources)
  if (known?.key === key) return known
  const law: Law = {
    rules: shipped.rules,
    calendar: workCalendar(shipped.holidays, weekDays, local),
    settings,
    elections: elections.map(({ id, data }) => Election.parse({ ...JSON.parse(data), id })),
  }
  const fresh = { law, key }
  lawBy.set(context.resources, fresh)
  return fresh
}

/** The law as it applies in this office today: shipped rules and holidays, the office's own holidays, periods, elections. */
export function lawOf(context: ReadContext): Law {
  return keyedLaw(context).law
}

/** Names that law: a cached assessment with another key is stale. */
export function lawKeyOf(context: ReadContext): string {
  return keyedLaw(context).key
}
