import { parentPort, workerData } from 'node:worker_threads'
import type { SheetMapping } from '../../../contract/imports.ts'
import { checkSheets, describeSheet } from './check-sheets.ts'
import { guessMapping } from './columns.ts'
import { ReadFailure } from './read-failure.ts'
import { type RawSheet, readWorkbook } from './read-workbook.ts'
import {
  CHUNK_ROWS,
  type RemapRequest,
  RowFlag,
  type StagedRow,
  type WorkerMessage,
  type WorkerStart,
} from './staged.ts'

/**
 * Entry of the import's worker thread: reads the workbook, keeps its cells, and checks them as often as the clerk corrects
 * the mapping. It writes nothing; ending it leaves nothing behind.
 */

const port = parentPort
if (!port) throw new Error('the import worker runs in a worker thread only')
const start: WorkerStart = workerData
const encoder = new TextEncoder()

function send(message: WorkerMessage): void {
  if (message.type !== 'chunk') port?.postMessage(message)
  else port?.postMessage(message, [message.bytes.buffer as ArrayBuffer, message.flags.buffer as ArrayBuffer])
}

function flagsOf(row: StagedRow): number {
  return (
    (row.person ? 0 : RowFlag.blocked) |
    (row.repeated ? RowFlag.repeated : 0) |
    (row.problems ? RowFlag.problems : 0)
  )
}

function check(sheets: readonly RawSheet[], mappings: readonly SheetMapping[]): void {
  const total = mappings.reduce(
    (sum, { index, included }) => sum + (included ? (sheets[index]?.rows.length ?? 0) : 0),
    0,
  )
  const named = new Set<string>()
  let rows: StagedRow[] = []
  let units: [string, string][] = []
  let done = 0
  const flush = () => {
    if (rows.length === 0) return
    done += rows.length
    send({
      type: 'chunk',
      bytes: encoder.encode(JSON.stringify(rows)),
      flags: Uint8Array.from(rows, flagsOf),
      units,
    })
    send({ type: 'progress', done, total })
    rows = []
    units = []
  }
  checkSheets(sheets, mappings, start.today, (row) => {
    if (row.person && !row.repeated) {
      const { unit = '', parentUnit = '' } = row.person
      const name = `${unit}\t${parentUnit}`
      if (!named.has(name)) {
        named.add(name)
        units.push([unit, parentUnit])
      }
    }
    rows.push(row)
    if (rows.length >= CHUNK_ROWS) flush()
  })
  flush()
  send({
    type: 'checked',
    sheets: mappings.flatMap((mapping) => {
      const sheet = sheets[mapping.index]
      return sheet ? [describeSheet(sheet, mapping)] : []
    }),
  })
}

async function run(): Promise<void> {
  try {
    const sheets = await readWorkbook(start.path, start.size)
    if (sheets.every(({ rows }) => rows.every((row) => row.every((cell) => cell === null))))
      throw new ReadFailure('no-rows')
    check(
      sheets,
      sheets.map((sheet, index) => guessMapping(sheet, index, sheets.length)),
    )
    port?.on('message', (request: RemapRequest) => check(sheets, request.sheets))
  } catch (error) {
    if (!(error instanceof ReadFailure)) throw error
    send({ type: 'refused', code: error.code })
  }
}

void run() // a rejection ends the worker with its error event
