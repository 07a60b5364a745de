import { mandateLines } from '../../../terms/mandate.ts'
import { formatDate } from '../../../terms/plain-date.ts'
import { meetingOf } from '../form-days.ts'
import { textOf } from '../render/stamp.ts'
import type { StoredPaper } from '../repository.ts'

const squeezed = (text: string) => text.replace(/\s+/g, ' ').toLowerCase()

/**
 * Where a text that was edited in Word no longer says what the form says. The form is what the case records, so the
 * two must not drift apart silently.
 */
export function wordWarnings(paper: StoredPaper, bytes: Uint8Array): string[] {
  const text = textOf(bytes)
  if (!text.ok) return [text.error.message]
  const words = squeezed(text.value)
  const meeting = meetingOf(paper.draft)
  const expected = [
    ...(paper.person ? [{ what: 'nama pegawai', text: paper.person.name }] : []),
    ...(meeting?.date ? [{ what: meeting.label.toLowerCase(), text: formatDate(meeting.date) }] : []),
    ...(paper.signer ? [{ what: 'nama penanda tangan', text: paper.signer.identity.name }] : []),
    ...(paper.mandate ? [{ what: 'baris a.n.', text: mandateLines(paper.mandate).join(' ') }] : []),
  ]
  return expected
    .filter((item) => !words.includes(squeezed(item.text)))
    .map(
      (item) =>
        `Naskah dari Word tidak memuat ${item.what} seperti pada isian («${item.text}»). Samakan naskah atau isiannya.`,
    )
}
