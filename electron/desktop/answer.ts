import { type DesktopHandlers, desktop } from '../../src/contract/desktop.ts'
import type { Method } from '../../src/contract/method.ts'
import type { Office } from '../../src/office/start.ts'
import { fail, type Result } from '../../src/terms/result.ts'

const isOpen = async (office: Pick<Office, 'call'>) => {
  const status = await office.call('account.status', {})
  return status.ok && (status.value as { state?: unknown } | null)?.state === 'open'
}

/**
 * The way of one `desktop.*` request, the same for the shell and the browser host: does the method exist, is a
 * session open where one is needed, does zod accept the input. Never rejects.
 */
export function answerDesktop(
  handlers: DesktopHandlers,
  office: Pick<Office, 'call'>,
): (name: string, input: unknown) => Promise<Result<unknown>> {
  const methods: Readonly<Record<string, Method>> = desktop
  return async (name, input) => {
    const method = name.slice('desktop.'.length)
    const definition = Object.hasOwn(methods, method) ? methods[method] : undefined
    if (!definition) return fail('unknown-method', 'Permintaan ini tidak dikenal oleh Tegas.')
    try {
      if (definition.role === 'clerk' && !(await isOpen(office)))
        return fail('locked', 'Tegas terkunci. Masuk dengan kata sandi Anda, lalu ulangi.')
      const parsed = definition.input.safeParse(input, { reportInput: false })
      if (!parsed.success) {
        const issue = parsed.error.issues[0]
        return fail('input', issue?.message ?? 'Isian tidak bisa dibaca.', issue?.path.join('.') ?? '')
      }
      // The method's own schema just made this input.
      const handler = handlers[method as keyof DesktopHandlers] as (i: unknown) => Promise<Result<unknown>>
      return await handler(parsed.data)
    } catch (error) {
      console.error(`tegas: ${name}`, error)
      return fail(
        'bug',
        'Terjadi kesalahan yang tidak terduga di Tegas. Data yang tersimpan tetap utuh. Ulangi; bila terjadi lagi, catat langkahnya dan laporkan.',
      )
    }
  }
}
