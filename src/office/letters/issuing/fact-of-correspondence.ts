import type { CompleteDraft } from '../../../contract/paper-values.ts'

/** Papers of the Inspektorat's own inquiry, to other bodies and of the coaching requests that a case records. */
export type CorrespondenceDraft = CompleteDraft<
  | 'telaahan-staf'
  | 'surat-tugas'
  | 'undangan-klarifikasi'
  | 'lhp-khusus'
  | 'pengingat-tindak-lanjut'
  | 'surat-pelimpahan'
  | 'permintaan-data'
  | 'pengingat-data'
  | 'laporan-tindak-lanjut'
  | 'permintaan-penghapusan'
>

/** What numbering one of them tells the case, beside number and date; it happens on the day of the letter. */
export function tellsTheCase({ kind, values }: CorrespondenceDraft): object {
  switch (kind) {
    case 'telaahan-staf':
      return { type: 'desk-study-made', conclusion: values.conclusion }
    case 'surat-tugas': {
      const { from, until, team } = values
      return { type: 'assignment-issued', from, until, team }
    }
    case 'undangan-klarifikasi': {
      const { meetDate, meetTime, place, invitee, name } = values
      return { type: 'clarification-invited', meetDate, meetTime, place, invitee, name }
    }
    case 'lhp-khusus': {
      const { addressee, recommendations } = values
      return { type: 'special-report-issued', to: addressee, recommendations }
    }
    case 'pengingat-tindak-lanjut':
      return { type: 'follow-up-reminded' }
    case 'surat-pelimpahan':
      return { type: 'forwarded', to: values.to }
    case 'permintaan-data': {
      const { to, what, dueOn } = values
      return { type: 'data-requested', from: to, what: what.filter((line) => line !== '').join('; '), dueOn }
    }
    case 'pengingat-data':
      return { type: 'data-reminded', dueOn: values.dueOn }
    case 'laporan-tindak-lanjut':
      return { type: 'outside-recommendation-reported' }
    case 'permintaan-penghapusan':
      return { type: 'deletion-requested', dueOn: values.dueOn, url: values.url ?? '' }
  }
}
