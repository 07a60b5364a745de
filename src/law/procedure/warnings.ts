import { formatDate } from '../../terms/plain-date.ts'
import { IMPACT_LABEL } from '../../terms/sanction.ts'
import type { Due, Step, Warning } from '../assessment.ts'
import { authorityRule } from '../authority.ts'
import { unsureYears, workingDaysStrictlyBetween } from '../calendar.ts'
import { threatOf } from '../level.ts'
import { articleBasis, findViolations, periodOf, type RuleId, ruleOf, violationBasis } from '../rulebook.ts'
import { aboutAnnulled } from './annulled.ts'
import { deletionRefused, isHeld } from './coaching.ts'
import { type Context, isPppk, pppkRuleOf } from './context.ts'
import { dueByRule } from './due.ts'
import { neglectedStep } from './neglect.ts'
import type { SummonsState } from './state/summons.ts'
import { summonsWay } from './summons-way.ts'
import { aboutRecommendations } from './warnings-beside.ts'
import { aboutClarification } from './warnings-clarification.ts'
import { aboutConduct } from './warnings-conduct.ts'
import { aboutEvidence } from './warnings-evidence.ts'
import { aboutStanding } from './warnings-person.ts'
import { aboutDecision, aboutEarlier } from './warnings-sanction.ts'

/** What the clerk must know although it blocks nothing. */
export function warnings(context: Context, steps: readonly Step[], effectiveOn: Due | null): Warning[] {
  if (context.state.closed) return []
  return [
    ...aboutAct(context),
    ...aboutConduct(context),
    ...aboutPerson(context),
    ...aboutStanding(context),
    ...aboutEarlier(context),
    ...aboutDecision(context),
    ...aboutAnnulled(context),
    ...aboutCoaching(context),
    ...aboutSummons(context),
    ...aboutAuthority(context),
    ...aboutClarification(context),
    ...aboutRecommendations(context),
    ...aboutEvidence(context),
    ...aboutDelay(context, steps),
    ...aboutCalendar(context, steps, effectiveOn),
  ]
}

function warn(context: Context, id: string, text: string, ...rules: readonly RuleId[]): Warning {
  return { id, text, because: rules.map((rule) => articleBasis(context.law.rules, rule)) }
}

function aboutAct(context: Context): Warning[] {
  const assessed = context.state.assessed?.payload
  if (!assessed) return []
  const found: Warning[] = []
  const rule = ruleOf(context.law.rules, 'date-of-act-decides')
  const { before, governedBy } = context.law.rules.earlierActs
  if (assessed.actDate < before && governedBy === null) {
    found.push(
      warn(
        context,
        'act-before-rule',
        `Perbuatan ${formatDate(assessed.actDate)} terjadi sebelum ${formatDate(before)}: ${rule.text}`,
        'date-of-act-decides',
      ),
    )
  }
  const unknown = findViolations(context.law.rules, assessed.violations).unknown
  if (unknown.length > 0) {
    found.push(
      warn(context, 'unknown-violation', `Pasal ini tidak ada dalam data peraturan: ${unknown.join(', ')}.`),
    )
  }
  if (context.lawful.asks.length > 0) {
    found.push({
      id: 'level-unknown',
      text: `Peraturan tidak memuat tingkat hukuman untuk ${context.lawful.asks.map((v) => v.citation).join('; ')} dengan dampak ${IMPACT_LABEL[assessed.impact]}; perlu dikonfirmasi kepada BKPSDM/BKN.`,
      because: context.lawful.asks.map(violationBasis),
    })
  }
  const { threat } = context
  if ((threat === 'sedang' || threat === 'berat') && assessed.road === 'discipline') {
    const threatened = context.act ? threatOf(context.act, threat) : ''
    const text = `${threatened}: teguran tidak dapat dijatuhkan, pejabat yang berwenang menghukum yang memutus.`
    const team =
      threat === 'berat'
        ? 'Ancaman hukuman berat: Tim Pemeriksa wajib dibentuk.'
        : 'Ancaman hukuman sedang: Tim Pemeriksa dapat dibentuk.'
    // Said while it can still be acted upon: a team that sits and a decision that is out need no reminder.
    if (!context.state.decision)
      found.push(warn(context, 'level-exceeds-light', text, 'level-by-article-and-impact'))
    if (!context.state.decision && !context.state.team)
      found.push(warn(context, 'examination-team', team, 'examination-team'))
  }
  return found
}

function aboutPerson(context: Context): Warning[] {
  const { atAct, now } = context.file.person
  const found: Warning[] = []
  if (isPppk(context)) {
    const rule = ruleOf(context.law.rules, 'pppk-own-rule')
    const own = pppkRuleOf(context)
    const text = own
      ? `PPPK: kasus berjalan menurut ${own.short}.`
      : context.state.pppkBasis
        ? 'PPPK: kasus berjalan atas dasar hukum yang dicatat kantor.'
        : rule.text
    found.push(warn(context, 'pppk', text, 'pppk-own-rule'))
  }
  if (now.kind === 'cpns') {
    found.push(
      warn(context, 'cpns', ruleOf(context.law.rules, 'cpns-mutatis-mutandis').text, 'cpns-mutatis-mutandis'),
    )
  }
  if (now.kind === null) {
    found.push(
      warn(
        context,
        'person-kind-unknown',
        'Status kepegawaian (PNS/CPNS/PPPK) belum diisi; lengkapi data pegawai.',
      ),
    )
  }
  if (atAct.unitId !== now.unitId) {
    const text = `Yang bersangkutan berpindah unit sejak perbuatan (${atAct.unitName} ke ${now.unitName}): pastikan lagi atasan langsung dan pejabat yang berwenang.`
    found.push(warn(context, 'person-moved', text))
  }
  return found
}

