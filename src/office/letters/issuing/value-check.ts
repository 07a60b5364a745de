import type { PaperDraft } from '../../../contract/paper-values.ts'
import { levelOf, type Rulebook } from '../../../law/rulebook.ts'
import { PNS_GOLONGAN } from '../../../terms/golongan.ts'
import { type Failure, fail } from '../../../terms/result.ts'
import { type DisciplineSanction, SANCTION_LABEL, type SanctionLevel } from '../../../terms/sanction.ts'

/** Values that contradict each other or the kind of sanction: no schema sees them, and no number may hide them. */
export function valueFailures(draft: PaperDraft, rules: Rulebook): Failure[] {
  switch (draft.kind) {
    case 'keputusan-tukin-6':
    case 'keputusan-tukin-9':
    case 'keputusan-tukin-12':
      return cutTooHigh(draft.values)
    case 'keputusan-penurunan-pangkat':
      return notOneRankLower(draft.values)
    case 'lhp':
      return otherLevel(draft.values, rules)
    default:
      return []
  }
}

function cutTooHigh({ allowance, cut }: { allowance: number | null; cut: number | null }): Failure[] {
  if (allowance === null || cut === null || (cut > 0 && cut < allowance)) return []
  return [
    fail(
      'cut-not-possible',
      'Potongan harus lebih dari nol dan kurang dari tunjangan kinerja sekarang. Surat belum dinomori; perbaiki jumlahnya.',
      'values.cut',
    ).error,
  ]
}

function otherLevel(
  { sanction, level }: { sanction: DisciplineSanction | null; level: SanctionLevel | null },
  rules: Rulebook,
): Failure[] {
  if (sanction === null || level === null || levelOf(rules, sanction) === level) return []
  return [
    fail(
      'sanction-of-other-level',
      `${SANCTION_LABEL[sanction]} bukan hukuman tingkat ${level}. Surat belum dinomori; samakan jenis dan tingkatnya.`,
      'values.sanction',
    ).error,
  ]
}

type Ranks = {
  readonly fromGolongan: (typeof PNS_GOLONGAN)[number] | null
  readonly toGolongan: (typeof PNS_GOLONGAN)[number] | null
}

function notOneRankLower({ fromGolongan, toGolongan }: Ranks): Failure[] {
  if (fromGolongan === null || toGolongan === null) return []
  if (PNS_GOLONGAN.indexOf(fromGolongan) - PNS_GOLONGAN.indexOf(toGolongan) === 1) return []
  return [
    fail(
      'not-one-rank-lower',
      `Penurunan pangkat ialah setingkat: dari ${fromGolongan} tidak dapat menjadi ${toGolongan}. Surat belum dinomori; perbaiki golongan ruangnya.`,
      'values.toGolongan',
    ).error,
  ]
}
