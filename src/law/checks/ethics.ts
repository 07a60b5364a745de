import { formatDate } from '../../terms/plain-date.ts'
import { fail, ok, type Result } from '../../terms/result.ts'
import { punishesOwnStaffOnly, samePerson } from '../authority.ts'
import type { PanelMember, PayloadOf } from '../facts.ts'
import { conflictLabel } from '../procedure/conflict.ts'
import { type Context, citation } from '../procedure/context.ts'
import { missedTwice } from '../procedure/state/summons.ts'
import { panelSize, ruleOf } from '../rulebook.ts'
import { lacksRankReason, namedTwice, whyBound } from './members.ts'
import { wrongDate } from './wrong-date.ts'

/** Majelis Kode Etik: composition, conclusion and declaration (dossier 3.10). */
export function checkEthics(
  context: Context,
  payload: PayloadOf<'ethics-panel-formed' | 'ethics-concluded' | 'moral-sanction-declared'>,
): Result<null> {
  switch (payload.type) {
    case 'ethics-panel-formed':
      return checkPanel(context, payload)
    case 'ethics-concluded':
      return checkConclusion(context, payload)
    case 'moral-sanction-declared':
      return checkDeclared(context, payload)
  }
}

function checkPanel(context: Context, payload: PayloadOf<'ethics-panel-formed'>): Result<null> {
  const { members } = payload
  const twice = namedTwice(members)
  const problem =
    whyNotSize(context, members) ??
    whyNotRoles(members) ??
    (twice ? `${twice} tercantum dua kali dalam Majelis.` : null) ??
    whyBound(context, members, 'Majelis')
  if (problem) return fail('panel-composition', problem, 'members')
  const unusual = lacksRankReason(context, members, payload.exceptionReason, 'ethics-panel-rank')
  return unusual ? fail('panel-rank', unusual, 'exceptionReason') : ok(null)
}

/** How many sit in a Majelis is data: at least so many, and odd above a number. */
function whyNotSize(context: Context, members: readonly PanelMember[]): string | null {
  const { least, oddAbove } = panelSize(context.law.rules)
  const rule = ruleOf(context.law.rules, 'ethics-panel')
  const odd = members.length <= oddAbove || members.length % 2 === 1
  return members.length >= least && odd ? null : `${rule.text} (${rule.citation})`
}

function whyNotRoles(members: readonly PanelMember[]): string | null {
  const count = (role: PanelMember['role']) => members.filter((member) => member.role === role).length
  if (count('ketua') !== 1) return 'Majelis mempunyai tepat satu Ketua merangkap anggota.'
  return count('sekretaris') === 1 ? null : 'Majelis mempunyai tepat satu Sekretaris merangkap anggota.'
}

function checkConclusion(context: Context, payload: PayloadOf<'ethics-concluded'>): Result<null> {
  const { examined } = context.state
  if (payload.guilty && payload.recommended === null)
    return fail('no-recommendation', 'Terbukti: pilih sanksi moral yang direkomendasikan.', 'recommended')
  if (!payload.guilty && payload.recommended !== null)
    return fail('not-guilty', 'Tidak terbukti: Majelis tidak merekomendasikan sanksi moral.', 'recommended')
  if (payload.basis === 'examination' && !examined)
    return fail('not-heard', `Belum didengar dalam sidang (${citation(context, 'ethics-road')}).`, 'basis')
  if (payload.basis === 'evidence' && !missedTwice(context.state))
    return fail(
      'not-absent-twice',
      `Putusan berdasarkan bukti baru boleh setelah panggilan kedua tidak dihadiri (${citation(context, 'ethics-on-evidence')}).`,
      'basis',
    )
  return examined && payload.letterDate < examined.on
    ? wrongDate(
        'conclusion-too-early',
        `Putusan Majelis bertanggal ${formatDate(payload.letterDate)}, lebih awal dari sidangnya, ${formatDate(examined.on)}.`,
        'ubah tanggal putusan',
        'letterDate',
      )
    : ok(null)
}

function checkDeclared(context: Context, payload: PayloadOf<'moral-sanction-declared'>): Result<null> {
  const receivedOn = context.state.delivered?.payload.delivery.deliveredOn
  if (payload.declaredOn > context.today)
    return wrongDate(
      'in-future',
      `Tanggal pernyataan ${formatDate(payload.declaredOn)} ada di masa depan; hari ini ${formatDate(context.today)}.`,
      'catat setelah dilaksanakan',
      'declaredOn',
    )
  return receivedOn && payload.declaredOn < receivedOn
    ? wrongDate(
        'declared-before-receipt',
        `Pernyataan ${formatDate(payload.declaredOn)} lebih awal dari diterimanya keputusan, ${formatDate(receivedOn)}.`,
        'ubah tanggal pernyataan',
        'declaredOn',
      )
    : ok(null)
}

/** A sanksi moral follows the Majelis and is never an Inspektorat's against another unit's person (PP 42/2004). */
export function checkMoralDecision(context: Context, payload: PayloadOf<'decision-issued'>): Result<null> {
  const { concluded } = context.state
  const { law, file } = context
  if (!concluded?.payload.guilty) {
    const rule = ruleOf(law.rules, 'ethics-road')
    return fail('no-panel-decision', `${rule.text} (${rule.citation})`, 'sanction')
  }
  if (punishesOwnStaffOnly(law.rules, payload.signer, file.person.now, file.whose)) {
    const rule = ruleOf(law.rules, 'inspectorate-own-staff')
    return fail('inspectorate-own-staff', `${rule.text} (${rule.citation})`, 'signer')
  }
  const { identity } = payload.signer
  const bound = samePerson(identity, file.person.now)
    ? 'yang bersangkutan sendiri'
    : conflictLabel(file, context.state, identity)
  if (bound) {
    const rule = ruleOf(law.rules, 'authority-moves-up')
    return fail('signer-bound', `${identity.name} ialah ${bound}. ${rule.text} (${rule.citation})`, 'signer')
  }
  return payload.letterDate < concluded.payload.letterDate
    ? wrongDate(
        'decision-too-early',
        `Keputusan bertanggal ${formatDate(payload.letterDate)}, lebih awal dari Putusan Majelis, ${formatDate(concluded.payload.letterDate)}.`,
        'ubah tanggal keputusan',
        'letterDate',
      )
    : ok(null)
}
