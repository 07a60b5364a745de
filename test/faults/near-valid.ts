import fc, { type Arbitrary } from 'fast-check'
import type { z } from 'zod'

/** Ids of things that are really there, so that inputs get past the first door. */
export interface Known {
  readonly ids: readonly string[]
  /** By the field they fit: `caseId`, `file`. */
  readonly byField: Readonly<Record<string, readonly string[]>>
  readonly accounts: readonly string[]
}

/** What people, pastes and attackers put into a text field. */
const NASTY = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\u0007\u001b[31m',
  '\ud800',
  '\ufffe\uffff',
  '👩‍👩‍👧‍👦🇮🇩',
  '\u202eنص عربي\u202c',
  'e\u0301'.repeat(50),
  '=cmd|calc!A0',
  "'; DROP TABLE person; --",
  '%_\\"*()^~',
  '<script>alert(1)</script>',
  '{name} {{#x}} {/x}',
  '__proto__',
  'constructor',
  'x'.repeat(5001),
  'x\n'.repeat(1000),
  '198609262015051001',
  '2026-10-05',
  '9999-12-31',
  '0000-00-00',
  '-271821-04-20',
  '25:61',
  '2026-10-05T02:00:00.000Z',
  'III/b',
  '../../etc/passwd',
] as const

const NUMBERS = [
  0,
  -0,
  -1,
  1,
  5,
  200,
  2 ** 31,
  2 ** 53,
  -(2 ** 53),
  1e308,
  0.5,
  Number.NaN,
  Number.POSITIVE_INFINITY,
]

/** Anything at all, keys that touch prototypes among it. */
export const anything: Arbitrary<unknown> = fc.oneof(
  fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withTypedArray: true,
    withNullPrototype: true,
    maxDepth: 3,
  }),
  fc.constantFrom(...NASTY),
  fc.constantFrom(...NUMBERS),
  fc.constantFrom<unknown>(
    JSON.parse('{"__proto__":{"ok":true},"constructor":{"prototype":{}},"toString":1}'),
    [[[[[[]]]]]],
    new Uint8Array(10),
  ),
)

interface Def {
  readonly type: string
  readonly shape?: Record<string, z.ZodType>
  readonly element?: z.ZodType
  readonly items?: readonly z.ZodType[]
  readonly options?: readonly z.ZodType[]
  readonly innerType?: z.ZodType
  readonly keyType?: z.ZodType
  readonly valueType?: z.ZodType
  readonly in?: z.ZodType
  readonly values?: readonly unknown[]
  readonly entries?: Record<string, string>
  readonly checks?: readonly {
    readonly _zod: { readonly def: { readonly check: string; readonly format?: string } }
  }[]
  readonly format?: string
}

const defOf = (schema: z.ZodType) => (schema as unknown as { _zod: { def: Def } })._zod.def

/** Texts that most fields take, by the field's name: without them nothing gets past the schema. */
function textFor(field: string, known: Known): Arbitrary<string> {
  if (/(^|[a-z])(On|Date)$|^date$/i.test(field) || ['today', 'from', 'to'].includes(field))
    return fc.constantFrom('2026-10-05', '2026-09-28', '2024-02-29', '2026-12-31', '1900-01-01', '9999-12-31')
  if (/At$/.test(field)) return fc.constantFrom('10:00', '23:59', '2026-10-05T02:00:00.000Z')
  if (/Time$/.test(field)) return fc.constantFrom('00:00', '09:30')
  if (/nip/i.test(field))
    return fc.constantFrom('198609262015051001', '197001011995031001', '198609262015051002')
  if (field === 'violations') return fc.constantFrom('kewajiban-integritas', 'tidak-ada')
  if (/account/i.test(field)) return fc.constantFrom(...known.accounts, 'orang.lain')
  if (/password/i.test(field)) return fc.constantFrom('salah-sama-sekali', 'x'.repeat(12))
  return fc.constantFrom('Teks biasa', 'Ruang Rapat', 'a', '👍 emoji', 'x'.repeat(90))
}

/** Inputs that look like what a schema asks for: right shapes, and now and then one value that is not. */
export function nearValid(schema: z.ZodType, known: Known, field = ''): Arbitrary<unknown> {
  const right = rightOf(schema, known, field)
  return fc.oneof(
    { weight: 40, arbitrary: right },
    { weight: 1, arbitrary: fc.constantFrom<unknown>(...NASTY, ...NUMBERS, null, undefined, [], {}) },
  )
}

function rightOf(schema: z.ZodType, known: Known, field: string): Arbitrary<unknown> {
  const def = defOf(schema)
  const inner = () => (def.innerType ? nearValid(def.innerType, known, field) : anything)
  switch (def.type) {
    case 'object':
      return fc.record(
        Object.fromEntries(
          Object.entries(def.shape ?? {}).map(([name, part]) => [name, nearValid(part, known, name)]),
        ),
      )
    case 'record': {
      const { keyType, valueType } = def
      const keys = keyType ? Object.values(defOf(keyType).entries ?? {}) : []
      return valueType
        ? fc.record(Object.fromEntries(keys.map((key) => [key, nearValid(valueType, known, key)])))
        : anything
    }
    case 'string': {
      const isId = (def.format ?? def.checks?.map(({ _zod }) => _zod.def.format).join(' ') ?? '').includes(
        'uuid',
      )
      if (isId)
        return fc.oneof(
          { weight: 20, arbitrary: fc.constantFrom(...(known.byField[field] ?? known.ids)) },
          { weight: 1, arbitrary: fc.uuid() },
        )
      return fc.oneof(
        { weight: 12, arbitrary: textFor(field, known) },
        { weight: 2, arbitrary: fc.constantFrom(...NASTY) },
        { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
      )
    }
    case 'number':
      return fc.oneof({ weight: 10, arbitrary: fc.integer({ min: 0, max: 60 }) }, fc.constantFrom(...NUMBERS))
    case 'boolean':
      return fc.boolean()
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries ?? {}))
    case 'literal':
      return fc.constantFrom(...(def.values ?? []))
    case 'array':
      return fc.array(def.element ? nearValid(def.element, known, field) : anything, { maxLength: 3 })
    case 'tuple':
      return fc.tuple(...(def.items ?? []).map((item) => nearValid(item, known, field)))
    case 'union':
      return fc.oneof(...(def.options ?? []).map((option) => rightOf(option, known, field)))
    case 'nullable':
      return fc.oneof({ weight: 3, arbitrary: inner() }, { weight: 1, arbitrary: fc.constant(null) })
    case 'optional':
    case 'default':
      return fc.oneof({ weight: 4, arbitrary: inner() }, { weight: 1, arbitrary: fc.constant(undefined) })
    case 'pipe':
      return def.in ? nearValid(def.in, known, field) : anything
    case 'custom':
      return fc.uint8Array({ maxLength: 20 })
    case 'unknown':
    case 'any':
      return anything
    default:
      throw new Error(`no values for ${def.type}`)
  }
}
