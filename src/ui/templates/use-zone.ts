import { useQuery } from '@tanstack/react-query'
import type { Zone } from '../../terms/clock.ts'
import { ask, office } from '../client.ts'

/** The office's time zone, in which its dates are told; null while it is asked for. */
export function useZone(): Zone | null {
  const settings = useQuery({ queryKey: ['settings', 'get'], queryFn: () => ask(office.settings.get({})) })
  return settings.data?.profile.zone ?? null
}
