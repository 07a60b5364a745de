import { Select } from '@mantine/core'
import { type PlainDate, yearOf } from '../../terms/plain-date.ts'

/** Registers are asked for within the five years papers are kept active. */
const YEARS_BACK = 5

interface Props {
  readonly today: PlainDate
  readonly year: number
  readonly onYear: (year: number) => void
}

/** Which year's book is open. */
export function YearSelect({ today, year, onYear }: Props) {
  return (
    <Select
      label="Tahun"
      w={100}
      allowDeselect={false}
      data={Array.from({ length: YEARS_BACK }, (_, back) => String(yearOf(today) - back))}
      value={String(year)}
      onChange={(value) => value && onYear(Number(value))}
    />
  )
}
