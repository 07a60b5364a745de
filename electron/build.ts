import { spawnSync } from 'node:child_process'
import { readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const SOURCES = ['electron', 'src', 'electron.vite.config.ts', 'package.json', 'package-lock.json']

/** When the newest file below a path was changed, in milliseconds; 0 when there is none. */
function newest(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found) return 0
  if (!found.isDirectory()) return found.mtimeMs
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))))
}

/**
 * Builds `out/` when a source is newer than it. For `npm start` and the end-to-end tests; nothing shipped.
 * @param project the project's folder
 * @throws Error with what the builder said
 */
export function buildIfStale(project: string): void {
  const stamp = join(project, 'out/.built')
  const built = statSync(stamp, { throwIfNoEntry: false })?.mtimeMs ?? 0
  if (Math.max(...SOURCES.map((path) => newest(join(project, path)))) < built) return
  console.log('Tegas: building ...')
  const started = new Date()
  rmSync(stamp, { force: true }) // a build that fails halfway is no build
  const builder = join(project, 'node_modules/electron-vite/bin/electron-vite.js')
  const { status, stdout, stderr } = spawnSync(process.execPath, [builder, 'build'], {
    cwd: project,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`the build failed:\n${stdout}\n${stderr}`)
  writeFileSync(stamp, '')
  utimesSync(stamp, started, started) // what changed while it was building is not in it
}
