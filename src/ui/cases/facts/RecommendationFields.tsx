import { ActionIcon, Button, Group, Select, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { asText, type FormPart } from './FieldInput.tsx'
import { latest } from './request.ts'
import { asRecord, errorAt } from './validate.ts'

/** Recommendations a report may hold, by the contract. */
const RECOMMENDATIONS_MAX = 20

/** What the LHP khusus recommends, to whom. */
export function RecommendationsField({ values, errors, change }: FormPart) {
  const listed = Array.isArray(values.recommendations) ? values.recommendations.map(asRecord) : []
  const set = (recommendations: readonly unknown[]) => change({ recommendations })
  const edit = (index: number, part: Readonly<Record<string, string>>) =>
    set(listed.map((one, at) => (at === index ? { ...one, ...part } : one)))
  return (
    <Stack gap="xs">
      <Text size="sm" fw={500}>
        Rekomendasi
      </Text>
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
            error={errorAt(errors, `recommendations.${index}.text`)}
            onChange={(event) => edit(index, { text: event.currentTarget.value })}
          />
          <TextInput
            aria-label={`Ditujukan kepada, rekomendasi ${index + 1}`}
            placeholder="Ditujukan kepada"
            flex={1}
            value={asText(one.addressee)}
            error={errorAt(errors, `recommendations.${index}.addressee`)}
            onChange={(event) => edit(index, { addressee: event.currentTarget.value })}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            mt={4}
            aria-label={`Hapus rekomendasi ${index + 1}`}
            onClick={() => set(listed.toSpliced(index, 1))}
          >
            <IconTrash size={16} />
          </ActionIcon>
        </Group>
      ))}
      {errors.recommendations && (
        <Text size="xs" c="var(--red)">
          {errors.recommendations}
        </Text>
      )}
      <Group>
        <Button
          variant="default"
          size="xs"
          disabled={listed.length >= RECOMMENDATIONS_MAX}
          onClick={() => set([...listed, { text: '', addressee: '' }])}
        >
          Tambah rekomendasi
        </Button>
      </Group>
    </Stack>
  )
}

/** Which recommendation of the report was acted upon. */
export function RecommendationIndex({ values, errors, change, view }: FormPart) {
  const recommendations = latest(view, 'special-report-issued')?.recommendations ?? []
  return (
    <Select
      label="Rekomendasi"
      withAsterisk
      allowDeselect={false}
      placeholder="Pilih"
      data={recommendations.map(({ text, addressee }, index) => ({
        value: String(index),
        label: `${index + 1}. ${text} (${addressee})`,
      }))}
      value={typeof values.index === 'number' ? String(values.index) : null}
      error={errorAt(errors, 'index')}
      onChange={(index) => change({ index: index === null ? null : Number(index) })}
    />
  )
}
