import type { KeptFor } from '../../contract/evidence.ts'
import type { IncomingFields } from '../../contract/register.ts'
import type { ScanTarget } from '../../contract/scans.ts'
import type { EvidenceId, GuidanceId, IncomingId, PaperId } from '../../terms/ids.ts'
import { PAPERS } from '../../terms/paper.ts'
import { fail, ok, type Result } from '../../terms/result.ts'
import type { WriteContext } from '../context.ts'
import { giveEvidence } from '../evidence/repository.ts'
import { findGuidance } from '../guidance/repository.ts'
import { scanCapture } from '../letters/issuing/foreign.ts'
import { findPaper } from '../letters/repository.ts'
import { addIncoming, findOpen } from '../register/incoming.ts'
import { move } from './basket.ts'

/** Whose the scan becomes, and what it is called from then on. */
interface Place {
  readonly owner: KeptFor
  /** `Berita Acara Nomor 1`. */
  readonly name: string
}

/** Makes a waiting scan that of its letter or event (as `letters.addScan` does) and takes it out of the basket. */
export function attachScan(
  context: WriteContext,
  id: EvidenceId,
  target: ScanTarget,
): Result<Record<string, never>> {
  const place = placeOf(context, target)
  return place.ok ? give(context, id, place.value) : place
}

/** Enters the letter and gives it the scan: both or nothing. */
export function enterIncoming(
  context: WriteContext,
  id: EvidenceId,
  letter: IncomingFields,
): Result<{ id: IncomingId; agenda: number }> {
  const entered = addIncoming(context, letter)
  if (!entered.ok) return entered
  const attached = attachScan(context, id, { kind: 'incoming', id: entered.value.id })
  return attached.ok ? entered : attached
}

function placeOf(context: WriteContext, target: ScanTarget): Result<Place> {
  switch (target.kind) {
    case 'paper':
      return ofPaper(context, target.id)
    case 'incoming':
      return ofIncoming(context, target.id)
    case 'guidance':
      return ofEvent(context, target.id)
  }
}

function ofPaper({ db }: WriteContext, paperId: PaperId): Result<Place> {
  const found = findPaper(db, paperId)
  if (!found.ok) return found
  const { kind, state, number } = found.value
  const { title } = PAPERS[kind]
  if (state !== 'numbered' && state !== 'delivered')
    return fail(
      'paper-not-issued',
      `${title} ini belum terbit, jadi belum bisa menerima pindaian. Pindaian tetap di keranjang. Nomori suratnya, atau catat nomor dari unit, lalu ulangi.`,
    )
  return ok({ owner: { kind: 'scan', paperId }, name: `${title}${number ? ` Nomor ${number}` : ''}` })
}

function ofIncoming({ db }: WriteContext, incomingId: IncomingId): Result<Place> {
  const letter = findOpen(db, incomingId)
  return letter.ok
    ? ok({
        owner: { kind: 'incoming', incomingId },
        name: `surat masuk agenda ${letter.value.agenda} (${letter.value.sender})`,
      })
    : letter
}

function ofEvent({ db }: WriteContext, guidanceId: GuidanceId): Result<Place> {
  const event = findGuidance(db, guidanceId)
  return event
    ? ok({ owner: { kind: 'guidance', guidanceId }, name: `kegiatan ${event.title}` })
    : fail(
        'guidance-unknown',
        'Kegiatan ini tidak ada lagi dalam data kantor. Pindaian tetap di keranjang. Pilih lagi.',
      )
}

function give(context: WriteContext, id: EvidenceId, { owner, name }: Place): Result<Record<string, never>> {
  const moved = move(context, id, 'waiting', 'attached', '')
  if (!moved.ok) return moved
  if (!giveEvidence(context.db, id, owner, scanCapture(context, `Pindaian ${name}`)))
    return fail(
      'scan-duplicate',
      `Berkas yang sama sudah menjadi pindaian ${name}. Tidak ada yang diubah. Keluarkan yang ini dari keranjang dengan alasan «ganda».`,
    )
  return ok({})
}
