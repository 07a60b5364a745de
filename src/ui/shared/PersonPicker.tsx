import { CloseButton, Combobox, InputBase, Loader, Text, useCombobox } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { PersonRow } from '../../contract/people.ts'
import type { PersonId } from '../../terms/ids.ts'
import { formatNip } from '../../terms/nip.ts'
import { ask, office } from '../client.ts'
import { failureText } from './failure-text.ts'

interface Props {
  readonly label: string
  readonly description?: string
  readonly error?: string | null
  readonly required?: boolean
  readonly disabled?: boolean
  /** The one chosen, shown by name; null while none is. A picker for many keeps this null and collects. */
  readonly value: PersonRow | null
  readonly onChange: (person: PersonRow | null) => void
  /** People already taken, not offered again. */
  readonly exclude?: readonly PersonId[]
}

/** Finds a civil servant by name or any part of the NIP. */
export function PersonPicker({ value, onChange, exclude = [], ...field }: Props) {
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() })
  const [text, setText] = useState('')
  const [searched] = useDebouncedValue(text, 60)
  const found = useQuery({
    queryKey: ['people', 'search', 'picker', searched],
    queryFn: () => ask(office.people.search({ text: searched, limit: 20 })),
    placeholderData: keepPreviousData,
    enabled: combobox.dropdownOpened,
  })
  const rows = (found.data?.rows ?? []).filter(({ id }) => !exclude.includes(id))
  return (
    <Combobox
      store={combobox}
      onOptionSubmit={(id) => {
        const person = rows.find((row) => row.id === id)
        if (person) onChange(person)
        setText('')
        combobox.closeDropdown()
      }}
    >
      <Combobox.Target>
        <InputBase
          {...field}
          placeholder="Ketik nama, NIP, atau jabatan"
          autoComplete="off"
          value={value && !combobox.dropdownOpened ? value.fullName : text}
          onChange={(event) => {
            setText(event.currentTarget.value)
            combobox.openDropdown()
            combobox.selectFirstOption()
          }}
          onClick={() => combobox.openDropdown()}
          onFocus={() => combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
          rightSectionPointerEvents="all"
          rightSection={
            found.isFetching ? (
              <Loader size={14} />
            ) : value ? (
              <CloseButton
                size="sm"
                aria-label="Hapus pilihan"
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => onChange(null)}
              />
            ) : null
          }
        />
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Options mah={280} style={{ overflowY: 'auto' }}>
          {rows.map((row) => (
            <Combobox.Option key={row.id} value={row.id}>
              <Text size="sm">{row.fullName}</Text>
              <Text size="xs" c="dimmed">
                {formatNip(row.nip)} · {[row.position, row.unitName].filter(Boolean).join(', ')}
              </Text>
            </Combobox.Option>
          ))}
          {rows.length === 0 && !found.isFetching && (
            <Combobox.Empty>
              {found.isError
                ? failureText(found.error)
                : 'Tidak ada pegawai yang cocok. Periksa ejaan atau ketik sebagian NIP.'}
            </Combobox.Empty>
          )}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  )
}
