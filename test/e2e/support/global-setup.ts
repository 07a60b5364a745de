import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { buildIfStale } from '../../../electron/build.ts'
import type { TestBrowser } from './chromium.ts'
import { PROJECT } from './folders.ts'

/**
 * Unpacks the browser that lies in the npm package, once, into a folder of ours: the package reuses any
 * `/tmp/chromium` it finds, and two workers that unpack at once crash.
 */
async function unpackChromium(): Promise<TestBrowser> {
  if (process.env.CHROMIUM_PATH) return { executablePath: process.env.CHROMIUM_PATH, env: {} }
  if (process.platform === 'win32') return { channel: 'msedge', env: {} }
  if (process.platform !== 'linux' || process.arch !== 'x64') return { channel: 'chrome', env: {} }
  const { version } = JSON.parse(
    readFileSync(join(PROJECT, 'node_modules/@sparticuz/chromium/package.json'), 'utf8'),
  )
  const cache = join(PROJECT, 'node_modules/.cache')
  const folder = join(cache, `chromium-${version}`)
  if (!existsSync(folder)) {
    mkdirSync(cache, { recursive: true })
    const temporary = mkdtempSync(join(cache, 'unpacking-'))
    const before = { TMPDIR: process.env.TMPDIR, AWS_LAMBDA_JS_RUNTIME: process.env.AWS_LAMBDA_JS_RUNTIME }
    // With this runtime named, the package brings the system libraries that a bare Debian lacks.
    Object.assign(process.env, { TMPDIR: temporary, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' })
    try {
      const { default: chromium } = await import('@sparticuz/chromium')
      await chromium.executablePath()
    } finally {
      for (const [name, value] of Object.entries(before))
        if (value === undefined) delete process.env[name]
        else process.env[name] = value
    }
    try {
      renameSync(temporary, folder)
    } catch (error) {
      rmSync(temporary, { recursive: true, force: true })
      if (!existsSync(folder)) throw error // another run may have been first
    }
  }
  nameFonts(join(folder, 'fonts'))
  return {
    executablePath: join(folder, 'chromium'),
    env: {
      LD_LIBRARY_PATH: join(folder, 'al2023/lib'),
      FONTCONFIG_PATH: join(folder, 'fonts'),
      HOME: folder,
    },
  }
}

/** The package's own list looks for fonts under /tmp; without any a page has no text, and nothing on it is visible. */
function nameFonts(folder: string) {
  const list = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(folder, 'cache')}</cachedir>
</fontconfig>
`
  const path = join(folder, 'fonts.conf')
  if (readFileSync(path, 'utf8') !== list) writeFileSync(path, list)
}

export default async function setup(project: TestProject) {
  buildIfStale(PROJECT) // end-to-end tests run the built output
  project.provide('browser', await unpackChromium())
}
