import { addMonths, formatDate, type PlainDate } from '../../terms/plain-date.ts'
import { DisciplineSanction, SANCTION_LABEL, Sanction } from '../../terms/sanction.ts'
import type { Warning } from '../assessment.ts'
import { answersForSameAct, lastOfSameNature, levelOfEarlier, onSameDay, sanctionsSince } from '../earlier.ts'
import type { EarlierSanction } from '../facts.ts'
import {
  articleBasis,
  countedPeriod,
  findViolations,
  levelOf,
  markedCitation,
  type RuleId,
  ruleOf,
  rulesAt,
  sanctionKind,
} from '../rulebook.ts'
import { misfitOf, sanctionName, weightOf } from '../sanctions.ts'
import type { Context } from './context.ts'
import { openRemedy, remedyDays, remedyPending } from './remedy.ts'
import { effectOf, standingSanction } from './serving.ts'

function warn(context: Context, id: string, text: string, ...rules: readonly RuleId[]): Warning {
  return { id, text, because: rules.map((rule) => articleBasis(context.law.rules, rule)) }
}

const named = (earlier: EarlierSanction): string =>
  `${sanctionName(earlier)}, ${formatDate(earlier.decidedOn)}`

/** Earlier sanctions: repetition, the same act punished before, and records nobody can read (Ps. 35; traps 17-19). */
export function aboutEarlier(context: Context): Warning[] {
  const assessed = context.state.assessed?.payload
  if (!assessed) return []
  const { violations, law, file } = context
  const { actDate, anotherAct } = assessed
  const found: Warning[] = []
  const last = lastOfSameNature(law.rules, violations, file.earlierSanctions, actDate)
  if (last) {
    const text = `Pengulangan: pernah dijatuhi ${sanctionName(last)} (${formatDate(last.decidedOn)}) untuk pelanggaran yang sifatnya sama; jenis hukuman sekarang harus lebih berat.`
    found.push(warn(context, 'repeat-offence', text, 'repeat-heavier'))
  }
  const twice = file.earlierSanctions.filter((one) => answersForSameAct(one, violations, actDate))
  for (const one of twice) {
    found.push(
      levelOfEarlier(law.rules, one) === null
        ? warn(
            context,
            'ethics-for-same-act',
            `Perbuatan ini sudah dijatuhi ${named(one)} pada jalur kode etik. Jalur etik dan disiplin terpisah: pertimbangkan dalam menentukan jenis hukuman.`,
            'ethics-road',
            'no-double-punishment',
          )
        : anotherAct.trim() === ''
          ? warn(
              context,
              'double-punishment',
              `Perbuatan ini sudah dijatuhi ${named(one)}. ${ruleOf(law.rules, 'no-double-punishment').text}`,
              'no-double-punishment',
            )
          : warn(
              context,
              'another-act',
              `Dinyatakan perbuatan lain daripada yang dijatuhi ${named(one)}: ${anotherAct}`,
              'no-double-punishment',
            ),
    )
  }
  const sameDay = file.earlierSanctions.filter((one) => onSameDay(one, violations, actDate))
  if (sameDay.length > 0) {
    const text = `Ada hukuman untuk perbuatan pada tanggal yang sama dengan pasal lain (${sameDay.map(named).join('; ')}): pastikan bukan perbuatan yang sama.`
    found.push(warn(context, 'sanction-same-day', text, 'no-double-punishment'))
  }
  const since = sanctionsSince(file.earlierSanctions, actDate)
  if (since.length > 0) {
    const { text } = ruleOf(law.rules, 'no-double-punishment')
    found.push(
      warn(
        context,
        'sanctioned-since-act',
        `Setelah perbuatan ini sudah ada hukuman (${since.map(named).join('; ')}): pastikan bukan untuk perbuatan yang sama. ${text}`,
        'no-double-punishment',
      ),
    )
  }
  const unread = file.earlierSanctions.filter(
    (one) => findViolations(law.rules, one.violations).found.length === 0,
  )
  if (unread.length > 0) {
    const text = `Ada hukuman terdahulu tanpa pasal yang dikenali (${unread.map(sanctionName).join('; ')}): periksa sendiri apakah sifatnya sama.`
    found.push(warn(context, 'earlier-sanction-unread', text, 'repeat-heavier'))
  }
  return found
}

/** What a decision brings with it: remedies, serving beside an older sanction, promotion, allowance, officials. */
export function aboutDecision(context: Context): Warning[] {
  const sanction = standingSanction(context)
  if (context.state.assessed?.payload.road !== 'discipline') return []
  return [
    ...aboutReplacing(context, sanction),
    ...aboutPost(context, sanction),
    ...(sanction === null
      ? []
      : [...aboutRemedy(context), ...aboutOlder(context, sanction), ...aboutRights(context, sanction)]),
  ]
}

