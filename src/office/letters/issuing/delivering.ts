import { deliveredBefore, deliveredInFuture } from '../../../law/checks/summons.ts'
import type { Delivery, FactPayload } from '../../../law/facts.ts'
import { effectiveFacts } from '../../../law/procedure.ts'
import type { CaseId, PaperId } from '../../../terms/ids.ts'
import { isDecision, PAPERS, type PaperKind, summonsNumber } from '../../../terms/paper.ts'
import { fail, ok, type Result } from '../../../terms/result.ts'
import { loadCaseFile } from '../../cases/case-file.ts'
import { appendFact } from '../../cases/facts.ts'
import type { WriteContext } from '../../context.ts'
import { lineOfPaper } from '../../register/repository.ts'
import { findPaper, papersOfCase, type StoredPaper, saveDelivery, takeDeliveryBack } from '../repository.ts'

/** The fact that a delivery of this paper is, or null where the case records none. */
function deliveryFact(kind: PaperKind, delivery: Delivery): FactPayload | null {
  const n = summonsNumber(kind)
  if (n) return { type: 'summons-delivered', n, delivery }
  return isDecision(kind) ? { type: 'decision-delivered', delivery } : null
}

/** Records how the paper reached the person; a summons or decision also moves the case. */
export function deliverPaper(
  context: WriteContext,
  id: PaperId,
  delivery: Delivery,
): Result<Record<string, never>> {
  const found = findPaper(context.db, id)
  if (!found.ok) return found
  const paper = found.value
  const refused = refusal(paper, delivery, context)
  if (refused) return refused
  const payload = deliveryFact(paper.kind, delivery)
  if (!payload || paper.caseId === null) {
    saveDelivery(context.db, id, delivery, context.now)
    return ok({})
  }
  const added = appendFact(context, paper.caseId, {
    happenedOn: delivery.deliveredOn,
    happenedAt: delivery.deliveredAt,
    payload,
  })
  if (!added.ok) return added
  followDeliveries(context, paper.caseId)
  const after = findPaper(context.db, id)
  return after.ok && after.value.state !== 'delivered'
    ? fail(
        'superseded',
        `${PAPERS[paper.kind].title} ini sudah diganti surat yang lebih baru. Penyampaian belum dicatat; catat pada surat yang berlaku.`,
      )
    : ok({})
}

function refusal(paper: StoredPaper, delivery: Delivery, context: WriteContext) {
  const { title, deliverable } = PAPERS[paper.kind]
  if (!deliverable)
    return fail(
      'not-deliverable',
      `${title} tidak disampaikan kepada pegawai, jadi tidak ada penyampaian yang dicatat.`,
    )
  if (paper.state === 'delivered') return fail('already-delivered', `Penyampaian ${title} ini sudah dicatat.`)
  if (paper.state !== 'numbered' || !paper.date)
    return fail('not-numbered', `${title} belum bernomor. Surat disampaikan setelah bernomor dan bertanggal.`)
  if (lineOfPaper(context.db, paper.id)?.state === 'void')
    return fail(
      'number-void',
      `Nomor ${title} ini sudah dibatalkan di buku agenda, jadi suratnya tidak disampaikan. Buat surat baru.`,
    )
  if (delivery.deliveredOn > context.today) return deliveredInFuture(delivery.deliveredOn, context.today)
  if (delivery.deliveredOn < paper.date) return deliveredBefore(delivery.deliveredOn, paper.date)
  return null
}

/**
 * Brings the papers of a case in line with its facts: a summons or decision counts as delivered exactly when a standing
 * fact says so, however that fact came about (from the paper, from the case screen, or by a correction).
 */
export function followDeliveries(context: WriteContext, caseId: CaseId): void {
  const stored = loadCaseFile(context.db, caseId)
  if (!stored) return
  const delivered = new Map<PaperId, Delivery>()
  const current = new Map<string, PaperId | null>()
  for (const { payload } of effectiveFacts(stored.file.facts)) {
    if (payload.type === 'summons-issued') current.set(`summons-${payload.n}`, payload.paperId)
    if (payload.type === 'decision-issued') current.set('decision', payload.paperId)
    if (payload.type !== 'summons-delivered' && payload.type !== 'decision-delivered') continue
    const key = payload.type === 'summons-delivered' ? `summons-${payload.n}` : 'decision'
    const paperId = current.get(key)
    if (paperId) delivered.set(paperId, payload.delivery)
  }
  for (const paper of papersOfCase(context.db, caseId)) {
    const delivery = delivered.get(paper.id)
    if (delivery) {
      if (JSON.stringify(paper.delivery) !== JSON.stringify(delivery))
        saveDelivery(context.db, paper.id, delivery, context.now)
    } else if (paper.state === 'delivered' && paper.delivery && deliveryFact(paper.kind, paper.delivery)) {
      takeDeliveryBack(context.db, paper.id, context.now)
    }
  }
}
