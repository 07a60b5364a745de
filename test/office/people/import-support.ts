import type { ImportPreview, ImportRow } from '../../../src/contract/imports.ts'
import type { JobStatus } from '../../../src/contract/jobs.ts'
import type { JobId } from '../../../src/terms/ids.ts'
import type { TestOffice } from '../support.ts'

/** Reads a file and answers the end of the job; `preview` only where it could be read. */
export async function readFile(
  office: TestOffice,
  path: string,
  name?: string,
): Promise<{ id: JobId; end: JobStatus; preview: ImportPreview | null }> {
  const file = await office.fileToken(path, name ? { name } : {})
  const { jobId } = await office.call('imports.start', { file })
  const end = await office.jobEnd(jobId)
  const preview = end.state === 'done' ? await office.call('imports.preview', { id: jobId }) : null
  return { id: jobId, end, preview }
}

/** Reads a file that must be readable. */
export async function readGood(office: TestOffice, path: string): Promise<ImportPreview> {
  const { preview, end } = await readFile(office, path)
  if (!preview) throw new Error(`not read: ${end.error?.message ?? end.state}`)
  return preview
}

export async function rowsOf(
  office: TestOffice,
  id: JobId,
  filter: 'all' | 'problems' | 'new' | 'changed' = 'all',
): Promise<ImportRow[]> {
  const { rows } = await office.call('imports.rows', { id, filter, after: 0, limit: 500 })
  return rows
}

export async function accept(office: TestOffice, id: JobId): Promise<JobStatus> {
  const { jobId } = await office.call('imports.accept', { id })
  return office.jobEnd(jobId)
}

/** Reads and accepts. */
export async function importFile(office: TestOffice, path: string): Promise<ImportPreview> {
  const { id } = await readGood(office, path)
  const end = await accept(office, id)
  if (end.state !== 'done') throw new Error(`not accepted: ${end.error?.message ?? end.state}`)
  return office.call('imports.preview', { id })
}

export async function everybody(office: TestOffice) {
  const { rows } = await office.call('people.search', { text: '', limit: 200 })
  return rows
}
