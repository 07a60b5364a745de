/** Remembers the values used last, and forgets the one unused longest when there are too many. */
export interface LastUsed<V> {
  get(key: string): V | undefined
  set(key: string, value: V): void
}

export function lastUsed<V>(most: number): LastUsed<V> {
  const known = new Map<string, V>()
  const put = (key: string, value: V) => {
    known.delete(key)
    known.set(key, value)
    const [oldest] = known.keys()
    if (known.size > most && oldest !== undefined) known.delete(oldest)
  }
  return {
    get(key) {
      const value = known.get(key)
      if (value !== undefined) put(key, value)
      return value
    },
    set: put,
  }
}
