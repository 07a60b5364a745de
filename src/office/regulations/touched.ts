import { TOUCHED_MAX, type TouchedCase } from '../../contract/regulations.ts'
import { type Assessment, STAGE_LABEL, type Step } from '../../law/assessment.ts'
import { assess } from '../../law/procedure.ts'
import type { CaseId } from '../../terms/ids.ts'
import { formatDate } from '../../terms/plain-date.ts'
import { loadCaseFile } from '../cases/case-file.ts'
import type { ReadContext } from '../context.ts'
import type { OfficeLaw } from '../law/load.ts'

/** What a change of a regulation touches. `cases` names the first of them, `touched` counts all. */
export interface Touched {
  readonly touched: number
  readonly deadlines: number
  readonly cases: TouchedCase[]
}

/** Assesses every open case under both laws and says what reads otherwise. Writes nothing; costs two assessments a case. */
export function touchedBetween(context: ReadContext, before: OfficeLaw, after: OfficeLaw): Touched {
  const open = context.db.all<{ id: CaseId; number: string; full_name: string }>(
    `SELECT case_file.id, case_file.number, person.full_name FROM case_file
     JOIN person ON person.id = case_file.person_id
     WHERE case_file.stage <> 'closed' ORDER BY case_file.opened_on, case_file.number`,
  )
  const cases: TouchedCase[] = []
  let touched = 0
  let deadlines = 0
  for (const { id, number, full_name } of open) {
    const stored = loadCaseFile(context.db, id)
    if (!stored) continue
    const under = (laws: OfficeLaw) =>
      assess(stored.file, laws.of(stored.file.person.now.unitId), context.today)
    const was = under(before)
    const is = under(after)
    const moved = movedDues(was, is)
    const changes = [...standing(was, is), ...moved, ...possible(was, is), ...warned(was, is)]
    if (changes.length === 0) continue
    touched += 1
    deadlines += moved.length
    if (cases.length < TOUCHED_MAX) cases.push({ caseId: id, number, fullName: full_name, changes })
  }
  return { touched, deadlines, cases }
}

/** Stage, level of the sanction, next step. */
function standing(was: Assessment, is: Assessment): string[] {
  const next = ({ steps }: Assessment) => steps.find(({ kind }) => kind === 'must')?.title ?? 'tidak ada'
  return [
    ...changed('tahap', STAGE_LABEL[was.stage], STAGE_LABEL[is.stage]),
    ...changed('tingkat hukuman', was.level ?? 'ditanyakan', is.level ?? 'ditanyakan'),
    ...changed('langkah berikut', next(was), next(is)),
  ]
}

function changed(what: string, was: string, is: string): string[] {
  return was === is ? [] : [`${what}: ${was} menjadi ${is}`]
}

function movedDues(was: Assessment, is: Assessment): string[] {
  const dues = new Map(is.steps.flatMap(({ id, due }) => (due ? [[id, due.date] as const] : [])))
  const moved = was.steps.flatMap(({ id, kind, title, due }) => {
    const next = dues.get(id)
    return kind === 'must' && due && next && next !== due.date
      ? changed(`tenggat ${title}`, formatDate(due.date), formatDate(next))
      : []
  })
  const effect = (one: Assessment) => (one.effectiveOn ? formatDate(one.effectiveOn.date) : 'belum ada')
  return [...moved, ...changed('keputusan berlaku', effect(was), effect(is))]
}

const KIND_LABEL: Record<Step['kind'], string> = { must: 'wajib', may: 'boleh', blocked: 'belum boleh' }

/** Steps that become lawful or unlawful. */
function possible(was: Assessment, is: Assessment): string[] {
  const kinds = new Map(is.steps.map(({ id, kind }) => [id, kind]))
  return was.steps.flatMap(({ id, kind, title }) => {
    const next = kinds.get(id)
    return next ? changed(title, KIND_LABEL[kind], KIND_LABEL[next]) : []
  })
}

function warned(was: Assessment, is: Assessment): string[] {
  const texts = (one: Assessment) => new Set(one.warnings.map(({ text }) => text))
  const [before, after] = [texts(was), texts(is)]
  return [
    ...[...after].filter((text) => !before.has(text)).map((text) => `peringatan baru: ${text}`),
    ...[...before].filter((text) => !after.has(text)).map((text) => `peringatan hilang: ${text}`),
  ]
}
