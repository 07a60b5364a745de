import { utilityProcess } from 'electron'
import type { SpawnOffice } from './transport.ts'

/** The shipped way: Electron's utility process. */
export function spawnInUtilityProcess(entry: string): SpawnOffice {
  return () => {
    const child = utilityProcess.fork(entry, [], { serviceName: 'Tegas kantor', stdio: 'inherit' })
    return {
      send: (message) => child.postMessage(message),
      onMessage: (listener) => {
        child.on('message', listener)
      },
      onExit: (listener) => {
        child.once('exit', listener)
      },
      kill: () => {
        child.kill()
      },
    }
  }
}
