import { z } from 'zod'

/** Working days of a week: 5 (Monday to Friday), 6 (Saturday too: schools, puskesmas). */
export const WorkWeek = z.union([z.literal(5), z.literal(6)])
export type WorkWeek = z.infer<typeof WorkWeek>

/** What the office may say of a day over the shipped data; `working` takes a shipped day off away. */
export const DayChangeKind = z.enum(['national', 'cuti-bersama', 'working'])
export type DayChangeKind = z.infer<typeof DayChangeKind>

/** Why nobody works, weekends aside. `local` counts in this region only. */
export const DayOffKind = z.enum(['national', 'cuti-bersama', 'local'])
export type DayOffKind = z.infer<typeof DayOffKind>

export const DAY_OFF_LABEL: Record<DayOffKind, string> = {
  national: 'Libur nasional',
  'cuti-bersama': 'Cuti bersama',
  local: 'Libur daerah',
}
