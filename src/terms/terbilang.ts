const UNITS = [
  'nol',
  'satu',
  'dua',
  'tiga',
  'empat',
  'lima',
  'enam',
  'tujuh',
  'delapan',
  'sembilan',
  'sepuluh',
  'sebelas',
] as const

/**
 * A whole number in Indonesian words, as minutes (*berita acara*) spell dates: 2026 -> `dua ribu dua puluh enam`.
 * @throws RangeError below 0 or from 1,000,000 on: no paper here spells such numbers.
 */
export function terbilang(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value >= 1_000_000) throw new RangeError(`terbilang: ${value}`)
  const unit = UNITS[value]
  if (unit !== undefined) return unit
  const rest = (head: string, remainder: number) =>
    remainder === 0 ? head : `${head} ${terbilang(remainder)}`
  if (value < 20) return `${terbilang(value - 10)} belas`
  if (value < 100) return rest(`${terbilang(Math.floor(value / 10))} puluh`, value % 10)
  if (value < 200) return rest('seratus', value - 100)
  if (value < 1000) return rest(`${terbilang(Math.floor(value / 100))} ratus`, value % 100)
  if (value < 2000) return rest('seribu', value - 1000)
  return rest(`${terbilang(Math.floor(value / 1000))} ribu`, value % 1000)
}
