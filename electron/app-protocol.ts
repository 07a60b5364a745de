import { protocol, type Session } from 'electron'
import type { ReadPage } from './page-files.ts'

export const PAGE_ORIGIN = 'app://tegas'
export const PAGE_URL = `${PAGE_ORIGIN}/`

/** Must run before Electron is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: 'app',
      privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true },
    },
  ])
}

/** Is this URL our own page, by the parser that Chromium's origins follow too. */
export function isOwnPage(url: string): boolean {
  if (!URL.canParse(url)) return false
  const { protocol: scheme, host, username } = new URL(url)
  return scheme === 'app:' && host === 'tegas' && username === ''
}

/** Serves the built UI at `app://tegas/`; anything else on that scheme is not found. */
export function serveApp(session: Session, readPage: ReadPage): void {
  session.protocol.handle('app', async (request) => {
    const file =
      request.method === 'GET' && isOwnPage(request.url)
        ? await readPage(new URL(request.url).pathname)
        : null
    return file ? new Response(file.body, { headers: file.headers }) : new Response(null, { status: 404 })
  })
}
