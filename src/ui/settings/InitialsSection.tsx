import { ActionIcon, Autocomplete, Button, Group, Stack, Text } from '@mantine/core'
import { IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react'
import { initialsLine } from '../../contract/initials.ts'
import { INITIALS_MAX } from '../../contract/settings.ts'
import type { SectionProps } from './form-context.ts'

/** Who puts his initials on a draft before the chief signs it, first to last. */
export function InitialsSection({ form }: Pick<SectionProps, 'form'>) {
  const { officials, initials } = form.values
  // A row without a name is not saved as an official.
  const named = officials.filter(({ name }) => name.trim() !== '')
  const line = initialsLine({ initials, officials: named })
  const positions = [...new Set(named.map(({ position }) => position))]
  const set = (next: string[] | null) => form.setFieldValue('initials', next)
  return (
    <Stack gap="xs">
      <Text fw={600}>Urutan paraf</Text>
      <Text size="sm" c="dimmed">
        Dipakai pada kotak paraf hierarki bila konsep dicetak untuk paraf, dari yang pertama memaraf. Penanda
        tangan surat itu sendiri tidak ikut.
        {initials === null && ' Sekarang mengikuti daftar pejabat di atas.'}
      </Text>
      {typeof form.errors.initials === 'string' && (
        <Text size="sm" c="red.8">
          {form.errors.initials}
        </Text>
      )}
      {line.length === 0 && <Text size="sm">Belum ada pejabat yang memaraf.</Text>}
      {line.map((title, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place in the order
        <Group key={at} gap="xs" wrap="nowrap">
          <Autocomplete
            flex={1}
            aria-label={`Paraf ke-${at + 1}`}
            placeholder="Jabatan"
            maxLength={200}
            data={positions}
            value={title}
            onChange={(value) => set(line.map((old, index) => (index === at ? value : old)))}
            error={form.errors[`initials.${at}`]}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            disabled={at === 0}
            aria-label={`Naikkan ${title || `paraf ke-${at + 1}`}`}
            onClick={() => set(raised(line, at))}
          >
            <IconArrowUp size={16} />
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={`Hapus ${title || `paraf ke-${at + 1}`}`}
            onClick={() => set(line.filter((_, index) => index !== at))}
          >
            <IconTrash size={16} />
          </ActionIcon>
        </Group>
      ))}
      <Group gap="xs">
        <Button
          variant="default"
          leftSection={<IconPlus size={16} />}
          disabled={line.length >= INITIALS_MAX}
          onClick={() => set([...line, ''])}
        >
          Tambah paraf
        </Button>
        {initials !== null && (
          <Button variant="subtle" onClick={() => set(null)}>
            Ikuti daftar pejabat
          </Button>
        )}
      </Group>
    </Stack>
  )
}

/** One place earlier. */
function raised(line: readonly string[], at: number): string[] {
  const moved = line.slice(at, at + 1)
  return [...line.slice(0, at - 1), ...moved, ...line.slice(at - 1, at), ...line.slice(at + 1)]
}
