import { parentPort, workerData } from 'node:worker_threads'
import type { SheetMapping } from '../../../contract/imports.ts'
import { checkSheets, describeSheet } from './check-sheets.ts'
import { guessMapping } from './columns.ts'
import { ReadFailure } from './read-failure.ts'
import { type RawSheet, readWorkbook } from './read-workbook.ts'
import {
  CHUNK_ROWS,
  type RemapRequest,
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
  if (message.type === 'chunk') port?.postMessage(message, [message.bytes.buffer as ArrayBuffer])
  else port?.postMessage(message)
}

function check(sheets: readonly RawSheet[], mappings: readonly SheetMapping[]): void {
  const total = mappings.reduce(
    (sum, { index, included }) => sum + (included ? (sheets[index]?.rows.length ?? 0) : 0),
    0,
  )
  let chunk: StagedRow[] = []
  let done = 0
  const flush = () => {
    if (chunk.length === 0) return
    done += chunk.length
    send({ type: 'chunk', rows: chunk.length, bytes: encoder.encode(JSON.stringify(chunk)) })
    send({ type: 'progress', done, total })
    chunk = []
  }
  checkSheets(sheets, mappings, start.today, (row) => {
    chunk.push(row)
    if (chunk.length >= CHUNK_ROWS) flush()
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

await run()
