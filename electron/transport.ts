import type { FromOffice, ToOffice } from './office-messages.ts'

/** A running office process, however it is carried. Two adapters: transport-utility.ts and transport-child.ts. */
export interface OfficeProcess {
  send(message: ToOffice): void
  onMessage(listener: (message: FromOffice) => void): void
  /** It ended, asked or not. Called once. */
  onExit(listener: () => void): void
  kill(): void
}

export type SpawnOffice = () => OfficeProcess
