import { MultiSelect, Stack, Text, Tooltip } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ask, office } from '../../client.ts'
import { ErrorAlert } from '../../shared/ErrorAlert.tsx'
import { StatusChip } from '../../shared/StatusChip.tsx'
import { formsWith } from './form-search.ts'

interface Props {
  readonly value: readonly string[]
  readonly onChange: (forms: string[]) => void
}

/** What was done, found by words in the lists of forms the office works with. */
export function FormPicker({ value, onChange }: Props) {
  const [search, setSearch] = useState('')
  const lists = useQuery({
    queryKey: ['guide', 'forms'],
    queryFn: () => ask(office.guide.forms({ text: '' })),
  })
  const groups = lists.data ?? []
  const inFull = new Map(
    groups.flatMap(({ forms }) => forms.map(({ id, number, text }) => [id, `${number}: ${text}`])),
  )
  const chosen = groups.flatMap(({ title, forms }) =>
    forms.filter(({ id }) => value.includes(id)).map((form) => ({ ...form, title })),
  )
  return (
    <Stack gap={6}>
      <MultiSelect
        label="Bentuk perbuatan"
        description="Ketik kata dari perbuatannya, misalnya: menyukai, foto, simbol tangan, deklarasi"
        placeholder={value.length === 0 ? 'Cari dalam daftar bentuk pelanggaran' : ''}
        data={formsWith(groups, '')}
        value={[...value]}
        onChange={onChange}
        searchable
        searchValue={search}
        onSearchChange={setSearch}
        selectFirstOptionOnChange={search.trim() !== ''}
        // Two forms of one list may begin with the same words: told apart only in full.
        renderOption={({ option: { value: id, label } }) => <Text size="sm">{inFull.get(id) ?? label}</Text>}
        maxDropdownHeight={300}
        nothingFoundMessage="Tidak ada bentuk dengan kata itu. Telaah dapat diisi tanpa memilihnya."
        filter={({ search: typed }) => formsWith(groups, typed)}
      />
      {chosen.map(({ id, title, number, text, leadsTo, needsPublicAccess, unsure, note }) => (
        <Text key={id} size="xs" c="dimmed">
          {title}, {number}: {text}. {leadsTo && <StatusChip>{leadsTo}</StatusChip>}{' '}
          {needsPublicAccess && <StatusChip tone="gray">harus dapat diakses publik</StatusChip>}{' '}
          {unsure && (
            <Tooltip label={note ?? 'Sumbernya belum dicocokkan dengan JDIH.'} multiline maw={320}>
              <span>
                <StatusChip tone="amber">perlu dikonfirmasi</StatusChip>
              </span>
            </Tooltip>
          )}
        </Text>
      ))}
      <ErrorAlert error={lists.error} />
    </Stack>
  )
}
