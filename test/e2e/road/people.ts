import { readFileSync } from 'node:fs'
import { expect } from 'vitest'
import type { Desk } from '../support/desk.ts'
import type { FilesAtHand } from './files.ts'

/** TEMPORARY */
export async function importPeople(desk: Desk, files: FilesAtHand): Promise<void> {
  const { page } = desk
  const token = (await page.evaluate(async (base64) => {
    const content = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))
    return (globalThis as unknown as { tegas: { fileToken(f: File): Promise<unknown> } }).tegas.fileToken(
      new File([content], 'pegawai.xlsx'),
    )
  }, readFileSync(files.people).toString('base64'))) as { value: { token: string } }
  const call = async (m: string, i: unknown) => {
    const r = await desk.call(m, i)
    if (!r.ok) throw new Error(`${m} ${JSON.stringify(r.error)}`)
    return r.value as never
  }
  const { jobId } = (await call('imports.start', { file: token.value.token })) as { jobId: string }
  await expect
    .poll(async () => (await desk.call('imports.preview', { id: jobId })).ok, { timeout: 5000 })
    .toBe(true)
  await call('imports.accept', { id: jobId })
  await expect
    .poll(
      async () => ((await call('people.search', { text: '', limit: 20 })) as { rows: unknown[] }).rows.length,
      { timeout: 5000 },
    )
    .toBe(4)
}
