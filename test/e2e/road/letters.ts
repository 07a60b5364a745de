import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect } from 'vitest'
import type { Desk } from '../support/desk.ts'
import type { Frozen } from './paper.ts'
import { asRead } from './screen.ts'
import { textOf } from './word.ts'

export const hasLibreOffice = spawnSync('soffice', ['--version']).status === 0

/** The frozen bytes through the page's own bridge, as the download of the paper gets them. */
export async function bytesOf({ page }: Desk, id: string): Promise<Buffer> {
  const base64 = (await page.evaluate(`(async () => {
    const answer = await window.tegas.call('letters.bytes', { id: '${id}' })
    if (!answer.ok) throw new Error(answer.error.message)
    let signs = ''
    for (const byte of answer.value.bytes) signs += String.fromCharCode(byte)
    return btoa(signs)
  })()`)) as string
  return Buffer.from(base64, 'base64')
}

/** A frozen letter holds its number, its date, and whom it is about. */
export function lettersSay(bytes: Uint8Array, paper: Frozen, person: { name: string; nip: string }): void {
  const text = textOf(bytes)
  if (paper.number !== null) expect(text, paper.title).toContain(paper.number)
  expect(text, paper.title).toContain(asRead(paper.date))
  expect(text, paper.title).toContain(person.name)
  expect(text.replaceAll(' ', ''), paper.title).toContain(person.nip)
  // No mark of an empty place and no hole of the template is left.
  expect(text, paper.title).not.toMatch(/undefined|null|NaN|\{\w+\}|\[object/)
}

/** One batch: every letter becomes a page of a size that holds something. */
export function convertAll(letters: readonly Uint8Array[]): void {
  const folder = mkdtempSync(join(tmpdir(), 'tegas-surat-'))
  try {
    const files = letters.map((bytes, index) => {
      const path = join(folder, `surat-${index}.docx`)
      writeFileSync(path, bytes)
      return path
    })
    const out = join(folder, 'pdf')
    mkdirSync(out)
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
    const run = spawnSync(
      'soffice',
      [profile, '--headless', '--convert-to', 'pdf', '--outdir', out, ...files],
      { encoding: 'utf8', timeout: 120_000 },
    )
    expect(run.status, run.stderr).toBe(0)
    expect(run.stderr).not.toMatch(/error/i)
    expect(readdirSync(out)).toHaveLength(letters.length)
    for (const name of readdirSync(out)) expect(statSync(join(out, name)).size).toBeGreaterThan(5000)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
