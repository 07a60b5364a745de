/** `Dr. Dedi Kurniawan, S.Pd.`, as printed. */
export function fullName(name: string, titleBefore: string, titleAfter: string): string {
  const front = titleBefore ? `${titleBefore} ${name}` : name
  return titleAfter ? `${front}, ${titleAfter}` : front
}

/**
 * A name as search and order see it: small letters without diacritics, apostrophes dropped, other signs as spaces.
 * `Nur'aini, M. Yusuf` becomes `nuraini m yusuf`.
 */
export function foldName(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\p{M}'’‘`´]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
