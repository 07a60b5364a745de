import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import { OfficeError } from '../client.ts'
import { STATUS_KEY } from './use-status.ts'

/** The office says it is locked: ask for its state, and the sign-in screen follows. */
function onError(error: unknown): void {
  if (error instanceof OfficeError && error.failure.code === 'locked')
    void queryClient.invalidateQueries({ queryKey: STATUS_KEY })
}

/** Answers come from this same computer: they are stale only when the office says that something changed. */
export const queryClient: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError }),
  mutationCache: new MutationCache({ onError }),
  defaultOptions: {
    queries: {
      staleTime: Number.POSITIVE_INFINITY,
      gcTime: 60_000,
      refetchOnWindowFocus: false,
      networkMode: 'always', // an offline PC is the normal case
      retry: (failures, error) =>
        failures < 2 && error instanceof OfficeError && error.failure.code === 'database-busy',
    },
    mutations: { networkMode: 'always' },
  },
})
