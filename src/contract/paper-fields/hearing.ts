import { z } from 'zod'
import { TimeOfDay } from '../../terms/clock.ts'
import { PlainDate } from '../../terms/plain-date.ts'
import { type Fields, line, may, must, prose } from './field.ts'
import { QuestionAnswer, rowsUnfinished } from './rows.ts'

/** When and where a person was heard, by an examiner, a team or a Majelis. */
export const hearingHeld = (what: string) =>
  ({
    heldOn: must(PlainDate, { label: `Tanggal ${what}`, control: 'date' }),
    beginAt: must(TimeOfDay, { label: 'Jam mulai', control: 'time' }),
    endAt: must(TimeOfDay, { label: 'Jam selesai', control: 'time' }),
    place: must(line, { label: `Tempat ${what}`, control: 'text' }),
  }) satisfies Fields

/** What he was asked and answered, and how the minutes were closed. */
export const hearingAnswers = {
  qa: must(z.array(QuestionAnswer).max(300), {
    label: 'Tanya jawab',
    control: 'qa',
    unfinished: rowsUnfinished(QuestionAnswer),
  }),
  admitted: must(z.enum(['yes', 'partly', 'no']), {
    label: 'Pengakuan',
    control: 'choice',
    help: 'Tidak dicetak; dicatat pada kasus',
    choices: [
      { value: 'yes', label: 'Mengakui' },
      { value: 'partly', label: 'Mengakui sebagian' },
      { value: 'no', label: 'Tidak mengakui' },
    ],
  }),
  refusedToSign: may(z.boolean(), {
    label: 'Yang diperiksa menolak menandatangani',
    control: 'checkbox',
  }),
  refusalNote: may(prose, {
    label: 'Alasan menolak menandatangani',
    control: 'textarea',
    requiredWhen: (values) => values.refusedToSign === true,
  }),
  recordingNote: may(prose, {
    label: 'Catatan perekaman',
    control: 'textarea',
    help: 'Bila direkam: alat dan persetujuan tertulis yang diperiksa',
  }),
} satisfies Fields
