import { ActionIcon, Button, Group, Menu, NumberInput, Stack, Text, TextInput } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconPlus, IconX } from '@tabler/icons-react'
import { NUMBER_PART_LABEL, type NumberFormat, type NumberPart } from '../../contract/number-format.ts'

interface Props {
  readonly format: NumberFormat
  readonly onChange: (format: NumberFormat) => void
}

const KINDS = ['classification', 'running', 'unit', 'roman-month', 'year', 'text'] as const

function newPart(kind: NumberPart['kind']): NumberPart {
  switch (kind) {
    case 'running':
      return { kind, digits: 3, after: '/' }
    case 'text':
      return { kind, text: '', after: '/' }
    default:
      return { kind, after: '/' }
  }
}

/** The parts of a number, in their order, each with what separates it from the next. */
export function FormatEditor({ format, onChange }: Props) {
  const put = (at: number, part: NumberPart) =>
    onChange(format.map((old, index) => (index === at ? part : old)))
  const move = (at: number, to: number) => {
    const moved = format[at]
    if (!moved) return
    const rest = format.filter((_, index) => index !== at)
    onChange(separated([...rest.slice(0, to), moved, ...rest.slice(to)]))
  }
  /** The part that stood last needs no separator, until another one follows it. */
  const separated = (parts: NumberFormat) => {
    const last = format.at(-1)
    return parts.map((part, at) =>
      part === last && part.after === '' && at < parts.length - 1 ? { ...part, after: '/' } : part,
    )
  }
  const missing = KINDS.filter((kind) => kind === 'text' || !format.some((part) => part.kind === kind))
  return (
    <Stack gap={6}>
      <Text fw={500} size="sm">
        Bagian nomor, dari kiri ke kanan
      </Text>
      {format.map((part, at) => (
        <Part
          // biome-ignore lint/suspicious/noArrayIndexKey: a part is known by its place; fixed texts may be equal
          key={at}
          part={part}
          last={at === format.length - 1}
          first={at === 0}
          onChange={(changed) => put(at, changed)}
          onMove={(by) => move(at, at + by)}
          onRemove={() => onChange(format.filter((_, index) => index !== at))}
        />
      ))}
      <Group>
        <Menu position="bottom-start">
          <Menu.Target>
            <Button variant="default" size="compact-sm" leftSection={<IconPlus size={14} />}>
              Tambah bagian
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {missing.map((kind) => (
              <Menu.Item key={kind} onClick={() => onChange(separated([...format, newPart(kind)]))}>
                {NUMBER_PART_LABEL[kind]}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      </Group>
    </Stack>
  )
}

interface PartProps {
  readonly part: NumberPart
  readonly first: boolean
  readonly last: boolean
  readonly onChange: (part: NumberPart) => void
  readonly onMove: (by: -1 | 1) => void
  readonly onRemove: () => void
}

function Part({ part, first, last, onChange, onMove, onRemove }: PartProps) {
  const name = NUMBER_PART_LABEL[part.kind]
  return (
    <Group gap={6} wrap="nowrap">
      <Text size="sm" w={130}>
        {name}
      </Text>
      {part.kind === 'text' && (
        <TextInput
          aria-label="Teks tetap"
          size="xs"
          w={110}
          value={part.text}
          onChange={(event) => onChange({ ...part, text: event.currentTarget.value })}
        />
      )}
      {part.kind === 'running' && (
        <NumberInput
          aria-label="Jumlah angka nomor urut"
          size="xs"
          w={110}
          min={1}
          max={6}
          suffix=" angka"
          allowDecimal={false}
          value={part.digits}
          onChange={(digits) => typeof digits === 'number' && onChange({ ...part, digits })}
        />
      )}
      {!last && (
        <TextInput
          aria-label={`Pemisah setelah ${name}`}
          size="xs"
          w={56}
          value={part.after}
          onChange={(event) => onChange({ ...part, after: event.currentTarget.value })}
        />
      )}
      <Group gap={2} ml="auto" wrap="nowrap">
        <ActionIcon
          variant="subtle"
          color="gray"
          disabled={first}
          aria-label={`Geser ${name} ke kiri`}
          onClick={() => onMove(-1)}
        >
          <IconArrowUp size={15} />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          color="gray"
          disabled={last}
          aria-label={`Geser ${name} ke kanan`}
          onClick={() => onMove(1)}
        >
          <IconArrowDown size={15} />
        </ActionIcon>
        <ActionIcon variant="subtle" color="gray" aria-label={`Hapus ${name}`} onClick={onRemove}>
          <IconX size={15} />
        </ActionIcon>
      </Group>
    </Group>
  )
}
