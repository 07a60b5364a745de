import type {} from 'electron' // types of process.parentPort
import type { FromOffice, ToOffice } from './office-messages.ts'

/** The office process's end of the line to the shell. */
export interface OfficeParent {
  send(message: FromOffice): void
  listen(listener: (message: ToOffice) => void): void
  /** The shell is gone. */
  onGone(listener: () => void): void
}

/** In Electron's utility process `process.parentPort` is there, in a child process of Node `process.send`. */
export function connectParent(): OfficeParent {
  const port = process.parentPort
  if (port)
    return {
      send: (message) => port.postMessage(message),
      listen: (listener) => port.on('message', ({ data }) => listener(data)),
      onGone: () => {}, // Electron ends utility processes with the app
    }
  const send = process.send?.bind(process)
  if (!send) throw new Error('office-process is started by the shell')
  return {
    send: (message) => {
      send(message)
    },
    listen: (listener) => {
      process.on('message', (message) => listener(message as ToOffice))
    },
    onGone: (listener) => {
      process.on('disconnect', listener)
    },
  }
}
