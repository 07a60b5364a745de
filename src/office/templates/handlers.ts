import type { templates as contract } from '../../contract/templates.ts'
import { TemplateId, type UnitId } from '../../terms/ids.ts'
import { PAPERS, PaperKind } from '../../terms/paper.ts'
import { fail, ok, type Result } from '../../terms/result.ts'
import { type HandlersOf, type ReadContext, staged, type WriteContext } from '../context.ts'
import { shippedTemplate } from '../letters/render/render.ts'
import { sha256 } from '../letters/repository.ts'
import { tagCatalogue } from './catalogue.ts'
import { isAcceptable, knownTags } from './check/check.ts'
import {
  addVersion,
  changeTemplate,
  findTemplate,
  insertTemplate,
  listTemplates,
  putAllAside,
  putAside,
  takeIntoUse,
  templateBytes,
} from './repository.ts'
import { lookAt, sampleOffice, shippedIn, takeTemplate } from './take.ts'

const takenNow = ({ now, account }: WriteContext) => ({ at: now, by: account.name })

/** A name Windows takes: no `\ / : * ? " < > |`. */
const fileName = (name: string) => `Naskah ${name.replace(/[\\/:*?"<>|]/g, '-').trim()}.docx`

const noVersion = () =>
  fail('template-version-unknown', 'Versi naskah ini tidak ada. Muat ulang daftar naskah.')

function unitExists({ db }: ReadContext, id: UnitId | null): Result<null> {
  if (id === null || db.one('SELECT 1 AS found FROM unit WHERE id = ?', id)) return ok(null)
  return fail('unit-unknown', 'Unit ini tidak ada lagi. Naskah belum disimpan. Pilih unit lain.', 'unitId')
}

export const templates: HandlersOf<typeof contract> = {
  list: (_, context) => {
    const own = listTemplates(context.db)
    return ok(
      PaperKind.options.map((kind) => {
        const shipped = shippedTemplate(kind, context.resources)
        return {
          kind,
          title: PAPERS[kind].title,
          shipped: shipped.ok ? { sha256: sha256(shipped.value), size: shipped.value.length } : null,
          own: own.get(kind) ?? [],
        }
      }),
    )
  },
  tags: ({ kind }, context) => {
    const office = sampleOffice(context)
    return ok(tagCatalogue(kind, office, knownTags(kind, office, shippedIn(context)).shapes))
  },
  bytes: ({ kind, own }, context) => {
    if (own === null) {
      const shipped = shippedTemplate(kind, context.resources)
      return shipped.ok
        ? ok({ bytes: shipped.value, fileName: fileName(`${PAPERS[kind].title} (bawaan)`) })
        : shipped
    }
    const template = findTemplate(context.db, own.id)
    if (!template.ok) return template
    const kept = templateBytes(context.db, own.id, own.version)
    if (!kept) return noVersion()
    const { title } = PAPERS[template.value.kind]
    return ok({
      bytes: kept.bytes,
      fileName: fileName(`${title} - ${template.value.name} (versi ${own.version})`),
    })
  },
  check: async ({ kind, file }, context) => {
    const findings = await lookAt(context, kind, file)
    return findings.ok ? ok({ findings: findings.value, acceptable: isAcceptable(findings.value) }) : findings
  },
  add: staged({
    prepare: ({ kind, file }, context) => takeTemplate(context, kind, file),
    commit: (bytes: Uint8Array, { kind, name, paper, unitId }, context) => {
      const unit = unitExists(context, unitId)
      if (!unit.ok) return unit
      const id = TemplateId.parse(context.newId())
      insertTemplate(context.db, { id, kind, name, paper, unitId }, bytes, takenNow(context))
      return ok({ id })
    },
    finish: (_, { file }, { files }) => files.release(file),
  }),
  addVersion: staged({
    prepare: async ({ id, file }, context) => {
      const template = findTemplate(context.db, id)
      return template.ok ? takeTemplate(context, template.value.kind, file) : template
    },
    commit: (bytes: Uint8Array, { id }, context) =>
      ok({ version: addVersion(context.db, id, bytes, takenNow(context)) }),
    finish: (_, { file }, { files }) => files.release(file),
  }),
  change: ({ id, name, paper, unitId }, context) => {
    const template = findTemplate(context.db, id)
    if (!template.ok) return template
    const unit = unitExists(context, unitId)
    if (!unit.ok) return unit
    changeTemplate(context.db, { ...template.value, name, paper, unitId })
    return ok({})
  },
  use: ({ id, version }, context) => {
    const template = findTemplate(context.db, id)
    if (!template.ok) return template
    if (!templateBytes(context.db, id, version)) return noVersion()
    takeIntoUse(context.db, template.value, version)
    return ok({})
  },
  putAside: ({ id }, context) => {
    const template = findTemplate(context.db, id)
    if (!template.ok) return template
    putAside(context.db, id)
    return ok({})
  },
  restoreShipped: ({ kind }, context) => {
    putAllAside(context.db, kind)
    return ok({})
  },
}
