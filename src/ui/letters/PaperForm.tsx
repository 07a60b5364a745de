import { Text } from '@mantine/core'
import type { Paper } from '../../contract/letters.ts'
import { proposedMandate } from '../../contract/mandate.ts'
import { type Control, fieldsOf } from '../../contract/paper-values.ts'
import type { OfficeProfile } from '../../contract/settings.ts'
import { needsSigner, PAPERS } from '../../terms/paper.ts'
import type { Official } from '../../terms/person.ts'
import { PlainDate } from '../../terms/plain-date.ts'
import { ask, office } from '../client.ts'
import { MandateField } from './fields/MandateField.tsx'
import { OfficialField } from './fields/OfficialField.tsx'
import { PaperField } from './fields/PaperField.tsx'
import styles from './Letters.module.css'
import type { PaperForm as Form } from './use-paper-form.ts'

interface Props {
  readonly paper: Paper
  readonly form: Form
  readonly officials: readonly Official[]
  readonly profile: OfficeProfile
  readonly today: PlainDate
  readonly onError: (error: unknown) => void
}

/** Short controls stand two to a line. */
const NARROW: ReadonlySet<Control> = new Set(['date', 'time', 'choice', 'checkbox', 'rupiah'])

/** Not for the clerk's eyes: the receipt's own link to its paper. */
const HIDDEN: ReadonlySet<string> = new Set(['forPaper'])

/** Where a field stands on the page, so that a missing one can be led to. */
const fieldId = (path: string) => `isian-${path.replace('values.', '')}`

/** Leads the clerk to a field of the form. */
export function goToField(path: string): void {
  const place = document.getElementById(fieldId(path))
  place?.scrollIntoView({ block: 'center' })
  place?.querySelector<HTMLElement>('input, textarea, button')?.focus()
}

/** The form of a draft, made from the contract's fields of its kind. Signed papers are shown but not changed. */
export function PaperForm({ paper, form, officials, profile, today, onError }: Props) {
  const fields = fieldsOf(paper.draft.kind).filter((field) => !HIDDEN.has(field.name))
  const { kind } = paper.draft
  const signs = needsSigner(kind)
  // Who only becomes Plt. or Plh. keeps what the clerk chose; another office has its own proposal.
  const mandateOf = (signer: Official | null) =>
    signer !== null && sameOffice(signer, form.signer) ? form.mandate : proposedMandate(kind, signer, profile)
  const change = (name: string, value: unknown) => {
    form.set(name, value)
    if (name === 'expectedLetterDate') void moveMeeting(paper, form, value)
  }
  return (
    <fieldset className={styles.fields} disabled={paper.state !== 'draft'} onBlur={() => void form.flush()}>
      {paper.state === 'signed' && (
        <Text size="sm" c="dimmed" className={styles.wide ?? ''}>
          Sudah ditandatangani: isian terkunci. Untuk mengubah dan mencetak ulang, pilih «Batalkan tanda
          tangan» pada Lainnya.
        </Text>
      )}
      {fields.map((field) => (
        <div
          key={field.name}
          id={fieldId(field.name)}
          className={NARROW.has(field.control) ? undefined : styles.wide}
        >
          <PaperField
            field={field}
            value={form.values[field.name]}
            onChange={(value) => change(field.name, value)}
            error={form.fieldErrors[field.name]}
            officials={officials}
            today={today}
            onCollect={() => void collectEvidence(paper, form, onError)}
          />
        </div>
      ))}
      {signs && (
        <div id={fieldId('signer')} className={styles.wide}>
          <OfficialField
            label={paper.signerCapacity ? `Penanda tangan (${paper.signerCapacity})` : 'Penanda tangan'}
            required
            choices={officials}
            value={form.signer}
            onChange={(signer) => form.setSigning(signer, mandateOf(signer))}
            today={today}
          />
        </div>
      )}
      {signs && PAPERS[kind].mandate !== 'never' && (
        <MandateField
          value={form.mandate}
          onChange={(mandate) => form.setSigning(form.signer, mandate)}
          signer={form.signer}
          profile={profile}
          fieldId={fieldId}
        />
      )}
    </fieldset>
  )
}

const sameOffice = (left: Official, right: Official | null) =>
  left.identity.name === right?.identity.name && left.identity.position === right.identity.position

/** Adds the evidence of the case that the list does not hold yet; what is typed beside the others stays. */
async function collectEvidence(paper: Paper, form: Form, onError: (error: unknown) => void): Promise<void> {
  try {
    const { draft } = await ask(office.letters.freshDraft({ id: paper.id }))
    const collects = draft.kind === 'ba-pengambilan-bukti' || draft.kind === 'lembar-bukti'
    const fresh = collects ? (draft.values.items ?? []) : []
    const rows = Array.isArray(form.values.items) ? form.values.items : []
    const known = new Set(rows.map((row: { evidenceId?: unknown }) => row.evidenceId))
    form.set('items', [...rows, ...fresh.filter((row) => !known.has(row.evidenceId))])
  } catch (error) {
    onError(error)
  }
}

/** Another expected date of the letter moves the day the person is called for. */
async function moveMeeting(paper: Paper, form: Form, value: unknown): Promise<void> {
  const letterDate = PlainDate.safeParse(value)
  if (!letterDate.success) return
  try {
    const { date } = await ask(office.letters.meetingDate({ id: paper.id, letterDate: letterDate.data }))
    const name = 'examDate' in paper.draft.values ? 'examDate' : 'meetDate'
    if (date) form.set(name, date)
  } catch {
    // The proposal is a help only: without it the clerk sets the day himself, and numbering checks it again.
  }
}
