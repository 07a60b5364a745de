import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

/** Who is let in: loopback's own name, our own page, and the one browser that brought the token. */
export interface Gate {
  /** To print: the token in it works once. */
  readonly firstUrl: string
  /** Not addressed to us by our own name (DNS rebinding), or a POST of a foreign page: refused. */
  isAddressedToUs(request: IncomingMessage): boolean
  /** Takes the token of the printed URL; answers the session's cookie, or null when it is wrong or used up. */
  redeem(token: string): string | null
  hasSession(request: IncomingMessage): boolean
}

const digest = (text: string) => createHash('sha256').update(text).digest()
/** Compares without telling by its time how much fits. */
const same = (one: string, other: string) => timingSafeEqual(digest(one), digest(other))
const secret = () => randomBytes(32).toString('base64url')

/** @param port the loopback port the server listens on */
export function createGate(port: number): Gate {
  const host = `127.0.0.1:${port}`
  const origin = `http://${host}`
  // Cookies do not know ports: two running offices must not overwrite each other's.
  const cookieName = `tegas-${port}`
  const session = secret()
  let token: string | null = secret()
  return {
    firstUrl: `${origin}/?token=${token}`,
    isAddressedToUs: ({ headers, method }) =>
      headers.host === host && (method === 'GET' || (method === 'POST' && headers.origin === origin)),
    redeem(given) {
      if (token === null || !same(given, token)) return null
      token = null
      return `${cookieName}=${session}; HttpOnly; SameSite=Strict; Path=/`
    },
    hasSession({ headers }) {
      const cookies = (headers.cookie ?? '').split(';').map((pair) => pair.trim())
      const ours = cookies.find((pair) => pair.startsWith(`${cookieName}=`))
      return ours !== undefined && same(ours.slice(cookieName.length + 1), session)
    },
  }
}
