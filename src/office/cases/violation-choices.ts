import type { ViolationChoice } from '../../contract/cases.ts'
import type { Rulebook, Violation } from '../../law/rulebook.ts'

/** The groups in which a clerk finds an article. */
export const VIOLATION_GROUP: Record<Violation['category'], string> = {
  kesetiaan: 'Kesetiaan',
  'media-sosial': 'Sikap dan media sosial',
  netralitas: 'Netralitas',
  kehadiran: 'Kehadiran',
  kedinasan: 'Kedinasan',
}

/** The violations of the rules in force as the clerk picks them. */
export function violationChoices(rules: Rulebook): ViolationChoice[] {
  return [...rules.violations.values()].map((violation) => ({
    id: violation.id,
    citation: violation.citation,
    text: violation.text,
    group: VIOLATION_GROUP[violation.category],
    levels: {
      'unit-kerja': violation.levels['unit-kerja'],
      instansi: violation.levels.instansi,
      negara: violation.levels.negara,
    },
    unsure: violation.confidence !== 'H',
    socialMedia: violation.socialMedia,
  }))
}
