import { Alert, Anchor, ScrollArea, Stack, Text } from '@mantine/core'
import { Link } from 'wouter'
import type { BatchItem } from '../../../contract/batches.ts'

/** Letters with the same reason, so that it is read once. */
function byReason(items: readonly BatchItem[]): Map<string, BatchItem[]> {
  const groups = new Map<string, BatchItem[]>()
  for (const item of items)
    if (item.refusal !== null) groups.set(item.refusal, [...(groups.get(item.refusal) ?? []), item])
  return groups
}

/** Which letters were refused at the last try and why, each with the way to where it can be put right. */
export function RefusedLetters({ items }: { readonly items: readonly BatchItem[] }) {
  const groups = byReason(items)
  const count = [...groups.values()].reduce((sum, group) => sum + group.length, 0)
  if (count === 0) return null
  return (
    <Alert
      color="yellow"
      role="region"
      title={`${count} surat ditolak. Perbaiki sebabnya, lalu ulangi; yang sudah jadi tidak tersentuh.`}
    >
      <ScrollArea.Autosize mah={220} type="auto">
        <Stack gap="xs" pr="sm">
          {[...groups].map(([reason, group]) => (
            <div key={reason}>
              <Text size="sm" fw={600}>
                {reason}
              </Text>
              <Text size="sm">
                {group.map((item, at) => (
                  <span key={item.caseId}>
                    {at > 0 && ', '}
                    <Anchor
                      component={Link}
                      href={item.paperId ? `/surat/${item.paperId}` : `/kasus/${item.caseId}`}
                      size="sm"
                    >
                      {item.fullName}
                    </Anchor>
                  </span>
                ))}
              </Text>
            </div>
          ))}
        </Stack>
      </ScrollArea.Autosize>
    </Alert>
  )
}
