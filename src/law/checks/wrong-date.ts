import { fail } from '../../terms/result.ts'

/**
 * Refuses a date: what is wrong, with the dates by name, what was kept, and what to change.
 * @param wrong a full sentence naming the dates.
 * @param remedy what to change and where, as it follows a semicolon: `ubah ...`.
 */
export function wrongDate(code: string, wrong: string, remedy: string, field: string) {
  return fail(code, `${wrong} Belum ada yang dicatat dan isian tetap ada; ${remedy}.`, field)
}
