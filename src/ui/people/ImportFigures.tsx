import { Text } from '@mantine/core'
import type { ImportCounts } from '../../contract/imports.ts'
import styles from './people.module.css'

/** What would happen, in numbers. */
export function ImportFigures({ counts }: { counts: ImportCounts }) {
  const figures: readonly (readonly [number, string])[] = [
    [counts.rows, 'baris pegawai'],
    [counts.new, 'baru'],
    [counts.changed, 'berubah'],
    [counts.unchanged, 'tetap'],
    [counts.blocked, 'ditolak'],
    [counts.repeated, 'ganda, dilewati'],
    [counts.warned, 'perlu diperiksa'],
    [counts.newUnits, 'unit kerja baru'],
  ]
  return (
    <div className={styles.figures}>
      {figures.map(([value, label]) => (
        <div key={label} className={styles.figure}>
          <strong>{value.toLocaleString('id-ID')}</strong>
          <Text size="xs" c="dimmed">
            {label}
          </Text>
        </div>
      ))}
    </div>
  )
}
