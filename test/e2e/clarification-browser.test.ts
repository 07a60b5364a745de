import { describe } from 'vitest'
import { walkTheInquiry } from './road/inquiry-road.ts'
import { openBrowserDesk } from './support/browser-desk.ts'

describe('another unit’s person, from the report to the closed follow-up, in the browser host', () => {
  walkTheInquiry((now) => openBrowserDesk({ now }))
})
