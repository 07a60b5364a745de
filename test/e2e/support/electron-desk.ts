import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { _electron, type ElectronApplication } from 'playwright-core'
import { callThrough, collectComplaints, type Desk, type DeskOptions, pageIsUp } from './desk.ts'
import { deskFolders, PROJECT } from './folders.ts'

/** A runtime that did not come with the package needs help to start a program; see the script. */
const THIRD_PARTY = join(PROJECT, 'test/e2e/support/third-party-electron.sh')

/** Electron's binary, without asking the package for it: its index.js would start a download. */
function findElectron(): string | null {
  const dist = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(PROJECT, 'node_modules/electron/dist')
  const names = ['electron', 'electron.exe', 'Electron.app/Contents/MacOS/Electron']
  return names.map((name) => join(dist, name)).find((path) => existsSync(path)) ?? null
}

/** Why real Electron cannot be driven here; null where it can. In CI a missing runtime is an error, not a reason. */
export function electronMissing(): string | null {
  const reason =
    findElectron() === null
      ? 'no Electron runtime (set ELECTRON_OVERRIDE_DIST_PATH)'
      : process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY
        ? 'no display (use xvfb-run)'
        : null
  if (reason !== null && process.env.CI) throw new Error(`in CI no end-to-end test is skipped: ${reason}`)
  return reason
}

/** Reached on the shell's process only; see electron/test-controls.ts. */
type Controlled = Electron.App & {
  tegasTest: {
    setNow(iso: string): Promise<unknown>
    selfTest(): Promise<unknown>
    takeBackChanged(): Promise<unknown>
    crashOffice(): void
  }
}

export interface ElectronDesk extends Desk {
  readonly app: ElectronApplication
  selfTest(): Promise<unknown>
  crashOffice(): Promise<void>
}

export interface ElectronDeskOptions extends DeskOptions {
  /** The office in Electron's own utility process, as shipped, even where TEGAS_OFFICE_NODE is set. */
  readonly ownNode?: boolean
}

/** Opens the built app in real Electron. */
export async function openElectronDesk(options: ElectronDeskOptions = {}): Promise<ElectronDesk> {
  const found = findElectron()
  if (found === null) throw new Error('no Electron runtime')
  const executablePath =
    process.env.ELECTRON_OVERRIDE_DIST_PATH && process.platform === 'linux' ? THIRD_PARTY : found
  const folders = deskFolders(options.baseFolder)
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0
  const app = await _electron.launch({
    executablePath,
    cwd: PROJECT,
    args: [...(asRoot ? ['--no-sandbox'] : []), PROJECT],
    env: {
      ...(process.env as Record<string, string>),
      TEGAS_TEST: '1',
      TEGAS_DATA: folders.baseFolder,
      TEGAS_DRIVES: folders.drives,
      TEGAS_NOW: options.now ?? '',
      TEGAS_ZONE: options.zone ?? 'Asia/Jakarta',
      TEGAS_OFFICE_NODE: options.ownNode ? '' : (process.env.TEGAS_OFFICE_NODE ?? ''),
    },
  })
  const page = await app.firstWindow()
  const complaints = collectComplaints(page)
  await pageIsUp(page)
  // The clerk's part of the dialogs, and Word: the shell asks Electron, Electron asks the test.
  await app.evaluate(({ dialog, shell }) => {
    const queue = { open: [] as string[][], save: [] as string[], opened: [] as string[] }
    Object.assign(globalThis, { tegasQueue: queue })
    dialog.showOpenDialog = async () => {
      const filePaths = queue.open.shift() ?? []
      return { canceled: filePaths.length === 0, filePaths }
    }
    dialog.showSaveDialog = async () => {
      const filePath = queue.save.shift() ?? ''
      return { canceled: filePath === '', filePath }
    }
    shell.openPath = async (path) => {
      queue.opened.push(path)
      return ''
    }
  })
  const enqueue = async (dialog: 'open' | 'save', value: unknown) => {
    await app.evaluate(
      (_electronModule, [name, item]) => {
        const { tegasQueue } = globalThis as unknown as { tegasQueue: Record<string, unknown[]> }
        tegasQueue[String(name)]?.push(item)
      },
      [dialog, value],
    )
  }
  return {
    host: 'electron',
    app,
    page,
    dataFolder: folders.dataFolder,
    baseFolder: folders.baseFolder,
    drive: folders.drive,
    complaints,
    setNow: async (iso) => {
      await app.evaluate(({ app: shell }, now) => (shell as Controlled).tegasTest.setNow(now), iso)
    },
    answerFiles: (paths) => enqueue('open', paths),
    answerFolder: (path) => enqueue('open', [path]),
    answerSavePath: (path) => enqueue('save', path),
    opened: () =>
      app.evaluate(() => (globalThis as unknown as { tegasQueue: { opened: string[] } }).tegasQueue.opened),
    selfTest: () => app.evaluate(({ app: shell }) => (shell as Controlled).tegasTest.selfTest()),
    crashOffice: () => app.evaluate(({ app: shell }) => (shell as Controlled).tegasTest.crashOffice()),
    returnFromWord: async () => {
      await app.evaluate(({ app: shell }) => (shell as Controlled).tegasTest.takeBackChanged())
    },
    call: callThrough(page),
    close: async ({ keep } = { keep: false }) => {
      await app.close()
      if (!keep) folders.remove()
    },
  }
}
