import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { BUILT, PROJECT } from './support/folders.ts'

const onLinux = process.platform === 'linux'

describe.skipIf(!onLinux)(
  `npm start${onLinux ? '' : ' (skipped: only Linux can be without a display)'}`,
  () => {
    it('serves a browser where Electron cannot open a window, says so in one line, and ends when asked', async () => {
      const base = mkdtempSync(join(tmpdir(), 'tegas-start-'))
      const { DISPLAY: _x, WAYLAND_DISPLAY: _w, ...env } = process.env
      const child = spawn(process.execPath, [join(PROJECT, 'electron/start.ts')], {
        cwd: base, // works from anywhere
        env: { ...env, BROWSER: 'none', TEGAS_DATA: base, TEGAS_TEST: '' },
        stdio: ['ignore', 'pipe', 'inherit'],
      })
      try {
        let output = ''
        const url = await new Promise<string>((resolve, reject) => {
          child.stdout.on('data', (chunk: Buffer) => {
            output += chunk.toString()
            const found = /http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]{43}/.exec(output)
            if (found) resolve(found[0])
          })
          child.on('exit', () => reject(new Error(`ended: ${output}`)))
        })
        expect(output.split('\n').filter((line) => line.includes('browser'))).toHaveLength(1)
        expect((await fetch(url)).status).toBe(200)
        const ended = new Promise((resolve) => child.once('exit', resolve))
        child.kill('SIGTERM')
        await ended
        await expect(fetch(url)).rejects.toThrow()
      } finally {
        child.kill('SIGKILL')
        rmSync(base, { recursive: true, force: true })
      }
    })
  },
)

/** A built file and every built file it needs. */
function closure(entry: string, seen = new Set<string>()): Set<string> {
  if (seen.has(entry) || !existsSync(entry)) return seen
  seen.add(entry)
  for (const [, name] of readFileSync(entry, 'utf8').matchAll(/require\("(\.[^"]+)"\)/g))
    closure(join(entry, '..', name ?? ''), seen)
  return seen
}

describe('what is built', () => {
  it('holds nothing of the browser host in the program of the shell', () => {
    const shell = new Set([
      ...closure(join(BUILT, 'main/main.cjs')),
      ...closure(join(BUILT, 'main/office-process.cjs')),
    ])
    expect(shell.size).toBeGreaterThan(4)
    for (const file of shell) expect(readFileSync(file, 'utf8'), file).not.toContain('SameSite=Strict')
    // The words are there to be found, where they belong.
    expect(readFileSync(join(BUILT, 'main/browser-host.cjs'), 'utf8')).toContain('SameSite=Strict')
  })

  it('has one preload, which needs nothing but Electron', () => {
    expect(readdirSync(join(BUILT, 'preload'))).toEqual(['preload.cjs'])
    const needed = [
      ...readFileSync(join(BUILT, 'preload/preload.cjs'), 'utf8').matchAll(/require\("([^"]+)"\)/g),
    ].map(([, name]) => name)
    expect(needed).toEqual(['electron'])
  })
})
