/**
 * Fonts of the same widths, in the order in which a PC may have them. Office PCs with Word have the first of each; those
 * with WPS or LibreOffice alone the others. Nothing is fetched.
 */
const SAME_WIDTHS: readonly (readonly string[])[] = [
  ['Arial', 'Liberation Sans', 'Arimo', 'Helvetica', 'sans-serif'],
  ['Arial Narrow', 'Liberation Sans Narrow', 'Arial', 'sans-serif'],
  ['Bookman Old Style', 'URW Bookman', 'Bookman', 'ITC Bookman', 'TeX Gyre Bonum', 'serif'],
  ['Times New Roman', 'Liberation Serif', 'Tinos', 'Times', 'serif'],
  ['Courier New', 'Liberation Mono', 'Cousine', 'monospace'],
  ['Calibri', 'Carlito', 'sans-serif'],
  ['Cambria', 'Caladea', 'serif'],
  ['Georgia', 'Gelasio', 'serif'],
  ['Tahoma', 'Verdana', 'DejaVu Sans Condensed', 'sans-serif'],
]

/** A font list of the document, followed by what has the same widths as its first font. */
export function withFallbacks(families: string): string {
  const first = families.split(',')[0]?.replace(/["']/g, '').trim().toLowerCase()
  const alike = SAME_WIDTHS.find(([name]) => name?.toLowerCase() === first)
  if (!alike) return families
  return [families, ...alike.slice(1).map((name) => (name.includes(' ') ? `"${name}"` : name))].join(', ')
}

/** The library's style sheet with fallbacks, and with borders as wide as Word draws them. */
export function correctSheet(css: string): string {
  return css
    .replace(
      /(font-family: )([^;{}]+);/g,
      (_, start: string, families: string) => `${start}${withFallbacks(families)};`,
    )
    .replace(
      /(border[a-z-]*: )([^;{}]+);/g,
      (_, start: string, border: string) => `${start}${asWide(border)};`,
    )
}

/**
 * Word gives the width of one line of a double border, a browser that of both lines and the gap between them. Never less
 * than three pixels of the screen, below which a browser draws one line; the preview says its zoom in `--zoom`.
 */
export function asWide(border: string): string {
  return border.replace(
    /^([\d.]+)pt double/,
    (_, line: string) => `max(${Number(line) * 3}pt, calc(3.1px / var(--zoom, 1))) double`,
  )
}
