import { setImmediate } from 'node:timers/promises'
import type { imports as contract, ImportPreview, SheetMapping } from '../../../contract/imports.ts'
import { bulkWrite } from '../../../store/bulk.ts'
import type { JobId, PersonId } from '../../../terms/ids.ts'
import { fail, ok, type Result } from '../../../terms/result.ts'
import type { HandlersOf, ReadContext } from '../../context.ts'
import type { JobControl, Jobs } from '../../jobs.ts'
import { acceptStaging } from './accept.ts'
import { createStaging, type Staging } from './staging.ts'
import { type ImportWorker, startImportWorker } from './worker-client.ts'

/** The one import a session works on: a second file replaces the first. */
interface Open {
  readonly id: JobId
  readonly fileName: string
  readonly worker: ImportWorker
  staging: Staging | null
  /** A reading, a new check or an accepting is under way. */
  busy: boolean
}

/** By session: its jobs are its own. Ends with the session, whose end aborts the job that opened it. */
const open = new WeakMap<Jobs, Open>()

const gone = fail(
  'import-gone',
  'Hasil pembacaan berkas ini tidak ada lagi. Data pegawai tidak berubah. Pilih berkasnya sekali lagi.',
)
const busy = fail('import-busy', 'Berkas ini masih diproses. Tunggu sampai selesai, lalu ulangi.')

function close(context: ReadContext): void {
  open.get(context.jobs)?.worker.end()
  open.delete(context.jobs)
}

function find(context: ReadContext, id: JobId): Result<Open & { readonly staging: Staging }> {
  const current = open.get(context.jobs)
  if (current?.id !== id || !current.staging) return gone
  return ok(current as Open & { readonly staging: Staging })
}

/** Reads (mappings null) or checks anew; the staging is swapped only when all of it is there. */
async function check(
  current: Open,
  mappings: readonly SheetMapping[] | null,
  context: ReadContext,
  report: JobControl['report'],
): Promise<Result<Staging>> {
  const staging = createStaging(current.id, current.fileName, context.db, context.newId)
  const checked = await current.worker.check(mappings, {
    chunk: (chunk) => staging.add(chunk),
    progress: (done, total) =>
      report(total > 0 ? Math.min(1, done / total) : null, `Memeriksa baris ${done.toLocaleString('id-ID')}`),
  })
  if (!checked.ok) return checked
  staging.finish(checked.value)
  current.staging = staging
  return ok(staging)
}

async function read(
  path: string,
  size: number,
  fileName: string,
  control: JobControl,
  context: ReadContext,
): Promise<Result<string>> {
  close(context)
  control.report(null, 'Membaca berkas')
  const worker = startImportWorker(context.importWorker, { path, size, today: context.today })
  const current: Open = { id: control.id, fileName, worker, staging: null, busy: true }
  open.set(context.jobs, current)
  const stop = () => {
    worker.end()
    if (open.get(context.jobs) === current) open.delete(context.jobs)
  }
  // Also long after the reading: locking the app aborts every job, and the rows must not outlive the session.
  control.signal.addEventListener('abort', stop, { once: true })
  const staging = await check(current, null, context, control.report)
  current.busy = false
  if (!staging.ok) {
    stop()
    return staging
  }
  const { rows, blocked } = staging.value.preview().counts
  return ok(
    `${rows.toLocaleString('id-ID')} baris terbaca${blocked > 0 ? `, ${blocked.toLocaleString('id-ID')} bermasalah` : ''}.`,
  )
}

function accept(
  current: Open & { staging: Staging },
  context: ReadContext,
  control: JobControl,
): Result<string> {
  const { staging } = current
  // The cells take more memory than all the rest; should saving fail, what was checked is still here to try again.
  current.worker.end()
  let endBulk = () => {}
  try {
    const counts = context.commit(
      'imports.accept',
      { fileName: current.fileName, counts: staging.preview().counts },
      (write) => {
        endBulk = bulkWrite(write.db)
        return ok(acceptStaging(staging, write))
      },
    )
    if (!counts.ok) return counts
    staging.done(counts.value)
    const { new: added, changed, unchanged } = counts.value
    const number = (value: number) => value.toLocaleString('id-ID')
    return ok(`${number(added)} pegawai baru, ${number(changed)} diperbarui, ${number(unchanged)} tetap.`)
  } finally {
    // After the clerk has his answer; should the session end before, closing the database does the same.
    void setImmediate().then(() => {
      if (!control.signal.aborted) endBulk()
    })
  }
}

export const imports: HandlersOf<typeof contract> = {
  start: ({ file }, context) => {
    const chosen = context.files.file(file)
    if (!chosen.ok) return chosen
    if (open.get(context.jobs)?.busy) return busy
    const { path, size, name } = chosen.value
    const jobId = context.jobs.start(`Membaca ${name}`, async (control) => {
      try {
        return await read(path, size, name, control, context)
      } finally {
        context.files.release(file)
      }
    })
    return ok({ jobId })
  },
  preview: ({ id }, context) => {
    const current = find(context, id)
    return current.ok ? ok(current.value.staging.preview()) : current
  },
  rows: ({ id, filter, after, limit }, context) => {
    const current = find(context, id)
    return current.ok ? ok(current.value.staging.page(filter, after, limit)) : current
  },
  notInFile: ({ id }, context) => {
    const current = find(context, id)
    if (!current.ok) return current
    const { staging } = current.value
    return ok(
      context.db
        .all<{ id: PersonId; name: string; nip: string; unitName: string }>(
          `SELECT id, full_name AS name, nip,
             coalesce((SELECT path FROM unit_path WHERE unit_path.id = unit_id), '') AS unitName
           FROM person WHERE active = 1 AND standing = 'active' ORDER BY find, nip`,
        )
        .filter(({ nip }) => !staging.namesNip(nip))
        .slice(0, 500),
    )
  },
  remap: async ({ id, sheets }, context): Promise<Result<ImportPreview>> => {
    const found = find(context, id)
    if (!found.ok) return found
    const current = found.value
    if (current.busy) return busy
    if (current.staging.preview().state === 'done') return gone
    const open = current as Open
    open.busy = true
    try {
      const staging = await check(open, sheets, context, () => undefined)
      return staging.ok ? ok(staging.value.preview()) : staging
    } finally {
      open.busy = false
    }
  },
  accept: ({ id }, context) => {
    const found = find(context, id)
    if (!found.ok) return found
    const current = found.value as Open & { staging: Staging }
    if (current.busy) return busy
    const { state, counts } = current.staging.preview()
    if (state === 'done') return gone
    if (counts.new + counts.changed + counts.unchanged === 0)
      return fail(
        'import-nothing',
        'Tidak ada baris yang bisa diimpor. Betulkan penunjukan kolom atau berkasnya dulu.',
      )
    current.busy = true
    const jobId = context.jobs.start(`Mengimpor ${current.fileName}`, async (control) => {
      control.report(null, 'Menyimpan ke daftar pegawai')
      // The transaction holds this thread until it ends: let the answer and this note out first.
      await setImmediate()
      try {
        if (control.signal.aborted) return busy
        return accept(current, context, control)
      } finally {
        current.busy = false
      }
    })
    return ok({ jobId })
  },
  discard: ({ id }, context) => {
    if (open.get(context.jobs)?.id === id) {
      context.jobs.cancel(id)
      close(context)
    }
    return ok({})
  },
}
