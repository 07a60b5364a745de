import { describe, expect, it } from 'vitest'
import { linkOffice } from '../../electron/office-link.ts'
import type { FromOffice, ToOffice } from '../../electron/office-messages.ts'
import type { OfficeProcess } from '../../electron/transport.ts'
import type { OfficeEvent } from '../../src/contract/events.ts'
import { ok } from '../../src/terms/result.ts'

const start = {
  dataFolder: '/kantor',
  resources: '/resources',
  importWorker: '/import-worker',
  zone: 'Asia/Jakarta',
  now: null,
  demo: false,
} as const

/** A process in name only: the test says what it answers and when it dies. */
class FakeProcess implements OfficeProcess {
  readonly sent: ToOffice[] = []
  #say: (message: FromOffice) => void = () => {}
  #die: () => void = () => {}
  send(message: ToOffice) {
    this.sent.push(message)
  }
  onMessage(listener: (message: FromOffice) => void) {
    this.#say = listener
  }
  onExit(listener: () => void) {
    this.#die = listener
  }
  kill() {
    this.#die()
  }
  say(message: FromOffice) {
    this.#say(message)
  }
}

function link() {
  const processes: FakeProcess[] = []
  const office = linkOffice(() => {
    const made = new FakeProcess()
    processes.push(made)
    return made
  }, start)
  const events: OfficeEvent[] = []
  office.on((event) => events.push(event))
  const at = (index: number) => {
    const found = processes[index]
    if (!found) throw new Error(`process ${index} was never started`)
    return found
  }
  return { office, processes, at, events }
}

describe('the line to the office process', () => {
  it('starts the office first and holds questions back until it is ready', async () => {
    const { office, at } = link()
    const answer = office.call('account.status', {})
    expect(at(0).sent).toEqual([{ type: 'start', options: start }])
    at(0).say({ type: 'ready' })
    expect(at(0).sent[1]).toMatchObject({ type: 'call', method: 'account.status' })
    at(0).say({ type: 'answer', id: 1, result: ok({ state: 'empty' }) })
    expect(await answer).toEqual(ok({ state: 'empty' }))
  })

  it('gives each question its own answer, in whatever order they come', async () => {
    const { office, at } = link()
    at(0).say({ type: 'ready' })
    const [one, two] = [office.call('a.b', 1), office.call('a.b', 2)]
    at(0).say({ type: 'answer', id: 2, result: ok('dua') })
    at(0).say({ type: 'answer', id: 1, result: ok('satu') })
    expect(await Promise.all([one, two])).toEqual([ok('satu'), ok('dua')])
  })

  it('refuses what was pending when the office dies, starts it again and says so', async () => {
    const { office, at, processes, events } = link()
    at(0).say({ type: 'ready' })
    const pending = office.call('cases.record', {})
    at(0).kill()
    expect(await pending).toMatchObject({ ok: false, error: { code: 'office-died' } })
    expect(processes).toHaveLength(2)
    expect(events).toEqual([{ type: 'restarted' }])
    const again = office.call('account.status', {})
    at(1).say({ type: 'ready' })
    at(1).say({ type: 'answer', id: 2, result: ok({ state: 'locked' }) })
    expect(await again).toEqual(ok({ state: 'locked' }))
  })

  it('gives up on an office that dies before it is ever ready', async () => {
    const { office, at, processes } = link()
    const pending = office.call('account.status', {})
    for (const index of [0, 1, 2]) at(index).kill()
    expect(await pending).toMatchObject({ ok: false })
    expect(processes).toHaveLength(3)
    expect(await office.call('account.status', {})).toMatchObject({ error: { code: 'office-broken' } })
  })

  it('asks for the self-test even where the office cannot get ready', async () => {
    const { office, at } = link()
    const answer = office.selfTest()
    at(0).say({ type: 'answer', id: 1, result: ok('bisa') })
    expect(await answer).toEqual(ok('bisa'))
  })

  it('does not start again what is being closed', async () => {
    const { office, at, processes, events } = link()
    at(0).say({ type: 'ready' })
    const closed = office.close()
    at(0).say({ type: 'answer', id: 1, result: ok({}) })
    await closed
    expect(processes).toHaveLength(1)
    expect(events).toEqual([])
  })
})