/** A kind that may not fit his post: said while it can be chosen, and of the one that was. */
function aboutPost(context: Context, chosen: Sanction | null): Warning[] {
  const { law, file, state, threat } = context
  if (chosen === null && state.findings?.payload.proven !== true) return []
  const kinds = DisciplineSanction.options.filter((kind) =>
    chosen === null ? levelOf(law.rules, kind) === threat : kind === chosen,
  )
  return kinds.flatMap((kind) => {
    const misfit = misfitOf(law.rules, kind, file.person.now)
    if (!misfit || misfit.confidence === 'H') return []
    const text = `${SANCTION_LABEL[kind]}: ${misfit.text} (${markedCitation(misfit)})`
    return [warn(context, `post-of-${kind}`, text.charAt(0).toUpperCase() + text.slice(1))]
  })
}

/** The earlier of two readings of the last day is the one to be safe with (dossier 2.9). */
function aboutRemedy(context: Context): Warning[] {
  const remedy = openRemedy(context)
  const days = remedy && !remedyPending(context.state) ? remedyDays(context, remedy) : null
  if (!remedy || !days || days.earlier.date >= days.used.date || context.today > days.used.date) return []
  const text = `Batas ${remedy} ${formatDate(days.used.date)} dihitung sejak diterima; bila dihitung sejak tanggal keputusan, berakhir lebih awal, ${formatDate(days.earlier.date)}. Sampaikan kedua tanggal itu kepada yang bersangkutan.`
  return [warn(context, 'remedy-last-day', text, remedy === 'banding' ? 'appeal' : 'objection')]
}

/** A heavier sanction ends an older one still being served; a lighter one waits for it (PerBKN examples 24a, 24b). */
function aboutOlder(context: Context, sanction: Sanction): Warning[] {
  const book = context.law.rules
  const from = effectOf(context)?.date ?? context.state.decision?.payload.letterDate ?? context.today
  return context.file.earlierSanctions.flatMap((earlier) => {
    const kind = Sanction.safeParse(earlier.sanction)
    if (!kind.success || earlier.decidedOn > from || servedBefore(context, earlier, kind.data, from))
      return []
    const heavier = weightOf(book, sanction) > weightOf(book, kind.data)
    return [
      warn(
        context,
        heavier ? 'heavier-ends-older' : 'lighter-waits',
        heavier
          ? `${named(earlier)} mungkin masih dijalani: dianggap selesai saat ${SANCTION_LABEL[sanction]} berlaku. Catat selesainya pada kasus itu.`
          : `${named(earlier)} mungkin masih dijalani: ${SANCTION_LABEL[sanction]} menunggu sampai itu selesai. Tetapkan tanggal berlaku lain dengan alasan.`,
        'lighter-waits',
      ),
    ]
  })
}

/** Its months from the decision on; the day of effect of an older case is not known here, so a little is added by asking. */
function servedBefore(
  context: Context,
  { decidedOn }: EarlierSanction,
  kind: Sanction,
  from: PlainDate,
): boolean {
  const { months } = sanctionKind(context.law.rules, kind)
  return months === null || addMonths(decidedOn, months + 1) < from
}

function aboutRights(context: Context, sanction: Sanction): Warning[] {
  if (levelOf(context.law.rules, sanction) === 'ringan') {
    const { text } = ruleOf(context.law.rules, 'allowance-by-local-rule')
    return [warn(context, 'allowance-by-local-rule', text, 'allowance-by-local-rule')]
  }
  if (sanctionKind(context.law.rules, sanction).dismissal) {
    const decidedOn = context.state.decision?.payload.letterDate ?? context.today
    const rules = rulesAt(context.law.rules, decidedOn)
    const then = { ...context, law: { ...context.law, rules } }
    const { text } = ruleOf(rules, 'dismissal-not-by-pp94')
    return [warn(then, 'dismissal-not-by-pp94', text, 'dismissal-not-by-pp94')]
  }
  if (context.state.served) return []
  const { text } = ruleOf(context.law.rules, 'no-promotion-while-serving')
  return [warn(context, 'no-promotion-while-serving', text, 'no-promotion-while-serving')]
}

/** Lowering or taking a post before a Pilkada's penetapan needs the minister's consent (UU 10/2016). */
function aboutReplacing(context: Context, sanction: Sanction | null): Warning[] {
  const replaces =
    sanction === null
      ? context.threat === 'berat' && context.state.findings?.payload.proven === true
      : sanction === 'penurunan-jabatan' || sanction === 'pembebasan-jabatan'
  if (!replaces) return []
  const on = context.state.decision?.payload.letterDate ?? context.today
  const { count } = countedPeriod(context.law.rules, 'replacing-officials-before-election')
  const election = context.law.elections.find(
    ({ kind, candidatesFixedOn }) =>
      kind === 'pilkada' &&
      candidatesFixedOn !== null &&
      addMonths(candidatesFixedOn, -count) <= on &&
      on < candidatesFixedOn,
  )
  if (!election) return []
  const { text } = ruleOf(context.law.rules, 'replacing-officials-before-election')
  return [
    warn(
      context,
      'replacing-officials-before-election',
      `${election.name}: ${text}`,
      'replacing-officials-before-election',
    ),
  ]
}
