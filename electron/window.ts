import { join } from 'node:path'
import { app, BrowserWindow } from 'electron'
import { PAGE_URL } from './app-protocol.ts'
import { hardenContents } from './hardening.ts'
import { offerEditMenu } from './menu.ts'

/** The one window. Shown at its first paint, which is the static skeleton: no white flash on a slow PC. */
export function openWindow(): BrowserWindow {
  const window = new BrowserWindow({
    title: 'Tegas',
    width: 1366,
    height: 768,
    minWidth: 960,
    minHeight: 600,
    show: false,
    backgroundColor: '#f5f6f8',
    autoHideMenuBar: true,
    webPreferences: {
      preload: join(app.getAppPath(), 'out/preload/preload.cjs'),
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  })
  hardenContents(window.webContents)
  offerEditMenu(window.webContents)
  window.once('ready-to-show', () => window.show())
  window.on('page-title-updated', (event) => event.preventDefault())
  window.loadURL(PAGE_URL).catch((error: unknown) => console.error('tegas: page', error))
  return window
}
