/** One step of the schema. Numbers go up in tens and are never reused; a released step never changes. */
export interface Migration {
  readonly version: number
  readonly sql: string
}
