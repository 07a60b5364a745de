import { formatDate } from '../../terms/plain-date.ts'
import { fail, ok, type Result } from '../../terms/result.ts'
import { ROAD_LABEL } from '../../terms/sanction.ts'
import type { Basis } from '../assessment.ts'
import type { PayloadOf } from '../facts.ts'
import { matterOf } from '../guide/matter.ts'
import { chosenForms } from '../guide/question.ts'
import { roads } from '../guide/roads.ts'
import { instrumentRefusal } from '../instruments.ts'
import type { Context } from '../procedure/context.ts'
import { refusedRoad } from '../procedure/forwarding.ts'
import { findViolations, formName, ruleOf, rulesAt } from '../rulebook.ts'
import { wrongDate } from './wrong-date.ts'

/** The telaah: known articles, a road that is lawful for the conduct, and a reason where it is not the usual one. */
export function checkAssessed(context: Context, payload: PayloadOf<'assessed'>): Result<null> {
  if (payload.actDate > context.today) {
    return wrongDate(
      'act-in-future',
      `Tanggal perbuatan ${formatDate(payload.actDate)} ada di masa depan; hari ini ${formatDate(context.today)}.`,
      'perbaiki tanggal perbuatan',
      'actDate',
    )
  }
  const { unknown } = findViolations(context.law.rules, payload.violations)
  if (unknown.length > 0) {
    return fail('unknown-violation', `Pasal tidak dikenal: ${unknown.join(', ')}.`, 'violations')
  }
  if (context.file.whose === 'not-ours') return fail('not-ours', refusedRoad(context), 'road')
  const kept = checkRoadKept(context, payload)
  if (!kept.ok) return kept
  const onRoad = checkRoad(context, payload)
  return onRoad.ok ? checkConduct(context, payload) : onRoad
}

/** A decision belongs to its road: what a Majelis or an examination led to is not carried on by the other's steps. */
function checkRoadKept({ state, law }: Context, { road }: PayloadOf<'assessed'>): Result<null> {
  const before = state.assessed?.payload.road
  if (!state.decision || !state.reopenedOn || before === undefined || before === road) return ok(null)
  const rule = ruleOf(law.rules, 'no-double-punishment')
  return fail(
    'already-decided',
    `Kasus ini sudah diputus pada jalur ${ROAD_LABEL[before].toLowerCase()} (${formatDate(state.decision.payload.letterDate)}): jalurnya tidak diganti. Bila jalur lain masih terbuka, buka kasus baru; keputusan ini lalu diperiksa di sana. ${rule.text} (${rule.citation})`,
    'road',
  )
}

/** What each road needs whatever was done. */
function checkRoad(context: Context, payload: PayloadOf<'assessed'>): Result<null> {
  const { found } = findViolations(context.law.rules, payload.violations)
  if (payload.road === 'clarification') return checkClarificationRoad(context, payload)
  if (payload.road === 'discipline') {
    return found.length > 0
      ? ok(null)
      : fail(
          'no-violation',
          'Jalur disiplin memerlukan sedikitnya satu pasal yang diduga dilanggar.',
          'violations',
        )
  }
  if (found.some((violation) => !violation.coachingAllowed)) {
    const rule = ruleOf(context.law.rules, 'coaching-not-for-loyalty')
    return fail('coaching-not-possible', `${rule.text} Pilih jalur disiplin (${rule.citation}).`, 'road')
  }
  return ok(null)
}

/** What was done, against the road chosen for it; a telaah without conduct proposes nothing and asks for no reason. */
function checkConduct(now: Context, payload: PayloadOf<'assessed'>): Result<null> {
  const context = { ...now, law: { ...now.law, rules: rulesAt(now.law.rules, payload.actDate) } }
  const { conduct, actDate, impact, violations } = payload
  if (conduct === null) return checkNeutralityByArticle(context, payload)
  const unknown = conduct.forms.find((id) => !context.law.rules.forms.has(id))
  if (unknown !== undefined) {
    return fail('unknown-form', `Bentuk perbuatan tidak dikenal: ${unknown}.`, 'conduct.forms')
  }
  const question = {
    conduct,
    actDate,
    impact,
    violations: violations.length > 0 ? violations : null,
    anotherAct: payload.anotherAct.trim() !== '',
  }
  const [younger] = chosenForms(context, question).younger
  const refusal =
    younger && instrumentRefusal({ short: formName(younger), enactedOn: younger.validFrom }, actDate)
  if (refusal) return fail('form-after-act', refusal, 'conduct.forms')
  const { refused, unusual } = roads(context, question, matterOf(context, question))
  const barred = refused.find(({ road }) => road === payload.road)
  if (barred) return fail('road-not-lawful', `${barred.text}${cited(barred.because)}`, 'road')
  const rare = unusual.find(({ road }) => road === payload.road)
  return rare && payload.reason.trim() === ''
    ? fail(
        'reason-needed',
        `${ROAD_LABEL[payload.road]} bukan yang diusulkan untuk perbuatan ini. ${rare.text}${cited(rare.because)} Bila tetap dipilih, isi pertimbangannya.`,
        'reason',
      )
    : ok(null)
}

/** Without conduct only the articles speak: huruf n is discipline, so coaching or ethics for it asks for a reason. */
function checkNeutralityByArticle(context: Context, payload: PayloadOf<'assessed'>): Result<null> {
  const { road, violations, reason } = payload
  if ((road !== 'coaching' && road !== 'ethics') || reason.trim() !== '') return ok(null)
  const { found } = findViolations(context.law.rules, violations)
  if (!found.some(({ neutrality }) => neutrality)) return ok(null)
  const rule = ruleOf(context.law.rules, 'neutrality-never-light')
  return fail(
    'reason-needed',
    `${ROAD_LABEL[road]} bukan yang biasa untuk perbuatan ini. ${rule.text} (${rule.citation}) Bila tetap dipilih, isi pertimbangannya.`,
    'reason',
  )
}

/** The articles behind a sentence, in brackets; what is unsure is marked. */
function cited(because: readonly Basis[]): string {
  const citations = because.flatMap((basis) =>
    basis.kind === 'article' ? [basis.unsure ? `${basis.citation}; perlu dikonfirmasi` : basis.citation] : [],
  )
  return citations.length > 0 ? ` (${[...new Set(citations)].join('; ')})` : ''
}

/** For another unit's staff; the office examines its own directly, so there this road asks for a reason. */
function checkClarificationRoad(context: Context, { reason }: PayloadOf<'assessed'>): Result<null> {
  if (context.file.whose !== 'own' || reason.trim() !== '') return ok(null)
  const rule = ruleOf(context.law.rules, 'special-report')
  return fail(
    'clarification-own-staff',
    `Pegawai kantor sendiri diperiksa langsung. ${rule.text} (${rule.citation}) Bila jalur klarifikasi tetap dipilih, isi alasannya.`,
    'reason',
  )
}
