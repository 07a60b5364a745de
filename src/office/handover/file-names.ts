/**
 * Names that survive FAT32, exFAT and Windows: none of `<>:"/\|?*`, no control signs, no trailing dot or space, none of
 * the reserved device names, and short enough that the whole path stays under Windows' 260 signs.
 */

const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i
const MAX_NAME = 100

/** Makes one path segment safe, keeping the extension. Never empty. */
export function safeName(name: string): string {
  const cleaned = name
    .normalize('NFC')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control signs are exactly what FAT32 refuses
    .replace(/[<>:"/\\|?*\u0000-\u001f]/g, '_')
    .replace(/\s+/g, ' ')
    .replace(/[. ]+$/, '')
    .trim()
  const named = cleaned === '' || RESERVED.test(cleaned) ? `_${cleaned}` : cleaned
  if (named.length <= MAX_NAME) return named
  const dot = named.lastIndexOf('.')
  const extension = dot > 0 && named.length - dot <= 12 ? named.slice(dot) : ''
  return `${named.slice(0, MAX_NAME - extension.length).replace(/[. ]+$/, '')}${extension}`
}

/** Gives each name of one folder its own spelling; FAT32 and Windows do not tell capitals apart. */
export function uniqueNames(): (name: string) => string {
  const taken = new Set<string>()
  return (name) => {
    const safe = safeName(name)
    const dot = safe.lastIndexOf('.')
    const [stem, extension] = dot > 0 ? [safe.slice(0, dot), safe.slice(dot)] : [safe, '']
    let candidate = safe
    for (let n = 2; taken.has(candidate.toLowerCase()); n += 1) candidate = `${stem} (${n})${extension}`
    taken.add(candidate.toLowerCase())
    return candidate
  }
}
