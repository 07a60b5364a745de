import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { OfficeKind } from '../../contract/settings.ts'
import { HolidayFile, withOfficeDays, workCalendar } from '../../law/calendar.ts'
import { Election } from '../../law/elections.ts'
import type { Law } from '../../law/law.ts'
import { RegulationEntry, withEntry } from '../../law/regulations.ts'
import { type Government, parseRulebook, RegulationSources, type Rulebook } from '../../law/rulebook.ts'
import type { UnitId } from '../../terms/ids.ts'
import type { WorkWeek } from '../../terms/work-calendar.ts'
import { type OfficeCalendar, officeCalendarOf } from '../calendar/repository.ts'
import type { ReadContext } from '../context.ts'
import { standingPayloads } from '../regulations/repository.ts'

interface Shipped {
  readonly regulations: RegulationSources
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
  const files = {
    rules: read('regulations', 'rules.json'),
    violations: read('regulations', 'violations.json'),
    authority: read('regulations', 'authority.json'),
    instruments: read('regulations', 'instruments.json'),
    sanctions: read('regulations', 'sanctions.json'),
    forms: read('regulations', 'forms.json'),
    conductArticles: read('regulations', 'conduct-articles.json'),
    factors: read('regulations', 'factors.json'),
    earlierActs: read('regulations', 'earlier-acts.json'),
  }
  // Part of the installation, checked by a test: a broken file is a broken build, not a clerk's mistake.
  const regulations = RegulationSources.parse(files)
  const rules = parseRulebook(files)
  if (!rules.ok) throw new Error(rules.error.message)
  const holidays = HolidayFile.parse(read('holidays', 'holidays.json'))
  const shipped = { regulations, rules: rules.value, holidays, hash: hash.digest('hex').slice(0, 16) }
  shippedBy.set(resources, shipped)
  return shipped
}

/** The shipped regulations with the office's entries over them. They were looked at when they were written. */
function rulesWith({ regulations, rules }: Shipped, payloads: readonly string[]): Rulebook {
  if (payloads.length === 0) return rules
  const laid = payloads.reduce(
    (sources, payload) => withEntry(sources, RegulationEntry.parse(JSON.parse(payload))),
    regulations,
  )
  const book = parseRulebook(laid)
  if (!book.ok) throw new Error(book.error.message)
  return book.value
}

/** What of the law the office has in hand: its days, and its entries over the regulations as they are stored. */
interface InHand {
  readonly calendar: OfficeCalendar
  readonly regulations: readonly string[]
}

/** The law as it would apply with that calendar or those entries: for what a change of them would move. */
export function officeLawWith(context: ReadContext, changed: Partial<InHand>): OfficeLaw {
  const shipped = shippedLaw(context.resources)
  const calendar = changed.calendar ?? officeCalendarOf(context)
  const regulations = changed.regulations ?? standingPayloads(context.db)
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
    .update(JSON.stringify([shipped.hash, calendar, settings, elections, government, regulations]))
    .digest('hex')
    .slice(0, 16)
  const known = lawBy.get(context.resources)
  if (known?.key === key) return known
  const holidays = withOfficeDays(shipped.holidays, calendar.office)
  const rules = rulesWith(shipped, regulations)
  const entered = elections.map(({ id, data }) => Election.parse({ ...JSON.parse(data), id }))
  const lawFor = (week: WorkWeek): Law => ({
    rules,
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

/** The law as it applies in this office today: shipped rules and holidays, the office's entries, days, periods, elections. */
export function officeLaw(context: ReadContext): OfficeLaw {
  return officeLawWith(context, {})
}

/** That law for one unit: whose person a case is about decides the working week (dossier 6.6, trap 22). */
export function lawOf(context: ReadContext, unitId: UnitId | null): Law {
  return officeLaw(context).of(unitId)
}

/** The shipped regulations, before the office's own entries. */
export function shippedRegulations(context: ReadContext): RegulationSources {
  return shippedLaw(context.resources).regulations
}

/** The shipped holidays with their decrees, before the office's own days. */
export function shippedHolidays(context: ReadContext): HolidayFile {
  return shippedLaw(context.resources).holidays
}
