import type { ValueChange } from '../../../contract/letters.ts'

type What = ValueChange['what']

export interface FoundValue {
  readonly what: What
  readonly text: string
}

/** How the values that a letter lives by are written. Names have no shape of their own and are given. */
const SHAPES: readonly { readonly what: Exclude<What, 'name'>; readonly shape: RegExp }[] = [
  {
    what: 'date',
    shape:
      /\b\d{1,2} (?:Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember) \d{4}\b/giu,
  },
  { what: 'nip', shape: /\b\d{8} ?\d{6} ?\d ?\d{3}\b/gu },
  // With its paragraph, letter and number, as far as they stand there.
  {
    what: 'article',
    shape: /\bPasal \d+[A-Z]?(?: ayat \(\d+[a-z]?\))?(?: huruf [a-z]\b)?(?: angka \d+)?/giu,
  },
  {
    what: 'article',
    shape:
      /\b(?:Undang-Undang|Peraturan(?: [\p{L}-]+){1,8}|PP|UU|PerBKN|Perpres|Permendagri) (?:Nomor |No\. )?\d+(?: Tahun |\/)\d{4}/giu,
  },
  { what: 'number', shape: /\b\d{2,3}(?:\.\d+)*\/[\w.]+(?:\/[\w.-]+)+/gu },
  { what: 'amount', shape: /\bRp\s?\d[\d.]*(?:,\d+)?/gu },
]

/** One spelling: blanks count as one, capitals do not matter, a NIP is its digits. */
export function spelling({ what, text }: FoundValue): string {
  const bare = text.replace(/\s+/g, what === 'nip' ? '' : ' ').trim()
  return `${what} ${bare.toLowerCase()}`
}

/** Every value a text holds, as often as it stands there. @param names the people the letter is about. */
export function valuesIn(text: string, names: readonly string[]): FoundValue[] {
  const found: FoundValue[] = []
  for (const { what, shape } of SHAPES)
    for (const [written] of text.matchAll(shape)) found.push({ what, text: written })
  const flat = text.replace(/\s+/g, ' ').toLowerCase()
  for (const name of names) {
    const sought = name.replace(/\s+/g, ' ').trim().toLowerCase()
    for (let at = flat.indexOf(sought); sought && at >= 0; at = flat.indexOf(sought, at + sought.length))
      found.push({ what: 'name', text: name })
  }
  return found
}
