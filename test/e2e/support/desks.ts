import { openBrowserDesk } from './browser-desk.ts'
import type { Desk, DeskOptions } from './desk.ts'
import { electronMissing, openElectronDesk } from './electron-desk.ts'

/** The hosts a road is walked in. `skipped` is the reason, to be said in the test's name. */
export const desks: readonly {
  readonly name: string
  readonly skipped: string | null
  open(options?: DeskOptions): Promise<Desk>
}[] = (() => {
  const missing = electronMissing()
  return [
    { name: 'browser host', skipped: null, open: openBrowserDesk },
    {
      name: missing === null ? 'electron' : `electron (skipped: ${missing})`,
      skipped: missing,
      open: openElectronDesk,
    },
  ]
})()
