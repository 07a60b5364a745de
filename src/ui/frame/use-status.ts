import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
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

/** At midnight deadlines move although nobody wrote anything: everything shown is asked for again. */
export function useNewDay(today: PlainDate | null): void {
  const queryClient = useQueryClient()
  const known = useRef(today)
  useEffect(() => {
    const turned = known.current !== null && today !== null && known.current !== today
    known.current = today
    if (turned) void queryClient.invalidateQueries()
  }, [today, queryClient])
}
