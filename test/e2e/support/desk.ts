import type { Page } from 'playwright-core'
import type { Result } from '../../../src/terms/result.ts'

/** How a desk is opened; the clock is set here and never waited for. */
export interface DeskOptions {
  /** Moment from which the office's clock runs on, ISO 8601. */
  readonly now?: string
  readonly zone?: 'Asia/Jakarta' | 'Asia/Makassar' | 'Asia/Jayapura'
  /** Base folder to open again after `close({ keep: true })`; otherwise a fresh one. */
  readonly baseFolder?: string
}

/** One running Tegas with its page, the same for the browser host and for Electron: a road is walked on either. */
export interface Desk {
  readonly host: 'browser' | 'electron'
  readonly page: Page
  /** Where the office's `office.db` and `keys.json` lie. */
  readonly dataFolder: string
  readonly baseFolder: string
  /** A folder that shows up as a removable drive; its name is the drive's label. */
  readonly drive: string
  /** Errors and refused loads (CSP) the page's console showed so far. */
  readonly complaints: readonly string[]
  /** Moves the office's clock to this moment; it runs on from there. The page is told by its next question. */
  setNow(iso: string): Promise<void>
  /** What the clerk will choose in the next "open files" dialog; an empty list cancels it. */
  answerFiles(paths: readonly string[]): Promise<void>
  /** What the clerk will choose in the next folder dialog. */
  answerFolder(path: string): Promise<void>
  /** Where the clerk will save in the next save dialog. */
  answerSavePath(path: string): Promise<void>
  /** Paths that went to Word so far. */
  opened(): Promise<readonly string[]>
  /** The clerk comes back from Word: drafts she saved there are taken back in (without waiting for the timer). */
  returnFromWord(): Promise<void>
  /** Asks through the page's own bridge, as a script in the page could. */
  call(method: string, input: unknown): Promise<Result<unknown>>
  /** Ends the app; removes the base folder unless it is kept. */
  close(options?: { keep: boolean }): Promise<void>
}

/**
 * The page has drawn its first screen, so its bridge is there too. No `waitForFunction`: it evaluates inside the page,
 * which the page's CSP refuses as soon as a second look is needed.
 */
export async function pageIsUp(page: Page): Promise<void> {
  await page.locator('main').first().waitFor()
}

/** `window.tegas.call` from the test; bytes do not survive this way, ids and texts do. */
export function callThrough(page: Page): Desk['call'] {
  return async (method, input) =>
    (await page.evaluate(
      ([name, value]) =>
        // The page's global is typed in the UI's project, not here.
        (globalThis as unknown as { tegas: { call(m: string, i: unknown): Promise<unknown> } }).tegas.call(
          name as string,
          value,
        ),
      [method, input],
    )) as Result<unknown>
}

/** Collects what the page complains about: uncaught errors and everything CSP refuses. */
export function collectComplaints(page: Page): string[] {
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  return complaints
}
