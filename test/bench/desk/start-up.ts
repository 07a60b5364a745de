import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { median, type Row, row } from '../report.ts'
import { officeIn, setUp } from './office.ts'
import { electronBinary, launch } from './window.ts'

const ROUNDS = 5

/** The least an Electron app can be: one window with one field. */
function emptyApp(folder: string): string {
  const app = join(folder, 'empty-app')
  mkdirSync(app, { recursive: true })
  writeFileSync(
    join(app, 'package.json'),
    JSON.stringify({ name: 'empty', version: '1.0.0', main: 'main.cjs' }),
  )
  writeFileSync(
    join(app, 'main.cjs'),
    `const { app, BrowserWindow } = require('electron')
app.whenReady().then(() => new BrowserWindow({ width: 1366, height: 768 }).loadURL('data:text/html,<input type=password>'))
app.on('window-all-closed', () => app.quit())`,
  )
  return app
}

/** Spawn to a password field that can be typed in, ours and an empty window in turn. */
export async function startUp(folder: string): Promise<Row[]> {
  const binary = electronBinary()
  if (!binary) {
    console.log('desk: spawn to sign-in screen NOT measured: no Electron runtime or no display')
    return []
  }
  const base = mkdtempSync(join(folder, 'start-'))
  const office = officeIn(join(base, 'kantor'))
  await setUp(office)
  await office.close()
  const empty = emptyApp(folder)
  const time = async (appFolder: string, env: Record<string, string>) => {
    const begin = performance.now()
    const app = await launch(binary, appFolder, env)
    const page = await app.firstWindow()
    await page.locator('input[type=password]').first().waitFor({ state: 'visible' })
    const ms = performance.now() - begin
    await app.close()
    return ms
  }
  const ours: number[] = []
  const floor: number[] = []
  for (let round = 0; round <= ROUNDS; round += 1) {
    const one = await time(empty, {})
    const other = await time(resolve('.'), { TEGAS_DATA: base, TEGAS_ZONE: 'Asia/Jakarta' })
    if (round === 0) continue // warms the disk cache
    floor.push(one)
    ours.push(other)
  }
  rmSync(base, { recursive: true, force: true })
  return [
    row({
      topic: 'desk',
      name: 'spawn to usable sign-in screen',
      unit: 'ms',
      ours: median(ours),
      floor: median(floor),
      goal: 2,
      reads: 'ours / floor',
    }),
  ]
}
