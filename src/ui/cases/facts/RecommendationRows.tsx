import { ActionIcon, Button, Group, Input, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { asText } from './form-part.ts'
import { asRecord } from './validate.ts'

/** Recommendations a report may hold, by the contract. */
const RECOMMENDATIONS_MAX = 20

interface Props {
  readonly label: string
  readonly error: string | undefined
  readonly rowError?: (index: number, name: 'text' | 'addressee') => string | undefined
  readonly value: readonly unknown[]
  readonly onChange: (rows: readonly unknown[]) => void
}

/** What is recommended, and who is to carry it out. */
export function RecommendationRows({ label, error, rowError, value, onChange }: Props) {
  const listed = value.map(asRecord)
  const edit = (index: number, part: Readonly<Record<string, string>>) =>
    onChange(listed.map((one, at) => (at === index ? { ...one, ...part } : one)))
  return (
    <Input.Wrapper label={label} labelElement="div" {...(error ? { error } : {})}>
      <Stack gap="xs">
        {listed.map((one, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a recommendation is known by its number
          <Group key={index} wrap="nowrap" gap="xs" align="flex-start">
            <Text pt={6} w={20}>
              {index + 1}.
            </Text>
            <Textarea
              aria-label={`Rekomendasi ${index + 1}`}
              placeholder="Isi rekomendasi"
              autosize
              minRows={1}
              flex={2}
              value={asText(one.text)}
              error={rowError?.(index, 'text')}
              onChange={(event) => edit(index, { text: event.currentTarget.value })}
            />
            <TextInput
              aria-label={`Ditujukan kepada, rekomendasi ${index + 1}`}
              placeholder="Ditujukan kepada"
              flex={1}
              value={asText(one.addressee)}
              error={rowError?.(index, 'addressee')}
              onChange={(event) => edit(index, { addressee: event.currentTarget.value })}
            />
            <ActionIcon
              variant="subtle"
              color="gray"
              mt={4}
              aria-label={`Hapus rekomendasi ${index + 1}`}
              onClick={() => onChange(listed.toSpliced(index, 1))}
            >
              <IconTrash size={16} />
            </ActionIcon>
          </Group>
        ))}
        <Group>
          <Button
            variant="default"
            size="xs"
            disabled={listed.length >= RECOMMENDATIONS_MAX}
            onClick={() => onChange([...listed, { text: '', addressee: '' }])}
          >
            Tambah rekomendasi
          </Button>
        </Group>
      </Stack>
    </Input.Wrapper>
  )
}
