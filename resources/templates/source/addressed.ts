import { AlignmentType } from 'docx'
import { labels } from './labels.ts'
import { kop } from './letterhead.ts'
import { type Block, bold, centred, control, gap, run, text } from './parts.ts'

const plain = (content: string) => text(content, { alignment: AlignmentType.LEFT, spacing: { after: 0 } })

/**
 * Head of a letter with an addressee: place and date right, Nomor / Sifat / Lampiran / Hal left, `Yth.` below
 * (dossier 3.8, 4). `secret` also sets the centred RAHASIA of the BKN forms; `classified` says so in the Sifat alone.
 */
export function addressedHead(options: {
  secret: boolean
  classified?: boolean
  /** To be read by everybody. */
  plain?: boolean
  subject: string
  attachment: string
  to: string[]
}): Block[] {
  return [
    ...kop(),
    text([run('{tempat}, '), control('Tanggal')], {
      alignment: AlignmentType.RIGHT,
      spacing: { after: 120 },
    }),
    labels(
      [
        ['Nomor', [control('Nomor')]],
        ['Sifat', options.plain ? 'Biasa' : options.secret || options.classified ? 'Rahasia' : 'Terbatas'],
        ['Lampiran', options.attachment],
        ['Hal', options.subject],
      ],
      { at: 0, labelWidth: 1200 },
    ),
    gap(200),
    ...options.to.map(plain),
    gap(160),
    ...(options.secret ? [centred([bold('RAHASIA')], { spacing: { after: 120 } })] : []),
  ]
}

/** The person addressed, for letters to him. */
export const TO_PERSON = ['Yth. Sdr. {nama}', 'NIP {nip}', '{jabatan}', '{unit}', 'di tempat']

/** An official or a body addressed by post: letters upward and to other offices. */
export const TO_OFFICE = ['Yth. {penerima}', 'di {penerima_tempat}']
