import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createPageFiles } from '../../electron/page-files.ts'

let root: string
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'tegas-page-'))
  mkdirSync(join(root, 'ui/assets'), { recursive: true })
  mkdirSync(join(root, 'ui-lain'))
  writeFileSync(
    join(root, 'ui/index.html'),
    '<!doctype html><html><head><meta name="csp-nonce" content="__CSP_NONCE__"><style nonce="__CSP_NONCE__"></style></head></html>',
  )
  writeFileSync(join(root, 'ui/assets/app.js'), '1')
  writeFileSync(join(root, 'ui/rahasia.db'), 'x')
  writeFileSync(join(root, 'ui-lain/app.js'), '2')
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

const text = (body: Uint8Array | undefined) => new TextDecoder().decode(body)

describe('the page as it is served', () => {
  it('carries the nonce of its policy, a fresh one for every load', async () => {
    const read = createPageFiles(join(root, 'ui'))
    const [one, two] = [await read('/'), await read('/index.html')]
    const nonceOf = (policy: string | undefined) => /'nonce-([^']+)'/.exec(policy ?? '')?.[1] ?? ''
    const nonce = nonceOf(one?.headers['Content-Security-Policy'])
    expect(nonce.length).toBeGreaterThanOrEqual(16)
    expect(nonceOf(two?.headers['Content-Security-Policy'])).not.toBe(nonce)
    expect(text(one?.body)).toContain(`content="${nonce}"`)
    expect(text(one?.body)).toContain(`<style nonce="${nonce}">`)
    expect(text(one?.body)).not.toContain('__CSP_NONCE__')
  })

  it('lets nothing from outside in, and no inline script', async () => {
    const policy = (await createPageFiles(join(root, 'ui'))('/'))?.headers['Content-Security-Policy'] ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self';")
    expect(policy).not.toMatch(/unsafe|https?:|\*/)
  })

  it('runs the given scripts before the app', async () => {
    const page = await createPageFiles(join(root, 'ui'), ['/bridge.js'])('/')
    expect(text(page?.body)).toContain('<head><script type="module" src="/bridge.js"></script>')
  })

  it.each([
    '/../ui-lain/app.js',
    '/..%2fui-lain%2fapp.js',
    '/assets/../../ui-lain/app.js',
    '/rahasia.db',
    '/%E0%A4%A',
    '/assets',
    '/tidak-ada.js',
    '/a%00.js',
  ])('gives nothing for %s', async (path) => {
    expect(await createPageFiles(join(root, 'ui'))(path)).toBeNull()
  })

  it('gives a file with the type the browser needs', async () => {
    const file = await createPageFiles(join(root, 'ui'))('/assets/app.js')
    expect(file?.headers['Content-Type']).toBe('text/javascript; charset=utf-8')
    expect(text(file?.body)).toBe('1')
  })
})
