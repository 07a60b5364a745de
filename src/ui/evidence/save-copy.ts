import type { Evidence } from '../../contract/evidence.ts'
import { host, OfficeError } from '../client.ts'
import { readBlob } from './evidence-blob.ts'

const DOWNLOAD_STARTS_WITHIN_MS = 60_000

/** Saves the plain file where the clerk wants it: by the host's dialog, or as a download where the host has none. */
export async function saveCopy(evidence: Evidence): Promise<{ saved: boolean }> {
  const answer = await host.desktop.saveEvidenceAs({ id: evidence.id })
  if (answer.ok) return answer.value
  if (answer.error.code !== 'not-here') throw new OfficeError(answer.error)
  const url = URL.createObjectURL(await readBlob(evidence, new AbortController().signal))
  const link = document.createElement('a')
  link.href = url
  link.download = evidence.fileName
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), DOWNLOAD_STARTS_WITHIN_MS)
  return { saved: true }
}
