import { formatTime } from '../../terms/clock.ts'
import type { Official } from '../../terms/person.ts'
import { formatDate, type PlainDate } from '../../terms/plain-date.ts'
import { fail, ok, type Result } from '../../terms/result.ts'
import { sameOfficial } from '../authority.ts'
import type { PayloadOf } from '../facts.ts'
import { conflictLabel } from '../procedure/conflict.ts'
import { type Context, citation } from '../procedure/context.ts'
import { ruleOf } from '../rulebook.ts'
import { LEVEL_WEIGHT, levelPossible } from '../sanctions.ts'
import { wrongDate } from './wrong-date.ts'

export function checkExamined(context: Context, payload: PayloadOf<'examined'>, on: PlainDate): Result<null> {
  const { first, second } = context.state
  const attended = second?.attended ?? first?.attended ?? null
  if (attended && on < attended) {
    return wrongDate(
      'before-attendance',
      `Tanggal pemeriksaan ${formatDate(on)} lebih awal dari hari ia hadir, ${formatDate(attended)}.`,
      'ubah tanggal pemeriksaan',
      'happenedOn',
    )
  }
  if (payload.endAt < payload.beginAt) {
    return wrongDate(
      'ends-before-begin',
      `Jam selesai ${formatTime(payload.endAt)} lebih awal dari jam mulai, ${formatTime(payload.beginAt)}.`,
      'perbaiki jamnya',
      'endAt',
    )
  }
  return checkExaminers(context, payload.examiners)
}

/** Not himself, nobody bound up with the case, and of a Tim Pemeriksa only its members (Ps. 29). */
function checkExaminers(context: Context, examiners: readonly Official[]): Result<null> {
  const { file, state, law } = context
  const self = { identity: file.person.now, acting: null }
  if (examiners.some((examiner) => sameOfficial(examiner, self))) {
    return fail('examines-himself', 'Yang diperiksa tidak dapat menjadi pemeriksa.', 'examiners')
  }
  for (const { identity } of examiners) {
    const bound = conflictLabel(file, state, identity)
    if (!bound) continue
    const rule = ruleOf(law.rules, 'team-conflict')
    return fail(
      'examiner-bound',
      `${identity.name} tercatat sebagai ${bound}. ${rule.text} (${rule.citation})`,
      'examiners',
    )
  }
  const members = state.team?.payload.members
  const stranger = members
    ? examiners.find((examiner) => !members.some(({ official }) => sameOfficial(official, examiner)))
    : undefined
  return stranger
    ? fail(
        'not-in-team',
        `${stranger.identity.name} bukan anggota Tim Pemeriksa (${citation(context, 'examination-team')}). Ubah susunan tim lebih dahulu, atau pilih anggotanya.`,
        'examiners',
      )
    : ok(null)
}

export function checkFindings(context: Context, payload: PayloadOf<'findings-settled'>): Result<null> {
  if (!payload.proven) return ok(null)
  const { lawful, violations, state } = context
  // An LHP khusus recommends an examination; the level is for whoever examines.
  if (state.assessed?.payload.road === 'clarification' && payload.level === null) return ok(null)
  if (lawful.level) {
    return payload.level === null || payload.level === lawful.level
      ? ok(null)
      : fail(
          'level-by-law',
          `Menurut pasal dan dampak, tingkatnya ${lawful.level} (${citation(context, 'level-by-article-and-impact')}). Bila pasal atau dampaknya lain, ubah telaah lebih dahulu.`,
          'level',
        )
  }
  if (payload.level === null) {
    return fail(
      'level-unknown',
      `Peraturan tidak memuat tingkat untuk ${lawful.asks.map((v) => v.citation).join('; ')}. Isi tingkatnya setelah bertanya kepada BKPSDM/BKN.`,
      'level',
    )
  }
  return levelPossible(violations, payload.level)
    ? ok(null)
    : fail(
        'neutrality-never-light',
        `Pelanggaran netralitas tidak pernah ringan (${citation(context, 'neutrality-never-light')}).`,
        'level',
      )
}

export function checkReported(context: Context, payload: PayloadOf<'findings-reported'>): Result<null> {
  const { threat } = context
  return threat && LEVEL_WEIGHT[payload.level] < LEVEL_WEIGHT[threat]
    ? fail(
        'level-too-low',
        `Rekomendasi tidak boleh lebih ringan dari ancaman menurut pasal, dampak, dan pengulangan, yaitu ${threat} (${citation(context, 'level-by-article-and-impact')}; ${citation(context, 'repeat-heavier')}).`,
        'level',
      )
    : ok(null)
}
