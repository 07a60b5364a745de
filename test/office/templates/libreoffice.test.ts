import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { fillTemplate, shippedTemplate } from '../../../src/office/letters/render/render.ts'
import { textOf } from '../../../src/office/letters/render/stamp.ts'
import { checkTemplate } from '../../../src/office/templates/check/check.ts'
import { sampleInput } from '../../../src/office/templates/sample.ts'
import { PaperKind } from '../../../src/terms/paper.ts'
import { plainDate } from '../../../src/terms/plain-date.ts'
import { office as profile } from '../letters/render-fixtures.ts'
import { RESOURCES, shipped } from './edit.ts'

const office = { profile, today: plainDate('2026-11-20') }
const installed = spawnSync('soffice', ['--version']).status === 0

const words = (kind: PaperKind, template: Uint8Array): string => {
  const letter = fillTemplate(sampleInput(kind, office), template)
  const text = letter.ok ? textOf(letter.value) : letter
  if (!text.ok) throw new Error(text.error.message)
  // Page numbers are fields: what they showed last is not the template's.
  return text.value.replace(/\s+/g, ' ').replace(/Halaman\s*\d*\s*dari\s*\d*\s*/g, 'Halaman')
}

/** What the office does all the time: open in a word processor, save, put back. Skipped by name without LibreOffice. */
describe.skipIf(!installed)('LibreOffice', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tegas-templates-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('saves every shipped template so that it passes and prints the same letter', {
    timeout: 180_000,
  }, () => {
    for (const kind of PaperKind.options) writeFileSync(join(folder, `${kind}.docx`), shipped(kind))
    const saved = join(folder, 'saved')
    spawnSync(
      'soffice',
      [
        `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
        '--headless',
        '--convert-to',
        'docx:MS Word 2007 XML',
        '--outdir',
        saved,
        ...PaperKind.options.map((kind) => join(folder, `${kind}.docx`)),
      ],
      { timeout: 150_000 },
    )
    for (const kind of PaperKind.options) {
      const bytes = new Uint8Array(readFileSync(join(saved, `${kind}.docx`)))
      expect(Buffer.from(bytes).equals(Buffer.from(shipped(kind))), kind).toBe(false)
      expect(
        checkTemplate(kind, bytes, office, (of) => shippedTemplate(of, RESOURCES)),
        kind,
      ).toEqual([])
      expect(words(kind, bytes), kind).toBe(words(kind, shipped(kind)))
    }
  })
})
