import { z } from 'zod'
import { TeamMember } from '../../law/facts.ts'
import type { PaperKind } from '../../terms/paper.ts'
import { Official } from '../../terms/person.ts'
import { PlainDate } from '../../terms/plain-date.ts'
import { allegation, citation, type Fields, may, must, prose, seats, tembusan } from './field.ts'

/** Why a member who ranks below the examined is taken all the same; kept in the case, not printed. */
export const exceptionReason = may(prose, {
  label: 'Alasan bila ada anggota berpangkat lebih rendah',
  control: 'textarea',
  help: 'Dicatat pada kasus; tidak dicetak pada keputusan',
})

/** Tim Pemeriksa and temporary release of the discipline road (dossier 3.2, 3.7). */
export const teamFields = {
  'keputusan-tim-pemeriksa': {
    allegation,
    citation,
    threat: must(z.enum(['sedang', 'berat']), {
      label: 'Ancaman hukuman',
      control: 'choice',
      choices: [
        { value: 'sedang', label: 'Sedang' },
        { value: 'berat', label: 'Berat' },
      ],
    }),
    members: seats(TeamMember, { label: 'Susunan Tim Pemeriksa', control: 'team' }),
    exceptionReason,
    tembusan,
  },
  'keputusan-pembebasan-sementara': {
    allegation,
    citation,
    startsOn: must(PlainDate, { label: 'Dibebaskan terhitung mulai tanggal', control: 'date' }),
    acting: may(Official, {
      label: 'Pelaksana Harian',
      control: 'official',
      help: 'Kosongkan bila tidak ada yang ditunjuk',
    }),
    tembusan,
  },
} satisfies Partial<Record<PaperKind, Fields>>
