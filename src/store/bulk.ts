import type { WritableDb } from './sql.ts'

/** Enough for the pages that 100,000 people change, so that none is written twice before the commit. */
const BULK_CACHE_KIB = 96_000
/** As `openStore` sets them. */
const USUAL_CACHE_KIB = 32_000
const USUAL_CHECKPOINT_PAGES = 1000

/**
 * For one very large transaction, called inside it: its pages stay in memory until the commit, and the commit only
 * appends to the log. It is as durable as ever; moving the pages into the file waits for what is returned here, to be
 * called after the commit or the rollback.
 */
export function bulkWrite(db: WritableDb): () => void {
  db.run(`PRAGMA cache_size=-${BULK_CACHE_KIB}`)
  db.all('PRAGMA wal_autocheckpoint=0')
  return () => {
    db.run(`PRAGMA cache_size=-${USUAL_CACHE_KIB}`)
    db.all(`PRAGMA wal_autocheckpoint=${USUAL_CHECKPOINT_PAGES}`)
    try {
      db.all('PRAGMA wal_checkpoint(PASSIVE)')
    } catch {
      // A full disk: what was committed lies safely in the log, and a later checkpoint moves it.
    }
  }
}
