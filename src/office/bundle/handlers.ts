import type { bundle as contract } from '../../contract/bundle.ts'
import { ok } from '../../terms/result.ts'
import { noSuchCase } from '../cases/facts.ts'
import { viewCase } from '../cases/view.ts'
import type { HandlersOf } from '../context.ts'
import { bundleParts } from './parts.ts'
import { writeBundle } from './write-bundle.ts'

export const bundle: HandlersOf<typeof contract> = {
  contents: async ({ caseId }, context) => {
    const view = viewCase(context, caseId)
    if (!view) return noSuchCase()
    const { parts, left } = await bundleParts(view, context)
    const asPdf = context.wordProcessor.installed()?.pdf === true
    const pageless = asPdf ? 'tetap berkas: bukan surat, gambar JPG/PNG, atau PDF' : null
    return ok({
      form: asPdf ? 'pdf' : 'folder',
      parts: [
        ...parts.map(({ title, form }) => ({ title, left: form === 'other' ? pageless : null })),
        ...left.map(({ title, why }) => ({ title, left: why })),
      ],
    })
  },
  start: ({ caseId, folder }, context) => {
    const place = context.files.folder(folder)
    if (!place.ok) return place
    const view = viewCase(context, caseId)
    if (!view) return noSuchCase()
    const jobId = context.jobs.start(`Bundel berkas ${view.number}`, (control) =>
      writeBundle(view, place.value, context, control),
    )
    return ok({ jobId })
  },
}
