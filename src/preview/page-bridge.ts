import type { Bridge, GivenFile } from '../contract/bridge.ts'
import type { OfficeEvent } from '../contract/events.ts'
import { fail, type Result } from '../terms/result.ts'
import { decode, encode } from './codec.ts'

/** Runs in the page of the browser host, before the app's own script: `window.tegas` over HTTP. */

const unreachable = fail(
  'unreachable',
  'Tegas tidak menjawab, jadi langkah terakhir mungkin belum tercatat. Data yang tersimpan tetap utuh. Jalankan Tegas lagi, lalu buka alamat barunya.',
)

async function post(path: string, body: BodyInit): Promise<Result<unknown>> {
  try {
    const response = await fetch(path, { method: 'POST', body })
    // The server of this page answers with Results only.
    return response.ok ? (decode(await response.text()) as Result<unknown>) : unreachable
  } catch {
    return unreachable
  }
}

/** The Bridge of the browser host. */
function createHttpBridge(): Bridge {
  const listeners = new Set<(event: OfficeEvent) => void>()
  let events: EventSource | null = null
  const listen = () => {
    events = new EventSource('/events')
    events.onmessage = ({ data }) => {
      const event = decode(String(data)) as OfficeEvent
      for (const listener of listeners) listener(event)
    }
  }
  return {
    call: (method, input) => post('/call', encode({ method, input })),
    on(listener) {
      listeners.add(listener)
      if (!events) listen()
      return () => {
        listeners.delete(listener)
        if (listeners.size > 0) return
        events?.close()
        events = null
      }
    },
    fileToken: async (file) =>
      (await post(
        `/upload?name=${encodeURIComponent(file.name || 'tempelan.png')}`,
        file,
      )) as Result<GivenFile>,
  }
}

Object.defineProperty(window, 'tegas', { value: createHttpBridge() })
