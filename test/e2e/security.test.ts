import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowserDesk, startBrowserHost } from './support/browser-desk.ts'
import { launchChromium } from './support/chromium.ts'
import { type Desk, pageIsUp } from './support/desk.ts'
import { type ElectronDesk, electronMissing, openElectronDesk } from './support/electron-desk.ts'

/** A plain HTTP request with exactly these headers: fetch would refuse to forge Host. */
function ask(
  url: string,
  headers: Record<string, string> = {},
  post?: string,
): Promise<{ status: number; headers: Record<string, unknown>; body: string }> {
  return new Promise((resolve, reject) => {
    const outgoing = request(url, { method: post === undefined ? 'GET' : 'POST', headers }, (response) => {
      let body = ''
      response.setEncoding('utf8')
      response.on('data', (chunk: string) => {
        body += chunk
      })
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }))
    })
    outgoing.on('error', reject)
    outgoing.end(post)
  })
}

const statusCall = JSON.stringify({ method: 'account.status', input: {} })

describe('browser host: who is let in', () => {
  let host: Awaited<ReturnType<typeof startBrowserHost>>
  let origin: string
  let cookie: string
  beforeAll(async () => {
    host = await startBrowserHost()
    origin = new URL(host.url).origin
    const first = await ask(host.url)
    cookie = String(first.headers['set-cookie']).split(';')[0] ?? ''
    expect(String(first.headers['set-cookie'])).toMatch(/HttpOnly; SameSite=Strict/)
  })
  afterAll(() => host.stop(false))

  it('listens on loopback only', () => {
    expect(new URL(host.url).hostname).toBe('127.0.0.1')
  })

  it('answers the browser that brought the token', async () => {
    const answer = await ask(`${origin}/call`, { cookie, origin }, statusCall)
    expect(answer.status).toBe(200)
    expect(JSON.parse(answer.body)).toMatchObject({ ok: true, value: { state: 'empty' } })
  })

  it('takes the token once', async () => {
    const again = await ask(host.url)
    expect(again.status).toBe(403)
    expect(again.headers).not.toHaveProperty('set-cookie')
    expect((await ask(`${origin}/?token=${'x'.repeat(43)}`)).status).toBe(403)
  })

  it('refuses whoever has no cookie, for pages, calls, events and uploads alike', async () => {
    expect((await ask(`${origin}/`)).status).toBe(403)
    expect((await ask(`${origin}/events`)).status).toBe(403)
    expect((await ask(`${origin}/call`, { origin }, statusCall)).status).toBe(403)
    expect((await ask(`${origin}/upload?name=a.png`, { origin }, 'x')).status).toBe(403)
    const forged = { origin, cookie: cookie.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')) }
    expect((await ask(`${origin}/call`, forged, statusCall)).status).toBe(403)
  })

  it('refuses a name that is not its own (DNS rebinding)', async () => {
    const { port } = new URL(origin)
    for (const name of [`localhost:${port}`, `jahat.example:${port}`, '127.0.0.1']) {
      expect((await ask(`${origin}/`, { cookie, host: name })).status).toBe(403)
      expect((await ask(`${origin}/call`, { cookie, origin, host: name }, statusCall)).status).toBe(403)
    }
  })

  it('refuses a POST of a foreign page, and one that does not say where it comes from', async () => {
    for (const foreign of ['http://jahat.example', 'null', `${origin}.jahat.example`])
      expect((await ask(`${origin}/call`, { cookie, origin: foreign }, statusCall)).status).toBe(403)
    expect((await ask(`${origin}/call`, { cookie }, statusCall)).status).toBe(403)
  })

  it('gives no file outside the built page', async () => {
    for (const path of [
      '/../main/browser-host.js',
      '/..%2f..%2fpackage.json',
      '/%2e%2e/main/main.js',
      '/package.json',
    ])
      expect((await ask(`${origin}${path}`, { cookie })).status).toBe(404)
  })

  it('refuses methods that the contract does not have, and inherited names', async () => {
    for (const method of [
      'people.hapusSemua',
      'toString',
      'account.constructor',
      '__proto__.x',
      'desktop.toString',
      '',
    ]) {
      const answer = await ask(`${origin}/call`, { cookie, origin }, JSON.stringify({ method, input: {} }))
      expect(JSON.parse(answer.body), method).toMatchObject({ ok: false, error: { code: 'unknown-method' } })
    }
    const garbage = await ask(`${origin}/call`, { cookie, origin }, '{"method":')
    expect(JSON.parse(garbage.body)).toMatchObject({ ok: false, error: { code: 'input' } })
  })

  it('keeps the trade behind the sign-in', async () => {
    for (const method of ['people.search', 'desktop.drives']) {
      const answer = await ask(`${origin}/call`, { cookie, origin }, JSON.stringify({ method, input: {} }))
      expect(JSON.parse(answer.body), method).toMatchObject({ ok: false, error: { code: 'locked' } })
    }
  })

  it('does not open for a foreign page in the same browser', async () => {
    const other = await startBrowserHost()
    const browser = await launchChromium()
    try {
      const context = await browser.newContext()
      const page = await context.newPage()
      await page.goto(other.url)
      await pageIsUp(page)
      const address = new URL(other.url).origin
      // Another page of the same browser, so it holds the cookie; its origin is not ours.
      const foreign = await context.newPage()
      await foreign.route('http://jahat.example/**', (route) =>
        route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>jahat</title>' }),
      )
      await foreign.goto('http://jahat.example/')
      const called = await foreign.evaluate(async (target) => {
        try {
          const answer = await fetch(`${target}/call`, {
            method: 'POST',
            credentials: 'include',
            mode: 'no-cors',
            body: '{"method":"account.status","input":{}}',
          })
          return answer.type
        } catch {
          return 'refused'
        }
      }, address)
      // No answer of ours is ever readable there.
      expect(['opaque', 'refused']).toContain(called)
      await foreign.setContent(`<iframe src="${address}/"></iframe>`)
      const framed = foreign.frames().find((frame) => frame !== foreign.mainFrame())
      await framed?.waitForLoadState().catch(() => {})
      expect(await framed?.evaluate('typeof window.tegas').catch(() => 'undefined')).toBe('undefined')
    } finally {
      await browser.close()
      await other.stop(false)
    }
  })
})

/** Tries what a script smuggled into the page would try; answers what it got. */
const attack = `(async () => {
  const attempt = async (work) => { try { return await work() } catch { return 'refused' } }
  const blocked = []
  document.addEventListener('securitypolicyviolation', (event) => blocked.push(event.effectiveDirective))
  const inline = document.createElement('script')
  inline.textContent = 'window.smuggled = true'
  document.head.append(inline)
  const outside = await attempt(async () => (await fetch('https://jahat.example/curi')).type)
  const image = new Image()
  image.src = 'https://jahat.example/gambar.png'
  await new Promise((resolve) => { image.onerror = resolve; image.onload = resolve })
  const frame = document.createElement('iframe')
  frame.src = 'https://jahat.example/'
  document.body.append(frame)
  const opened = window.open('https://jahat.example/')
  const evaluated = await attempt(() => (0, eval)('1 + 1'))
  const style = document.createElement('style')
  style.textContent = 'body { outline: 9px solid red }'
  document.head.append(style)
  await new Promise((resolve) => setTimeout(resolve))
  const painted = getComputedStyle(document.body).outlineWidth
  return {
    smuggled: window.smuggled === true, outside, opened: opened === null, evaluated, painted: painted === '9px', blocked,
    require: typeof window.require, process: typeof window.process,
    bridge: Object.keys(window.tegas).sort(),
  }
})()`

interface Attack {
  readonly smuggled: boolean
  readonly outside: string
  readonly opened: boolean
  readonly evaluated: unknown
  readonly painted: boolean
  readonly blocked: string[]
  readonly require: string
  readonly process: string
  readonly bridge: string[]
}

const framesOutside = ({ page }: Desk) =>
  page
    .frames()
    .map((frame) => frame.url())
    .filter((url) => url.startsWith('http') && !url.startsWith(new URL(page.url()).origin))

function holdsAgainst(got: Attack) {
  expect(got.smuggled).toBe(false)
  expect(got.outside).toBe('refused')
  expect(got.evaluated).toBe('refused')
  expect(got.painted).toBe(false)
  expect(got.blocked).toEqual(
    expect.arrayContaining(['script-src-elem', 'connect-src', 'img-src', 'style-src-elem']),
  )
  expect(got.require).toBe('undefined')
  expect(got.process).toBe('undefined')
  expect(got.bridge).toEqual(['call', 'fileToken', 'on'])
}

describe('browser host: what a script in the page can do', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await openBrowserDesk()
  })
  afterAll(() => desk.close())

  it('loads its own page without one refusal', async () => {
    await pageIsUp(desk.page)
    expect(desk.complaints).toEqual([])
  })

  it('holds against a smuggled script', async () => {
    holdsAgainst((await desk.page.evaluate(attack)) as Attack)
    expect(framesOutside(desk)).toEqual([])
  })

  it('carries bytes and pasted files to the office, and nothing else', async () => {
    const given = (await desk.page.evaluate(
      `window.tegas.fileToken(new File([new Uint8Array([1, 2, 3])], 'tangkapan layar.png'))`,
    )) as { ok: boolean; value: { name: string; size: number } }
    expect(given).toMatchObject({ ok: true, value: { name: 'tangkapan layar.png', size: 3 } })
  })
})

