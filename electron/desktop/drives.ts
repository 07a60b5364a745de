import { readdir, readFile, stat, statfs } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { z } from 'zod'
import { runPowerShell } from './run.ts'

/** A removable drive as the system names it. */
export interface Drive {
  readonly path: string
  readonly label: string
}

const POWERSHELL_TIMEOUT = 8_000
const LINUX_ROOTS = ['/media', '/run/media']

/** Free bytes of the volume that holds the path; null when it cannot be told. */
export async function bytesFree(path: string): Promise<number | null> {
  try {
    const { bavail, bsize } = await statfs(path)
    return bavail * bsize
  } catch {
    return null
  }
}

export async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )
}

const WindowsDisk = z.object({ DeviceID: z.string(), VolumeName: z.string().nullish() })

const WindowsDisks = z.union([z.array(WindowsDisk), WindowsDisk.transform((one) => [one])])

/** Reads the JSON of `Win32_LogicalDisk`: one object, a list, or nothing at all; no drive where it says something else. */
export function windowsDrives(json: string): Drive[] {
  let said: unknown
  try {
    said = JSON.parse(json)
  } catch {
    return []
  }
  const disks = WindowsDisks.safeParse(said)
  return disks.success
    ? disks.data.map(({ DeviceID, VolumeName }) => ({
        path: `${DeviceID}\\`,
        label: `${VolumeName || 'Stik'} (${DeviceID})`,
      }))
    : []
}

/** Mount points below the given roots, from `/proc/mounts` (spaces are written `\040`). */
export function linuxDrives(mounts: string, roots: readonly string[]): Drive[] {
  return mounts
    .split('\n')
    .map((line) => line.split(' ')[1]?.replaceAll('\\040', ' ') ?? '')
    .filter((path) => roots.some((root) => path.startsWith(`${root}/`)))
    .map((path) => ({ path, label: basename(path) }))
}

async function foldersOf(root: string): Promise<Drive[]> {
  const entries = await readdir(root, { withFileTypes: true }).catch(() => [])
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ path: join(root, name), label: name }))
}

/**
 * The removable drives that are in now. An empty list where none is, or where the system does not say:
 * choosing a folder by hand always works.
 * @param standInRoot unpackaged runs only: every folder in it counts as a drive
 */
export async function listDrives(standInRoot: string | null): Promise<Drive[]> {
  if (standInRoot !== null) return foldersOf(standInRoot)
  switch (process.platform) {
    case 'win32': {
      // wmic is gone in Windows 11 24H2, and fsutil's text is localised.
      const json = await runPowerShell(
        '[Console]::OutputEncoding = [Text.Encoding]::UTF8; Get-CimInstance Win32_LogicalDisk -Filter "DriveType=2" | Where-Object { $_.Size } | Select-Object DeviceID, VolumeName | ConvertTo-Json -Compress',
        {},
        POWERSHELL_TIMEOUT,
      )
      return windowsDrives(json ?? '')
    }
    case 'darwin': {
      const volumes = await foldersOf('/Volumes')
      const system = await stat('/').catch(() => null)
      const own = await Promise.all(volumes.map(({ path }) => stat(path).catch(() => null)))
      return volumes.filter((_, index) => own[index] && own[index]?.dev !== system?.dev)
    }
    default:
      return linuxDrives(await readFile('/proc/mounts', 'utf8').catch(() => ''), LINUX_ROOTS)
  }
}
