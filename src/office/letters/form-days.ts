import type { PaperDraft } from '../../contract/paper-values.ts'
import type { PlainDate } from '../../terms/plain-date.ts'

/** A day that a paper's text tells of, as its form has it. */
interface FormDay {
  readonly label: string
  /** Of the field, for failures that point at it. */
  readonly path: string
  readonly date: PlainDate | null
}

const day = (label: string, field: string, date: PlainDate | null): FormDay => ({
  label,
  path: `values.${field}`,
  date,
})

/** The day a paper calls somebody in; null for papers that call nobody. */
export function meetingOf({ kind, values }: PaperDraft): FormDay | null {
  switch (kind) {
    case 'panggilan-1':
    case 'panggilan-2':
      return day('Tanggal pemeriksaan', 'examDate', values.examDate)
    case 'panggilan-etik-1':
    case 'panggilan-etik-2':
      return day('Tanggal sidang', 'examDate', values.examDate)
    case 'panggilan-pembinaan':
      return day('Tanggal pembinaan', 'meetDate', values.meetDate)
    case 'undangan-klarifikasi':
      return day('Tanggal klarifikasi', 'meetDate', values.meetDate)
    case 'panggilan-menerima-keputusan':
      return day('Tanggal menghadap', 'meetDate', values.meetDate)
    default:
      return null
  }
}

/** The day of what a set of minutes tells; it must have happened by the day they are dated. */
export function eventOf({ kind, values }: PaperDraft): FormDay | null {
  switch (kind) {
    case 'ba-pembinaan':
      return day('Tanggal pembinaan', 'heldOn', values.heldOn)
    case 'bap':
    case 'bap-etik':
      return day('Tanggal pemeriksaan', 'heldOn', values.heldOn)
    case 'ba-permintaan-keterangan':
      return day('Tanggal permintaan keterangan', 'heldOn', values.heldOn)
    case 'ba-pengambilan-bukti':
      return day('Tanggal pengambilan', 'takenOn', values.takenOn)
    case 'daftar-hadir':
    case 'pakta-integritas':
    case 'ba-pembinaan-umum':
      return day('Tanggal kegiatan', 'heldOn', values.heldOn)
    case 'ba-ketidakhadiran':
      return day('Tanggal yang dijadwalkan', 'waitedOn', values.waitedOn)
    case 'ba-pernyataan-sanksi-moral':
      return day('Tanggal pernyataan', 'declaredOn', values.declaredOn)
    case 'ba-penyampaian':
      return day('Tanggal penyampaian', 'deliveredOn', values.deliveredOn)
    default:
      return null
  }
}
