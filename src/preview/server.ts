import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { Office } from '../office/start.ts'
import { fail, type Result } from '../terms/result.ts'
import { decode, encode } from './codec.ts'
import { createGate, type Gate } from './gate.ts'
import { receiveUpload } from './upload.ts'

/** A call carries a letter at most; files go through `/upload`. */
const MAX_CALL_BYTES = 32 * 1024 * 1024

export interface PreviewOptions {
  readonly office: Pick<Office, 'call' | 'host' | 'on'>
  /** Answers `desktop.*`. */
  readonly desktop: (method: string, input: unknown) => Promise<Result<unknown>>
  /** A file of the built UI by URL path, with its headers; null when there is none. */
  readonly readPage: (
    urlPath: string,
  ) => Promise<{ headers: Readonly<Record<string, string>>; body: Uint8Array } | null>
  /** Private folder for uploads; the caller removes it. */
  readonly uploadFolder: string
}

export interface Preview {
  /** With its one-time token. */
  readonly url: string
  close(): Promise<void>
}

const refused = (response: ServerResponse, status: number, text: string) => {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(text)
}

async function readBody(request: IncomingMessage): Promise<string | null> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request) {
    size += chunk.length
    if (size > MAX_CALL_BYTES) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

async function answerCall(request: IncomingMessage, options: PreviewOptions): Promise<Result<unknown>> {
  const unreadable = fail('input', 'Permintaan ini tidak bisa dibaca.')
  const body = await readBody(request)
  if (body === null) return unreadable
  let message: unknown
  try {
    message = decode(body)
  } catch {
    return unreadable
  }
  if (typeof message !== 'object' || message === null || !('method' in message)) return unreadable
  const { method } = message
  if (typeof method !== 'string') return unreadable
  const input = 'input' in message ? message.input : undefined
  return method.startsWith('desktop.') ? options.desktop(method, input) : options.office.call(method, input)
}

function streamEvents(response: ServerResponse, office: PreviewOptions['office']) {
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' })
  response.write(': tegas\n\n')
  const stop = office.on((event) => response.write(`data: ${encode(event)}\n\n`))
  response.on('close', stop)
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  gate: Gate,
  options: PreviewOptions,
): Promise<void> {
  if (!gate.isAddressedToUs(request)) return refused(response, 403, 'Alamat atau asal permintaan ditolak.')
  const url = new URL(request.url ?? '/', 'http://127.0.0.1')
  const token = url.searchParams.get('token')
  if (request.method === 'GET' && url.pathname === '/' && token !== null) {
    const cookie = gate.redeem(token)
    if (cookie === null)
      return refused(response, 403, 'Alamat ini sudah dipakai atau salah. Jalankan Tegas lagi.')
    // Not a redirect: where a foreign page held the link, a Strict cookie would not come along with one.
    response.writeHead(200, {
      'Content-Type': 'text/html; charset=utf-8',
      'Set-Cookie': cookie,
      'Cache-Control': 'no-store',
      'Referrer-Policy': 'no-referrer',
      'Content-Security-Policy': "default-src 'none'",
    })
    response.end('<!doctype html><meta http-equiv="refresh" content="0; url=/"><title>Tegas</title>')
    return
  }
  if (!gate.hasSession(request))
    return refused(response, 403, 'Sesi tidak dikenal. Buka alamat yang dicetak saat Tegas dijalankan.')
  const send = (result: Result<unknown>) => {
    response.writeHead(200, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' })
    response.end(encode(result))
  }
  if (request.method === 'POST') {
    if (url.pathname === '/call') return send(await answerCall(request, options))
    if (url.pathname === '/upload') {
      const name = url.searchParams.get('name') ?? ''
      if (name === '' || name.length > 500) return refused(response, 400, 'Nama berkas tidak bisa dipakai.')
      return send(await receiveUpload(request, name, options.uploadFolder, options.office))
    }
    return refused(response, 404, 'Tidak ada.')
  }
  if (url.pathname === '/events') return streamEvents(response, options.office)
  const file = await options.readPage(url.pathname)
  if (!file) return refused(response, 404, 'Tidak ada.')
  response.writeHead(200, file.headers).end(file.body)
}

/** Serves one office to one browser on this PC: loopback only, a random port, a token that works once. */
export async function servePreview(options: PreviewOptions): Promise<Preview> {
  const server = createServer()
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('the server has no port')
  const gate = createGate(address.port)
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    answer(request, response, gate, options).catch((error: unknown) => {
      console.error('tegas: preview', error)
      if (response.headersSent) response.destroy()
      else refused(response, 500, 'Terjadi kesalahan yang tidak terduga di Tegas.')
    })
  })
  return {
    url: gate.firstUrl,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
