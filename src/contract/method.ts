import { z } from 'zod'
import type { Result } from '../terms/result.ts'

/** Who may call: `anyone` before sign-in, `clerk` (petugas) with an open session. */
export type Role = 'anyone' | 'clerk'

/**
 * What a method does to the office, and so how the dispatcher runs it:
 * - `session`: opens, locks or creates the data folder; outside any transaction
 * - `read`: looks only; may be asynchronous
 * - `write`: one immediate transaction with its audit entry; synchronous
 * - `staged`: prepares bytes first (asynchronous, outside the transaction), then commits like a `write`
 * - `work`: saves work in progress (minutes while typing); a transaction without an audit entry
 */
export type Access = 'session' | 'read' | 'write' | 'staged' | 'work'

export interface Method<
  A extends Access = Access,
  I extends z.ZodType = z.ZodType,
  O extends z.ZodType = z.ZodType,
> {
  readonly role: Role
  readonly access: A
  readonly input: I
  readonly output: O
}

/** Declares one method of the contract. Input and output are plain data that survives IPC (Uint8Array included). */
export function method<A extends Access, I extends z.ZodType, O extends z.ZodType>(
  definition: Method<A, I, O>,
): Method<A, I, O> {
  return definition
}

export type InputOf<M extends Method> = z.input<M['input']>
export type ParsedInputOf<M extends Method> = z.output<M['input']>
export type OutputOf<M extends Method> = z.output<M['output']>

/** A capability as its caller sees it. */
export type ClientOf<C extends Record<string, Method>> = {
  readonly [K in keyof C]: (input: InputOf<C[K]>) => Promise<Result<OutputOf<C[K]>>>
}

/** Bytes in a message; small ones only (a letter, a piece of a file). */
export const Bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array, 'Bukan data biner')
