import { officialFromRegistry } from '../contract/office-official.ts'
import type { PersonId } from '../terms/ids.ts'
import type { Official, PersonKind } from '../terms/person.ts'
import type { Clerk } from './clerk.ts'

/** Who plays: one person for each kind of place, found in the imported registry. */
export interface Cast {
  /** A PNS of a unit or below it whose position starts so; each call another one, so that no two stories share a person. */
  readonly person: (unit: string, position: string) => PersonId
  /** The same among the PPPK. */
  readonly contractWorker: (unit: string, position: string) => PersonId
  /** Two auditors of the office: Ketua Tim and anggota wherever a team goes out. No story is about them. */
  readonly auditors: readonly [Official, Official]
  readonly inspector: Official
}

/** A person of the registry as a team's paper names him. */
const officialOf = async (clerk: Clerk, id: PersonId): Promise<Official> =>
  officialFromRegistry(await clerk.people.get({ id }))

/** Reads the registry once. */
export async function castOf(clerk: Clerk): Promise<Cast> {
  const units = await clerk.people.units({})
  const found = new Map<string, { id: PersonId; position: string; kind: PersonKind }[]>()
  for (const unit of units) {
    const { rows } = await clerk.people.search({ text: '', unitId: unit.id, limit: 200 })
    found.set(
      unit.name,
      rows.map(({ id, position, kind }) => ({ id, position, kind })),
    )
  }
  const taken = new Set<PersonId>()
  const pick = (kind: PersonKind) => (unit: string, position: string) => {
    const free = (found.get(unit) ?? []).filter((row) => row.kind === kind && !taken.has(row.id))
    const id = free.find((row) => row.position.startsWith(position))?.id
    if (!id) throw new Error(`demo: nobody plays ${position} of ${unit}`)
    taken.add(id)
    return id
  }
  const person = pick('pns')
  const auditor = () => officialOf(clerk, person('Inspektorat Daerah', 'Auditor'))
  return {
    person,
    contractWorker: pick('pppk'),
    auditors: [await auditor(), await auditor()],
    inspector: await officialOf(clerk, person('Inspektorat Daerah', 'Inspektur')),
  }
}
