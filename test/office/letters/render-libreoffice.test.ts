import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { renderPaper } from '../../../src/office/letters/render/render.ts'
import { stampNumber, textOf } from '../../../src/office/letters/render/stamp.ts'
import { PaperKind } from '../../../src/terms/paper.ts'
import { plainDate } from '../../../src/terms/plain-date.ts'
import { extreme, input, ordinary } from './render-fixtures.ts'

const resources = fileURLToPath(new URL('../../../resources', import.meta.url))
const installed = spawnSync('soffice', ['--version']).status === 0

/** A real word processor reads every letter. Skipped by name where LibreOffice is not installed. */
describe.skipIf(!installed)('LibreOffice', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tegas-letters-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const convert = (to: string, files: string[], out: string) => {
    mkdirSync(out, { recursive: true })
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
    return spawnSync('soffice', [profile, '--headless', '--convert-to', to, '--outdir', out, ...files], {
      encoding: 'utf8',
      timeout: 120_000,
    })
  }

  it('converts every letter, ordinary and extreme, and numbers what it has saved itself', {
    timeout: 180_000,
  }, () => {
    const files = PaperKind.options.flatMap((kind) =>
      [
        ['a', input(ordinary(kind), { number: null, date: null })] as const,
        ['x', extreme(kind)] as const,
      ].map(([name, given]) => {
        const bytes = renderPaper(given, resources)
        if (!bytes.ok) throw new Error(bytes.error.message)
        const path = join(folder, `${kind}-${name}.docx`)
        writeFileSync(path, bytes.value)
        return path
      }),
    )
    const pdf = join(folder, 'pdf')
    const run = convert('pdf', files, pdf)
    expect(run.stderr).not.toMatch(/error/i)
    expect(readdirSync(pdf)).toHaveLength(files.length)
    for (const name of readdirSync(pdf)) expect(statSync(join(pdf, name)).size).toBeGreaterThan(5000)

    const saved = join(folder, 'saved')
    const drafts = files.filter((path) => /panggilan-1-a|keputusan-teguran-lisan-a|lhp-a/.test(path))
    convert('docx', drafts, saved)
    for (const name of readdirSync(saved)) {
      const stamped = stampNumber(readFileSync(join(saved, name)), {
        number: '800.1.6.2/9/ITDA/X/2026',
        date: plainDate('2026-10-09'),
      })
      const text = stamped.ok ? textOf(stamped.value) : stamped
      expect(text.ok && text.value).toContain('800.1.6.2/9/ITDA/X/2026')
      expect(text.ok && text.value).toContain('9 Oktober 2026')
    }
    expect(readdirSync(saved)).toHaveLength(drafts.length)
  })
})
