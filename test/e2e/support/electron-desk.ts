import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { _electron, type ElectronApplication, errors } from 'playwright-core'
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

/** The clerk's part of the dialogs, and Word: the shell asks Electron, Electron asks the test. */
const answerDialogs = (app: ElectronApplication) =>
  app.evaluate(({ dialog, shell }) => {
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

/** A start takes some five seconds, thirty on a machine that does much else. */
const START_MS = 45_000

class StartHangs extends Error {
  constructor(stage: string) {
    super(`Electron's start hangs at: ${stage}`)
  }
}

/** Rejects, naming the stage at which it stood, when a start does not come to its end. */
async function inTime<T>(stage: () => string, start: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new StartHangs(stage())), START_MS)
  })
  return Promise.race([start, late]).finally(() => clearTimeout(timer))
}

/**
 * Opens the built app in real Electron. One start in twenty hung under the driver, at a stage nobody has seen yet; it is
 * said and tried once more, so that the next one tells where.
 */
export async function openElectronDesk(options: ElectronDeskOptions = {}): Promise<ElectronDesk> {
  try {
    return await start(options)
  } catch (error) {
    const hung = error instanceof errors.TimeoutError || error instanceof StartHangs
    if (!hung) throw error
    console.warn(`${error.message}; started once more`)
    return start(options)
  }
}

async function start(options: ElectronDeskOptions): Promise<ElectronDesk> {
  const found = findElectron()
  if (found === null) throw new Error('no Electron runtime')
  const executablePath =
    process.env.ELECTRON_OVERRIDE_DIST_PATH && process.platform === 'linux' ? THIRD_PARTY : found
  const folders = deskFolders(options.baseFolder)
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0
  let stage = 'launch'
  const app = await _electron.launch({
    executablePath,
    cwd: PROJECT,
    timeout: START_MS,
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
  const open = async () => {
    stage = 'first window'
    const page = await app.firstWindow()
    const complaints = collectComplaints(page)
    stage = 'page'
    await pageIsUp(page)
    stage = 'dialogs'
    await answerDialogs(app)
    return { page, complaints }
  }
  const { page, complaints } = await inTime(() => stage, open()).catch((error: unknown) => {
    app.process().kill('SIGKILL')
    throw error
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
