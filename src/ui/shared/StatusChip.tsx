import type { ReactNode } from 'react'
import styles from './StatusChip.module.css'

/** red: overdue or refused; amber: due soon, unfinished; green: done; gray: past or not applicable; brand: neutral. */
export type ChipTone = 'brand' | 'red' | 'amber' | 'green' | 'gray'

export function StatusChip({ tone = 'brand', children }: { tone?: ChipTone; children: ReactNode }) {
  return <span className={tone === 'brand' ? styles.chip : `${styles.chip} ${styles[tone]}`}>{children}</span>
}
