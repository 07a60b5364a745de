import type BetterSqlite from 'better-sqlite3'
import type { Migration } from './migration.ts'
import { accounts } from './migrations/0010-office.ts'
import { people } from './migrations/0020-people.ts'
import { intake } from './migrations/0030-intake.ts'
import { cases } from './migrations/0040-cases.ts'
import { letters } from './migrations/0050-letters.ts'
import { handover } from './migrations/0060-handover.ts'
import { calendar } from './migrations/0070-calendar.ts'
import { electionsGuidance } from './migrations/0080-elections-guidance.ts'
import { templates } from './migrations/0090-templates.ts'
import { register } from './migrations/0100-register.ts'
import { regulations } from './migrations/0110-regulations.ts'
import { scans } from './migrations/0120-scans.ts'
import { standing } from './migrations/0150-standing.ts'
import { versionsBatches } from './migrations/0160-versions-batches.ts'
import { mandateInitials } from './migrations/0170-mandate-initials.ts'
import { appealReceipts } from './migrations/0175-appeal-receipts.ts'
import { endedCases } from './migrations/0190-ended-cases.ts'
import { posts } from './migrations/0200-posts.ts'

/** In order; numbers go up, with room between them, and are never reused. */
export const MIGRATIONS: readonly Migration[] = [
  accounts,
  people,
  intake,
  cases,
  letters,
  handover,
  calendar,
  electionsGuidance,
  templates,
  register,
  regulations,
  scans,
  standing,
  versionsBatches,
  mandateInitials,
  appealReceipts,
  endedCases,
  posts,
]

/** The file was written by a newer Tegas: opening it read-only or at all could lose what that one added. */
export class DatabaseFromFutureError extends Error {
  override readonly name = 'DatabaseFromFutureError'
}

/** Brings the schema to the newest version, all pending steps in one transaction. */
export function migrate(driver: BetterSqlite.Database, to = Number.POSITIVE_INFINITY): void {
  const current = Number(driver.pragma('user_version', { simple: true }))
  const newest = MIGRATIONS.at(-1)?.version ?? 0
  if (current > newest) throw new DatabaseFromFutureError(`database ${current}, app ${newest}`)
  const pending = MIGRATIONS.filter(({ version }) => version > current && version <= to)
  if (pending.length === 0) return
  driver
    .transaction(() => {
      for (const { version, sql } of pending) {
        driver.exec(sql)
        driver.pragma(`user_version=${version}`)
      }
    })
    .immediate()
}