function aboutCoaching(context: Context): Warning[] {
  const assessed = context.state.assessed?.payload
  if (assessed?.road !== 'coaching') return []
  const found: Warning[] = []
  if (context.violations.some((v) => v.neutrality)) {
    const text = `${ruleOf(context.law.rules, 'neutrality-never-light').text} Pembinaan tidak menggantikannya.`
    found.push(warn(context, 'neutrality-in-coaching', text, 'neutrality-never-light'))
  }
  if ((context.state.coachingAbsentOn && !isHeld(context)) || deletionRefused(context)) {
    found.push(
      warn(
        context,
        'coaching-ignored',
        'Pembinaan diabaikan: pertimbangkan peningkatan ke jalur disiplin.',
        'first-summons',
      ),
    )
  }
  return found
}

function aboutSummons(context: Context): Warning[] {
  const { first, second, examined } = context.state
  const found = [first, second].flatMap((summons) => (summons ? aboutOneSummons(context, summons) : []))
  if (examined?.payload.refusedToSign) {
    found.push(
      warn(context, 'refused-to-sign', ruleOf(context.law.rules, 'refusal-to-sign').text, 'refusal-to-sign'),
    )
  }
  return found
}

function aboutOneSummons(context: Context, summons: SummonsState): Warning[] {
  const { n, letterDate, examDate } = summons.issued.payload
  const found: Warning[] = []
  const lawfulGap = periodOf(context.law.rules, summonsWay(context).gap)
  const gap = workingDaysStrictlyBetween(context.law.calendar, letterDate, examDate)
  if (gap !== lawfulGap) {
    const short = gap < lawfulGap
    const text = `Panggilan ${n === 1 ? 'I' : 'II'}: ${gap} hari kerja di antara tanggal surat dan pemeriksaan, ${short ? 'kurang dari' : 'lebih dari'} ${lawfulGap}.${short ? ' Cetak ulang dengan tanggal pemeriksaan yang lebih jauh.' : ''}`
    found.push(warn(context, `summons-gap-${short ? 'short' : 'long'}-${n}`, text, summonsWay(context).gap))
  }
  const missedOn = n === 2 ? context.state.first?.issued.payload.examDate : undefined
  const last =
    missedOn && dueByRule(context, summonsWay(context).second, missedOn, 'hari yang tidak dihadiri')
  if (last && letterDate > last.date) {
    const text = `Panggilan II bertanggal ${formatDate(letterDate)}, melewati batasnya ${formatDate(last.date)}: catat sebab terlambatnya dalam berkas.`
    found.push(warn(context, 'second-summons-late', text, summonsWay(context).second))
  }
  const method = summons.delivered?.payload.delivery.method
  if (method === 'whatsapp' || method === 'email') {
    found.push(
      warn(
        context,
        `weak-proof-${n}`,
        ruleOf(context.law.rules, 'weak-proof-of-delivery').text,
        'weak-proof-of-delivery',
      ),
    )
  }
  return found
}

function aboutAuthority(context: Context): Warning[] {
  const { state, authority } = context
  if (state.chain.length === 0 || state.assessed?.payload.road !== 'discipline') return []
  if (!authority.found) {
    const rule = authorityRule(context.threat ?? 'ringan')
    return [warn(context, 'no-competent-official', authority.text, rule)]
  }
  return authority.passedOver.map(({ official, reason }, index) =>
    warn(
      context,
      `authority-moved-up-${index + 1}`,
      `${official.identity.name} tidak memutus: ${reason} Yang berwenang ialah ${authority.official.identity.position}.`,
      'authority-moves-up',
    ),
  )
}

function aboutDelay(context: Context, steps: readonly Step[]): Warning[] {
  const stuck = neglectedStep(context, steps)
  if (!stuck) return []
  const rule = ruleOf(context.law.rules, 'superior-who-does-nothing')
  return [
    warn(context, 'superior-does-nothing', `"${stuck.title}" tidak kunjung dilakukan. ${rule.text}`, rule.id),
  ]
}

function aboutCalendar(context: Context, steps: readonly Step[], effectiveOn: Due | null): Warning[] {
  const dues = [...steps.map((step) => step.due), effectiveOn].filter((due) => due !== null)
  const years = new Map(
    dues
      .flatMap((due) => unsureYears(context.law.calendar, due.from, due.date))
      .map((entry) => [entry.year, entry.status]),
  )
  return [...years].map(([year, status]) =>
    warn(
      context,
      `calendar-${year}`,
      status === 'estimate'
        ? `Hari libur ${year} masih perkiraan dan belum memuat cuti bersama; tanggal hitungan dapat bergeser setelah SKB-nya diisi.`
        : `Hari libur ${year} belum ada datanya; hitungan hari kerja hanya mengecualikan akhir pekan.`,
    ),
  )
}
