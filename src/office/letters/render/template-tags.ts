import { assertNever } from '../../../terms/result.ts'
import type { RenderInput } from './input.ts'
import { kopTags } from './kop.ts'
import { evidenceMinutesTags, evidenceSheetTags } from './template-evidence.ts'
import {
  coachingCallTags,
  coachingMinutesTags,
  coachingReprimandTags,
  decisionCallTags,
  summonsTags,
} from './template-meetings.ts'
import {
  absenceTags,
  decisionTags,
  deliveryTags,
  findingsTags,
  minutesTags,
  receiptTags,
} from './template-procedure.ts'
import { dateText, identityTags, orDots, signerTags } from './words.ts'

type Tags = Readonly<Record<string, unknown>>

/** Everything the braces of a template can name. */
export function tagsOf(input: RenderInput): Tags {
  const own = ownTags(input)
  const copies = own.tembusan
  return {
    ...kopTags(input),
    ...identityTags(input.person),
    ...signerTags(input.signer, input.signerCapacity),
    nomor: orDots(input.number),
    tanggal: dateText(input.date),
    tempat: orDots(input.place),
    ada_tembusan: Array.isArray(copies) && copies.length > 0,
    ...own,
  }
}

function ownTags(input: RenderInput): Tags {
  const { draft, office } = input
  switch (draft.kind) {
    case 'panggilan-1':
    case 'panggilan-2':
      return summonsTags(draft, office)
    case 'panggilan-pembinaan':
      return coachingCallTags(draft, office)
    case 'ba-pembinaan':
      return coachingMinutesTags(draft, office)
    case 'surat-teguran-pembinaan':
      return coachingReprimandTags(draft)
    case 'ba-pengambilan-bukti':
      return evidenceMinutesTags(draft, input)
    case 'lembar-bukti':
      return evidenceSheetTags(draft, input)
    case 'bap':
      return minutesTags(draft, office)
    case 'ba-ketidakhadiran':
      return absenceTags(draft, office)
    case 'lhp':
      return findingsTags(draft)
    case 'keputusan-teguran-lisan':
    case 'keputusan-teguran-tertulis':
    case 'keputusan-pernyataan-tidak-puas':
      return decisionTags(draft, input)
    case 'panggilan-menerima-keputusan':
      return decisionCallTags(draft, office)
    case 'ba-penyampaian':
      return deliveryTags(draft, input)
    case 'tanda-terima':
      return receiptTags(draft, input)
    default:
      return assertNever(draft)
  }
}
