import { formatTime } from '../../terms/clock.ts'
import type { Official } from '../../terms/person.ts'
import { formatDate, type PlainDate } from '../../terms/plain-date.ts'
import { fail, ok, type Result } from '../../terms/result.ts'
import { punishesOwnStaffOnly, sameOfficial, samePerson } from '../authority.ts'
import type { PayloadOf } from '../facts.ts'
import { LEVEL_WEIGHT, whyNotNamed } from '../level.ts'
import { conflictLabel } from '../procedure/conflict.ts'
import { type Context, citation } from '../procedure/context.ts'
import { ruleOf } from '../rulebook.ts'
import { wrongDate } from './wrong-date.ts'

export function checkExamined(context: Context, payload: PayloadOf<'examined'>, on: PlainDate): Result<null> {
  const { state } = context
  const { first, second } = state
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
  for (const examiner of payload.examiners) {
    const may = checkExaminer(context, examiner, 'examiners')
    if (!may.ok) return may
  }
  return state.assessed?.payload.road === 'ethics'
    ? checkOfPanel(context, payload.examiners)
    : checkOfTeam(context, payload.examiners)
}

/**
 * Who may examine, or call someone before himself: not the person, nobody bound up with the case (Ps. 29), and of an
 * Inspektorat nobody against another unit's person unless he sits in the Tim Pemeriksa or the Majelis.
 * @param field of the payload that names him.
 */
export function checkExaminer(context: Context, examiner: Official, field: string): Result<null> {
  const { file, state, law } = context
  const { identity } = examiner
  if (samePerson(identity, file.person.now)) {
    return fail('examines-himself', 'Yang diperiksa tidak dapat menjadi pemeriksa.', field)
  }
  const bound = conflictLabel(file, state, identity)
  if (bound) {
    const rule = ruleOf(law.rules, 'team-conflict')
    return fail(
      'examiner-bound',
      `${identity.name} tercatat sebagai ${bound}. ${rule.text} (${rule.citation})`,
      field,
    )
  }
  const sits = [...(state.team?.payload.members ?? []), ...(state.panel?.payload.members ?? [])].some(
    ({ official }) => sameOfficial(official, examiner),
  )
  return !sits && punishesOwnStaffOnly(law.rules, examiner, file.person.now, file.whose)
    ? fail(
        'inspectorate-own-staff',
        `${identity.name} memanggil dan memeriksa pegawai unit lain hanya sebagai anggota Tim Pemeriksa: yang memanggil ialah atasan langsung (${citation(context, 'first-summons')}). Bila Inspektorat sendiri yang meminta keterangan, pilih jalur klarifikasi (${citation(context, 'special-report')}).`,
        field,
      )
    : ok(null)
}

/** A session of the Majelis is held by those who sit in it (dossier 3.10). */
function checkOfPanel(context: Context, examiners: readonly Official[]): Result<null> {
  const members = context.state.panel?.payload.members ?? []
  const stranger = examiners.find(
    (examiner) => !members.some(({ official }) => sameOfficial(official, examiner)),
  )
  return stranger
    ? fail(
        'not-in-panel',
        `${stranger.identity.name} bukan anggota Majelis Kode Etik (${citation(context, 'ethics-panel')}). Ubah susunan Majelis lebih dahulu, atau pilih anggotanya.`,
        'examiners',
      )
    : ok(null)
}

/** Of a Tim Pemeriksa only its members (Ps. 29). */
function checkOfTeam(context: Context, examiners: readonly Official[]): Result<null> {
  const members = context.state.team?.payload.members
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
  const { lawful, act, state } = context
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
  switch (act && whyNotNamed(act, payload.level)) {
    case null:
      return ok(null)
    case 'never-light':
      return fail(
        'neutrality-never-light',
        `Pelanggaran netralitas tidak pernah ringan (${citation(context, 'neutrality-never-light')}).`,
        'level',
      )
    case 'too-light':
      return fail(
        'level-not-possible',
        `Tingkat ${payload.level} lebih ringan dari yang diancamkan salah satu pasal kasus ini (${citation(context, 'level-by-article-and-impact')}; ${citation(context, 'one-examination-one-sanction')}). Pilih tingkat yang lebih berat, atau ubah telaah.`,
        'level',
      )
  }
}

export function checkReported(context: Context, payload: PayloadOf<'findings-reported'>): Result<null> {
  const { threat, state, file, law } = context
  const heardOn = state.examined?.on
  if (heardOn && payload.letterDate < heardOn) {
    return wrongDate(
      'report-too-early',
      `LHP bertanggal ${formatDate(payload.letterDate)}, lebih awal dari pemeriksaan, ${formatDate(heardOn)}.`,
      'ubah tanggal LHP',
      'letterDate',
    )
  }
  if (
    samePerson(payload.to.identity, file.person.now) ||
    punishesOwnStaffOnly(law.rules, payload.to, file.person.now, file.whose)
  ) {
    return fail(
      'report-addressee',
      `LHP disampaikan kepada atasan atau pejabat yang berwenang menghukum, bukan ${payload.to.identity.position} (${citation(context, 'report-beyond-power')}).`,
      'to',
    )
  }
  return threat && LEVEL_WEIGHT[payload.level] < LEVEL_WEIGHT[threat]
    ? fail(
        'level-too-low',
        `Rekomendasi tidak boleh lebih ringan dari ancaman menurut pasal, dampak, dan pengulangan, yaitu ${threat} (${citation(context, 'level-by-article-and-impact')}; ${citation(context, 'repeat-heavier')}).`,
        'level',
      )
    : ok(null)
}
