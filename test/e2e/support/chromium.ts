import { type Browser, chromium } from 'playwright-core'
import { inject } from 'vitest'

/** Which browser the tests drive; `global-setup.ts` provides it once for all workers. */
export interface TestBrowser {
  readonly executablePath?: string
  /** An installed browser, where the unpacked one does not run (Windows, macOS). */
  readonly channel?: string
  readonly env: Readonly<Record<string, string>>
}

declare module 'vitest' {
  interface ProvidedContext {
    browser: TestBrowser
  }
}

/** Own arguments: those the package proposes switch web security off, which is what these tests are about. */
const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage']

/** Starts a browser of its own; the caller closes it. */
export function launchChromium(): Promise<Browser> {
  const { env, ...which } = inject('browser')
  return chromium.launch({
    ...which,
    args: ARGUMENTS,
    chromiumSandbox: false,
    env: { ...process.env, ...env },
  })
}
