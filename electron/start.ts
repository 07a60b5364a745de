import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { lookup } from 'node:dns/promises'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { buildIfStale } from './build.ts'

/**
 * `npm start`: builds when something changed, then opens Tegas in Electron, or, where Electron cannot run, serves the
 * same office and UI to a browser on this PC. Run by Node itself (types are stripped), so it works on every platform.
 */

const project = resolve(import.meta.dirname, '..')
const passedOn = process.argv.slice(2)
/** A machine that answers at all answers within this; a blocked one must not hold up the start. */
const REACH_MS = 4_000
const DOWNLOAD_MS = 5 * 60_000

interface Runtime {
  readonly binary: string
  readonly version: number
}

/** The runtime that is there, without asking for one. */
function findElectron(): Runtime | null {
  const dist = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(project, 'node_modules/electron/dist')
  const binary = ['electron', 'electron.exe', 'Electron.app/Contents/MacOS/Electron']
    .map((name) => join(dist, name))
    .find((path) => existsSync(path))
  const versionFile = join(dist, 'version')
  if (binary === undefined || !existsSync(versionFile)) return null
  return { binary, version: Number.parseInt(readFileSync(versionFile, 'utf8').replace(/^v/, ''), 10) }
}

/** Electron's binary is not on the npm registry: fetched once, and only where its place can be reached. */
async function fetchElectron(): Promise<Runtime | null> {
  const mirror =
    process.env.ELECTRON_MIRROR ?? process.env.npm_config_electron_mirror ?? 'https://github.com/'
  const probe = lookup(new URL(mirror).hostname).then(() =>
    fetch(mirror, { method: 'HEAD', signal: AbortSignal.timeout(REACH_MS) }),
  )
  const timeout = new Promise<null>((give) => setTimeout(give, REACH_MS, null))
  const reached = await Promise.race([probe, timeout]).catch(() => null)
  if (reached === null) return null
  console.log('Tegas: fetching Electron (once) ...')
  spawnSync(process.execPath, [join(project, 'node_modules/electron/install.js')], {
    stdio: ['ignore', 'ignore', 'ignore'],
    timeout: DOWNLOAD_MS,
  })
  return findElectron()
}

/** Why Electron cannot open a window here; null where it can. */
function obstacle(): string | null {
  if (process.platform !== 'linux') return null
  if (process.getuid?.() === 0) return 'Electron refuses to run as root'
  if (!process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return 'there is no display'
  return null
}

/** Ctrl+C reaches the child as well: it closes the office and ends, and this process ends with it. */
function passSignalsTo(child: ChildProcess) {
  process.on('SIGINT', () => {})
  process.on('SIGTERM', () => {
    child.kill('SIGTERM')
  })
}

function openElectron({ binary, version }: Runtime) {
  /** Older Electrons bring a Node on which the database driver crashes: then this Node runs the office. */
  const firstWithOurNode = 35
  const thirdParty = process.platform === 'linux' && process.env.ELECTRON_OVERRIDE_DIST_PATH !== undefined
  const env = {
    ...process.env,
    ...(version < firstWithOurNode && !process.env.TEGAS_OFFICE_NODE
      ? { TEGAS_OFFICE_NODE: process.execPath }
      : {}),
    ...(thirdParty
      ? { NODE_OPTIONS: `--require ${JSON.stringify(join(project, 'electron/load-at-once.cjs'))}` }
      : {}),
  }
  const child = spawn(binary, [project, ...passedOn], { cwd: project, stdio: 'inherit', env })
  passSignalsTo(child)
  child.on('error', () => serveBrowser('Electron cannot be started here'))
  child.on('exit', (code, signal) => {
    // Some Linux systems forbid its sandbox, and libraries may be missing: it aborts before there is a window.
    const aborted = signal === 'SIGTRAP' || signal === 'SIGABRT' || signal === 'SIGSEGV' || code === 127
    if (aborted) serveBrowser('Electron cannot run here')
    else process.exit(code ?? 0)
  })
}

/** Opens the address where there is a browser; quietly does not where there is none, or where BROWSER is `none`. */
function openBrowser(url: string) {
  if (process.env.BROWSER === 'none') return
  const [program, args]: [string, string[]] =
    process.platform === 'win32'
      ? ['rundll32', ['url.dll,FileProtocolHandler', url]]
      : [process.platform === 'darwin' ? 'open' : 'xdg-open', [url]]
  const opener = spawn(program, args, { stdio: 'ignore', detached: true })
  opener.on('error', () => {})
  opener.unref()
}

function serveBrowser(reason: string) {
  console.log(
    `Tegas: ${reason}, so it is served to the browser of this PC instead (this address works once):`,
  )
  const child = spawn(process.execPath, [join(project, 'out/main/browser-host.cjs'), ...passedOn], {
    cwd: project,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  })
  child.on('message', (message: { type?: unknown; url?: unknown }) => {
    if (message.type === 'serving' && typeof message.url === 'string') openBrowser(message.url)
  })
  passSignalsTo(child)
  child.on('error', (error) => {
    console.error(`Tegas: ${error.message}`)
    process.exit(1)
  })
  child.on('exit', (code) => process.exit(code ?? 0))
}

try {
  buildIfStale(project)
} catch (error) {
  console.error(`Tegas: ${error instanceof Error ? error.message : error}`)
  process.exit(1)
}
const blocked = obstacle()
if (blocked !== null) serveBrowser(blocked)
else {
  const runtime = findElectron() ?? (await fetchElectron())
  if (runtime) openElectron(runtime)
  else serveBrowser("Electron's binary cannot be had here")
}
