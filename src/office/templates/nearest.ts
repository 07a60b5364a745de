/** How many letters must be typed, dropped or replaced to make one word of the other (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}

/** Longer than any tag; a crafted one must not cost time. */
const MAX_LENGTH = 60

/** The known word a mistyped one most likely stands for, or null when none is near. */
export function nearest(word: string, known: Iterable<string>): string | null {
  const typed = word
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_')
  if (typed === '' || typed.length > MAX_LENGTH) return null
  let best: string | null = null
  let least = Math.max(1, Math.floor(typed.length / 3)) + 1
  for (const candidate of known) {
    const far = distance(typed, candidate.toLowerCase())
    if (far < least) {
      least = far
      best = candidate
    }
  }
  return best ?? within(typed, known)
}

/** `nama_pegawai` and `nama`: the longest known name that is a part of it, word by word. */
function within(typed: string, known: Iterable<string>): string | null {
  const whole = `_${typed}_`
  return (
    [...known].filter((name) => whole.includes(`_${name}_`)).sort((a, b) => b.length - a.length)[0] ?? null
  )
}
