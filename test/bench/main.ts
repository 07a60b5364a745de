import { writeFileSync } from 'node:fs'
import { availableParallelism, totalmem } from 'node:os'
import { parseArgs } from 'node:util'
import { desk } from './desk/desk.ts'
import { law } from './law/law.ts'
import { letters } from './letters/letters.ts'
import { printTable, type Row } from './report.ts'

/** `npm run bench [topic] [-- --json FILE]`: measures, prints a table, writes the rows. */
const topics: Readonly<Record<string, (seed: number) => Promise<Row[]>>> = { desk, law, letters }

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'string' }, seed: { type: 'string', default: '20261120' } },
})
const wanted = positionals.length > 0 ? positionals : Object.keys(topics)
const seed = Number(values.seed)
const memory = Math.round(totalmem() / 1024 ** 3)
console.log(
  `seed ${seed} · ${process.platform} ${process.arch} · ${availableParallelism()} cores · ${memory} GB · Node ${process.version}`,
)
const rows: Row[] = []
for (const name of wanted) {
  const topic = Object.hasOwn(topics, name) ? topics[name] : undefined
  if (!topic) {
    console.error(`no topic ${name}; there are: ${Object.keys(topics).join(', ')}`)
    process.exit(2)
  }
  rows.push(...(await topic(seed)))
}
printTable(rows)
if (values.json) writeFileSync(values.json, `${JSON.stringify(rows, null, 2)}\n`)
