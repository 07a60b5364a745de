import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import { launchChromium } from './chromium.ts'
import { callThrough, collectComplaints, type Desk, type DeskOptions, pageIsUp } from './desk.ts'
import { BUILT, deskFolders } from './folders.ts'

interface Answer {
  readonly type: string
  readonly url?: string
  readonly opened?: readonly string[]
}

/** One message to the host, one answer. */
function ask(host: ChildProcess, message: object): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const gone = () => reject(new Error('the browser host ended'))
    host.once('exit', gone)
    host.once('message', (answer) => {
      host.off('exit', gone)
      resolve(answer as Answer)
    })
    host.send(message)
  })
}

/** The built browser host on its own process, with the tests' stand-ins; answers its one-time URL. */
export async function startBrowserHost(options: DeskOptions = {}) {
  const folders = deskFolders(options.baseFolder)
  const host = fork(join(BUILT, 'main/browser-host.cjs'), [], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    execArgv: [],
    env: {
      ...process.env,
      TEGAS_TEST: '1',
      TEGAS_DATA: folders.baseFolder,
      TEGAS_DRIVES: folders.drives,
      TEGAS_NOW: options.now ?? '',
      TEGAS_ZONE: options.zone ?? 'Asia/Jakarta',
    },
  })
  const url = await new Promise<string>((resolve, reject) => {
    host.once('exit', () => reject(new Error('the browser host ended before it served')))
    host.once('message', (answer: Answer) => resolve(answer.url ?? ''))
  })
  const stop = async (keep: boolean) => {
    const ended = new Promise((resolve) => host.once('exit', resolve))
    if (host.exitCode === null) {
      host.kill('SIGTERM')
      await ended
    }
    if (!keep) folders.remove()
  }
  return { host, url, folders, stop, ask: (message: object) => ask(host, message) }
}

/** Opens Tegas in a browser, signed in to nothing. */
export async function openBrowserDesk(options: DeskOptions = {}): Promise<Desk> {
  const { url, folders, stop, ask: say } = await startBrowserHost(options)
  const browser = await launchChromium()
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } })
  const complaints = collectComplaints(page)
  await page.goto(url)
  await pageIsUp(page)
  const recorded = () => say({ type: 'recorded' })
  return {
    host: 'browser',
    page,
    dataFolder: folders.dataFolder,
    baseFolder: folders.baseFolder,
    drive: folders.drive,
    complaints,
    setNow: async (now) => {
      await say({ type: 'set-now', now })
    },
    answerFiles: async (value) => {
      await say({ type: 'answer', dialog: 'files', value })
    },
    answerFolder: async (value) => {
      await say({ type: 'answer', dialog: 'folders', value })
    },
    answerSavePath: async (value) => {
      await say({ type: 'answer', dialog: 'savePaths', value })
    },
    opened: async () => (await recorded()).opened ?? [],
    returnFromWord: async () => {
      await say({ type: 'return-from-word' })
    },
    call: callThrough(page),
    close: async ({ keep } = { keep: false }) => {
      await browser.close()
      await stop(keep)
    },
  }
}
