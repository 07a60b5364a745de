import { readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { storeProblem } from '../../../store/open.ts'
import type { WritableDb } from '../../../store/sql.ts'
import { lookAtCopy, ownerFiles, workingCopies } from './working-file.ts'

const openElsewhere = (name: string, beside: ReadonlySet<string>): boolean =>
  ownerFiles(name).some((owner) => beside.has(owner))

function remove(path: string): boolean {
  try {
    rmSync(path, { force: true })
    return true
  } catch {
    return false // held open: it goes the next time
  }
}

/**
 * Takes letters in plain text off the disk when a session begins or ends: copies nobody changed, and read-only copies.
 * A copy the clerk changed, or still has open, stays until it is taken back in.
 */
export function clearWorkFolder(db: WritableDb, folder: string): void {
  try {
    clear(db, folder)
  } catch (error) {
    // A full or read-only disk must not keep the clerk out: the folder is cleared the next time.
    if (storeProblem(error) === null) throw error
  }
}

function clear(db: WritableDb, folder: string): void {
  const names = readdirSync(folder)
  const beside = new Set(names)
  const watched = new Set<string>()
  for (const copy of workingCopies(db)) {
    watched.add(copy.fileName)
    if (openElsewhere(copy.fileName, beside)) continue
    const { state } = lookAtCopy(folder, copy)
    const gone = state === 'gone' || (state === 'unchanged' && remove(join(folder, copy.fileName)))
    if (gone) db.run('DELETE FROM working_copy WHERE paper_id = ?', copy.paperId)
  }
  for (const name of names) {
    if (watched.has(name) || !name.endsWith('.docx') || openElsewhere(name, beside)) continue
    const path = join(folder, name)
    // A file without write permission is a copy for reading and printing: nobody can have edited it in place.
    const isReadOnly = ((statSync(path, { throwIfNoEntry: false })?.mode ?? 0o200) & 0o222) === 0
    if (isReadOnly) remove(path)
  }
}
