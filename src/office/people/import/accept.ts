import type { ImportCounts } from '../../../contract/imports.ts'
import type { PersonId } from '../../../terms/ids.ts'
import type { Nip } from '../../../terms/nip.ts'
import { refreshCasesOf } from '../../cases/assessment-cache.ts'
import type { WriteContext } from '../../context.ts'
import { foldName } from '../naming.ts'
import { addPerson, changePerson, findInputByNip, withoutPersonIndexes } from '../repository.ts'
import { proposeHeads } from '../units.ts'
import { isChanged, mergePerson } from './merge.ts'
import type { Staging } from './staging.ts'
import { unitNames } from './unit-names.ts'

/** Units of the Inspektorat itself are its own, unless the clerk says otherwise. */
function isOwnName(name: string, context: WriteContext): boolean {
  const folded = foldName(name)
  return (
    folded === foldName(context.profile.name) ||
    (context.profile.kind !== 'instansi-vertikal' &&
      /^inspektorat( daerah| kota| kabupaten| provinsi|$)/.test(folded))
  )
}

/**
 * Takes over all rows without an error, in the one transaction of the caller. Compared again with the registry as it is
 * now: someone may have been edited since the preview. Nobody is deleted.
 */
export function acceptStaging(staging: Staging, context: WriteContext): ImportCounts {
  const { db, newId, now } = context
  const counts = { ...staging.preview().counts, new: 0, changed: 0, unchanged: 0 }
  const isFirst = !db.one('SELECT 1 FROM person LIMIT 1')
  const units = unitNames(db, newId)
  const buildIndexes = isFirst ? withoutPersonIndexes(db) : null
  let saved = 0
  const changed: PersonId[] = []
  for (const row of staging.importable()) {
    if (!row.person) continue
    const nip = row.nip as Nip // read with readNip in the worker
    const before = isFirst ? null : findInputByNip(db, nip)
    const unitId = units.resolve(row.person.unit, row.person.parentUnit, before?.unitId ?? null)
    // People point at their unit, so a unit goes in before the first of its people.
    for (; saved < units.made.length; saved += 1) {
      const unit = units.made[saved]
      if (unit)
        db.run(
          'INSERT INTO unit (id, name, parent_id, own) VALUES (?, ?, ?, ?)',
          unit.id,
          unit.name,
          unit.parentId,
          isOwnName(unit.name, context) ? 1 : 0,
        )
    }
    const after = mergePerson(before, nip, row.person, unitId)
    if (!before) {
      addPerson(db, newId() as PersonId, after, now)
      counts.new += 1
    } else if (isChanged(before, after)) {
      changePerson(db, before.id, after, now)
      changed.push(before.id)
      counts.changed += 1
    } else counts.unchanged += 1
  }
  buildIndexes?.()
  proposeHeads(db, null)
  refreshCasesOf(context, changed)
  counts.newUnits = units.made.length
  db.run(
    'INSERT INTO import (id, file_name, accepted_at, accepted_by, summary) VALUES (?, ?, ?, ?, ?)',
    staging.id,
    staging.fileName,
    now,
    context.account.id,
    JSON.stringify(counts),
  )
  return counts
}
