import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { onEvent } from '../client.ts'
import { STATUS_KEY } from './use-status.ts'

/** Why the sign-in screen is shown, when it is not simply the start. */
export type Interruption = 'locked' | 'restarted' | null

/** Keeps the cache true to the office; answers why the last session ended. */
export function useOfficeEvents(): Interruption {
  const queryClient = useQueryClient()
  const [interruption, setInterruption] = useState<Interruption>(null)
  useEffect(
    () =>
      onEvent((event) => {
        switch (event.type) {
          case 'changed':
            void queryClient.invalidateQueries()
            return
          case 'locked':
          case 'restarted':
            setInterruption(event.type)
            // Nothing of the closed session may stay readable behind the sign-in screen.
            queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== STATUS_KEY[0] })
            void queryClient.invalidateQueries({ queryKey: STATUS_KEY })
            return
          case 'job':
            return
        }
      }),
    [queryClient],
  )
  return interruption
}
