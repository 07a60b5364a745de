import { type Assessment, type Step, StepId } from '../../law/assessment.ts'
import { assess, effectiveFacts } from '../../law/procedure.ts'
import type { CaseId, PersonId } from '../../terms/ids.ts'
import type { WriteContext } from '../context.ts'
import { type OfficeLaw, officeLaw } from '../law/load.ts'
import { loadCaseFile, type StoredCase } from './case-file.ts'

const isMoral = (id: StepId) => id.startsWith('decide-sanksi-moral')
const DECISIONS = StepId.options.filter((id) => id.startsWith('decide-'))

/** Steps of which one closes the others: one line on the home page, not three. */
const ALTERNATIVES: readonly { readonly steps: readonly StepId[]; readonly title: string }[] = [
  { steps: DECISIONS.filter((id) => !isMoral(id)), title: 'Siapkan keputusan hukuman disiplin' },
  { steps: DECISIONS.filter(isMoral), title: 'Siapkan keputusan sanksi moral' },
  {
    steps: ['take-statement', 'record-clarification-absence'],
    title: 'Catat keterangan atau tidak hadir klarifikasi',
  },
  { steps: ['record-attendance-1', 'record-absence-1'], title: 'Catat hadir atau tidak hadir (Panggilan I)' },
  {
    steps: ['record-attendance-2', 'record-absence-2'],
    title: 'Catat hadir atau tidak hadir (Panggilan II)',
  },
  { steps: ['hold-coaching', 'record-coaching-absence'], title: 'Laksanakan pembinaan' },
]

interface TodoLine {
  readonly step: Step
  readonly title: string
}

/** What must be done, alternatives taken together, in the order of the assessment. */
function todoLines(assessment: Assessment): TodoLine[] {
  const musts = assessment.steps.filter((step) => step.kind === 'must')
  const taken = new Set<StepId>()
  return musts.flatMap((step) => {
    if (taken.has(step.id)) return []
    const group = ALTERNATIVES.find(({ steps }) => steps.includes(step.id))
    const others = musts.filter((other) => group?.steps.includes(other.id))
    for (const other of others) taken.add(other.id)
    return [{ step, title: group && others.length > 1 ? group.title : step.title }]
  })
}

function becauseOf(step: Step): string {
  const basis = step.because[0]
  if (!basis) return ''
  return basis.kind === 'article' ? basis.citation : 'Pengaturan kantor'
}

/** A decision or a closed case that the receiver has not been given yet. */
function isReadyToHandOver(stored: StoredCase, assessment: Assessment): boolean {
  if (assessment.stage !== 'closed' && assessment.stage !== 'ready-to-close') return false
  // SIASN keeps sanksi moral too (dossier 7.3).
  if (assessment.road !== 'discipline' && assessment.road !== 'ethics') return false
  return !effectiveFacts(stored.file.facts).some(({ payload }) => payload.type === 'handed-over')
}

/** Writes one case's assessment into the cache of lists. */
export function cacheAssessment(
  context: WriteContext,
  stored: StoredCase,
  laws: OfficeLaw = officeLaw(context),
): Assessment {
  const assessment = assess(stored.file, laws.of(stored.file.person.now.unitId), context.today)
  // Counted days are shown on the case screen only, which assesses anew.
  const slim = {
    ...assessment,
    steps: assessment.steps.map((step) => (step.due ? { ...step, due: { ...step.due, days: [] } } : step)),
    effectiveOn: assessment.effectiveOn ? { ...assessment.effectiveOn, days: [] } : null,
  }
  const text = JSON.stringify(slim)
  // After a change of the calendar most cases stand as they did: their lines in the lists need not be written again.
  const same = context.db.one('SELECT 1 FROM case_file WHERE id = ? AND assessment = ?', stored.id, text)
  context.db.run(
    `UPDATE case_file SET stage = ?, assessment = ?, assessed_for = ?, valid_until = ?, law_key = ?,
       ready_to_hand_over = ? WHERE id = ?`,
    assessment.stage,
    text,
    context.today,
    assessment.validUntil,
    laws.key,
    isReadyToHandOver(stored, assessment) ? 1 : 0,
    stored.id,
  )
  if (same) return assessment
  context.db.run('DELETE FROM case_todo WHERE case_id = ?', stored.id)
  for (const [position, { step, title }] of todoLines(assessment).entries())
    context.db.run(
      `INSERT INTO case_todo (case_id, position, step_id, title, due, open_since, stuck_from, because)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
      stored.id,
      position,
      step.id,
      title,
      step.due?.date ?? null,
      step.openSince,
      step.stuckFrom,
      becauseOf(step),
    )
  return assessment
}

function recompute(context: WriteContext, ids: readonly { readonly id: CaseId }[]): void {
  const laws = officeLaw(context)
  for (const { id } of ids) {
    const stored = loadCaseFile(context.db, id)
    if (stored) cacheAssessment(context, stored, laws)
  }
}

/**
 * Brings the cache up to date: open cases whose assessment time, a rule, a holiday or a setting has made stale.
 * Looks at an index only when nothing is stale. Lists call it before they read.
 */
export function refreshAssessments(context: WriteContext): void {
  const { db, today } = context
  const stale = db.all<{ id: CaseId }>(
    `SELECT id FROM case_file INDEXED BY case_stale
     WHERE stage <> 'closed' AND (law_key <> ? OR valid_until <= ? OR assessed_for > ?)`,
    officeLaw(context).key,
    today,
    today,
  )
  recompute(context, stale)
}

/**
 * The open cases of these people, anew: a decision is an earlier sanction for the others of that person, and a change of
 * his post, unit or standing asks about him again.
 * @param except the case that has just been assessed.
 */
export function refreshCasesOf(
  context: WriteContext,
  personIds: readonly PersonId[],
  except: CaseId | null = null,
): void {
  recompute(
    context,
    context.db.all<{ id: CaseId }>(
      `SELECT id FROM case_file
       WHERE person_id IN (SELECT value FROM json_each(?)) AND id IS NOT ? AND stage <> 'closed'`,
      JSON.stringify(personIds),
      except,
    ),
  )
}
