import { QueryClient } from '@tanstack/react-query'
import { OfficeError } from '../client.ts'

/** Answers come from this same computer: they are stale only when the office says that something changed. */
export const queryClient = new QueryClient({
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
