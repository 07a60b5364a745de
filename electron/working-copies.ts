import type { BrowserWindow } from 'electron'
import type { Office } from '../src/office/start.ts'

const LOOK_EVERY_MS = 5_000

/** Drafts edited in Word come back in when the clerk returns to Tegas, and every few seconds in between. */
export function watchWorkingCopies(office: Pick<Office, 'host'>, window: BrowserWindow): void {
  let looking = false
  const look = async () => {
    if (looking) return
    looking = true
    // Nothing to tell: the office says `changed` itself, and a locked office has nothing to take back.
    await office.host({ type: 'take-back-changed' })
    looking = false
  }
  const timer = setInterval(look, LOOK_EVERY_MS)
  window.on('focus', look)
  window.on('closed', () => clearInterval(timer))
}
