import { POSITION_KIND_LABEL, type PositionKind } from '../../terms/person.ts'
import { formatDate } from '../../terms/plain-date.ts'
import { DisciplineSanction, IMPACT_LABEL, type SanctionLevel } from '../../terms/sanction.ts'
import { authorityBasis } from '../authority.ts'
import { whoMayImpose } from '../procedure/context.ts'
import {
  levelOf,
  markedCitation,
  ruleOf,
  rulesAt,
  sanctionKind,
  type Violation,
  violationBasis,
} from '../rulebook.ts'
import { levelAfterRepetition, misfitOf, sanctionAllowed } from '../sanctions.ts'
import type { Advice, AdvisedKind, Ask } from './advice.ts'
import { asProposed } from './articles.ts'
import { factors } from './factors.ts'
import { type Matter, matterOf } from './matter.ts'
import { notes } from './notes.ts'
import { type Around, chosenForms, grounds, type Question } from './question.ts'
import { roads } from './roads.ts'

/**
 * The guided telaah: what was done, to whom it relates, when and how far it reached, against the law and the elections
 * entered. Pure, records nothing. By form first, then by object and date, per act and per election (dossier 5.3).
 * @param toldBefore how often the person had been told before the act (pembinaan umum).
 */
export function guide(now: Around, question: Question, toldBefore: number): Advice {
  const around = { ...now, law: { ...now.law, rules: rulesAt(now.law.rules, question.actDate) } }
  const matter = matterOf(around, question)
  const { level, violations } = matter
  const threat = levelAfterRepetition(around.law.rules, level, {
    violations,
    actDate: question.actDate,
    decidedOn: around.today,
    earlier: around.file.earlierSanctions,
  })
  return {
    ...roads(around, question, matter),
    asks: asks(around, question, matter),
    notes: notes(around, question, matter),
    violations: matter.pointed.map((one) => asProposed(one, question.impact)),
    level,
    threat,
    kinds: threat ? kinds(around, question, violations, threat) : [],
    authority: threat ? authority(around, threat) : null,
    factors: factors(around, question, toldBefore),
  }
}

function asks(around: Around, question: Question, matter: Matter): Ask[] {
  const { routes, violations, pointed, withoutLevel, dismissal } = matter
  const { rules } = around.law
  const { before, governedBy } = rules.earlierActs
  const { standing } = chosenForms(around, question)
  const found: Ask[] = routes.flatMap((route) => (route.to === 'ask' ? [route.ask] : []))
  if (question.actDate < before && governedBy === null) {
    const { text } = ruleOf(rules, 'date-of-act-decides')
    found.push({
      id: 'act-before-rule',
      field: 'actDate',
      text: `Perbuatan ${formatDate(question.actDate)}: ${text}`,
      because: grounds(around, 'date-of-act-decides'),
    })
  }
  if (question.conduct.access === 'unknown' && standing.some((form) => form.needsPublicAccess)) {
    const { text } = ruleOf(rules, 'public-access')
    found.push({
      id: 'access',
      field: 'access',
      text: `Dapatkah unggahannya diakses publik? ${text}`,
      because: grounds(around, 'public-access'),
    })
  }
  if (withoutLevel.length > 0) {
    found.push({
      id: 'level',
      field: 'level',
      text: `Peraturan tidak memuat tingkat untuk ${withoutLevel.map((one) => one.citation).join('; ')} dengan dampak ${IMPACT_LABEL[question.impact]}: tanyakan kepada BKPSDM/BKN.`,
      because: withoutLevel.map(violationBasis),
    })
  }
  if (dismissal) {
    const { text } = ruleOf(rules, 'dismissal-not-by-pp94')
    found.push({
      id: 'dismissal',
      field: 'level',
      text: `${text} Tanyakan tindak lanjutnya kepada BKPSDM/BKN.`,
      because: grounds(around, 'dismissal-not-by-pp94'),
    })
  }
  const disciplinary = routes.some(({ to }) => to === 'discipline')
  if (disciplinary && pointed.length === 0 && violations.length === 0) {
    found.push({
      id: 'targets',
      field: 'targets',
      text: 'Kepada siapa perbuatan itu ditujukan? Pasalnya bergantung pada sasarannya.',
      because: grounds(around, 'level-by-article-and-impact'),
    })
  }
  return found.filter(({ id }, at) => found.findIndex((other) => other.id === id) === at)
}

function kinds(
  around: Around,
  question: Question,
  violations: readonly Violation[],
  threat: SanctionLevel,
): AdvisedKind[] {
  const { law, file, today } = around
  return DisciplineSanction.options
    .filter((sanction) => levelOf(law.rules, sanction) === threat)
    .map((sanction) => {
      const allowed = sanctionAllowed(law.rules, sanction, {
        violations,
        impact: question.impact,
        forms: chosenForms(around, question).standing,
        actDate: question.actDate,
        decidedOn: today,
        namedLevel: null,
        earlier: file.earlierSanctions,
        anotherAct: question.anotherAct,
        person: file.person.now,
      })
      const misfit = misfitOf(law.rules, sanction, file.person.now)
      return {
        sanction,
        name: sanctionKind(law.rules, sanction).name,
        refusedBecause: allowed.ok ? null : allowed.error.message,
        note: allowed.ok && misfit ? `${misfit.text} (${markedCitation(misfit)})` : null,
      }
    })
}

function authority(around: Around, threat: SanctionLevel): Advice['authority'] {
  const { file, law, state } = around
  const found = whoMayImpose(file, law, state, threat, null)
  const passed = found.passedOver.map(({ official, reason }) => `${official.identity.name}: ${reason}`)
  return {
    official: found.found ? found.official : null,
    text: found.found
      ? [`${found.official.identity.position} (${found.official.identity.name}).`, ...passed].join(' ')
      : (rankOnly(around, found.neededRank) ?? found.text),
    because: authorityBasis(law.rules, found, threat),
  }
}

/** The telaah comes before the chain of superiors: until it is confirmed the rank is all that can be named. */
function rankOnly({ file, state }: Around, needed: PositionKind | null): string | null {
  if (needed === null || state.chain.length > 0) return null
  const whom = POSITION_KIND_LABEL[file.person.now.positionKind]
  return `Untuk ${whom}: ${POSITION_KIND_LABEL[needed]} atau pejabat setingkat lebih tinggi. Namanya muncul setelah rantai atasan dipastikan.`
}
