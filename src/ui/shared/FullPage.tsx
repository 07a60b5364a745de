import { Card, Center, Stack, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'

interface Props {
  readonly title: string
  readonly subtitle?: ReactNode
  readonly width?: number
  readonly children: ReactNode
}

/** A screen of its own, without the frame: sign-in, recovery, a folder that cannot be opened. */
export function FullPage({ title, subtitle, width = 420, children }: Props) {
  return (
    <Center component="main" mih="100vh" p="md">
      <Card w={width} p="xl">
        <Text fw={700} size="lg" c="brand">
          Tegas
        </Text>
        <Title order={1} mt="xs">
          {title}
        </Title>
        {subtitle !== undefined && (
          <Text component="div" c="dimmed" mt={2}>
            {subtitle}
          </Text>
        )}
        <Stack mt="md" gap="sm">
          {children}
        </Stack>
      </Card>
    </Center>
  )
}
