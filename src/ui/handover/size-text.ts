const format = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 1 })

/** `1,2 GB`, `34 MB`, `12 KB`: sizes as Windows shows them on a stick. */
export function sizeText(bytes: number): string {
  if (bytes >= 1_000_000_000) return `${format.format(bytes / 1_000_000_000)} GB`
  if (bytes >= 1_000_000) return `${format.format(bytes / 1_000_000)} MB`
  return `${format.format(Math.max(1, Math.round(bytes / 1000)))} KB`
}
