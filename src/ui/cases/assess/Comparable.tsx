import { Button, Text } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { CaseId } from '../../../terms/ids.ts'
import type { Impact } from '../../../terms/sanction.ts'
import { ask, office } from '../../client.ts'
import { ErrorAlert } from '../../shared/ErrorAlert.tsx'
import { Part } from './Part.tsx'

interface Props {
  readonly caseId: CaseId
  readonly violations: readonly string[]
  readonly forms: readonly string[]
  readonly impact: Impact | null
}

/** What the office decided in comparable cases: how often what, and the newest of them without names. */
export function Comparable({ caseId, violations, forms, impact }: Props) {
  const [opened, setOpened] = useState(false)
  const asked = impact !== null && violations.length + forms.length > 0
  const found = useQuery({
    queryKey: ['guide', 'comparable', caseId, violations, forms, impact],
    queryFn: () =>
      impact
        ? ask(
            office.guide.comparable({
              except: caseId,
              violations: [...violations],
              impact,
              forms: [...forms],
            }),
          )
        : null,
    placeholderData: keepPreviousData,
    enabled: asked,
  })
  if (!asked) return null
  if (found.error) return <ErrorAlert error={found.error} />
  if (!found.data) return null
  const { total, counts, rows } = found.data
  return (
    <Part title="Perkara yang sebanding di kantor ini">
      {total === 0 ? (
        <Text size="xs">Belum ada yang selesai dengan pasal dan dampak yang sama.</Text>
      ) : (
        <Text size="xs">
          {total} perkara: {counts.map(({ result, count }) => `${result} ${count}`).join(', ')}.
        </Text>
      )}
      {opened &&
        rows.map((row) => (
          <Text key={row.caseId} size="xs" mt={4}>
            <b>{row.number}</b> ({row.year}): {row.result}
            {row.aggravating && `; memberatkan: ${row.aggravating}`}
            {row.mitigating && `; meringankan: ${row.mitigating}`}
          </Text>
        ))}
      {rows.length > 0 && (
        <Button variant="subtle" size="compact-xs" px={0} onClick={() => setOpened(!opened)}>
          {opened ? 'Tutup rincian' : 'Tampilkan rincian'}
        </Button>
      )}
    </Part>
  )
}
