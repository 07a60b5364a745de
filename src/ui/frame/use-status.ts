import { useQuery } from '@tanstack/react-query'
import type { OfficeStatus } from '../../contract/account.ts'
import type { PlainDate } from '../../terms/plain-date.ts'
import { ask, office } from '../client.ts'

export const STATUS_KEY = ['account', 'status'] as const

const ONE_MINUTE = 60_000

/** Whether the office is empty, locked or open, and which day it is there. */
export function useStatus() {
  return useQuery<OfficeStatus>({
    queryKey: STATUS_KEY,
    queryFn: () => ask(office.account.status({})),
    refetchInterval: ONE_MINUTE, // midnight passes while the window stays open
    refetchIntervalInBackground: true,
  })
}

/** Today in the office's zone. The page never asks its own clock. */
export function useToday(): PlainDate | null {
  return useStatus().data?.today ?? null
}
