import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { _electron, type ElectronApplication, type Page } from 'playwright-core'
import { ACCOUNT, must, officeIn, PASSWORD } from './office.ts'

/** Electron's binary on a machine with a display; null elsewhere. */
export function electronBinary(): string | null {
  const dist = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? resolve('node_modules/electron/dist')
  const found = ['electron', 'electron.exe', 'Electron.app/Contents/MacOS/Electron']
    .map((name) => join(dist, name))
    .find(existsSync)
  const display = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY
  return found && display ? found : null
}

/** Starts an app folder in Electron; the caller closes it. */
export function launch(
  binary: string,
  appFolder: string,
  env: Record<string, string>,
): Promise<ElectronApplication> {
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0
  // A repackaged runtime needs a helper to start an app folder as the original does.
  const executablePath =
    process.env.ELECTRON_OVERRIDE_DIST_PATH && process.platform === 'linux'
      ? resolve('test/e2e/support/third-party-electron.sh')
      : binary
  return _electron.launch({
    executablePath,
    args: [...(asRoot ? ['--no-sandbox'] : []), appFolder],
    env: { ...(process.env as Record<string, string>), ...env },
  })
}

export interface BenchDesk {
  /** What the calls went through: Electron's window, or the office alone where there is no runtime. */
  readonly host: string
  /** Milliseconds of each call, one after the other. */
  timeCalls(method: string, inputs: readonly unknown[]): Promise<number[]>
  close(): Promise<void>
}

/** Runs in the page. */
async function timeInPage(page: Page, method: string, inputs: readonly unknown[]): Promise<number[]> {
  return page.evaluate(
    async ([name, list]) => {
      const { tegas } = globalThis as unknown as {
        tegas: { call(m: string, i: unknown): Promise<{ ok: boolean; error?: { message: string } }> }
      }
      const times: number[] = []
      for (const input of list as unknown[]) {
        const begin = performance.now()
        const answer = await tegas.call(name as string, input)
        times.push(performance.now() - begin)
        if (!answer.ok) throw new Error(answer.error?.message)
      }
      return times
    },
    [method, inputs] as const,
  )
}

/** The built app on a copy of this data folder, signed in; the office called directly where Electron cannot run. */
export async function openDesk(dataFolder: string): Promise<BenchDesk> {
  const binary = electronBinary()
  const signIn = { accountId: ACCOUNT, password: PASSWORD }
  if (!binary) {
    const office = officeIn(dataFolder)
    await must(office.call('account.signIn', signIn))
    return {
      host: 'office alone, no Electron here',
      timeCalls: async (method, inputs) => {
        const times: number[] = []
        for (const input of inputs) {
          const begin = performance.now()
          await must(office.call(method, input))
          times.push(performance.now() - begin)
        }
        return times
      },
      close: () => office.close(),
    }
  }
  const base = mkdtempSync(join(tmpdir(), 'tegas-bench-desk-'))
  cpSync(dataFolder, join(base, 'kantor'), { recursive: true })
  const app = await launch(binary, resolve('.'), {
    TEGAS_DATA: base,
    TEGAS_NOW: '2026-11-20T02:00:00Z',
    TEGAS_ZONE: 'Asia/Jakarta',
  })
  const page = await app.firstWindow()
  await page.waitForFunction('window.tegas !== undefined')
  await timeInPage(page, 'account.signIn', [signIn])
  return {
    host: 'Electron window',
    timeCalls: (method, inputs) => timeInPage(page, method, inputs),
    close: async () => {
      await app.close()
      rmSync(base, { recursive: true, force: true })
    },
  }
}
