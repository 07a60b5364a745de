import { basename } from 'node:path'
import { type BrowserWindow, dialog, shell } from 'electron'
import type { DesktopHandlers } from '../../src/contract/desktop.ts'
import type { Office } from '../../src/office/start.ts'
import { fail, ok } from '../../src/terms/result.ts'
import { givenFiles } from './files.ts'
import { driveFolders, folderFor } from './folders.ts'

interface DesktopOptions {
  readonly office: Office
  readonly window: () => BrowserWindow | null
  /** Unpackaged runs only. */
  readonly driveRoot: string | null
}

/** What only a desktop can do, by Electron. */
export function electronDesktop({ office, window, driveRoot }: DesktopOptions): DesktopHandlers {
  const openDialog = (options: Electron.OpenDialogOptions) => {
    const parent = window()
    return parent ? dialog.showOpenDialog(parent, options) : dialog.showOpenDialog(options)
  }
  const askSavePath = async (defaultPath: string): Promise<string | null> => {
    const parent = window()
    const options = { defaultPath, buttonLabel: 'Simpan' }
    const answer = await (parent ? dialog.showSaveDialog(parent, options) : dialog.showSaveDialog(options))
    return answer.canceled || !answer.filePath ? null : answer.filePath
  }

  return {
    capabilities: async () => ok({ host: 'electron', openInWord: true, pickFolder: true }),
    async pickFiles({ title, extensions, multiple }) {
      const { canceled, filePaths } = await openDialog({
        title,
        filters: extensions.length > 0 ? [{ name: title, extensions }] : [],
        properties: multiple ? ['openFile', 'multiSelections'] : ['openFile'],
      })
      return canceled ? ok([]) : givenFiles(office, filePaths)
    },
    async pickFolder({ title }) {
      const { canceled, filePaths } = await openDialog({
        title,
        properties: ['openDirectory', 'createDirectory'],
      })
      const [path] = filePaths
      return canceled || path === undefined ? ok(null) : folderFor(office, path, path, false)
    },
    folderAt: async () =>
      fail('not-here', 'Di Tegas untuk desktop, pilih folder lewat tombol «Pilih folder».'),
    drives: () => driveFolders(office, driveRoot),
    async openPaper({ id }) {
      const copy = await office.host({ type: 'check-out-paper', id })
      if (!copy.ok) return copy
      const problem = await shell.openPath(copy.value.path)
      return problem === ''
        ? ok({})
        : fail(
            'open-paper',
            'Komputer ini tidak punya program yang membuka berkas Word (.docx). Surat tetap tersimpan. Pasang Word, WPS, atau LibreOffice, lalu ulangi.',
          )
    },
    async savePaperAs({ id }) {
      const paper = await office.call('letters.bytes', { id })
      if (!paper.ok) return paper
      const path = await askSavePath(basename((paper.value as { fileName: string }).fileName))
      if (path === null) return ok({ saved: false })
      const written = await office.host({ type: 'export-paper', id, path })
      return written.ok ? ok({ saved: true }) : written
    },
    async saveEvidenceAs({ id }) {
      const found = await office.call('evidence.get', { id })
      if (!found.ok) return found
      const { fileName } = found.value as { fileName: string }
      const path = await askSavePath(basename(fileName))
      if (path === null) return ok({ saved: false })
      const written = await office.host({ type: 'export-evidence', id, path })
      return written.ok ? ok({ saved: true }) : written
    },
  }
}
