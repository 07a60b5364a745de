import { Button, Input, Text } from '@mantine/core'
import { useState } from 'react'
import { type Official, officialTitle } from '../../../terms/person.ts'
import type { PlainDate } from '../../../terms/plain-date.ts'
import { OfficialPicker } from '../../shared/OfficialPicker.tsx'
import styles from '../Letters.module.css'

interface Props {
  readonly label: string
  readonly required?: boolean
  readonly choices: readonly Official[]
  readonly value: readonly Official[]
  readonly onChange: (officials: Official[]) => void
  readonly today: PlainDate
}

/** Several officials (a team), in the order letters name them. */
export function OfficialsField({ label, required, choices, value, onChange, today }: Props) {
  const [adding, setAdding] = useState(false)
  const [picked, setPicked] = useState<Official | null>(null)
  const free = choices.filter((choice) => !value.some((one) => one.identity.name === choice.identity.name))
  return (
    <Input.Wrapper label={label} labelElement="div" {...(required ? { withAsterisk: true } : {})}>
      <div className={styles.rows}>
        {value.map((official, index) => (
          <div className={styles.official} key={`${official.identity.nip ?? ''}${official.identity.name}`}>
            <span>
              {official.identity.name}
              <Text span size="xs" c="dimmed" display="block">
                {[officialTitle(official), official.identity.unitName].filter(Boolean).join(', ')}
              </Text>
            </span>
            <Button
              variant="subtle"
              size="compact-xs"
              color="red"
              aria-label={`Hapus ${official.identity.name}`}
              onClick={() => onChange(value.filter((_, at) => at !== index))}
            >
              Hapus
            </Button>
          </div>
        ))}
        {adding || value.length === 0 ? (
          <div className={styles.row}>
            <OfficialPicker
              label="Pilih pejabat"
              choices={free}
              value={picked}
              onChange={setPicked}
              today={today}
            />
            <Button
              size="compact-sm"
              mt="xs"
              disabled={picked === null}
              onClick={() => {
                if (!picked) return
                onChange([...value, picked])
                setPicked(null)
                setAdding(false)
              }}
            >
              Tambahkan pejabat
            </Button>
          </div>
        ) : (
          <Button variant="default" size="compact-sm" onClick={() => setAdding(true)}>
            Tambah pejabat lain
          </Button>
        )}
      </div>
    </Input.Wrapper>
  )
}
