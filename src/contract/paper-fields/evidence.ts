import { z } from 'zod'
import { TimeOfDay } from '../../terms/clock.ts'
import type { PaperKind } from '../../terms/paper.ts'
import { PlainDate } from '../../terms/plain-date.ts'
import { type Fields, line, lines, matterInQuestion, may, must, officials, prose } from './field.ts'
import { EvidenceItem, PictureItem } from './rows.ts'

/** Securing and showing evidence. */
export const evidenceFields = {
  'ba-pengambilan-bukti': {
    takenOn: must(PlainDate, { label: 'Tanggal pengambilan', control: 'date' }),
    takenAt: must(TimeOfDay, { label: 'Jam pengambilan', control: 'time' }),
    place: must(line, { label: 'Tempat pengambilan', control: 'text' }),
    officers: must(officials, { label: 'Petugas yang mengambil bukti', control: 'officials' }),
    matter: matterInQuestion,
    howTaken: may(prose, { label: 'Cara dan alat pengambilan', control: 'textarea' }),
    items: must(z.array(EvidenceItem).max(500), { label: 'Daftar bukti', control: 'evidence' }),
    witnesses: may(lines, { label: 'Saksi', control: 'list' }),
  },
  'lembar-bukti': {
    matter: matterInQuestion,
    annexOf: may(line, {
      label: 'Lampiran dari',
      control: 'text',
      help: 'Misalnya: Berita Acara Pengambilan Bukti Nomor ...',
    }),
    perPage: must(z.enum(['2', '4']), {
      label: 'Gambar per halaman',
      control: 'choice',
      choices: [
        { value: '2', label: '2 gambar' },
        { value: '4', label: '4 gambar' },
      ],
    }),
    items: must(z.array(PictureItem).max(200), { label: 'Gambar dan berkas', control: 'pictures' }),
  },
} satisfies Partial<Record<PaperKind, Fields>>
