import type { Folder } from '../../src/contract/desktop.ts'
import type { Office } from '../../src/office/start.ts'
import { ok, type Result } from '../../src/terms/result.ts'
import { bytesFree, listDrives } from './drives.ts'

/** Tells the office of a folder and describes it to the UI, which gets a token and never the path. */
export async function folderFor(
  office: Pick<Office, 'host'>,
  path: string,
  label: string,
  removable: boolean,
): Promise<Result<Folder>> {
  const chosen = await office.host({ type: 'folder-chosen', path, label })
  if (!chosen.ok) return chosen
  return ok({ token: chosen.value.token, label, removable, bytesFree: await bytesFree(path) })
}

/** The removable drives as folders. */
export async function driveFolders(
  office: Pick<Office, 'host'>,
  standInRoot: string | null,
): Promise<Result<Folder[]>> {
  const folders: Folder[] = []
  for (const drive of await listDrives(standInRoot)) {
    const folder = await folderFor(office, drive.path, drive.label, true)
    if (!folder.ok) return folder
    folders.push(folder.value)
  }
  return ok(folders)
}
