import type BetterSqlite from 'better-sqlite3'

/** A value SQLite can hold. */
export type SqlValue = string | number | bigint | null | Uint8Array

export type Row = Record<string, SqlValue>

/** Looks only. A function that takes this cannot write. */
export interface ReadableDb {
  /** All rows of a query; parameters are bound in order. */
  all<T extends object = Row>(sql: string, ...parameters: SqlValue[]): T[]
  /** The first row, or undefined. */
  one<T extends object = Row>(sql: string, ...parameters: SqlValue[]): T | undefined
}

/** Inside the one write transaction of a call. */
export interface WritableDb extends ReadableDb {
  /** Runs a statement; answers how many rows changed. */
  run(sql: string, ...parameters: SqlValue[]): number
}

/** Wraps the driver: statements are prepared once and kept. */
export function wrap(driver: BetterSqlite.Database): WritableDb {
  const statements = new Map<string, BetterSqlite.Statement>()
  const prepare = (sql: string) => {
    const known = statements.get(sql)
    if (known) return known
    const statement = driver.prepare(sql)
    statements.set(sql, statement)
    return statement
  }
  return {
    // The driver cannot know the columns; each query names the row type it selects.
    all: <T extends object>(sql: string, ...parameters: SqlValue[]) => prepare(sql).all(...parameters) as T[],
    one: <T extends object>(sql: string, ...parameters: SqlValue[]) =>
      prepare(sql).get(...parameters) as T | undefined,
    run: (sql, ...parameters) => prepare(sql).run(...parameters).changes,
  }
}
