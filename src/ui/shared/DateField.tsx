import { ActionIcon, Popover, TextInput, type TextInputProps } from '@mantine/core'
import { DatePicker } from '@mantine/dates'
import { IconCalendar } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { dayName, PlainDate } from '../../terms/plain-date.ts'
import { readTypedDate, typedDate } from './typed-date.ts'

interface Props
  extends Omit<TextInputProps, 'value' | 'onChange' | 'defaultValue' | 'rightSection' | 'rightSectionWidth'> {
  readonly value: PlainDate | null
  readonly onChange: (value: PlainDate | null) => void
  readonly min?: PlainDate
  readonly max?: PlainDate
}

const NOT_A_DATE = 'Tanggal tidak ada di kalender. Tulis hari-bulan-tahun, misalnya 20-11-2026.'

/**
 * A date, typed (`20-11-2026`, `20/11/26`, `20 Nov 2026`) or picked. Text that is no date stays where it is, with the
 * reason below it, and counts as no date.
 */
export function DateField({ value, onChange, min, max, error, onBlur, ...input }: Props) {
  const [text, setText] = useState(typedDate(value))
  const [opened, setOpened] = useState(false)
  const [touched, setTouched] = useState(false)

  // A value set from outside replaces the text; what was typed here stays as typed, be it a date or not.
  const told = useRef(value)
  useEffect(() => {
    if (value === told.current) return
    told.current = value
    setText(typedDate(value))
    setTouched(false)
  }, [value])
  const tell = (date: PlainDate | null) => {
    told.current = date
    onChange(date)
  }

  const wrong = touched && text.trim() !== '' && readTypedDate(text) === null ? NOT_A_DATE : null
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      position="bottom-end"
      trapFocus
      shadow="md"
      withRoles={false}
    >
      <Popover.Target>
        <TextInput
          placeholder="hh-bb-tttt"
          autoComplete="off"
          inputMode="numeric"
          {...input}
          error={wrong ?? error}
          value={text}
          onChange={(event) => {
            const typed = event.currentTarget.value
            setText(typed)
            tell(readTypedDate(typed))
          }}
          onBlur={(event) => {
            setTouched(true)
            const date = readTypedDate(text)
            if (date) setText(typedDate(date))
            onBlur?.(event)
          }}
          rightSectionWidth={value ? 84 : 34}
          rightSectionPointerEvents="all"
          rightSection={
            <>
              {value && (
                <span style={{ color: 'var(--mute)', fontSize: 12, marginRight: 4 }}>{dayName(value)}</span>
              )}
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label="Pilih dari kalender"
                disabled={input.disabled === true || input.readOnly === true}
                onClick={() => setOpened((now) => !now)}
              >
                <IconCalendar size={16} />
              </ActionIcon>
            </>
          }
        />
      </Popover.Target>
      <Popover.Dropdown>
        <DatePicker
          value={value}
          {...(value ? { defaultDate: value } : {})}
          {...(min ? { minDate: min } : {})}
          {...(max ? { maxDate: max } : {})}
          onChange={(picked) => {
            setOpened(false)
            const date = picked ? PlainDate.parse(picked) : null
            setText(typedDate(date))
            tell(date)
          }}
        />
      </Popover.Dropdown>
    </Popover>
  )
}
