import type { CaseView } from '../../contract/cases.ts'
import { formatShortDate } from '../../terms/plain-date.ts'
import styles from './Case.module.css'
import { type StageMark, stageMarks } from './stage-bar.ts'

function under({ state, on }: StageMark): string {
  if (on) return formatShortDate(on)
  switch (state) {
    case 'now':
      return 'sedang berjalan'
    case 'skipped':
      return 'tanpa tahap ini'
    case 'done':
    case 'ahead':
      return ''
  }
}

/** Where the case stands on its road. */
export function StageBar({ view }: { view: CaseView }) {
  return (
    <ol className={styles.bar} aria-label="Tahap kasus">
      {stageMarks(view).map((mark) => (
        <li
          key={mark.label}
          data-state={mark.state}
          {...(mark.state === 'now' ? { 'aria-current': 'step' as const } : {})}
        >
          {mark.label}
          <span>{under(mark)}</span>
        </li>
      ))}
    </ol>
  )
}
