import { describe } from 'vitest'
import { walkTheLetters } from './road/letters-road.ts'
import { openBrowserDesk } from './support/browser-desk.ts'

describe('a day of letters, from the office’s own template to the scan, in the browser host', () => {
  walkTheLetters((now) => openBrowserDesk({ now }))
})
