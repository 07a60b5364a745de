import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { fieldsOf, missingFields, PaperDraft } from '../../../src/contract/paper-values.ts'
import { identityFailures } from '../../../src/office/letters/issuing/identity-check.ts'
import { type RenderInput, renderPaper } from '../../../src/office/letters/render/render.ts'
import { textOf } from '../../../src/office/letters/render/stamp.ts'
import { PaperKind } from '../../../src/terms/paper.ts'
import type { Identity, Official } from '../../../src/terms/person.ts'
import { input, ordinary } from './render-fixtures.ts'

/**
 * Whatever may be left out is left out, one at a time: either the paper is refused, or its letter has no place that
 * stands empty because of it.
 */

const resources = fileURLToPath(new URL('../../../resources', import.meta.url))

function wordsOf(given: RenderInput): string {
  const bytes = renderPaper(given, resources)
  const text = bytes.ok ? textOf(bytes.value) : bytes
  if (!text.ok) throw new Error(text.error.message)
  return text.value
}

/** Dots to be written over; some forms have such places for the hand, and so every letter of theirs has. */
const dots = (text: string) => text.match(/\.{6,}/g)?.length ?? 0

/** Labels without a value, and what is left of a sentence whose word is missing. */
function empties(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trim())
  const found: string[] = []
  for (const [at, line] of lines.entries()) {
    if (line === ':' && !lines[at + 1]) found.push(`${lines[at - 1]} : (nothing)`)
    if (
      /^(NIP|Nomor|Tanggal|Hari|Jam|Tempat|Hal|Yth\.|u\.p\.|di)\s*[:.]?$/.test(line) &&
      lines[at + 1] !== ':'
    )
      found.push(`${line} (alone)`)
    if (
      /,\s*,|\(\s*\)|^[,;]|\s[,;](\s|$)|«\s*»|\bNIP\s*([,;)]|$)|\btanggal\s*[,;.]/.test(line) &&
      !/^NIP$/.test(line)
    )
      found.push(line)
    if (/undefined|null|NaN|\[object|[{}]/.test(line)) found.push(line)
  }
  return found
}

/** The same value with one thing left out of it, and how the test calls that. */
type Variation = readonly [name: string, given: RenderInput]

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What an identity may lack: a person of the registry or an official typed by hand. */
const LACKING: readonly (keyof Identity)[] = ['nip', 'golongan', 'position', 'unitName']
const isIdentity = (value: unknown): value is Identity => isObject(value) && 'positionKind' in value

/** Of a row of a table: what the clerk may leave empty. File names, hashes and numbers come from the office itself. */
const MAY_BE_BLANK = new Set([
  ...['url', 'account', 'capturedBy', 'sourceDevice', 'caption', 'group', 'sender', 'sentAt', 'device'],
  ...['question', 'answer', 'text', 'addressee', 'to'],
])

function without(value: unknown, path = ''): [string, unknown][] {
  if (isIdentity(value))
    return LACKING.map((key) => [
      `${path}.${key}`,
      { ...value, [key]: typeof value[key] === 'string' && key !== 'nip' && key !== 'golongan' ? '' : null },
    ])
  if (Array.isArray(value))
    return value.flatMap((entry, at) =>
      without(entry, `${path}[${at}]`).map(([name, one]): [string, unknown] => [name, value.with(at, one)]),
    )
  if (isObject(value))
    return Object.entries(value).flatMap(([key, inner]) => [
      ...(typeof inner === 'string' && MAY_BE_BLANK.has(key)
        ? [[`${path}.${key}`, { ...value, [key]: '' }] as [string, unknown]]
        : []),
      ...without(inner, `${path}.${key}`).map(([name, one]): [string, unknown] => [
        name,
        { ...value, [key]: one },
      ]),
    ])
  return []
}

function variations(kind: PaperKind): Variation[] {
  const base = input(ordinary(kind))
  const values: Readonly<Record<string, unknown>> = base.draft.values
  const drafts: [string, Record<string, unknown>][] = fieldsOf(kind).flatMap(({ name }) => {
    const value = values[name]
    return [
      [name, { ...values, [name]: null }],
      ...(typeof value === 'string' ? [[`${name} blank`, { ...values, [name]: '' }]] : []),
      ...(Array.isArray(value) ? [[`${name} empty`, { ...values, [name]: [] }]] : []),
      ...without(value, name).map(([path, one]) => [path, { ...values, [name]: one }]),
    ] as [string, Record<string, unknown>][]
  })
  const withDrafts = drafts.flatMap(([name, changed]): Variation[] => {
    const draft = PaperDraft.safeParse({ kind, values: changed })
    return draft.success ? [[name, { ...base, draft: draft.data }]] : []
  })
  const people = [
    ...without(base.person, 'person').map(
      ([name, person]): Variation => [name, { ...base, person: person as Identity }],
    ),
    ...without(base.signer, 'signer').map(
      ([name, signer]): Variation => [name, { ...base, signer: signer as Official }],
    ),
  ]
  const office = (['phone', 'email', 'website'] as const).map(
    (key): Variation => [`office.${key}`, { ...base, office: { ...base.office, [key]: '' } }],
  )
  return [
    ...withDrafts,
    ...people,
    ...office,
    ['signerCapacity', { ...base, signerCapacity: '' }],
    ['emblem', { ...base, emblem: null }],
    ['posts', { ...base, posts: [] }],
  ]
}

/** Forms of which these places are filled by hand. */
const HAND: Partial<Record<PaperKind, readonly string[]>> = {
  'tanda-terima': ['paperDate', 'handedBy'],
  'lembar-disposisi': ['agendaNumber', 'agendaNumber blank', 'forwardTo', 'forwardTo empty'],
  'lembar-ekspedisi': ['courier', 'courier blank'],
}

const isRefused = ({ draft, person, signer }: RenderInput) =>
  missingFields(draft).length > 0 ||
  identityFailures({ draft, person, signer, editedInWord: false }).length > 0

describe('a letter that is not refused has no empty place', () => {
  it.each(PaperKind.options)('%s', (kind) => {
    const usual = wordsOf(input(ordinary(kind)))
    const places = dots(usual)
    const asUsual = new Set(empties(usual))
    const bad: string[] = []
    for (const [name, given] of variations(kind)) {
      if (isRefused(given) || HAND[kind]?.includes(name)) continue
      const text = wordsOf(given)
      if (dots(text) > places)
        bad.push(
          `${name}: dots: ${text
            .split('\n')
            .filter((l) => dots(l) > 0 && !usual.includes(l))
            .join(' | ')
            .slice(0, 150)}`,
        )
      for (const line of empties(text).filter((one) => !asUsual.has(one)))
        bad.push(`${name}: ${line.slice(0, 120)}`)
    }
    expect([...new Set(bad)]).toEqual([])
  })
})

it('an ASN without his NIP is named in the refusal, with where he stands on the form; by hand nothing is demanded', () => {
  const { person, signer, draft } = input(ordinary('panggilan-1'))
  if (!person || !signer) throw new Error('nobody named')
  const paper = { draft, person: { ...person, nip: null }, signer, editedInWord: false }
  expect(identityFailures(paper)).toMatchObject([
    {
      code: 'identity-incomplete',
      field: 'person',
      message: expect.stringContaining(`NIP «${person.name}»`),
    },
  ])
  expect(identityFailures({ ...paper, person: { ...person, nip: null, kind: null } })).toEqual([])
})
