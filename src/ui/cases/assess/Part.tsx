import { Text } from '@mantine/core'
import type { ReactNode } from 'react'

/** A part of the guidance under its small heading. */
export function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section aria-label={title}>
      <Text size="xs" fw={650} c="dimmed">
        {title}
      </Text>
      {children}
    </section>
  )
}
