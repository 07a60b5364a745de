import type { FileToken } from '../../terms/ids.ts'
import type { PaperKind } from '../../terms/paper.ts'
import { fail, ok, type Result } from '../../terms/result.ts'
import type { ReadContext } from '../context.ts'
import { readChosen } from '../files.ts'
import { shippedTemplate } from '../letters/render/render.ts'
import { checkTemplate, refusalOf, type Shipped } from './check/check.ts'
import type { Finding } from './check/finding.ts'
import { tooBig } from './check/package.ts'
import type { SampleOffice } from './sample.ts'

export const sampleOffice = ({ profile, today }: ReadContext): SampleOffice => ({ profile, today })

export const shippedIn =
  ({ resources }: ReadContext): Shipped =>
  (kind) =>
    shippedTemplate(kind, resources)

async function readFile(context: ReadContext, token: FileToken): Promise<Result<Uint8Array>> {
  const file = context.files.file(token)
  if (!file.ok) return file
  const small = tooBig(file.value.size)
  if (!small.ok) return small
  const read = await readChosen(file.value)
  return read.ok ? ok(new Uint8Array(read.value)) : read
}

/** Looks at a file that a clerk gave; a file that cannot even be read is a failure, a bad one has findings. */
export async function lookAt(
  context: ReadContext,
  kind: PaperKind,
  token: FileToken,
): Promise<Result<Finding[]>> {
  const bytes = await readFile(context, token)
  if (!bytes.ok) return bytes
  return ok(checkTemplate(kind, bytes.value, sampleOffice(context), shippedIn(context)))
}

/** The bytes of a file that passed every check, ready to be kept. */
export async function takeTemplate(
  context: ReadContext,
  kind: PaperKind,
  token: FileToken,
): Promise<Result<Uint8Array>> {
  const bytes = await readFile(context, token)
  if (!bytes.ok) return bytes
  const refusal = refusalOf(checkTemplate(kind, bytes.value, sampleOffice(context), shippedIn(context)))
  return refusal.ok ? bytes : fail(refusal.error.code, refusal.error.message, refusal.error.field)
}
