import { fork } from 'node:child_process'
import type { FromOffice } from './office-messages.ts'
import type { SpawnOffice } from './transport.ts'

/**
 * Unpackaged runs only: the office on an outside Node (inspector; runtimes whose Node is too old for the database driver).
 * @param node path of the Node binary
 */
export function spawnInChildProcess(entry: string, node: string): SpawnOffice {
  return () => {
    const child = fork(entry, [], {
      execPath: node,
      execArgv: [],
      serialization: 'advanced',
      stdio: 'inherit',
    })
    let exited = false
    return {
      send: (message) => {
        // The answer to a message lost here is the exit, which refuses everything pending.
        if (child.connected) child.send(message, () => {})
      },
      onMessage: (listener) => {
        child.on('message', (message) => listener(message as FromOffice))
      },
      onExit: (listener) => {
        const once = () => {
          if (!exited) listener()
          exited = true
        }
        child.once('exit', once)
        child.once('error', once) // the binary could not be started
      },
      kill: () => {
        child.kill()
      },
    }
  }
}
