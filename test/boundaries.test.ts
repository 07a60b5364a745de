import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const PROJECT = resolve(import.meta.dirname, '..')
const BIOME = join(PROJECT, 'node_modules/@biomejs/biome/bin/biome')

const refused: readonly [string, string][] = [
  ['src/terms/planted.ts', '../law/law.ts'],
  ['src/terms/planted.ts', '../contract/index.ts'],
  ['src/law/planted.ts', '../contract/index.ts'],
  ['src/law/procedure/planted.ts', '../../store/sql.ts'],
  ['src/contract/planted.ts', '../law/procedure/assess.ts'],
  ['src/contract/planted.ts', '../law/guide/guide.ts'],
  ['src/contract/planted.ts', '../office/start.ts'],
  ['src/store/planted.ts', '../contract/index.ts'],
  ['src/store/migrations/planted.ts', '../../office/context.ts'],
  ['src/office/planted.ts', '../ui/client.ts'],
  ['src/office/letters/planted.ts', '../../../electron/main.ts'],
  ['src/office/letters/planted.ts', '../../preview/server.ts'],
  ['src/office/letters/planted.ts', 'electron'],
  ['src/ui/planted.tsx', '../office/start.ts'],
  ['src/ui/cases/planted.tsx', '../../law/facts.ts'],
  ['src/ui/cases/planted.tsx', '../../store/sql.ts'],
  ['src/ui/cases/planted.tsx', 'node:fs'],
  ['src/ui/cases/planted.tsx', 'electron'],
  ['src/preview/planted.ts', '../office/dispatcher.ts'],
  ['src/preview/planted.ts', '../../electron/main.ts'],
  ['src/demo/planted.ts', '../office/dispatcher.ts'],
  ['electron/planted.ts', '../src/preview/server.ts'],
  ['electron/desktop/planted.ts', '../../src/office/dispatcher.ts'],
  ['electron/planted.ts', '../src/demo/replay.ts'],
  ['electron/browser-host.ts', 'electron'],
  ['test/office/planted.ts', 'electron'],
]

const allowed: readonly [string, string][] = [
  ['src/law/planted.ts', '../terms/plain-date.ts'],
  ['src/contract/planted.ts', '../law/facts.ts'],
  ['src/contract/planted.ts', '../law/guide/advice.ts'],
  ['src/office/cases/planted.ts', '../../law/procedure/assess.ts'],
  ['src/office/cases/planted.ts', '../../store/sql.ts'],
  ['src/ui/cases/planted.tsx', '../../contract/cases.ts'],
  ['src/preview/planted.ts', '../office/start.ts'],
  ['electron/planted.ts', '../src/office/start.ts'],
  ['electron/planted.ts', 'electron'],
  ['electron/browser-host.ts', '../src/preview/server.ts'],
]

const byKind: readonly [string, string][] = [
  ['as a value', `import { planted } from '../office/start.ts'\nconsole.log(planted)\n`],
  ['as a type', `import type { Planted } from '../office/start.ts'\nexport type Again = Planted\n`],
  ['late', `export const planted = () => import('../office/start.ts')\n`],
  ['passed on', `export * from '../office/start.ts'\n`],
]

const importOf = (source: string) => `import { planted } from '${source}'\nconsole.log(planted)\n`

/**
 * Lints a house that holds nothing but the planted files, under the project's own rules.
 * @returns for each file, whether the boundary rule complained of it
 */
function complaints(files: readonly (readonly [path: string, source: string])[]): boolean[] {
  const house = mkdtempSync(join(tmpdir(), 'tegas-house-'))
  try {
    const { vcs: _, ...rules } = JSON.parse(readFileSync(join(PROJECT, 'biome.json'), 'utf8'))
    writeFileSync(join(house, 'biome.json'), JSON.stringify(rules))
    const names = files.map(([path], index) => path.replace('planted', `planted-${index}-`))
    for (const [index, [, source]] of files.entries()) {
      const file = join(house, names[index] ?? '')
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, source)
    }
    const options = ['--only=style/noRestrictedImports', '--max-diagnostics=none', '--reporter=github', '.']
    const { stdout } = spawnSync(process.execPath, [BIOME, 'lint', ...options], {
      cwd: house,
      encoding: 'utf8',
    })
    const lines = stdout.split('\n').filter((line) => line.includes('noRestrictedImports'))
    return names.map((name) => lines.some((line) => line.replaceAll('\\', '/').includes(`/${name},`)))
  } finally {
    rmSync(house, { recursive: true, force: true })
  }
}

describe('who may import whom', () => {
  const caught = complaints(refused.map(([path, source]) => [path, importOf(source)]))
  it.each(refused.map((pair, index) => [...pair, caught[index]] as const))(
    '%s may not import %s',
    (_path, _source, complained) => {
      expect(complained).toBe(true)
    },
  )

  const caughtKinds = complaints(byKind.map(([, source]) => ['src/ui/planted.ts', source]))
  it.each(byKind.map(([kind], index) => [kind, caughtKinds[index]] as const))(
    'is held for an import %s',
    (_kind, complained) => {
      expect(complained).toBe(true)
    },
  )

  const wronglyCaught = complaints(allowed.map(([path, source]) => [path, importOf(source)]))
  it.each(allowed.map((pair, index) => [...pair, wronglyCaught[index]] as const))(
    '%s may import %s',
    (_path, _source, complained) => {
      expect(complained).toBe(false)
    },
  )
})
