import type { CaseView } from '../../contract/cases.ts'
import { fail, ok, type Result } from '../../terms/result.ts'
import type { ReadContext } from '../context.ts'
import type { ChosenFolder } from '../files.ts'
import { safeName, uniqueNames } from '../handover/file-names.ts'
import { type PackageFile, writePackage } from '../handover/write.ts'
import type { JobControl } from '../jobs.ts'
import { freeName, placePdf } from '../printing/place-pdf.ts'
import { bundlePdf } from './bundle-pdf.ts'
import { contentsDocument } from './contents-document.ts'
import { type BundleParts, bundleParts, type Part } from './parts.ts'

const baseName = (view: CaseView, { today }: ReadContext) =>
  safeName(`Bundel berkas ${view.number.replaceAll('/', '-')} ${today}`)

const CHECK_PICTURES =
  'Periksa gambar dan pindaian di dalamnya sebelum diserahkan: nama pelapor di dalam gambar tidak bisa dikenali Tegas.'

async function writePdf(
  view: CaseView,
  parts: BundleParts,
  place: ChosenFolder,
  context: ReadContext,
  control: JobControl,
): Promise<Result<string>> {
  const made = await bundlePdf(view, parts, context, control)
  if (!made.ok) return made
  if (control.signal.aborted) return fail('cancelled', 'Bundel dibatalkan. Tidak ada berkas yang ditulis.')
  const { bytes, pages, left } = made.value
  const name = placePdf(place, baseName(view, context), bytes, (file) =>
    context.commit('bundle.write', { caseId: view.id, pages, ...file }, () => ok(null)),
  )
  if (!name.ok) return name
  const rest =
    left.length === 0 ? '' : ` ${left.length} berkas tidak dijadikan halaman; alasannya ada di daftar isi.`
  return ok(`«${name.value}» (${pages} halaman) ditulis ke ${place.label}.${rest} ${CHECK_PICTURES}`)
}

const fileOf = (path: string, bytes: Uint8Array): PackageFile => ({
  path,
  size: bytes.length,
  content: async function* () {
    yield bytes
  },
})

/** The part as a file of the folder; letters are read now, for their size is not known before. */
async function packed(path: string, part: Part): Promise<Result<PackageFile>> {
  const content = async function* () {
    const bytes = await part.bytes()
    if (!bytes.ok) throw new Error(bytes.error.message)
    yield bytes.value
  }
  if (part.size > 0) return ok({ path, size: part.size, content })
  const bytes = await part.bytes()
  return bytes.ok ? ok(fileOf(path, bytes.value)) : bytes
}

async function writeFolder(
  view: CaseView,
  { parts, left }: BundleParts,
  place: ChosenFolder,
  context: ReadContext,
  { signal, report }: JobControl,
): Promise<Result<string>> {
  const unique = uniqueNames()
  const digits = String(parts.length).length
  const named = parts.map((part, at) => ({
    part,
    name: unique(`${String(at + 1).padStart(Math.max(2, digits), '0')} ${part.fileName}`),
  }))
  const contents = await contentsDocument(view, context.profile, context.today, named, left)
  const files: PackageFile[] = [
    fileOf(`${'0'.repeat(Math.max(2, digits))} Daftar isi (RAHASIA).docx`, contents),
  ]
  for (const { part, name } of named) {
    const file = await packed(name, part)
    if (!file.ok) return file
    files.push(file.value)
  }
  const name = freeName(place.path, baseName(view, context), '')
  const written = await writePackage(
    {
      folder: place.path,
      name,
      files,
      closing: (all) =>
        fileOf(
          'SHA-256.txt',
          Buffer.from(all.map(({ path, sha256 }) => `${sha256}  ${path}\r\n`).join(''), 'utf8'),
        ),
      record: (all) =>
        context.commit('bundle.write', { caseId: view.id, name, files: all.length }, () => ok(null)),
    },
    { signal, report },
  )
  if (!written.ok) return written
  return ok(
    `Folder «${name}» (${parts.length} berkas menurut urutan, dengan daftar isi) ditulis ke ${place.label}. Satu PDF berhalaman urut dibuat bila LibreOffice atau Word terpasang. ${CHECK_PICTURES}`,
  )
}

/** Writes the bundle of a case into the chosen folder; answers what the clerk is told. */
export async function writeBundle(
  view: CaseView,
  place: ChosenFolder,
  context: ReadContext,
  control: JobControl,
): Promise<Result<string>> {
  const parts = await bundleParts(view, context)
  return context.wordProcessor.installed()?.pdf
    ? writePdf(view, parts, place, context, control)
    : writeFolder(view, parts, place, context, control)
}
