import { type BrowserWindow, type IpcMainInvokeEvent, ipcMain } from 'electron'
import { z } from 'zod'
import type { Office } from '../src/office/start.ts'
import { fail, type Result } from '../src/terms/result.ts'
import { isOwnPage } from './app-protocol.ts'
import { CHANNEL } from './channels.ts'
import { givenFile } from './desktop/files.ts'
import type { Uploads } from './uploads.ts'

interface BridgeOptions {
  readonly office: Office
  readonly desktop: (method: string, input: unknown) => Promise<Result<unknown>>
  readonly uploads: Uploads
  readonly window: () => BrowserWindow | null
}

const Name = z.string().max(200)
const NamedPath = z.object({ path: z.string().min(1).max(32_768), name: z.string().max(500) })

const foreign = fail('foreign-page', 'Permintaan ini tidak datang dari Tegas, jadi ditolak.')
const unreadable = fail('input', 'Permintaan ini tidak bisa dibaca.')

/** Our own page, in the top frame of our own window; nobody else is heard. */
function isOurs({ senderFrame, sender }: IpcMainInvokeEvent, window: BrowserWindow | null): boolean {
  return (
    senderFrame !== null &&
    senderFrame.parent === null &&
    isOwnPage(senderFrame.url) &&
    sender === window?.webContents
  )
}

/** Answers the page: `desktop.*` here, everything else by the office. */
export function openBridge({ office, desktop, uploads, window }: BridgeOptions): void {
  const handle = (channel: string, answer: (...input: unknown[]) => Promise<Result<unknown>>) => {
    ipcMain.handle(channel, (event, ...input: unknown[]) =>
      isOurs(event, window()) ? answer(...input) : foreign,
    )
  }
  handle(CHANNEL.call, async (rawName, input) => {
    const name = Name.safeParse(rawName)
    if (!name.success) return unreadable
    return name.data.startsWith('desktop.') ? desktop(name.data, input) : office.call(name.data, input)
  })
  handle(CHANNEL.filePath, async (raw) => {
    const named = NamedPath.safeParse(raw)
    return named.success ? givenFile(office, named.data.path, named.data.name, false) : unreadable
  })
  handle(CHANNEL.upload, (message) => uploads.answer(message))
  office.on((event) => {
    const contents = window()?.webContents
    if (contents && isOwnPage(contents.getURL())) contents.send(CHANNEL.event, event)
  })
}
