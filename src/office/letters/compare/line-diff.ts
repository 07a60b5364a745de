/** A line that both texts do not share, side by side; '' where only the other text has one. */
export interface LinePair {
  readonly left: string
  readonly right: string
}

/** Above this many cells (lines x lines) the middle is taken as one changed block: no letter is that long. */
const MOST_CELLS = 16_000_000

/** The lines of a text as people compare them: blanks count as one, empty lines not at all. */
export function linesOf(text: string): string[] {
  return text.split('\n').flatMap((line) => line.replace(/\s+/g, ' ').trim() || [])
}

/**
 * Lines that differ between two texts, in their order. Lines gone and lines new at one place stand side by side: there
 * a line was changed. A line that only moved counts as gone and new.
 */
export function compareLines(left: readonly string[], right: readonly string[]): LinePair[] {
  let start = 0
  while (start < left.length && start < right.length && left[start] === right[start]) start += 1
  let end = 0
  while (
    end < left.length - start &&
    end < right.length - start &&
    left[left.length - 1 - end] === right[right.length - 1 - end]
  )
    end += 1
  return pairs(left.slice(start, left.length - end), right.slice(start, right.length - end))
}

function pairs(left: readonly string[], right: readonly string[]): LinePair[] {
  if ((left.length + 1) * (right.length + 1) > MOST_CELLS) return sideBySide(left, right)
  const width = right.length + 1
  // common[i, j]: how many lines the rests from i and j have in common (longest common subsequence).
  const common = new Uint16Array((left.length + 1) * width)
  const at = (i: number, j: number) => common[i * width + j] ?? 0
  for (let i = left.length - 1; i >= 0; i--)
    for (let j = right.length - 1; j >= 0; j--)
      common[i * width + j] =
        left[i] === right[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  const found: LinePair[] = []
  let gone: string[] = []
  let fresh: string[] = []
  const close = () => {
    found.push(...sideBySide(gone, fresh))
    gone = []
    fresh = []
  }
  let i = 0
  let j = 0
  while (i < left.length || j < right.length) {
    const mine = left[i]
    const theirs = right[j]
    if (mine !== undefined && mine === theirs) {
      close()
      i += 1
      j += 1
    } else if (theirs === undefined || (mine !== undefined && at(i + 1, j) >= at(i, j + 1))) {
      gone.push(mine ?? '')
      i += 1
    } else {
      fresh.push(theirs)
      j += 1
    }
  }
  close()
  return found
}

function sideBySide(gone: readonly string[], fresh: readonly string[]): LinePair[] {
  return Array.from({ length: Math.max(gone.length, fresh.length) }, (_, at) => ({
    left: gone[at] ?? '',
    right: fresh[at] ?? '',
  }))
}
