import { Text } from '@mantine/core'
import { Link } from 'wouter'
import { ATTENDANCE_LABEL, GUIDANCE_KIND_LABEL, type ToldOn } from '../../contract/guidance.ts'
import { formatShortDate } from '../../terms/plain-date.ts'

/** Occasions at which a person was told, as lines. */
export function ToldList({ told }: { told: readonly ToldOn[] }) {
  return told.map(({ id, date, title, kind, how }) => (
    <div key={id} style={{ padding: '4px 0', borderTop: '1px solid var(--line)' }}>
      <Link href={`/pembinaan/${id}`} style={{ color: 'var(--brand)' }}>
        {title}
      </Link>
      <Text size="xs" c="dimmed">
        {formatShortDate(date)} · {GUIDANCE_KIND_LABEL[kind]} · {ATTENDANCE_LABEL[how].toLowerCase()}
      </Text>
    </div>
  ))
}
