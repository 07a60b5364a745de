import { Alert, Stack, Text } from '@mantine/core'
import type { TemplateFinding } from '../../contract/templates.ts'
import { StatusChip } from '../shared/StatusChip.tsx'
import styles from './templates.module.css'

interface Props {
  readonly findings: readonly TemplateFinding[]
  readonly acceptable: boolean
}

/** What the checker says of a file: the verdict first, then each thing with its place. */
export function Findings({ findings, acceptable }: Props) {
  const wrong = findings.filter(({ severity }) => severity === 'refused').length
  const verdict = !acceptable
    ? `Naskah ini belum bisa dipakai: ${wrong} hal perlu diperbaiki. Naskah yang ada tidak berubah.`
    : findings.length === 0
      ? 'Naskah ini baik: semua tanda dikenal, dan percobaan mengisinya berhasil.'
      : 'Naskah ini bisa dipakai. Perhatikan catatan berikut.'
  return (
    <Stack gap="xs">
      <Alert color={!acceptable ? 'red' : findings.length === 0 ? 'green' : 'yellow'} role="status">
        {verdict}
      </Alert>
      {findings.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolled list must be reachable by keyboard
        <ul className={styles.findings} tabIndex={0} aria-label="Hasil pemeriksaan">
          {findings.map(({ severity, message, place }) => (
            <li key={`${message}${place?.part}${place?.text}`}>
              <StatusChip tone={severity === 'refused' ? 'red' : 'amber'}>
                {severity === 'refused' ? 'perbaiki' : 'catatan'}
              </StatusChip>{' '}
              <Text span size="sm">
                {message}
              </Text>
              {place && (
                <Text size="xs" c="dimmed" className={styles.place}>
                  {place.part}: «{place.text}»
                </Text>
              )}
            </li>
          ))}
        </ul>
      )}
    </Stack>
  )
}
