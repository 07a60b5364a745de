import { Button, Group, Input, Text, TextInput } from '@mantine/core'
import type { DispatchItem } from '../../../contract/paper-values.ts'
import { formatDate } from '../../../terms/plain-date.ts'
import styles from '../Letters.module.css'

interface Props {
  readonly label: string
  readonly value: readonly DispatchItem[]
  readonly onChange: (rows: DispatchItem[]) => void
  readonly error: string | undefined
}

/** Letters of an expedition sheet; to whom each goes may be put in other words. */
export function DispatchField({ label, value, onChange, error }: Props) {
  return (
    <Input.Wrapper label={`${label} (${value.length})`} labelElement="div" withAsterisk error={error}>
      <div className={styles.rows}>
        {value.map((row, index) => (
          <div className={styles.row} key={row.paperId ?? row.number}>
            <Group justify="space-between" wrap="nowrap">
              <Text size="sm" fw={600} truncate title={row.title}>
                {index + 1}. {row.title}
              </Text>
              <Button
                variant="subtle"
                size="compact-xs"
                aria-label={`Keluarkan ${row.title} ${row.number}`}
                onClick={() => onChange(value.filter((_, at) => at !== index))}
              >
                Keluarkan surat
              </Button>
            </Group>
            <Text size="xs" c="dimmed">
              {row.number}, {formatDate(row.letterDate)}
            </Text>
            <TextInput
              size="xs"
              label="Kepada"
              value={row.to}
              onChange={(event) => {
                const to = event.currentTarget.value
                onChange(value.map((one, at) => (at === index ? { ...one, to } : one)))
              }}
            />
          </div>
        ))}
      </div>
    </Input.Wrapper>
  )
}