const missing = electronMissing()
describe.skipIf(missing !== null)(`electron: the shell${missing ? ` (skipped: ${missing})` : ''}`, () => {
  let desk: ElectronDesk
  beforeAll(async () => {
    // As shipped: the true office process in Electron's own utility process. Nothing here opens a database.
    desk = await openElectronDesk({ ownNode: true, now: '2026-03-02T01:00:00Z' })
  })
  afterAll(() => desk.close())

  it('loads its own page without one refusal', async () => {
    await pageIsUp(desk.page)
    expect(desk.page.url()).toMatch(/^app:\/\/tegas\//)
    expect(desk.complaints).toEqual([])
  })

  it('keeps the page in a sandbox, in a world of its own', async () => {
    const preferences = await desk.app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
        getLastWebPreferences(): Record<string, unknown>
      }
      const { contextIsolation, sandbox, nodeIntegration, webSecurity, webviewTag } =
        contents.getLastWebPreferences()
      return { contextIsolation, sandbox, nodeIntegration, webSecurity, webviewTag }
    })
    expect(preferences).toEqual({
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
    })
  })

  it('holds against a smuggled script, and opens no window', async () => {
    const got = (await desk.page.evaluate(attack)) as Attack
    holdsAgainst(got)
    expect(framesOutside(desk)).toEqual([])
    expect(got.opened).toBe(true)
    expect(await desk.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
  })

  it('sends nothing outside, not even past the policy of the page', async () => {
    const fetched = await desk.app.evaluate(async ({ session }) => {
      try {
        await session.defaultSession.fetch('http://127.0.0.1:9/')
        return 'answered'
      } catch (error) {
        return String(error)
      }
    })
    expect(fetched).toContain('ERR_BLOCKED_BY_CLIENT')
  })

  it('does not leave its page', async () => {
    await desk.page.evaluate(`location.href = 'https://jahat.example/'`)
    await desk.page.evaluate('new Promise((resolve) => setTimeout(resolve))')
    expect(desk.page.url()).toMatch(/^app:\/\/tegas\//)
  })

  it('grants no permission', async () => {
    const states = await desk.page.evaluate(
      `Promise.all(['geolocation', 'notifications', 'camera', 'microphone'].map(async (name) => (await navigator.permissions.query({ name })).state))`,
    )
    expect(states).toEqual(['denied', 'denied', 'denied', 'denied'])
  })

  it('answers nobody but its own page', async () => {
    // Another page with our preload, as if one had got in: the shell must look at who is asking.
    const answer = await desk.app.evaluate(async ({ BrowserWindow, session }, project) => {
      const window = new BrowserWindow({
        show: false,
        webPreferences: {
          preload: `${project}/out/preload/preload.cjs`,
          contextIsolation: true,
          sandbox: true,
          session: session.fromPartition('jahat'),
        },
      })
      await window.loadURL('data:text/html,<title>jahat</title>')
      const got = await window.webContents.executeJavaScript(`window.tegas.call('account.status', {})`)
      window.destroy()
      return got
    }, process.cwd())
    expect(answer).toMatchObject({ ok: false, error: { code: 'foreign-page' } })
  })

  it('runs the true office process: handshake, clock, refused calls, cryptography', async () => {
    expect(await desk.call('account.status', {})).toMatchObject({
      ok: true,
      value: { state: 'empty', today: '2026-03-02' },
    })
    expect(await desk.call('people.search', {})).toMatchObject({ ok: false, error: { code: 'locked' } })
    expect(await desk.call('people.hapusSemua', {})).toMatchObject({
      ok: false,
      error: { code: 'unknown-method' },
    })
    expect(await desk.selfTest()).toMatchObject({
      ok: true,
      value: {
        runtime: expect.stringContaining('electron'),
        crypto: ['scrypt', 'hkdf', 'sha256', 'aes-256-gcm'],
      },
    })
  })

  it('moves the clock for a test', async () => {
    await desk.setNow('2026-05-04T01:00:00Z')
    expect(await desk.call('account.status', {})).toMatchObject({ value: { today: '2026-05-04' } })
  })

  it('takes a pasted file in pieces', async () => {
    const given = await desk.page.evaluate(
      `window.tegas.fileToken(new File([new Uint8Array(3 * 1024 * 1024 + 5)], 'tangkapan layar.png'))`,
    )
    expect(given).toMatchObject({ ok: true, value: { size: 3 * 1024 * 1024 + 5 } })
  })

  it('starts the office again when it dies, and says so', async () => {
    await desk.page.evaluate(
      `void (window.heard = new Promise((resolve) => window.tegas.on((event) => { if (event.type === 'restarted') resolve(event) })))`,
    )
    await desk.crashOffice()
    expect(await desk.page.evaluate('window.heard')).toEqual({ type: 'restarted' })
    expect(await desk.call('account.status', {})).toMatchObject({ ok: true, value: { state: 'empty' } })
  })
})
