import type { regulations as contract } from '../../contract/regulations.ts'
import { fail, ok } from '../../terms/result.ts'
import type { HandlersOf } from '../context.ts'
import { listInstruments, listRegulations, viewRegulation } from './catalogue.ts'
import { changeEntry, confirmEntry, previewEntry, restoreEntry } from './change.ts'

export const regulations: HandlersOf<typeof contract> = {
  list: (wanted, context) => ok(listRegulations(context, wanted)),
  get: ({ kind, id }, context) => {
    const view = viewRegulation(context, kind, id)
    return view
      ? ok(view)
      : fail('regulation-unknown', 'Butir ini tidak ada dalam data peraturan. Muat ulang halaman ini.')
  },
  instruments: (_, context) => ok(listInstruments(context)),
  preview: ({ kind, id, entry }, context) => previewEntry(context, { kind, id }, entry),
  change: ({ entry, reason, source }, context) => changeEntry(context, entry, { reason, source }),
  confirm: ({ kind, id, source }, context) => confirmEntry(context, kind, id, source),
  restore: ({ kind, id, reason }, context) => restoreEntry(context, kind, id, reason),
}
