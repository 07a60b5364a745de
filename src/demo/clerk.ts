import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Capability, Contract, OfficeClient } from '../contract/index.ts'
import { contract, findMethod } from '../contract/index.ts'
import type { Office } from '../office/start.ts'
import type { FileToken } from '../terms/ids.ts'
import { addDays, type PlainDate, weekday } from '../terms/plain-date.ts'
import type { Result } from '../terms/result.ts'

/** A refused call while the sample office is being built is a bug of the sample, so it throws. */
export function expectOk<T>(what: string, result: Result<T>): T {
  if (!result.ok)
    throw new Error(`demo: ${what}: ${result.error.code} ${result.error.field ?? ''} ${result.error.message}`)
  return result.value
}

type Throwing<C> = {
  readonly [K in keyof C]: C[K] extends (input: infer I) => Promise<Result<infer O>>
    ? (input: I) => Promise<O>
    : never
}

/** The office as a clerk uses it: calls of the contract only, so that the sample is made the way real data is made. */
export type Clerk = { readonly [C in Capability]: Throwing<OfficeClient[C]> } & {
  /** Sets a file aside as a dropped file would be. */
  readonly file: (name: string, bytes: Uint8Array | string) => Promise<FileToken>
}

/** @param folder a folder for the files the clerk drops; removed by the caller. */
export function clerkOf(office: Office, folder: string): Clerk {
  const capability = (name: Capability) =>
    Object.fromEntries(
      Object.keys(contract[name]).map((method) => [
        method,
        async (input: unknown) => {
          const full = `${name}.${method}`
          if (!findMethod(full)) throw new Error(full)
          return expectOk(full, await office.call(full, input))
        },
      ]),
    )
  const names = Object.keys(contract) as (keyof Contract)[]
  let written = 0
  const file = async (name: string, bytes: Uint8Array | string) => {
    written += 1
    const path = join(folder, String(written))
    writeFileSync(path, bytes)
    return expectOk(name, await office.host({ type: 'file-chosen', path, name, temporary: true })).token
  }
  // Built from the contract's own keys: the types of the contract hold for it.
  return { ...Object.fromEntries(names.map((name) => [name, capability(name)])), file } as unknown as Clerk
}

/** The weekday (Mon-Fri) on or before a date; holidays do not matter for the sample's own dates. */
export function onWeekday(date: PlainDate): PlainDate {
  const day = weekday(date)
  return day === 0 ? addDays(date, -2) : day === 6 ? addDays(date, -1) : date
}

/** The weekday so many days after a date: when a story goes on. */
export const soon = (date: PlainDate, days: number): PlainDate => onWeekday(addDays(date, days))
