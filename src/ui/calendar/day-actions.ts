import type { DayChange, DayOff } from '../../contract/calendar.ts'

/** What a clerk may do with a day; which ones depends on what the day is now. */
export type DayAction = 'cuti-bersama' | 'national' | 'local' | 'working' | 'restore' | 'remove-local'

export const ACTION_LABEL: Record<DayAction, string> = {
  'cuti-bersama': 'Jadikan cuti bersama',
  national: 'Jadikan libur nasional',
  local: 'Jadikan libur daerah',
  working: 'Jadikan hari kerja',
  restore: 'Pulihkan data bawaan',
  'remove-local': 'Hapus libur daerah',
}

export const ACTION_CONFIRM: Record<DayAction, string> = {
  'cuti-bersama': 'Simpan hari',
  national: 'Simpan hari',
  local: 'Simpan hari',
  working: 'Simpan hari',
  restore: 'Pulihkan hari',
  'remove-local': 'Hapus libur',
}

/** The likeliest first. */
export function dayActions(
  off: DayOff | undefined,
  change: DayChange | undefined,
): readonly [DayAction, ...DayAction[]] {
  if (off?.kind === 'local') return ['remove-local', 'cuti-bersama', 'national']
  if (change) return ['restore', 'cuti-bersama', 'national']
  if (off) return ['working', 'cuti-bersama', 'national']
  return ['cuti-bersama', 'national', 'local']
}

export function movedText(moved: number): string {
  return moved === 0 ? 'Tidak ada tenggat yang bergeser.' : `${moved} tenggat bergeser.`
}

interface Preview {
  readonly cases: number
  readonly deadlines: number
  readonly letters: number
}

export function previewText({ cases, deadlines, letters }: Preview): string {
  const moved =
    deadlines === 0
      ? 'Tidak ada tenggat yang akan bergeser.'
      : `${deadlines} tenggat pada ${cases} kasus berjalan akan bergeser.`
  const flagged =
    letters === 0
      ? ''
      : ` ${letters} surat bernomor memanggil orang pada hari itu; suratnya tetap dan ditandai.`
  return moved + flagged
}
