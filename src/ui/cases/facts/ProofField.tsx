import { Anchor, Group, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { CaseId, EvidenceId } from '../../../terms/ids.ts'
import { ask, office } from '../../client.ts'
import { useStatus } from '../../frame/use-status.ts'
import { ErrorAlert } from '../../shared/ErrorAlert.tsx'
import { FileDrop } from '../../shared/FileDrop.tsx'

interface Props {
  readonly label: string
  readonly caseId: CaseId
  readonly value: readonly EvidenceId[]
  readonly onChange: (evidence: EvidenceId[]) => void
}

/** Photos or scans that prove a fact, by drop, paste or choice; kept with the case as soon as they are given. */
export function ProofField({ label, caseId, value, onChange }: Props) {
  const [error, setError] = useState<unknown>(null)
  const account = useStatus().data?.account
  const kept = useQuery({
    queryKey: ['evidence', 'of-case', caseId],
    queryFn: () => ask(office.evidence.list({ reportId: null, caseId })),
    enabled: value.length > 0,
  })
  const nameOf = (id: EvidenceId) => kept.data?.find((item) => item.id === id)?.fileName ?? 'berkas'

  const take = async (tokens: Parameters<typeof office.evidence.add>[0]['files']) => {
    setError(null)
    try {
      const { added } = await ask(
        office.evidence.add({
          owner: { kind: 'proof', caseId },
          files: tokens,
          capture: { capturedBy: account?.name ?? '', capturedAt: null, sourceDevice: '', caption: label },
        }),
      )
      onChange([...value, ...added.map((item) => item.id)])
    } catch (failure) {
      setError(failure)
    }
  }

  return (
    <Stack gap={6}>
      <Text size="sm" fw={500}>
        {label}
      </Text>
      <FileDrop
        label="Letakkan foto atau pindaian di sini"
        multiple
        paste
        onFiles={(given) => void take(given.map((file) => file.token))}
      />
      {value.map((id) => (
        <Group key={id} gap="xs">
          <Text size="xs">{nameOf(id)}</Text>
          <Anchor
            component="button"
            type="button"
            size="xs"
            onClick={() => onChange(value.filter((other) => other !== id))}
          >
            lepas dari catatan ini
          </Anchor>
        </Group>
      ))}
      <ErrorAlert error={error} />
    </Stack>
  )
}
