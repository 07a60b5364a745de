import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { extname, join, resolve, sep } from 'node:path'
import { contentSecurityPolicy, preparePage, SAFE_HEADERS } from './page-policy.ts'

export interface PageFile {
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array<ArrayBuffer>
}

/** Reads one file of the built UI by its URL path; null when there is none (or it is not ours to give). */
export type ReadPage = (urlPath: string) => Promise<PageFile | null>

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.ico': 'image/x-icon',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
}

/**
 * @param folder the built UI
 * @param scripts run before the app's own script; the shell has none, its preload is not of the page
 */
export function createPageFiles(folder: string, scripts: readonly string[] = []): ReadPage {
  const root = resolve(folder)
  return async (urlPath) => {
    let name: string
    try {
      name = decodeURIComponent(urlPath)
    } catch {
      return null
    }
    const path = resolve(join(root, name === '/' ? 'index.html' : name))
    const type = TYPES[extname(path)]
    if (!path.startsWith(root + sep) || !type || name.includes('\0')) return null
    const bytes = await readFile(path).catch(() => null)
    if (!bytes) return null
    if (path !== join(root, 'index.html'))
      return { headers: { ...SAFE_HEADERS, 'Content-Type': type }, body: new Uint8Array(bytes) }
    const nonce = randomBytes(16).toString('base64url')
    return {
      headers: {
        ...SAFE_HEADERS,
        'Content-Type': type,
        'Content-Security-Policy': contentSecurityPolicy(nonce),
        'Cache-Control': 'no-store',
      },
      body: new TextEncoder().encode(preparePage(bytes.toString('utf8'), nonce, scripts)),
    }
  }
}
