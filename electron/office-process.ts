import { join } from 'node:path'
import type { Office } from '../src/office/start.ts'
import { fail, ok } from '../src/terms/result.ts'
import { CONVERTER_FOLDER } from './data-folder.ts'
import { createConverter } from './desktop/converter.ts'
import { createHostClock, type HostClock } from './host-clock.ts'
import type { OfficeStart, ToOffice } from './office-messages.ts'
import { connectParent } from './office-parent.ts'
import { selfTest } from './self-test.ts'

/**
 * Entry of the process that runs the office: Electron's utility process, or a child process of an outside Node.
 * A bug that nothing caught ends it; the shell refuses what was pending and starts it again, locked.
 */

const parent = connectParent()
let running: { office: Office; clock: HostClock } | null = null

async function start(options: OfficeStart) {
  // Late: the self-test must answer where the office's own libraries cannot be loaded.
  const { startOffice } = await import('../src/office/start.ts')
  const clock = createHostClock(options.now)
  const office = startOffice({
    ...options,
    clock,
    wordProcessor: createConverter(join(options.dataFolder, CONVERTER_FOLDER)),
  })
  if (options.demo) await (await import('./sample-office.ts')).fillSampleOffice(office, clock)
  office.on((event) => parent.send({ type: 'event', event }))
  running = { office, clock }
  parent.send({ type: 'ready' })
}

const notStarted = fail('office-not-started', 'Tegas belum siap. Tunggu sebentar, lalu ulangi.')

async function answer(message: Exclude<ToOffice, { type: 'start' }>) {
  switch (message.type) {
    case 'call':
      return running ? running.office.call(message.method, message.input) : notStarted
    case 'host':
      return running ? running.office.host(message.message) : notStarted
    case 'self-test':
      return selfTest()
    case 'set-now':
      running?.clock.set(message.now)
      return ok({})
    case 'close':
      await running?.office.close()
      return ok({})
  }
}

function crash(error: unknown) {
  console.error('tegas: office process', error)
  process.exit(1)
}
process.on('uncaughtException', crash)
process.on('unhandledRejection', crash)

parent.listen((message) => {
  if (message.type === 'start') start(message.options).catch(crash)
  else answer(message).then((result) => parent.send({ type: 'answer', id: message.id, result }), crash)
})
parent.onGone(() => {
  const closing = running?.office.close() ?? Promise.resolve()
  closing.finally(() => process.exit(0))
})
