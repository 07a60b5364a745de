import { Button, Input, Text } from '@mantine/core'
import { useState } from 'react'
import { type Official, officialTitle } from '../../../terms/person.ts'
import type { PlainDate } from '../../../terms/plain-date.ts'
import { OfficialPicker } from '../../shared/OfficialPicker.tsx'
import styles from '../Letters.module.css'

interface Props {
  readonly label: string
  readonly description?: string
  readonly required?: boolean
  readonly choices: readonly Official[]
  readonly value: Official | null
  readonly onChange: (official: Official | null) => void
  readonly today: PlainDate
}

/** One official, shown by name; the choice opens on demand, because most papers already name the right one. */
export function OfficialField({ label, description, required, choices, value, onChange, today }: Props) {
  const [changing, setChanging] = useState(false)
  if (changing || value === null)
    return (
      <div>
        <OfficialPicker
          label={label}
          {...(description ? { description } : {})}
          choices={choices}
          value={value}
          onChange={onChange}
          today={today}
        />
        {value !== null && (
          <Button variant="subtle" size="compact-xs" mt={4} onClick={() => setChanging(false)}>
            Selesai memilih
          </Button>
        )}
      </div>
    )
  return (
    <Input.Wrapper
      label={label}
      labelElement="div"
      {...(description ? { description } : {})}
      {...(required ? { withAsterisk: true } : {})}
    >
      <div className={styles.official}>
        <span>
          {value.identity.name}
          <Text span size="xs" c="dimmed" display="block">
            {[officialTitle(value), value.identity.unitName].filter(Boolean).join(', ')}
          </Text>
        </span>
        <Button
          variant="subtle"
          size="compact-xs"
          aria-label={`Ganti ${label.toLowerCase()}`}
          onClick={() => setChanging(true)}
        >
          Ganti
        </Button>
      </div>
    </Input.Wrapper>
  )
}
