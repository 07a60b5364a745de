import { DEFAULT_NUMBERING, NumberingSettings } from '../../contract/number-format.ts'
import type { ReadableDb, WritableDb } from '../../store/sql.ts'

/** How this office numbers its letters; the usual way until it says otherwise. */
export function readNumbering(db: ReadableDb): NumberingSettings {
  const row = db.one<{ value: string }>(`SELECT value FROM setting WHERE key = 'numbering'`)
  return row ? NumberingSettings.parse(JSON.parse(row.value)) : DEFAULT_NUMBERING
}

export function saveNumbering(db: WritableDb, settings: NumberingSettings): void {
  db.run(
    `INSERT INTO setting (key, value) VALUES ('numbering', ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value`,
    JSON.stringify(settings),
  )
}
