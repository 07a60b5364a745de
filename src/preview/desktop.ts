import type { DesktopHandlers, Folder } from '../contract/desktop.ts'
import type { Office } from '../office/start.ts'
import { fail, ok, type Result } from '../terms/result.ts'

/** What the machine around the browser host can do; given, because it lies outside `src/`. */
export interface Surroundings {
  drives(): Promise<Result<Folder[]>>
  isFolder(path: string): Promise<boolean>
  folderFor(path: string): Promise<Result<Folder>>
  isAbsolute(path: string): boolean
}

const notHere = fail(
  'not-here',
  'Di peramban, Tegas tidak bisa membuka dialog atau program lain. Unduh berkasnya, lalu buka sendiri.',
)

/** `desktop.*` where there is no desktop: the UI offers a download and a typed folder instead. */
export function browserDesktop(surroundings: Surroundings): DesktopHandlers {
  return {
    capabilities: async () => ok({ host: 'browser', openInWord: false, pickFolder: false }),
    pickFiles: async () => notHere,
    pickFolder: async () => notHere,
    async folderAt({ path }) {
      if (!surroundings.isAbsolute(path) || !(await surroundings.isFolder(path)))
        return fail(
          'folder-gone',
          'Folder ini tidak ada di komputer ini. Tidak ada yang ditulis. Tulis jalurnya lengkap dari awal, lalu ulangi.',
          'path',
        )
      return surroundings.folderFor(path)
    },
    drives: () => surroundings.drives(),
    openPaper: async () => notHere,
    savePaperAs: async () => notHere,
    saveEvidenceAs: async () => notHere,
  }
}

/** What a test answers in the clerk's place, and what it sees afterwards. */
export interface StandIns {
  /** Answers of the next dialogs, in order; an empty list cancels. */
  readonly files: string[][]
  readonly folders: string[]
  readonly savePaths: string[]
  readonly opened: string[]
}

interface FileGiver {
  givenFiles(paths: readonly string[]): Promise<Awaited<ReturnType<DesktopHandlers['pickFiles']>>>
}

/** Tests only: a desktop whose dialogs are answered in advance and whose Word writes down what it got. */
export function standInDesktop(
  office: Pick<Office, 'host'>,
  surroundings: Surroundings & FileGiver,
  standIns: StandIns,
): DesktopHandlers {
  const checkOut = async (id: Parameters<DesktopHandlers['openPaper']>[0]['id'], list: string[]) => {
    const copy = await office.host({ type: 'check-out-paper', id })
    if (!copy.ok) return copy
    list.push(copy.value.path)
    return ok({})
  }
  return {
    ...browserDesktop(surroundings),
    capabilities: async () => ok({ host: 'browser', openInWord: true, pickFolder: true }),
    pickFiles: () => surroundings.givenFiles(standIns.files.shift() ?? []),
    async pickFolder() {
      const path = standIns.folders.shift()
      return path === undefined ? ok(null) : surroundings.folderFor(path)
    },
    openPaper: ({ id }) => checkOut(id, standIns.opened),
    async savePaperAs({ id }) {
      const path = standIns.savePaths.shift()
      if (path === undefined) return ok({ saved: false })
      const written = await office.host({ type: 'export-paper', id, path })
      return written.ok ? ok({ saved: true }) : written
    },
    async saveEvidenceAs({ id }) {
      const path = standIns.savePaths.shift()
      if (path === undefined) return ok({ saved: false })
      const written = await office.host({ type: 'export-evidence', id, path })
      return written.ok ? ok({ saved: true }) : written
    },
  }
}
