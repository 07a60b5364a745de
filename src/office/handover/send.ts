import type { CaseView } from '../../contract/cases.ts'
import { PackageId } from '../../terms/ids.ts'
import { fail, ok, type Result } from '../../terms/result.ts'
import { appendFact } from '../cases/facts.ts'
import type { ReadContext, WriteContext } from '../context.ts'
import type { ChosenFolder } from '../files.ts'
import { manifestFile, packageFiles } from './contents.ts'
import { fat32Problems, roomFree, roomNeeded } from './limits.ts'
import { type PackageFile, type Progress, type WrittenFile, writePackage } from './write.ts'

/** `TEGAS_ITDA_2026-11-20_02`: the second package of that day. */
export function packageName({ db, profile, today }: ReadContext): string {
  const made = db.one<{ n: number }>('SELECT count(*) AS n FROM package WHERE made_on = ?', today)?.n ?? 0
  const unit = profile.unitCode.replace(/[^0-9A-Za-z-]/g, '-')
  return `TEGAS_${unit}_${today}_${String(made + 1).padStart(2, '0')}`
}

const megabytes = (bytes: number) => `${Math.max(1, Math.ceil(bytes / 1_000_000))} MB`

/** Room and FAT32 limits of the place against the files; problems in plain Indonesian, none when all is well. */
export async function checkPlace(
  { path, label }: ChosenFolder,
  files: readonly PackageFile[],
): Promise<Result<{ bytesNeeded: number; bytesFree: number; problems: string[] }>> {
  const bytesNeeded = roomNeeded(files)
  const bytesFree = await roomFree(path).catch(() => null)
  if (bytesFree === null)
    return fail(
      'drive-gone',
      'Stik atau folder tujuan tidak ditemukan lagi. Tidak ada yang ditulis. Colokkan stik, pilih lagi, lalu ulangi.',
    )
  const room =
    bytesFree < bytesNeeded
      ? [
          `Ruang di ${label} tidak cukup: perlu ${megabytes(bytesNeeded)}, tersisa ${megabytes(bytesFree)}. Tidak ada yang ditulis. Kosongkan stik atau pilih lebih sedikit kasus.`,
        ]
      : []
  return ok({ bytesNeeded, bytesFree, problems: [...room, ...fat32Problems(files)] })
}

/** Notes the package, and in each of its cases that it was handed over. */
function recordPackage(
  tx: WriteContext,
  name: string,
  receiver: string,
  views: readonly CaseView[],
  written: readonly WrittenFile[],
  manifest: WrittenFile,
): Result<null> {
  const id = PackageId.parse(tx.newId())
  const bytes = written.reduce((sum, { size }) => sum + size, manifest.size)
  tx.db.run(
    'INSERT INTO package (id, name, made_on, made_at, receiver, files, bytes, manifest_sha256) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    id,
    name,
    tx.today,
    tx.now,
    receiver,
    written.length + 1,
    bytes,
    manifest.sha256,
  )
  for (const view of views) {
    tx.db.run('INSERT INTO package_case (package_id, case_id) VALUES (?, ?)', id, view.id)
    const payload = { type: 'handed-over', packageName: name, receiver } as const
    const fact = appendFact(tx, view.id, { happenedOn: tx.today, happenedAt: null, payload })
    if (!fact.ok) return fact
  }
  return ok(null)
}

/** Checks the place, writes the package, reads it back and records it. Answers what the clerk is told. */
export async function sendPackage(
  context: ReadContext,
  views: readonly CaseView[],
  place: ChosenFolder,
  receiver: string,
  progress: Progress,
): Promise<Result<string>> {
  const name = packageName(context)
  const files = packageFiles(views, name, receiver, context)
  const checked = await checkPlace(place, files)
  if (!checked.ok) return checked
  const [problem] = checked.value.problems
  if (problem) return fail('place-unfit', problem)
  const written = await writePackage(
    {
      folder: place.path,
      name,
      files,
      closing: (all) => manifestFile(name, receiver, views, all, context),
      record: (all, manifest) =>
        context.commit(
          'handover.record',
          { name, receiver, cases: views.map(({ number }) => number), manifestSha256: manifest.sha256 },
          (tx) => recordPackage(tx, name, receiver, views, all, manifest),
        ),
    },
    progress,
  )
  if (!written.ok) return written
  return ok(
    `Paket ${name} ditulis ke ${place.label} dan dicocokkan (${written.value.length} berkas). Keluarkan stik dengan aman sebelum dicabut.`,
  )
}
