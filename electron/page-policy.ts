/**
 * What the page may load, the same in the shell and in the browser host. `nonce` is fresh per load: Mantine and
 * docx-preview insert <style> elements, and a nonce lets exactly those in. Nothing comes from outside, ever.
 */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    'media-src blob:',
    "font-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/** Headers of every answer; the page's own document adds the policy. */
export const SAFE_HEADERS: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
}

/** Stands in the built index.html where the load's nonce belongs. */
const NONCE_MARK = '__CSP_NONCE__'

/** Puts the nonce where the UI left its mark, and scripts that must run before the app's own. */
export function preparePage(html: string, nonce: string, scripts: readonly string[]): string {
  const tags = scripts.map((source) => `<script type="module" src="${source}"></script>`).join('')
  return html.replaceAll(NONCE_MARK, nonce).replace(/<head[^>]*>/, (head) => head + tags)
}
