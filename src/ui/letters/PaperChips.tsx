import type { Paper } from '../../contract/letters.ts'
import { PAPERS, type PaperState } from '../../terms/paper.ts'
import { type ChipTone, StatusChip } from '../shared/StatusChip.tsx'

/** How the state of a paper is spoken of. */
export const PAPER_STATE: Record<PaperState, { readonly label: string; readonly tone: ChipTone }> = {
  draft: { label: 'konsep', tone: 'amber' },
  signed: { label: 'ditandatangani, menunggu nomor', tone: 'amber' },
  numbered: { label: 'bernomor, dibekukan', tone: 'green' },
  delivered: { label: 'disampaikan', tone: 'green' },
  discarded: { label: 'dibatalkan', tone: 'gray' },
}

/** Where a paper stands in its life, and what sort of paper it is. */
export function PaperChips({ paper }: { readonly paper: Paper }) {
  const { label, tone } = PAPER_STATE[paper.state]
  const waitsForNumber = PAPERS[paper.draft.kind].numbered || paper.state !== 'signed'
  return (
    <>
      <StatusChip tone={tone}>{waitsForNumber ? label : 'ditandatangani, belum dibekukan'}</StatusChip>
      {paper.whose === 'other-unit' && <StatusChip>surat {paper.issuer}</StatusChip>}
      {paper.freeForm && <StatusChip tone="gray">bentuk bebas</StatusChip>}
      {paper.template?.name && <StatusChip tone="gray">naskah {paper.template.name}</StatusChip>}
      {paper.editedInWord && <StatusChip tone="gray">disunting di Word</StatusChip>}
      {paper.number && <StatusChip>{paper.number}</StatusChip>}
    </>
  )
}
