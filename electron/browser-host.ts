import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { isAbsolute, join } from 'node:path'
import { type Office, startOffice } from '../src/office/start.ts'
import { browserDesktop, type StandIns, standInDesktop } from '../src/preview/desktop.ts'
import { servePreview } from '../src/preview/server.ts'
import { CONVERTER_FOLDER, OFFICE_FOLDER, usualBaseFolder } from './data-folder.ts'
import { answerDesktop } from './desktop/answer.ts'
import { createConverter } from './desktop/converter.ts'
import { isFolder } from './desktop/drives.ts'
import { givenFiles } from './desktop/files.ts'
import { driveFolders, folderFor } from './desktop/folders.ts'
import { createHostClock, type HostClock } from './host-clock.ts'
import { createPageFiles } from './page-files.ts'
import { readRunSettings } from './run-settings.ts'

/**
 * Entry of the browser host: the same office and UI for machines without an Electron runtime and for tests.
 * An entry of its own, so that nothing of it is in the shell's program; packages leave it out.
 */

/** What a test may say over the process's own channel; nothing of it can be reached over HTTP. */
type TestMessage =
  | { type: 'set-now'; now: string }
  | { type: 'answer'; dialog: 'files'; value: string[] }
  | { type: 'answer'; dialog: 'folders' | 'savePaths'; value: string }
  | { type: 'return-from-word' }
  | { type: 'recorded' }

function hearTests(office: Office, clock: HostClock, standIns: StandIns) {
  process.on('message', async (message: TestMessage) => {
    if (message.type === 'return-from-word') await office.host({ type: 'take-back-changed' })
    else if (message.type === 'set-now') clock.set(message.now)
    else if (message.type === 'answer' && message.dialog === 'files') standIns.files.push(message.value)
    else if (message.type === 'answer') standIns[message.dialog].push(message.value)
    process.send?.({ type: 'done', opened: standIns.opened })
  })
}

async function serve() {
  const project = join(import.meta.dirname, '../..')
  const settings = readRunSettings(false, process.env, process.argv)
  const clock = createHostClock(settings.now)
  const dataFolder = join(
    settings.baseFolder ?? usualBaseFolder(process.platform, process.env),
    OFFICE_FOLDER,
  )
  const office = startOffice({
    dataFolder,
    resources: join(project, 'resources'),
    importWorker: join(project, 'out/main/import-worker.cjs'),
    wordProcessor: createConverter(join(dataFolder, CONVERTER_FOLDER)),
    clock,
    zone: settings.zone,
    demo: settings.demo,
  })
  if (settings.demo) {
    console.log('Tegas: filling the sample office ...')
    await (await import('./sample-office.ts')).fillSampleOffice(office, clock)
  }
  const surroundings = {
    drives: () => driveFolders(office, settings.driveRoot),
    isFolder,
    isAbsolute,
    folderFor: (path: string) => folderFor(office, path, path, false),
    givenFiles: (paths: readonly string[]) => givenFiles(office, paths),
  }
  const standIns: StandIns = { files: [], folders: [], savePaths: [], opened: [] }
  const desktop = settings.test
    ? standInDesktop(office, surroundings, standIns)
    : browserDesktop(surroundings)
  if (settings.test) hearTests(office, clock, standIns)
  const uploadFolder = mkdtempSync(join(tmpdir(), 'tegas-'))
  const preview = await servePreview({
    office,
    desktop: answerDesktop(desktop, office),
    readPage: createPageFiles(join(project, 'out/ui'), ['/bridge.js']),
    uploadFolder,
  })

  const end = async () => {
    await preview.close()
    await office.close()
    rmSync(uploadFolder, { recursive: true, force: true })
    if (settings.temporary && settings.baseFolder)
      rmSync(settings.baseFolder, { recursive: true, force: true })
    process.exit(0)
  }
  process.on('SIGINT', end)
  process.on('SIGTERM', end)
  // Started by `npm start` or a test: without its starter nobody could end it.
  process.on('disconnect', end)

  console.log(`Tegas: ${preview.url}`)
  process.send?.({ type: 'serving', url: preview.url })
}

serve().catch((error: unknown) => {
  console.error('tegas:', error)
  process.exit(1)
})
