import type { FormChoice, FormGroup } from '../../../contract/guide.ts'

/** Longest text of a form within the field; in full it stands in the list, and below the field once it is chosen. */
const SHORT = 100

const short = (text: string) =>
  text.length <= SHORT ? text : `${text.slice(0, text.lastIndexOf(' ', SHORT))} …`

/** The lists say some things in English or otherwise than a clerk does: either finds the other. */
const SAME: readonly (readonly string[])[] = [
  ['bagikan', 'sebar', 'share', 'repost'],
  ['suka', 'menyukai', 'like'],
  ['unggah', 'posting', 'upload'],
  ['komentar', 'comment'],
  ['mengikuti', 'gabung', 'follow'],
  ['gambar', 'foto'],
]

/** The word itself, or another of the same meaning. */
const occurs = (word: string, text: string): boolean =>
  text.includes(word) ||
  SAME.some((same) => same.some((one) => word.includes(one)) && same.some((one) => text.includes(one)))

/** Every word typed must occur somewhere in the form's text or in the name of its list. */
function matches(title: string, { number, text }: FormChoice, search: string): boolean {
  const all = `${title} ${number} ${text}`.toLowerCase()
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => occurs(word, all))
}

/** The lists with their forms that hold every word typed. */
export function formsWith(groups: readonly FormGroup[], search: string) {
  return groups.flatMap(({ title, forms }) => {
    const items = forms
      .filter((form) => matches(title, form, search.trim()))
      .map(({ id, number, text }) => ({ value: id, label: `${number}: ${short(text)}` }))
    return items.length > 0 ? [{ group: title, items }] : []
  })
}
