import { Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { CaseId, ReportId } from '../../terms/ids.ts'
import { ask, office } from '../client.ts'

/** The report or the case a letter belongs to. */
export type Related =
  | { readonly kind: 'report'; readonly id: ReportId; readonly label: string }
  | { readonly kind: 'case'; readonly id: CaseId; readonly label: string }

interface Props {
  readonly label: string
  readonly kind: Related['kind']
  readonly value: Related | null
  readonly onChange: (value: Related | null) => void
}

const SHOWN = 8

async function search(kind: Related['kind'], text: string): Promise<Related[]> {
  if (kind === 'report') {
    const { rows } = await ask(office.intake.list({ text, state: 'all', limit: SHOWN }))
    return rows.map((row) => ({
      kind: 'report',
      id: row.id,
      label: [row.number, row.people[0] ?? row.summary].filter(Boolean).join(' '),
    }))
  }
  const { rows } = await ask(office.cases.list({ text, filter: 'all', limit: SHOWN }))
  return rows.map((row) => ({ kind: 'case', id: row.id, label: `${row.number} ${row.fullName}` }))
}

/** Finds a report or case by its number or a name; may stay empty. */
export function RelatedField({ label, kind, value, onChange }: Props) {
  const [text, setText] = useState(value?.label ?? '')
  const [searched] = useDebouncedValue(text.trim(), 120)
  const found = useQuery({
    queryKey: [kind === 'report' ? 'intake' : 'cases', 'list', 'related', searched],
    // A chosen one fills the field with its label, which is nothing to search for.
    queryFn: () => search(kind, searched === value?.label ? '' : searched),
    placeholderData: keepPreviousData,
  })
  const options = [...(value ? [value] : []), ...(found.data ?? []).filter(({ id }) => id !== value?.id)]
  return (
    <Select
      label={label}
      placeholder="Nomor atau nama"
      searchable
      clearable
      nothingFoundMessage="Tidak ditemukan"
      data={options.map((option) => ({ value: option.id, label: option.label }))}
      filter={({ options: all }) => all} // the office has searched already
      value={value?.id ?? null}
      searchValue={text}
      onSearchChange={setText}
      onChange={(id) => onChange(options.find((option) => option.id === id) ?? null)}
    />
  )
}
