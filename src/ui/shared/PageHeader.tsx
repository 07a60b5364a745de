import { Group, Stack, Text, Title } from '@mantine/core'
import { type ReactNode, useEffect } from 'react'

interface Props {
  readonly title: string
  /** Small text beside the title, such as a case number. */
  readonly note?: ReactNode
  readonly subtitle?: ReactNode
  /** Buttons at the right. */
  readonly actions?: ReactNode
}

/** Title line of a page; the window's title follows it. */
export function PageHeader({ title, note, subtitle, actions }: Props) {
  useEffect(() => {
    document.title = `${title} · Tegas`
  }, [title])
  return (
    <Group justify="space-between" align="flex-start" wrap="nowrap" mb="sm">
      <Stack gap={2}>
        <Title order={1}>
          {title}
          {note !== undefined && (
            <Text span size="xs" fw={600} c="dimmed" ml={8}>
              {note}
            </Text>
          )}
        </Title>
        {subtitle !== undefined && (
          <Text component="div" c="dimmed">
            {subtitle}
          </Text>
        )}
      </Stack>
      {actions !== undefined && (
        <Group gap="xs" wrap="nowrap">
          {actions}
        </Group>
      )}
    </Group>
  )
}
