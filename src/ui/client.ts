import type { Bridge, GivenFile } from '../contract/bridge.ts'
import type { OfficeEvent } from '../contract/events.ts'
import type { HostClient, OfficeClient } from '../contract/index.ts'
import { type Failure, fail, type Result } from '../terms/result.ts'

declare global {
  interface Window {
    readonly tegas: Bridge
  }
}

/** A known failure on its way through TanStack Query; `message` is the office's own Indonesian text. */
export class OfficeError extends Error {
  override readonly name = 'OfficeError'
  readonly failure: Failure
  constructor(failure: Failure) {
    super(failure.message)
    this.failure = failure
  }
}

/** Resolves the value of a Result or throws an OfficeError: for `queryFn` and `mutationFn`. */
export async function ask<T>(answer: Promise<Result<T>>): Promise<T> {
  const result = await answer
  if (result.ok) return result.value
  throw new OfficeError(result.error)
}

async function call(method: string, input: unknown): Promise<Result<unknown>> {
  try {
    return await window.tegas.call(method, input)
  } catch {
    // The bridge rejects only when nothing is at the other end.
    return fail(
      'unreachable',
      'Tegas tidak menjawab, jadi permintaan ini tidak dijalankan. Yang sudah disimpan tetap utuh. Tunggu sebentar, lalu ulangi.',
    )
  }
}

/** Builds `client.capability.method(input)` from names alone, so that no schema is loaded before it is needed. */
function clientOf<T extends object>(): T {
  const capabilities = new Map<string, object>()
  const capabilityClient = (capability: string) => {
    const known = capabilities.get(capability)
    if (known) return known
    const made = new Proxy(
      {},
      { get: (_, method) => (input: unknown) => call(`${capability}.${String(method)}`, input) },
    )
    capabilities.set(capability, made)
    return made
  }
  // The type is the contract's; the names are all the bridge needs.
  return new Proxy({}, { get: (_, capability) => capabilityClient(String(capability)) }) as T
}

/** The office, typed by the contract: `office.people.search({...})` answers a Result. */
export const office: OfficeClient = clientOf<OfficeClient>()

/** The host: dialogs, Word, drives. */
export const host: HostClient = clientOf<HostClient>()

/** Sets a chosen, dropped or pasted file aside with the host. */
export async function fileToken(file: File): Promise<Result<GivenFile>> {
  try {
    return await window.tegas.fileToken(file)
  } catch {
    return fail(
      'file-not-taken',
      `Berkas «${file.name}» tidak bisa dibaca, jadi tidak ada yang disimpan. Pilih berkasnya sekali lagi.`,
    )
  }
}

const listeners = new Set<(event: OfficeEvent) => void>()
let stopListening: (() => void) | null = null

/** Listens to events of the office; answers how to stop. One subscription of the bridge serves all listeners. */
export function onEvent(listener: (event: OfficeEvent) => void): () => void {
  listeners.add(listener)
  stopListening ??= window.tegas.on((event) => {
    for (const each of listeners) each(event)
  })
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    stopListening?.()
    stopListening = null
  }
}
