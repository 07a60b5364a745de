import { CONFIDENCE_LABEL, type RegulationLine } from '../../contract/regulations.ts'
import { type ChipTone, StatusChip } from '../shared/StatusChip.tsx'

const TONE: Record<RegulationLine['confidence'], ChipTone> = { H: 'green', M: 'amber', L: 'red' }

export function ConfidenceChip({ confidence }: Pick<RegulationLine, 'confidence'>) {
  return <StatusChip tone={TONE[confidence]}>{CONFIDENCE_LABEL[confidence]}</StatusChip>
}

/** Nothing for what stands as it was shipped. */
export function OriginChip({ origin }: Pick<RegulationLine, 'origin'>) {
  switch (origin) {
    case 'shipped':
      return null
    case 'changed':
      return <StatusChip>diubah kantor</StatusChip>
    case 'own':
      return <StatusChip>milik kantor</StatusChip>
  }
}
