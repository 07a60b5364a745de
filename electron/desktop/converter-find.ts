import { posix, win32 } from 'node:path'

/** A word processor found on this PC. `windows` stands for whatever program Windows has for .docx (WPS): it only prints. */
export type FoundProgram =
  | { readonly kind: 'libreoffice'; readonly path: string }
  | { readonly kind: 'word'; readonly path: string }
  | { readonly kind: 'windows' }

interface Machine {
  readonly platform: NodeJS.Platform
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly exists: (path: string) => boolean
}

const WORD_VERSIONS = ['root\\Office16', 'Office16', 'Office15', 'Office14']
const MAC_LIBRE_OFFICE = '/Applications/LibreOffice.app/Contents/MacOS/soffice'
const LINUX_LIBRE_OFFICE = [
  '/usr/bin/soffice',
  '/usr/local/bin/soffice',
  '/snap/bin/libreoffice',
  '/opt/libreoffice/program/soffice',
]

function onWindows({ environment, exists }: Machine): FoundProgram {
  const roots = ['ProgramW6432', 'ProgramFiles', 'ProgramFiles(x86)'].flatMap(
    (name) => environment[name] ?? [],
  )
  const inPath = (environment.PATH ?? environment.Path ?? '').split(';').filter(Boolean)
  // soffice.com waits for the end and speaks; soffice.exe is the one with a window.
  const libreOffice = [
    ...roots.map((root) => win32.join(root, 'LibreOffice', 'program', 'soffice.com')),
    ...inPath.map((folder) => win32.join(folder, 'soffice.com')),
  ].find(exists)
  if (libreOffice !== undefined) return { kind: 'libreoffice', path: libreOffice }
  const word = roots
    .flatMap((root) =>
      WORD_VERSIONS.map((version) => win32.join(root, 'Microsoft Office', version, 'WINWORD.EXE')),
    )
    .find(exists)
  return word === undefined ? { kind: 'windows' } : { kind: 'word', path: word }
}

/** Looks for LibreOffice, then Word, in their usual places and on the search path; null where neither is. */
export function findProgram(machine: Machine): FoundProgram | null {
  if (machine.platform === 'win32') return onWindows(machine)
  const inPath = (machine.environment.PATH ?? '')
    .split(':')
    .filter(Boolean)
    .map((folder) => posix.join(folder, 'soffice'))
  const usual = machine.platform === 'darwin' ? [MAC_LIBRE_OFFICE] : LINUX_LIBRE_OFFICE
  const path = [...inPath, ...usual].find(machine.exists)
  return path === undefined ? null : { kind: 'libreoffice', path }
}
