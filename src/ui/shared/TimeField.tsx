import { TextInput, type TextInputProps } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import type { TimeOfDay } from '../../terms/clock.ts'
import { readTypedTime } from './typed-date.ts'

interface Props extends Omit<TextInputProps, 'value' | 'onChange' | 'defaultValue'> {
  readonly value: TimeOfDay | null
  readonly onChange: (value: TimeOfDay | null) => void
}

const NOT_A_TIME = 'Jam tidak dikenal. Tulis jam dan menit, misalnya 09.30.'

/** An hour of the day in the office's zone, typed as `9`, `9.30`, `0930` or `09:30`. */
export function TimeField({ value, onChange, error, onBlur, ...input }: Props) {
  const [text, setText] = useState<string>(value ?? '')
  const [touched, setTouched] = useState(false)
  // A value set from outside replaces the text; what was typed here stays as typed, be it an hour or not.
  const told = useRef(value)
  useEffect(() => {
    if (value === told.current) return
    told.current = value
    setText(value ?? '')
    setTouched(false)
  }, [value])
  const wrong = touched && text.trim() !== '' && readTypedTime(text) === null ? NOT_A_TIME : null
  return (
    <TextInput
      placeholder="jj:mm"
      autoComplete="off"
      inputMode="numeric"
      {...input}
      error={wrong ?? error}
      value={text}
      onChange={(event) => {
        const typed = event.currentTarget.value
        setText(typed)
        told.current = readTypedTime(typed)
        onChange(told.current)
      }}
      onBlur={(event) => {
        setTouched(true)
        setText((typed) => readTypedTime(typed) ?? typed)
        onBlur?.(event)
      }}
    />
  )
}
