/**
 * A known failure is a value, not an exception: only bugs throw.
 * `message` is plain Indonesian for the clerk: what happened, what was kept, what to do.
 */
export interface Failure {
  readonly code: string
  readonly message: string
  /** The form field the failure belongs to, as a dotted path of the input, if there is one. */
  readonly field?: string
}

export type Result<T, E extends Failure = Failure> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E }

/** Wraps a value as a success. */
export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value }
}

/** Wraps a known failure. `message` is shown to the clerk as it is. */
export function fail(
  code: string,
  message: string,
  field?: string,
): { readonly ok: false; readonly error: Failure } {
  return { ok: false, error: field === undefined ? { code, message } : { code, message, field } }
}

/** Makes an exhaustive `switch` a compile error when a case is missing, and a loud bug at run time. */
export function assertNever(value: never): never {
  throw new Error(`Unhandled value: ${JSON.stringify(value)}`)
}
