/** How the page can show a kind of file. Anything else is only kept and saved as a copy. */
export type View = 'image' | 'video' | 'audio' | 'text' | 'none'

/** What Chromium decodes by itself. HEIC and the recorders' odd formats are not among them. */
const VIEWS: Readonly<Record<string, View>> = {
  'image/jpeg': 'image',
  'image/png': 'image',
  'image/webp': 'image',
  'image/gif': 'image',
  'image/bmp': 'image',
  'image/avif': 'image',
  'video/mp4': 'video',
  'video/webm': 'video',
  'video/quicktime': 'video',
  'audio/ogg': 'audio',
  'audio/mpeg': 'audio',
  'audio/mp4': 'audio',
  'audio/x-m4a': 'audio',
  'audio/aac': 'audio',
  'audio/wav': 'audio',
  'text/plain': 'text',
}

export function viewOf(mediaType: string): View {
  return VIEWS[mediaType] ?? 'none'
}

const format = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 1 })

/** `1,2 GB`, `34 MB`, `12 KB`, `300 byte`. */
export function bytesText(bytes: number): string {
  if (bytes >= 1_000_000_000) return `${format.format(bytes / 1_000_000_000)} GB`
  if (bytes >= 1_000_000) return `${format.format(bytes / 1_000_000)} MB`
  if (bytes >= 1000) return `${format.format(bytes / 1000)} KB`
  return `${bytes} byte`
}
