import { Textarea, TextInput } from '@mantine/core'

interface Props {
  readonly label?: string
  readonly value: string
  readonly onChange: (value: string) => void
}

/** `Pasal 26 ayat (3) PP 94/2021`, as steps and letters cite it. */
export function CitationField({ label = 'Pasal', value, onChange }: Props) {
  return (
    <TextInput
      label={label}
      required
      data-autofocus
      maxLength={300}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}

export function TextField({ label = 'Isi', value, onChange }: Props) {
  return (
    <Textarea
      label={label}
      required
      autosize
      minRows={2}
      maxRows={5}
      maxLength={2000}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}
