import type { PaperSize } from '../../contract/settings.ts'
import type { TemplateId, UnitId } from '../../terms/ids.ts'
import type { PaperKind } from '../../terms/paper.ts'
import { ok, type Result } from '../../terms/result.ts'
import type { ReadContext } from '../context.ts'
import { shippedTemplate } from '../letters/render/render.ts'
import { sha256 } from '../letters/repository.ts'
import { unitsUpward } from '../people/units.ts'
import { templateBytes, templatesInUse, type UsedTemplate } from './repository.ts'

export interface ChosenTemplate extends UsedTemplate {
  readonly id: TemplateId | null
  readonly bytes: Uint8Array
}

/**
 * The template a paper of this kind is filled from now. Of those in use the one of the nearest unit wins, then the one
 * of the paper size, then one for all; without any, the shipped one.
 * @param unitId the unit that issues the paper; its own template serves the units below it too
 */
export function templateFor(
  context: ReadContext,
  kind: PaperKind,
  unitId: UnitId | null,
  paper: PaperSize,
): Result<ChosenTemplate> {
  const inUse = templatesInUse(context.db, kind).filter((one) => one.paper === null || one.paper === paper)
  if (inUse.length > 0) {
    const chain = [...unitsUpward(context.db, unitId).map(({ id }) => id), null]
    for (const unit of chain) {
      const fitting = inUse.filter((one) => one.unitId === unit)
      const best = fitting.find((one) => one.paper === paper) ?? fitting[0]
      const kept = best ? templateBytes(context.db, best.id, best.current) : null
      if (best && kept) return ok({ id: best.id, version: best.current, ...kept })
    }
  }
  const shipped = shippedTemplate(kind, context.resources)
  if (!shipped.ok) return shipped
  return ok({ id: null, version: null, bytes: shipped.value, sha256: sha256(shipped.value) })
}
