import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

export const PROJECT = resolve(import.meta.dirname, '../../..')
export const BUILT = join(PROJECT, 'out')

/** A base folder with a drive beside it, both gone after `remove`. */
export function deskFolders(given: string | undefined) {
  const baseFolder = given ?? mkdtempSync(join(tmpdir(), 'tegas-desk-'))
  const drives = `${baseFolder}-drives`
  const drive = join(drives, 'STIK UJI')
  mkdirSync(drive, { recursive: true })
  return {
    baseFolder,
    drives,
    drive,
    dataFolder: join(baseFolder, 'kantor'),
    remove: () => {
      rmSync(baseFolder, { recursive: true, force: true })
      rmSync(drives, { recursive: true, force: true })
    },
  }
}
