import { basename } from 'node:path'
import type { GivenFile } from '../../src/contract/bridge.ts'
import type { Office } from '../../src/office/start.ts'
import { ok, type Result } from '../../src/terms/result.ts'

/** Tells the office of one file on disk; the UI gets a token. */
export async function givenFile(
  office: Pick<Office, 'host'>,
  path: string,
  name: string,
  temporary: boolean,
): Promise<Result<GivenFile>> {
  const chosen = await office.host({ type: 'file-chosen', path, name, temporary })
  return chosen.ok ? ok({ token: chosen.value.token, name, size: chosen.value.size }) : chosen
}

/** The same for all files of a dialog: all of them or the first failure. */
export async function givenFiles(
  office: Pick<Office, 'host'>,
  paths: readonly string[],
): Promise<Result<GivenFile[]>> {
  const given: GivenFile[] = []
  for (const path of paths) {
    const one = await givenFile(office, path, basename(path), false)
    if (!one.ok) return one
    given.push(one.value)
  }
  return ok(given)
}
