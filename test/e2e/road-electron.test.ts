import { describe } from 'vitest'
import { walkTheRoad } from './road/road.ts'
import { electronMissing, openElectronDesk } from './support/electron-desk.ts'

const missing = electronMissing()

describe.skipIf(missing !== null)(
  `the road from the first start to the stick, in electron${missing ? ` (skipped: ${missing})` : ''}`,
  () => {
    walkTheRoad((now) => openElectronDesk({ now }))
  },
)
