import { homedir } from 'node:os'
import { join } from 'node:path'

/** The office's folder inside the base folder. */
export const OFFICE_FOLDER = 'kantor'

/** Inside the office's folder: where letters lie in plain text while the word processor works on them. */
export const CONVERTER_FOLDER = 'pengolah-kata'

/** Electron's `userData` of this app, for the host that runs without Electron: both open the same office. */
export function usualBaseFolder(
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
): string {
  switch (platform) {
    case 'win32':
      return join(env.APPDATA ?? join(homedir(), 'AppData', 'Roaming'), 'Tegas')
    case 'darwin':
      return join(homedir(), 'Library', 'Application Support', 'Tegas')
    default:
      return join(env.XDG_CONFIG_HOME ?? join(homedir(), '.config'), 'Tegas')
  }
}
