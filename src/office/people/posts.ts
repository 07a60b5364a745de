import type { ReadableDb, WritableDb } from '../../store/sql.ts'
import { foldName } from './naming.ts'

/** From so many letters on a word is looked for in positions too: shorter ones begin half of all positions. */
const FROM_LETTERS = 4

/** The number of a position's name; a new one is added. */
export function postIdOf(db: WritableDb, position: string): number {
  const known = db.one<{ id: number }>('SELECT id FROM post WHERE name = ?', position)
  if (known) return known.id
  db.run('INSERT INTO post (name, find) VALUES (?, ?)', position, foldName(position))
  return postIdOf(db, position)
}

/** Positions of which a word begins so; empty for a word that is too short to tell them apart. */
export function postsWith(db: ReadableDb, word: string): readonly number[] {
  if (word.length < FROM_LETTERS) return []
  return db
    .all<{ id: number }>(`SELECT id FROM post WHERE instr(' ' || find, ?) > 0`, ` ${word}`)
    .map(({ id }) => id)
}
