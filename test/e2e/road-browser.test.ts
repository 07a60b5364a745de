import { describe } from 'vitest'
import { walkTheRoad } from './road/road.ts'
import { openBrowserDesk } from './support/browser-desk.ts'

describe('the road from the first start to the stick, in the browser host', () => {
  walkTheRoad((now) => openBrowserDesk({ now }))
})
