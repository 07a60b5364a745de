import type { OfficeEvent } from '../contract/events.ts'
import type { Result } from '../terms/result.ts'
import { createSessions } from './account/sessions.ts'
import { createDispatcher } from './dispatcher.ts'
import type { HostMessage, HostReply } from './host.ts'
import { answerHost } from './host-answers.ts'
import type { OfficeOptions } from './options.ts'

export type { HostMessage, HostReply } from './host.ts'
export type { InstalledProgram, WordProcessor } from './word-processor.ts'

/** The running office: what a transport carries. */
export interface Office {
  /** A call of the UI, `people.search`. Never rejects: known failures and bugs are both results. */
  call(method: string, input: unknown): Promise<Result<unknown>>
  /** A message of the host itself; never carried from the UI. */
  host<M extends HostMessage>(message: M): Promise<Result<HostReply[M['type']]>>
  /** Listens to events; answers how to stop. */
  on(listener: (event: OfficeEvent) => void): () => void
  /** Ends the session: jobs cancelled, database closed. */
  close(): Promise<void>
}

/** Starts the office. Nothing is opened before set-up or sign-in. */
export function startOffice(options: OfficeOptions): Office {
  const listeners = new Set<(event: OfficeEvent) => void>()
  const publish = (event: OfficeEvent) => {
    for (const listener of listeners) listener(event)
  }
  const sessions = createSessions(options, publish)
  const dispatch = createDispatcher(sessions, publish)
  return {
    call: dispatch,
    host: (message) => answerHost(message, sessions),
    on(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close: async () => {
      sessions.close()
      options.wordProcessor.close()
    },
  }
}
