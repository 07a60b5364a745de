import { useQuery } from '@tanstack/react-query'
import { officialOf } from '../../../contract/office-official.ts'
import type { Official } from '../../../terms/person.ts'
import { ask, office } from '../../client.ts'

/** The officials of the office's own profile, in its order; empty until they have come. */
export function useOfficeOfficials(): readonly Official[] {
  const settings = useQuery({ queryKey: ['settings'], queryFn: () => ask(office.settings.get({})) })
  const profile = settings.data?.profile
  return profile ? profile.officials.map((one) => officialOf(one, profile)) : []
}
