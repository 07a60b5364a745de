import { Alert, Button } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { failureText } from './failure-text.ts'

interface Props {
  /** Whatever was thrown; nothing is shown for null and undefined. */
  readonly error: unknown
  readonly title?: string
  readonly onRetry?: () => void
}

/** A failure in the office's own words, read out by screen readers when it appears. */
export function ErrorAlert({ error, title, onRetry }: Props) {
  if (error === null || error === undefined) return null
  return (
    <Alert color="red" role="alert" icon={<IconAlertTriangle size={18} />} {...(title ? { title } : {})}>
      {failureText(error)}
      {onRetry && (
        <Button variant="default" size="compact-sm" mt="xs" display="block" onClick={onRetry}>
          Coba lagi
        </Button>
      )}
    </Alert>
  )
}
