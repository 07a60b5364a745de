import type { PaperDraft } from '../../../contract/paper-values.ts'
import type { PlainDate } from '../../../terms/plain-date.ts'

/** The day a paper calls the person in, with its label on the form; null for papers that call nobody. */
export function meetingOf(
  draft: PaperDraft,
): { readonly label: string; readonly path: string; readonly date: PlainDate | null } | null {
  switch (draft.kind) {
    case 'panggilan-1':
    case 'panggilan-2':
      return { label: 'Tanggal pemeriksaan', path: 'values.examDate', date: draft.values.examDate }
    case 'panggilan-etik-1':
    case 'panggilan-etik-2':
      return { label: 'Tanggal sidang', path: 'values.examDate', date: draft.values.examDate }
    case 'panggilan-pembinaan':
      return { label: 'Tanggal pembinaan', path: 'values.meetDate', date: draft.values.meetDate }
    case 'undangan-klarifikasi':
      return { label: 'Tanggal klarifikasi', path: 'values.meetDate', date: draft.values.meetDate }
    case 'panggilan-menerima-keputusan':
      return { label: 'Tanggal menghadap', path: 'values.meetDate', date: draft.values.meetDate }
    default:
      return null
  }
}
