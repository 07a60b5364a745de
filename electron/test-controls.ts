import { app } from 'electron'
import type { Result } from '../src/terms/result.ts'
import type { OfficeLink } from './office-link.ts'

/**
 * What end-to-end tests may do to an unpackaged run with TEGAS_TEST=1: move the clock, kill the
 * office, run the self-test. Reached through Playwright's handle on this process, never from the page.
 */
export interface TestControls {
  setNow(iso: string): Promise<Result<unknown>>
  selfTest(): Promise<Result<unknown>>
  /** What the window's focus does, and when it is done. */
  takeBackChanged(): Promise<Result<unknown>>
  crashOffice(): void
}

export function installTestControls(office: OfficeLink): void {
  const controls: TestControls = {
    setNow: office.setNow,
    selfTest: office.selfTest,
    takeBackChanged: () => office.host({ type: 'take-back-changed' }),
    crashOffice: office.crash,
  }
  Object.assign(app, { tegasTest: controls })
}
