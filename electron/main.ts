import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { app, type BrowserWindow, session } from 'electron'
import { registerAppScheme, serveApp } from './app-protocol.ts'
import { openBridge } from './bridge.ts'
import { OFFICE_FOLDER } from './data-folder.ts'
import { answerDesktop } from './desktop/answer.ts'
import { electronDesktop } from './desktop/electron.ts'
import { hardenCommandLine, hardenSession } from './hardening.ts'
import { installMenu } from './menu.ts'
import { linkOffice } from './office-link.ts'
import { createPageFiles } from './page-files.ts'
import { readRunSettings } from './run-settings.ts'
import { spawnInChildProcess } from './transport-child.ts'
import { spawnInUtilityProcess } from './transport-utility.ts'
import { createUploads } from './uploads.ts'
import { openWindow } from './window.ts'
import { watchWorkingCopies } from './working-copies.ts'

/** How long the office may take to close its database before the app ends without it (SQLite survives that). */
const CLOSING_MS = 5_000

registerAppScheme()
hardenCommandLine()
// Old office PCs: the GPU process costs hundreds of MB and shows white windows on old drivers (anchors C3).
app.disableHardwareAcceleration()

const settings = readRunSettings(app.isPackaged, process.env, process.argv)
if (settings.baseFolder !== null) app.setPath('userData', settings.baseFolder)

async function run() {
  await app.whenReady() // a utility process started before that takes the app down with it
  let window: BrowserWindow | null = null
  const current = () => (window?.isDestroyed() ? null : window)

  const entry = join(app.getAppPath(), 'out/main/office-process.cjs')
  const office = linkOffice(
    settings.officeNode === null
      ? spawnInUtilityProcess(entry)
      : spawnInChildProcess(entry, settings.officeNode),
    {
      dataFolder: join(app.getPath('userData'), OFFICE_FOLDER),
      resources: app.isPackaged
        ? join(process.resourcesPath, 'resources')
        : join(app.getAppPath(), 'resources'),
      importWorker: join(app.getAppPath(), 'out/main/import-worker.cjs'),
      zone: settings.zone,
      now: settings.now,
      demo: settings.demo,
    },
  )
  const uploads = createUploads(office, tmpdir())
  if (settings.test) (await import('./test-controls.ts')).installTestControls(office)
  const desktop = electronDesktop({
    office,
    window: current,
    driveRoot: settings.driveRoot,
  })
  openBridge({ office, desktop: answerDesktop(desktop, office), uploads, window: current })

  app.on('second-instance', () => {
    if (window?.isMinimized()) window.restore()
    window?.focus()
  })
  app.on('window-all-closed', () => app.quit())
  app.on('quit', () => {
    if (!settings.temporary || settings.baseFolder === null) return
    try {
      rmSync(settings.baseFolder, { recursive: true, force: true })
    } catch {
      // Chromium still holds some of its own files on Windows; the system clears its temporary folder.
    }
  })
  let closed = false
  app.on('will-quit', (event) => {
    if (closed) return
    event.preventDefault()
    uploads.close()
    Promise.race([office.close(), new Promise((resolve) => setTimeout(resolve, CLOSING_MS))]).finally(() => {
      closed = true
      app.quit()
    })
  })

  installMenu()
  hardenSession(session.defaultSession)
  serveApp(session.defaultSession, createPageFiles(join(app.getAppPath(), 'out/ui')))
  window = openWindow()
  watchWorkingCopies(office, window)
}

// One office, one app: a second start brings the first to the front.
if (app.requestSingleInstanceLock())
  run().catch((error: unknown) => {
    console.error('tegas:', error)
    app.exit(1)
  })
else app.quit()
