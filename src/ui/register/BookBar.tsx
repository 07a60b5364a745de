import { Button, Group, Menu, Stack, Text, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconPrinter, IconSearch } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { Book, LineState } from '../../contract/register.ts'
import type { PlainDate } from '../../terms/plain-date.ts'
import { ask, office } from '../client.ts'
import { downloadDocx, downloadXlsx } from '../letters/download.ts'
import { ErrorAlert } from '../shared/ErrorAlert.tsx'
import { YearSelect } from './YearSelect.tsx'

interface Props {
  readonly today: PlainDate
  readonly book: Book
  readonly year: number
  readonly onYear: (year: number) => void
  readonly text: string
  readonly onText: (text: string) => void
  readonly state: LineState | 'all'
  /** What a search looks through: `Nomor, jenis surat, kasus, atau nama`. */
  readonly placeholder: string
  readonly count: number
  /** Further ways to narrow the book. */
  readonly filter?: ReactNode
  /** What else of the book can be printed, as items of the menu. */
  readonly printMore?: ReactNode
  /** The buttons that do something with the book; the one that adds a line stands last. */
  readonly action: ReactNode
}

/** Narrows a book, and prints or exports exactly what is shown. */
export function BookBar(props: Props) {
  const { today, book, year, onYear, text, onText, state, placeholder, count, filter, printMore, action } =
    props
  const page = { book, year, text, state }
  const print = useMutation({
    mutationFn: () => ask(office.register.printBook(page)),
    onSuccess: ({ bytes, fileName }) => {
      downloadDocx(bytes, fileName)
      notifications.show({ message: `«${fileName}» dibuat. Buka di Word, lalu cetak.` })
    },
  })
  const write = useMutation({
    mutationFn: () => ask(office.register.exportBook(page)),
    onSuccess: ({ bytes, fileName }) => {
      downloadXlsx(bytes, fileName)
      notifications.show({ message: `«${fileName}» dibuat.` })
    },
  })
  return (
    <Stack gap="xs" mb="sm">
      <Group align="flex-end" gap="sm" wrap="nowrap">
        <TextInput
          label="Cari surat"
          placeholder={placeholder}
          leftSection={<IconSearch size={16} />}
          w={230}
          value={text}
          onChange={(event) => onText(event.currentTarget.value)}
        />
        <YearSelect today={today} year={year} onYear={onYear} />
        {filter}
        <Text size="sm" c="dimmed" pb={7} flex={1} miw={54} aria-live="polite">
          {count} baris
        </Text>
        <Menu position="bottom-end" withinPortal>
          <Menu.Target>
            <Button
              variant="default"
              leftSection={<IconPrinter size={16} />}
              loading={print.isPending || write.isPending}
            >
              Cetak dan ekspor
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={() => print.mutate()}>Cetak agenda (Word)</Menu.Item>
            <Menu.Item onClick={() => write.mutate()}>Ekspor agenda (Excel)</Menu.Item>
            {printMore}
          </Menu.Dropdown>
        </Menu>
        {action}
      </Group>
      <ErrorAlert error={print.error ?? write.error} />
    </Stack>
  )
}
