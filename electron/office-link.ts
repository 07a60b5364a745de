import type { OfficeEvent } from '../src/contract/events.ts'
import type { HostMessage, HostReply, Office } from '../src/office/start.ts'
import { fail, type Result } from '../src/terms/result.ts'
import type { OfficeStart, ToOffice } from './office-messages.ts'
import type { OfficeProcess, SpawnOffice } from './transport.ts'

/** Deaths in a row before the office ever got ready: then it is broken, and starting it again only burns the PC. */
const MAX_FAILED_STARTS = 3

const died = fail(
  'office-died',
  'Bagian Tegas yang mengelola data berhenti mendadak, jadi langkah terakhir mungkin belum tercatat. Data yang sudah tersimpan tetap utuh. Masuk lagi, periksa langkah terakhir, lalu lanjutkan.',
)
const broken = fail(
  'office-broken',
  'Bagian Tegas yang mengelola data tidak bisa dijalankan. Data kantor tidak disentuh. Tutup Tegas dan buka lagi; bila tetap begini, nyalakan ulang komputer atau pasang ulang Tegas.',
)

/** The shell's end of the line: an Office somewhere else, and what only the shell asks of it. */
export interface OfficeLink extends Office {
  selfTest(): Promise<Result<unknown>>
  /** Tests only. */
  setNow(iso: string): Promise<Result<unknown>>
  /** Tests only: the process dies as if it had crashed. */
  crash(): void
}

type Request =
  | Omit<Extract<ToOffice, { type: 'call' }>, 'id'>
  | Omit<Extract<ToOffice, { type: 'host' }>, 'id'>
  | Omit<Extract<ToOffice, { type: 'self-test' }>, 'id'>
  | Omit<Extract<ToOffice, { type: 'set-now' }>, 'id'>
  | Omit<Extract<ToOffice, { type: 'close' }>, 'id'>

interface Line {
  readonly process: OfficeProcess
  readonly pending: Map<number, (result: Result<unknown>) => void>
  /** Asked before the office was ready. */
  readonly waiting: ToOffice[]
  ready: boolean
}

/**
 * Starts the office process and keeps it alive. What is asked before it is ready waits; when it dies, everything
 * pending is refused, it starts again (locked, as no session is open), and `restarted` is told.
 */
export function linkOffice(spawn: SpawnOffice, start: OfficeStart): OfficeLink {
  const listeners = new Set<(event: OfficeEvent) => void>()
  const publish = (event: OfficeEvent) => {
    for (const listener of listeners) listener(event)
  }
  let nextId = 1
  let failedStarts = 0
  let closing = false

  const connect = (): Line => {
    const process = spawn()
    const created: Line = { process, pending: new Map(), waiting: [], ready: false }
    process.onMessage((message) => {
      switch (message.type) {
        case 'ready':
          failedStarts = 0
          created.ready = true
          for (const message of created.waiting.splice(0)) process.send(message)
          return
        case 'answer':
          created.pending.get(message.id)?.(message.result)
          created.pending.delete(message.id)
          return
        case 'event':
          publish(message.event)
      }
    })
    process.onExit(() => {
      if (!created.ready) failedStarts += 1
      const givenUp = failedStarts >= MAX_FAILED_STARTS
      line = closing || givenUp ? null : connect()
      for (const settle of created.pending.values()) settle(givenUp ? broken : died)
      if (!closing) publish({ type: 'restarted' })
    })
    process.send({ type: 'start', options: start })
    return created
  }
  let line: Line | null = connect()

  const ask = (request: Request): Promise<Result<unknown>> =>
    new Promise((settle) => {
      if (!line) {
        settle(broken)
        return
      }
      const id = nextId++
      const message: ToOffice = { ...request, id }
      line.pending.set(id, settle)
      // The self-test needs no office: it must answer where one cannot start.
      if (line.ready || message.type === 'self-test') line.process.send(message)
      else line.waiting.push(message)
    })

  return {
    call: (method, input) => ask({ type: 'call', method, input }),
    // The office answers each message with its own reply type.
    host: async <M extends HostMessage>(message: M) =>
      (await ask({ type: 'host', message })) as Result<HostReply[M['type']]>,
    on(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    selfTest: () => ask({ type: 'self-test' }),
    setNow: (now) => ask({ type: 'set-now', now }),
    crash: () => line?.process.kill(),
    async close() {
      closing = true
      await ask({ type: 'close' })
      line?.process.kill()
    },
  }
}
