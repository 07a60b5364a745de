import { formatDate, formatLongDate, formatShortDate, type PlainDate } from '../../terms/plain-date.ts'

interface Props {
  readonly date: PlainDate | null
  /** `short` 20 Nov 2026, `normal` 20 November 2026, `long` Jumat, 20 November 2026. */
  readonly style?: 'short' | 'normal' | 'long'
}

const FORMATS = { short: formatShortDate, normal: formatDate, long: formatLongDate } as const

/** A date as the office writes it; the full one in the tooltip. */
export function DateText({ date, style = 'normal' }: Props) {
  if (!date) return <span>-</span>
  return (
    <time dateTime={date} title={formatLongDate(date)}>
      {FORMATS[style](date)}
    </time>
  )
}
