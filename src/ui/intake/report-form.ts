import { z } from 'zod'
import { Act, Channel, NamedPerson, type Report, ReportInput, ReportSource } from '../../contract/intake.ts'
import { PlainDate } from '../../terms/plain-date.ts'

/** The report form as it stands while typed: choices may still be open. Also the shape of the saved draft. */
export const ReportForm = z.object({
  source: ReportSource.nullable(),
  reporter: z.string(),
  receivedOn: PlainDate.nullable(),
  agendaNumber: z.string(),
  letterNumber: z.string(),
  letterDate: PlainDate.nullable(),
  channel: Channel.nullable(),
  channelName: z.string(),
  visibility: z.enum(['publik', 'tertutup']).nullable(),
  acts: z.array(Act),
  actDate: PlainDate.nullable(),
  url: z.string(),
  accountName: z.string(),
  summary: z.string(),
  people: z.array(NamedPerson),
})
export type ReportForm = z.infer<typeof ReportForm>

/** Messages by field of the contract's input (`personIds` for the people). */
export type ReportErrors = Readonly<Record<string, string>>

export function emptyReport(today: PlainDate): ReportForm {
  return {
    source: null,
    reporter: '',
    receivedOn: today,
    agendaNumber: '',
    letterNumber: '',
    letterDate: null,
    channel: null,
    channelName: '',
    visibility: null,
    acts: [],
    actDate: null,
    url: '',
    accountName: '',
    summary: '',
    people: [],
  }
}

export function formOf({ people, ...report }: Report): ReportForm {
  return ReportForm.parse({
    ...report,
    people: people.map(({ personId, fullName, nip, unitName }) => ({ personId, fullName, nip, unitName })),
  })
}

const CHOOSE: Readonly<Record<string, string>> = {
  source: 'Pilih asal laporan',
  receivedOn: 'Tanggal diterima wajib diisi',
  channel: 'Pilih kanal',
  visibility: 'Pilih publik atau tertutup',
}

/** Errors that still stand after these fields were changed. */
export function withoutErrors(errors: ReportErrors, changed: Partial<ReportForm>): ReportErrors {
  const fields = Object.keys(changed).map((field) => (field === 'people' ? 'personIds' : field))
  return Object.fromEntries(Object.entries(errors).filter(([field]) => !fields.includes(field)))
}

/** Checks the form by the contract's own rules. */
export function readForm({
  people,
  ...fields
}: ReportForm): { input: ReportInput } | { errors: ReportErrors } {
  const read = ReportInput.safeParse({ ...fields, personIds: people.map(({ personId }) => personId) })
  if (read.success) return { input: read.data }
  const errors: Record<string, string> = {}
  for (const { path, message } of read.error.issues) {
    const field = String(path[0] ?? '')
    errors[field] ??= CHOOSE[field] ?? message
  }
  return { errors }
}

/** The saved draft, or null when it is none or was written by another version. */
export function readDraft(json: string | null): ReportForm | null {
  if (json === null) return null
  try {
    const read = ReportForm.safeParse(JSON.parse(json))
    return read.success ? read.data : null
  } catch {
    return null
  }
}
