import { resolve } from 'node:path'
import type { RenderInput } from '../../../src/office/letters/render/input.ts'
import { shippedTemplate } from '../../../src/office/letters/render/render.ts'
import { textOf } from '../../../src/office/letters/render/stamp.ts'
import { input, ordinary, person } from '../../office/letters/render-fixtures.ts'
import { type Row, randomFrom, row } from '../report.ts'
import { type Contender, contenders } from './contenders.ts'

const LETTERS = 500
/** Taken in turns, so that whatever else the machine does falls on all of them alike. */
const TURN = 50
const WARM_UP = 20

const SYLLABLES = ['ba', 'ci', 'du', 'fi', 'ga', 'hi', 'ju', 'ka', 'lo', 'mi', 'na', 'ra', 'sa', 'ti', 'wu']

/** Summonses that differ as letters of a batch do: name, NIP and position. */
function recipients(seed: number, count: number): RenderInput[] {
  const random = randomFrom(seed)
  const word = () => {
    const made = Array.from({ length: 3 }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]).join('')
    return made.charAt(0).toUpperCase() + made.slice(1)
  }
  const like = input(ordinary('panggilan-1'))
  return Array.from({ length: count }, (_, at) => ({
    ...like,
    number: `800.1.6.2/${at + 1}/ITDA/X/2026`,
    person: { ...person, name: `Contoh ${word()} ${word()}`, position: `Pengelola ${word()}` },
  }))
}

/** Fast and wrong is no competition: the letter must name its own recipient. */
async function check(name: string, make: Contender, given: RenderInput): Promise<void> {
  const text = textOf(await make(given))
  if (!text.ok || !text.value.includes(given.person?.name ?? '')) throw new Error(`${name} made no letter`)
}

/** Milliseconds a letter costs each way, and against the goals of a batch. */
export async function letters(seed: number): Promise<Row[]> {
  const template = shippedTemplate('panggilan-1', resolve('resources'))
  const all = recipients(seed, LETTERS)
  const [first] = all
  if (!template.ok || !first) throw new Error('no template')
  const named = Object.entries<Contender>(contenders(template.value, first))
  const spent = new Map<string, number>()
  for (const [name, make] of named) {
    await check(name, make, first)
    for (const given of all.slice(0, WARM_UP)) await make(given)
  }
  for (let from = 0; from < LETTERS; from += TURN)
    for (const [name, make] of named) {
      const begin = performance.now()
      for (const given of all.slice(from, from + TURN)) await make(given)
      spent.set(name, (spent.get(name) ?? 0) + performance.now() - begin)
    }
  const each = (name: string) => (spent.get(name) ?? Number.NaN) / LETTERS
  const peers = Object.fromEntries(
    named.flatMap(([name]) => (name === 'ours' || name === 'floor' ? [] : [[name, each(name)]])),
  )
  const same = { topic: 'letters', unit: 'ms', ours: each('ours'), reads: 'ours / floor' } as const
  return [
    row({ ...same, name: `a letter of a batch of ${LETTERS}`, floor: each('floor'), goal: 1.5, peers }),
    row({
      ...same,
      name: 'twice as fast as docxtemplater alone (floor: half its time)',
      floor: each('docxtemplater') / 2,
      goal: 1,
    }),
  ]
}
