import { globSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseAst } from 'vite'
import { describe, expect, it } from 'vitest'

/**
 * Law is data: no article number and no period stands as a string or number literal under `src/` or `electron/`.
 * Comments may cite. `npm run check` runs this.
 */

const PROJECT = resolve(import.meta.dirname, '..')

/** An article, an act by its number, or a counted period, as a text would hold it. */
const IN_TEXT: readonly RegExp[] = [
  /\b(?:Pasal|Ps\.|ayat \()\s*\d/u,
  /\b(?:PP|UU|PerBKN|Perpres|Permendagri|Perbawaslu|PKPU)\s+(?:Nomor\s+)?\d+\s*(?:\/|Tahun)/u,
  /\b\d+\s*(?:x\s*24\s*jam|hari|bulan|tahun)\b/u,
]

/** Functions that count a period, and the numbers that are plain arithmetic of dates: none, the next day, the day before. */
const COUNTING = /^(?:addWorkingDays|addDays|addMonths|dueAfter)$/u
const ARITHMETIC: ReadonlySet<number> = new Set([-1, 0, 1])

/** A name that says it holds a period. */
const PERIOD_NAME = /(?:days|months|hari|bulan|period)$/iu

/** Lengths that are no law: a sample office's stories, and what a new office is offered as its own periods. */
const NO_LAW: readonly string[] = ['src/demo/', 'src/ui/settings/profile-form.ts']

interface Node {
  readonly type: string
  readonly start: number
  readonly [key: string]: unknown
}
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

function children(node: Node): Node[] {
  return Object.values(node).flatMap((value) =>
    Array.isArray(value) ? value.filter(isNode) : isNode(value) ? [value] : [],
  )
}

/** The number a literal stands for, a minus sign included; null for anything else. */
function numberOf(node: unknown): number | null {
  if (!isNode(node)) return null
  if (node.type === 'Literal' && typeof node.value === 'number') return node.value
  const inner = node.type === 'UnaryExpression' && node.operator === '-' ? numberOf(node.argument) : null
  return inner === null ? null : -inner
}

const nameOf = (node: unknown): string => {
  if (!isNode(node)) return ''
  if (typeof node.name === 'string') return node.name
  return typeof node.value === 'string' ? node.value : nameOf(node.property)
}

function textOf(node: Node): string | null {
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value
  if (node.type === 'JSXText' && typeof node.value === 'string') return node.value
  if (node.type !== 'TemplateElement') return null
  const value = node.value
  return typeof value === 'object' && value !== null && 'raw' in value ? String(value.raw) : null
}

function literalsIn(node: Node, numbersToo: boolean): { readonly at: number; readonly what: string }[] {
  const found: { at: number; what: string }[] = []
  const text = textOf(node)
  if (text !== null && IN_TEXT.some((pattern) => pattern.test(text)))
    found.push({ at: node.start, what: text.trim() })
  if (numbersToo && node.type === 'CallExpression' && COUNTING.test(nameOf(node.callee))) {
    const given = Array.isArray(node.arguments) ? node.arguments : []
    const counted = given.map(numberOf).find((value) => value !== null && !ARITHMETIC.has(value))
    if (counted !== undefined) found.push({ at: node.start, what: `${nameOf(node.callee)}(… ${counted} …)` })
  }
  const named =
    node.type === 'VariableDeclarator'
      ? { name: nameOf(node.id), value: numberOf(node.init) }
      : node.type === 'Property'
        ? { name: nameOf(node.key), value: numberOf(node.value) }
        : null
  if (
    numbersToo &&
    named &&
    PERIOD_NAME.test(named.name) &&
    named.value !== null &&
    !ARITHMETIC.has(named.value)
  )
    found.push({ at: node.start, what: `${named.name} = ${named.value}` })
  return [...found, ...children(node).flatMap((child) => literalsIn(child, numbersToo))]
}

/** What a file holds of the law, as `path:line what`. */
function lawIn(path: string, code: string): string[] {
  const program: unknown = parseAst(code, { lang: path.endsWith('x') ? 'tsx' : 'ts' })
  if (!isNode(program)) throw new Error(`cannot read ${path}`)
  const numbersToo = !NO_LAW.some((place) => path.startsWith(place))
  return literalsIn(program, numbersToo).map(
    ({ at, what }) => `${path}:${code.slice(0, at).split('\n').length} ${what}`,
  )
}

describe('no article and no period is a literal in code', () => {
  const planted: readonly [string, string][] = [
    ['an article in a sentence', "export const why = 'melanggar Pasal 3 huruf f'"],
    ['an act by its number', 'export const short = ` PP 94/2021`'],
    ['a paragraph', "export const why = 'menurut ayat (3)'"],
    ['a period in a sentence', "export const help = 'paling lambat 14 hari kerja'"],
    ['months in a template', `export const name = (x: string) => \`dipotong \${x} selama 6 bulan\``],
    ['a counted period', 'export const due = addWorkingDays(calendar, from, 7)'],
    ['calendar days', 'export const due = addDays(from, 60)'],
    ['a number under a name', 'export const objectionDays = 14'],
    ['a number in a record', 'export const periods = { servedMonths: 12 }'],
    ['an article on the screen', 'export const Screen = () => <p>Lihat Pasal 26</p>'],
  ]
  it.each(planted)('finds %s', (_, code) => {
    expect(lawIn('src/law/planted.tsx', code)).toHaveLength(1)
  })

  const harmless: readonly [string, string][] = [
    ['a comment that cites', '/** PP 94/2021 Ps. 26 ayat (3): 7 hari kerja. */ export const x = 1'],
    ['the next day', 'export const next = addDays(today, 1)'],
    [
      'a period read from the rules',
      "export const due = addWorkingDays(calendar, from, periodOf(rules, 'objection'))",
    ],
  ]
  it.each(harmless)('lets %s pass', (_, code) => {
    expect(lawIn('src/law/planted.tsx', code)).toEqual([])
  })

  it('none stands under src/ or electron/', () => {
    const files = globSync(['src/**/*.{ts,tsx}', 'electron/**/*.ts'], { cwd: PROJECT })
    expect(files.length).toBeGreaterThan(300)
    expect(files.flatMap((path) => lawIn(path, readFileSync(join(PROJECT, path), 'utf8')))).toEqual([])
  })
})
