import type { PaperDraft } from '../../../../contract/paper-values.ts'
import { timeInZone } from '../../../../terms/clock.ts'
import { formatDate } from '../../../../terms/plain-date.ts'
import { protectedReporters, withoutReporters } from '../../../intake/reporters.ts'
import { papersOfCase } from '../../repository.ts'
import { evidenceOfCase } from '../case-evidence.ts'
import { actOf, type CaseSource } from '../case-source.ts'
import { filled, placeOf } from './filled.ts'
import { takenBy } from './taken-by.ts'

/** Each file with its SHA-256, where it was seen, who made the copy and whose phone it came from (dossier trap 23). */
export function evidenceMinutes(source: CaseSource): PaperDraft {
  const { context, stored } = source
  const reporters = protectedReporters(context.db, stored.id)
  const items = evidenceOfCase(context.db, stored.id)
  return filled('ba-pengambilan-bukti', {
    takenOn: context.today,
    takenAt: timeInZone(context.clock.now(), context.zone),
    place: placeOf(source, 'own'),
    officers: takenBy(items, reporters, context),
    matter: actOf(source),
    items: items.map(({ evidence, url, account }) => ({
      evidenceId: evidence.id,
      // A chat export is named after whoever made it; the SHA-256 tells which file it is.
      fileName: withoutReporters(evidence.fileName, reporters),
      sha256: evidence.sha256,
      url,
      account,
      capturedBy: withoutReporters(evidence.capture.capturedBy, reporters),
      capturedAt: evidence.capture.capturedAt,
      sourceDevice: withoutReporters(evidence.capture.sourceDevice, reporters),
    })),
  })
}

export function evidenceSheet(source: CaseSource): PaperDraft {
  const { context, stored, state } = source
  const reporters = protectedReporters(context.db, stored.id)
  const minutes = papersOfCase(context.db, stored.id).findLast(
    (paper) => paper.kind === 'ba-pengambilan-bukti' && paper.date !== null,
  )
  const actDate = state.assessed?.payload.actDate
  return filled('lembar-bukti', {
    matter: actOf(source),
    annexOf: minutes?.date
      ? `Berita Acara Pengambilan Bukti Nomor ${minutes.number ?? '-'} tanggal ${formatDate(minutes.date)}`
      : null,
    perPage: '2',
    items: evidenceOfCase(context.db, stored.id).map(({ evidence, account, group }) => ({
      evidenceId: evidence.id,
      fileName: withoutReporters(evidence.fileName, reporters),
      mediaType: evidence.mediaType,
      sha256: evidence.sha256,
      caption: withoutReporters(evidence.capture.caption, reporters),
      group: withoutReporters(group, reporters),
      sender: account,
      sentAt: actDate ? formatDate(actDate) : '',
      device: withoutReporters(evidence.capture.sourceDevice, reporters),
    })),
  })
}
