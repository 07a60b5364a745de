import { z } from 'zod'
import type { PaperKind } from '../../terms/paper.ts'
import { Official } from '../../terms/person.ts'
import { PlainDate } from '../../terms/plain-date.ts'
import { type Fields, lines, matter, may, must, tembusan } from './field.ts'

/** Asking to take a post down, and what the person declares. */
export const coachingRequestFields = {
  'permintaan-penghapusan': {
    matter,
    requests: must(lines, { label: 'Yang diminta', control: 'list' }),
    dueOn: must(PlainDate, { label: 'Batas waktu menghapus unggahan', control: 'date' }),
    url: may(z.string().trim().max(2000), { label: 'Tautan unggahan', control: 'text' }),
    tembusan,
  },
  'surat-pernyataan': {
    matter,
    statements: must(lines, {
      label: 'Isi pernyataan',
      control: 'list',
      help: 'Menyambung kata «menyatakan bahwa saya ...»',
    }),
    stamp: may(z.boolean(), { label: 'Sediakan tempat meterai', control: 'checkbox' }),
    knownTo: may(Official, { label: 'Mengetahui', control: 'official' }),
    witnesses: may(lines, { label: 'Saksi', control: 'list' }),
  },
} satisfies Partial<Record<PaperKind, Fields>>
