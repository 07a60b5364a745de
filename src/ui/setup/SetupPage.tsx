import type { PlainDate } from '../../terms/plain-date.ts'

interface Props {
  readonly today: PlainDate
  readonly onCreated: () => void
  readonly onDone: () => void
}

export function SetupPage(_props: Props) {
  return null
}
