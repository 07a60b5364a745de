import { MultiSelect, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ViolationChoice } from '../../../contract/cases.ts'
import type { Impact } from '../../../terms/sanction.ts'
import { IMPACT_LABEL } from '../../../terms/sanction.ts'
import { ask, office } from '../../client.ts'
import { ErrorAlert } from '../../shared/ErrorAlert.tsx'
import { StatusChip } from '../../shared/StatusChip.tsx'

interface Props {
  readonly value: readonly string[]
  readonly onChange: (violations: string[]) => void
  /** Shows the level each article leads to at this impact. */
  readonly impact?: Impact | null
  readonly error?: string | undefined
}

const SHORT = 90
const WAY = ' dengan cara '

/** The telling part: articles that share a long opening (huruf n) differ only in the way the act was done. */
function short(text: string): string {
  if (text.length <= SHORT) return text
  const way = text.indexOf(WAY)
  if (way > 0) return `${text.split(' ', 2).join(' ')} …${text.slice(way)}`
  return `${text.slice(0, text.lastIndexOf(' ', SHORT))} …`
}

/** Every word typed must occur somewhere in the article's citation or text. */
function matches(choice: ViolationChoice, search: string): boolean {
  const text = `${choice.citation} ${choice.text} ${choice.group}`.toLowerCase()
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word))
}

function groups(choices: readonly ViolationChoice[]) {
  const names = [...new Set(choices.map((choice) => choice.group))]
  return names.map((group) => ({
    group,
    items: choices
      .filter((choice) => choice.group === group)
      .map((choice) => ({
        value: choice.id,
        label: `${choice.citation}: ${short(choice.text)}`,
      })),
  }))
}

/** The articles presumably violated, found by words of their text; those seen in social media first. */
export function ViolationPicker({ value, onChange, impact = null, error }: Props) {
  const [search, setSearch] = useState('')
  const rules = useQuery({
    queryKey: ['cases', 'violations'],
    queryFn: () => ask(office.cases.violations({})),
  })
  const choices = (rules.data ?? []).toSorted((a, b) => Number(b.socialMedia) - Number(a.socialMedia))
  const chosen = choices.filter((choice) => value.includes(choice.id))
  return (
    <Stack gap={6}>
      <MultiSelect
        label="Pasal yang diduga dilanggar"
        description="Ketik kata dari pasalnya, misalnya: integritas, netral, rahasia, calon"
        placeholder={value.length === 0 ? 'Cari pasal' : ''}
        data={groups(choices)}
        value={[...value]}
        onChange={onChange}
        searchable
        searchValue={search}
        onSearchChange={setSearch}
        // Enter takes what was typed for, and never the first article of the whole list.
        selectFirstOptionOnChange={search.trim() !== ''}
        maxDropdownHeight={300}
        nothingFoundMessage="Tidak ada pasal dengan kata itu"
        error={error}
        filter={({ options, search }) =>
          options.flatMap((option) => {
            if (!('group' in option)) return []
            const items = option.items.filter((item) => {
              const choice = choices.find(({ id }) => id === item.value)
              return choice !== undefined && matches(choice, search.trim())
            })
            return items.length > 0 ? [{ ...option, items }] : []
          })
        }
      />
      {chosen.map((choice) => {
        const level = impact ? choice.levels[impact] : null
        return (
          <Text key={choice.id} size="xs" c="dimmed">
            {choice.citation}: {choice.text}.{' '}
            {impact && (
              <StatusChip tone={level === 'ringan' ? 'green' : level === null ? 'amber' : 'red'}>
                {level === null
                  ? `tingkat tidak dimuat peraturan untuk dampak ${IMPACT_LABEL[impact]}`
                  : `hukuman ${level} pada dampak ${IMPACT_LABEL[impact]}`}
              </StatusChip>
            )}{' '}
            {choice.unsure && <StatusChip tone="amber">perlu dikonfirmasi</StatusChip>}
          </Text>
        )
      })}
      <ErrorAlert error={rules.error} />
    </Stack>
  )
}
