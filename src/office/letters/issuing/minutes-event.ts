import type { PaperDraft } from '../../../contract/paper-values.ts'
import type { PlainDate } from '../../../terms/plain-date.ts'

/** What a set of minutes tells of must have happened by the day it is dated. */
export function eventOf(
  draft: PaperDraft,
): { readonly label: string; readonly path: string; readonly date: PlainDate | null } | null {
  switch (draft.kind) {
    case 'ba-pembinaan':
      return { label: 'Tanggal pembinaan', path: 'values.heldOn', date: draft.values.heldOn }
    case 'bap':
    case 'bap-etik':
      return { label: 'Tanggal pemeriksaan', path: 'values.heldOn', date: draft.values.heldOn }
    case 'ba-permintaan-keterangan':
      return {
        label: 'Tanggal permintaan keterangan',
        path: 'values.heldOn',
        date: draft.values.heldOn,
      }
    case 'ba-pengambilan-bukti':
      return { label: 'Tanggal pengambilan', path: 'values.takenOn', date: draft.values.takenOn }
    case 'daftar-hadir':
    case 'pakta-integritas':
    case 'ba-pembinaan-umum':
      return { label: 'Tanggal kegiatan', path: 'values.heldOn', date: draft.values.heldOn }
    case 'ba-ketidakhadiran':
      return { label: 'Tanggal yang dijadwalkan', path: 'values.waitedOn', date: draft.values.waitedOn }
    case 'ba-pernyataan-sanksi-moral':
      return { label: 'Tanggal pernyataan', path: 'values.declaredOn', date: draft.values.declaredOn }
    case 'ba-penyampaian':
      return { label: 'Tanggal penyampaian', path: 'values.deliveredOn', date: draft.values.deliveredOn }
    default:
      return null
  }
}
