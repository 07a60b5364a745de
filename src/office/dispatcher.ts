import { z } from 'zod'
import type { OfficeEvent } from '../contract/events.ts'
import { findMethod } from '../contract/index.ts'
import { inputText } from '../contract/input-text.ts'
import { fail, type Result } from '../terms/result.ts'
import type { Session } from './account/session.ts'
import type { Sessions } from './account/sessions.ts'
import type { ReadContext, Staged, WriteContext } from './context.ts'
import { failureOf } from './failures.ts'
import { handlers } from './handlers.ts'

type AnyResult = Result<unknown>
type FoundMethod = NonNullable<ReturnType<typeof findMethod>>
type Run = (input: unknown, context: ReadContext | WriteContext) => AnyResult | Promise<AnyResult>

/** The first problem of an input, in the words its schema gives, with the path of the field. */
function inputFailure(error: z.ZodError): AnyResult {
  const issue = error.issues[0]
  const field = issue?.path.join('.') ?? ''
  return fail('input', issue?.message ?? 'Isian tidak bisa dibaca.', field)
}

/**
 * The way of one request, the same for every method: does it exist, is the session open, does zod accept the input,
 * then read, write in one audited transaction, or prepare bytes first and write then. Exceptions never leave here.
 */
export function createDispatcher(
  sessions: Sessions,
  publish: (event: OfficeEvent) => void,
): (name: string, input: unknown) => Promise<AnyResult> {
  const inSession = async (
    session: Session,
    name: string,
    { capability, method, definition }: FoundMethod,
    input: unknown,
  ): Promise<AnyResult> => {
    const ofCapability: Readonly<Record<string, unknown>> = handlers[capability as keyof typeof handlers]
    const handler = ofCapability[method]
    switch (definition.access) {
      case 'session':
        throw new Error(`${name} belongs to the sessions`)
      case 'read':
        return (handler as Run)(input, session.read)
      case 'work':
        return session.write(null, (context) =>
          (handler as (i: unknown, c: WriteContext) => AnyResult)(input, context),
        )
      case 'write': {
        const answer = session.write({ method: name, detail: input }, (context) =>
          (handler as (i: unknown, c: WriteContext) => AnyResult)(input, context),
        )
        if (answer.ok) publish({ type: 'changed', method: name })
        return answer
      }
      case 'staged': {
        const { prepare, commit, finish, abandon } = handler as Staged<unknown, unknown, unknown>
        const staged = await prepare(input, session.read)
        if (!staged.ok) return staged
        let answer: AnyResult
        try {
          answer = session.write({ method: name, detail: input }, (context) =>
            commit(staged.value, input, context),
          )
        } catch (error) {
          abandon?.(staged.value, session.read)
          throw error
        }
        if (answer.ok) {
          publish({ type: 'changed', method: name })
          try {
            finish?.(staged.value, input, session.read)
          } catch (error) {
            // It is committed: a file an antivirus holds must not make the clerk do it a second time.
            console.error(`tegas: ${name}`, error)
          }
        } else abandon?.(staged.value, session.read)
        return answer
      }
    }
  }

  return async (name, rawInput) => {
    try {
      // A transport hands on what it was given.
      const found = typeof name === 'string' ? findMethod(name) : null
      if (!found) return fail('unknown-method', 'Permintaan ini tidak dikenal oleh Tegas.')
      const session = sessions.current()
      if (found.definition.role === 'clerk' && !session)
        return fail('locked', 'Tegas terkunci. Masuk dengan kata sandi Anda, lalu ulangi.')
      const parsed = found.definition.input.safeParse(rawInput, { reportInput: false })
      if (!parsed.success) return inputFailure(parsed.error)
      if (found.definition.access === 'session') return await sessions.answer(name, parsed.data)
      if (!session) return fail('locked', 'Tegas terkunci. Masuk dengan kata sandi Anda, lalu ulangi.')
      return await inSession(session, name, found, parsed.data)
    } catch (error) {
      const failure = failureOf(error)
      // Bugs are for the engineer: the stack goes to the log, never the input (personal data).
      if (failure.code === 'bug') console.error(`tegas: ${name}`, error)
      return { ok: false, error: failure }
    }
  }
}

z.config({ localeError: inputText, jitless: true })
