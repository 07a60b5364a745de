import { type InfiniteData, keepPreviousData, type QueryKey, useInfiniteQuery } from '@tanstack/react-query'

interface Page<Row> {
  readonly rows: readonly Row[]
  /** Where the next page begins; null: this is the last one. */
  readonly next: string | null
}

/**
 * A list that the office answers page by page, newest or best first, with the rows of all pages so far. Those of the
 * last search stay until the first of the next are there, so that the list does not flicker while one types.
 */
export function usePages<Row>(queryKey: QueryKey, askPage: (after: string | null) => Promise<Page<Row>>) {
  const list = useInfiniteQuery<
    Page<Row>,
    Error,
    InfiniteData<Page<Row>, string | null>,
    QueryKey,
    string | null
  >({
    queryKey,
    queryFn: ({ pageParam }) => askPage(pageParam),
    initialPageParam: null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  })
  return { list, rows: list.data?.pages.flatMap((page) => page.rows) ?? [] }
}
