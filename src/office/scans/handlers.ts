import { AwaitingScan, type scans as contract } from '../../contract/scans.ts'
import type { FileToken } from '../../terms/ids.ts'
import { fail, ok, type Result } from '../../terms/result.ts'
import { type HandlersOf, type ReadContext, staged } from '../context.ts'
import type { TakenFile } from '../evidence/repository.ts'
import { settleEvidence, takeEvidence } from '../evidence/take.ts'
import { attachScan, enterIncoming } from './attach.ts'
import { awaitingScans } from './awaiting.ts'
import {
  discardedScans,
  discardScan,
  putIntoBasket,
  restoreScan,
  type TakenScan,
  waitingScans,
} from './basket.ts'
import { proposeTargets } from './propose.ts'
import { type PdfReading, readPdf } from './read-pdf.ts'
import { saysOf } from './says.ts'

const SCANS: ReadonlySet<string> = new Set(['application/pdf', 'image/jpeg', 'image/png'])
/** Bigger ones are kept all the same, only not read: they are held in memory for that. */
const READ_MAX_BYTES = 50 * 1024 * 1024

const filesOf = (taken: readonly TakenScan[]) => taken.map(({ file }) => file)

async function reading(file: TakenFile, { evidenceFiles }: ReadContext): Promise<PdfReading> {
  if (file.mediaType !== 'application/pdf' || file.size > READ_MAX_BYTES) return { text: '', signed: false }
  return readPdf(await evidenceFiles.read(file.storedAs, 0, file.size))
}

/** Takes the files in and reads what they say about themselves. */
async function takeScans(files: readonly FileToken[], context: ReadContext): Promise<Result<TakenScan[]>> {
  const taken = await takeEvidence([...new Set(files)], context)
  if (!taken.ok) return taken
  const odd = taken.value.find(({ mediaType }) => !SCANS.has(mediaType))
  if (odd) {
    settleEvidence(taken.value, context)
    return fail(
      'not-a-scan',
      `«${odd.fileName}» bukan PDF, JPG, atau PNG, jadi bukan pindaian surat. Tidak satu pun berkas dari pilihan ini disimpan. Pilih hasil pindai suratnya.`,
    )
  }
  // One after the other: a hundred scans of 50 MB do not fit into the memory of an office PC at once.
  const read: TakenScan[] = []
  for (const file of taken.value) read.push({ file, reading: await reading(file, context) })
  return ok(read)
}

export const scans: HandlersOf<typeof contract> = {
  list: (_, { db, today }) => {
    const awaiting = awaitingScans(db)
    return ok({
      items: waitingScans(db).map(({ text, ...item }) => {
        const says = saysOf(db, text, today)
        const scan = { fileName: item.fileName, text, ownNumber: says.number }
        return { ...item, says, proposals: proposeTargets(scan, awaiting) }
      }),
      awaiting: awaiting.map((waiting) => AwaitingScan.parse(waiting)),
      discarded: discardedScans(db),
    })
  },
  add: staged({
    prepare: ({ files }, context) => takeScans(files, context),
    commit: (taken: TakenScan[], _, context) => ok(putIntoBasket(context, taken)),
    finish: (taken, { files }, context) => {
      settleEvidence(filesOf(taken), context)
      for (const token of files) context.files.release(token)
    },
    abandon: (taken, context) => settleEvidence(filesOf(taken), context),
  }),
  attach: ({ id, target }, context) => attachScan(context, id, target),
  enterIncoming: ({ id, letter }, context) => enterIncoming(context, id, letter),
  discard: ({ id, reason }, context) => discardScan(context, id, reason),
  restore: ({ id }, context) => restoreScan(context, id),
}
