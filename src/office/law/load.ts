import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { OfficeKind } from '../../contract/settings.ts'
import { HolidayFile, withOfficeDays, workCalendar } from '../../law/calendar.ts'
import { Election } from '../../law/elections.ts'
import type { Law } from '../../law/law.ts'
import { type Government, parseRulebook, type Rulebook } from '../../law/rulebook.ts'
import type { UnitId } from '../../terms/ids.ts'
import type { WorkWeek } from '../../terms/work-calendar.ts'
import { type OfficeCalendar, officeCalendarOf } from '../calendar/repository.ts'
import type { ReadContext } from '../context.ts'

interface Shipped {
  readonly rules: Rulebook
  readonly holidays: HolidayFile
  readonly hash: string
}

/** The law of every unit, read once; a loop over cases asks for it once and not per case. */
export interface OfficeLaw {
  /** Changes whenever an assessment made with the law may change: rules, days, weeks of units, periods, elections. */
  readonly key: string
  /** With the working week of that unit; null: of a person without a unit, so the office's own. */
  readonly of: (unitId: UnitId | null) => Law
}

/** Whose authority table governs (dossier 2.7). */
const GOVERNMENT_OF: Record<OfficeKind, Government> = {
  'inspektorat-kabupaten': 'kabupaten-kota',
  'inspektorat-kota': 'kabupaten-kota',
  'inspektorat-provinsi': 'provinsi',
  'instansi-vertikal': 'vertikal',
}

/** The shipped files never change while the app runs: read once per `resources/` folder. */
const shippedBy = new Map<string, Shipped>()
/** The last law built per folder; rebuilt when the office changes its calendar or its periods. */
const lawBy = new Map<string, OfficeLaw>()

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
    sanctions: read('regulations', 'sanctions.json'),
    forms: read('regulations', 'forms.json'),
  })
  // Part of the installation, checked by a test: a broken file is a broken build, not a clerk's mistake.
  if (!rules.ok) throw new Error(rules.error.message)
  const holidays = HolidayFile.parse(read('holidays', 'holidays.json'))
  const shipped = { rules: rules.value, holidays, hash: hash.digest('hex').slice(0, 16) }
  shippedBy.set(resources, shipped)
  return shipped
}

/** The law as it would apply with that calendar: for what a change of it would move. */
export function officeLawWith(context: ReadContext, calendar: OfficeCalendar): OfficeLaw {
  const shipped = shippedLaw(context.resources)
  const { coachingCallDays, meetingNoticeDays, stuckAfterDays, deletionCheckDays, functionalHeadsRankAs } =
    context.profile
  const government = GOVERNMENT_OF[context.profile.kind]
  const elections = context.db.all<{ id: string; data: string }>('SELECT id, data FROM election ORDER BY id')
  const settings = {
    coachingCallDays,
    meetingNoticeDays,
    stuckAfterDays,
    deletionCheckDays,
    functionalHeadsRankAs,
  }
  const key = createHash('sha256')
    .update(JSON.stringify([shipped.hash, calendar, settings, elections, government]))
    .digest('hex')
    .slice(0, 16)
  const known = lawBy.get(context.resources)
  if (known?.key === key) return known
  const holidays = withOfficeDays(shipped.holidays, calendar.office)
  const entered = elections.map(({ id, data }) => Election.parse({ ...JSON.parse(data), id }))
  const lawFor = (week: WorkWeek): Law => ({
    rules: shipped.rules,
    calendar: workCalendar(holidays, week, calendar.local),
    settings,
    elections: entered,
    government,
  })
  const byWeek: Record<WorkWeek, Law> = { 5: lawFor(5), 6: lawFor(6) }
  const weeks = new Map(calendar.weeks.map(({ id, week }) => [id, week]))
  const weekOf = (unitId: UnitId | null) => (unitId === null ? undefined : weeks.get(unitId)) ?? calendar.week
  const fresh: OfficeLaw = { key, of: (unitId) => byWeek[weekOf(unitId)] }
  lawBy.set(context.resources, fresh)
  return fresh
}

/** The law as it applies in this office today: shipped rules and holidays, the office's own days, periods, elections. */
export function officeLaw(context: ReadContext): OfficeLaw {
  return officeLawWith(context, officeCalendarOf(context))
}

/** That law for one unit: whose person a case is about decides the working week (dossier 6.6, trap 22). */
export function lawOf(context: ReadContext, unitId: UnitId | null): Law {
  return officeLaw(context).of(unitId)
}

/** The shipped holidays with their decrees, before the office's own days. */
export function shippedHolidays(context: ReadContext): HolidayFile {
  return shippedLaw(context.resources).holidays
}
