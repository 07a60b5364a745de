import { contextBridge, ipcRenderer, webUtils } from 'electron'
import type { Bridge, GivenFile } from '../src/contract/bridge.ts'
import type { OfficeEvent } from '../src/contract/events.ts'
import { fail, type Result } from '../src/terms/result.ts'
import { CHANNEL, PIECE_BYTES, type UploadMessage } from './channels.ts'

const unreachable = fail(
  'unreachable',
  'Tegas tidak menjawab, jadi langkah terakhir mungkin belum tercatat. Data yang tersimpan tetap utuh. Tutup Tegas, lalu buka lagi.',
)

/** Never rejects: the page gets results only. */
const invoke = async (channel: string, ...input: unknown[]): Promise<Result<unknown>> => {
  try {
    return await ipcRenderer.invoke(channel, ...input)
  } catch {
    return unreachable
  }
}

const upload = (message: UploadMessage) => invoke(CHANNEL.upload, message)

/** Pieces, so that a two-gigabyte video is never one message. */
async function streamIn(file: File): Promise<Result<unknown>> {
  const opened = await upload({ step: 'open', name: file.name || 'tempelan.png', size: file.size })
  if (!opened.ok) return opened
  const { id } = opened.value as { id: string }
  try {
    for (let offset = 0; offset < file.size; offset += PIECE_BYTES) {
      const bytes = new Uint8Array(await file.slice(offset, offset + PIECE_BYTES).arrayBuffer())
      const taken = await upload({ step: 'piece', id, bytes })
      if (!taken.ok) return taken
    }
    return await upload({ step: 'done', id })
  } catch {
    await upload({ step: 'abandon', id })
    return fail(
      'file-unreadable',
      `Berkas «${file.name}» tidak bisa dibaca. Tidak ada yang disimpan. Pilih berkasnya sekali lagi.`,
    )
  }
}

const bridge: Bridge = {
  call: (method, input) => invoke(CHANNEL.call, method, input),
  on(listener) {
    const heard = (_event: unknown, event: OfficeEvent) => listener(event)
    ipcRenderer.on(CHANNEL.event, heard)
    return () => {
      ipcRenderer.removeListener(CHANNEL.event, heard)
    }
  },
  async fileToken(file) {
    const path = webUtils.getPathForFile(file)
    const given =
      path === '' ? await streamIn(file) : await invoke(CHANNEL.filePath, { path, name: file.name })
    return given as Result<GivenFile>
  },
}

contextBridge.exposeInMainWorld('tegas', bridge)
