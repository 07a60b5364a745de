import { AlignmentType, Paragraph, type ParagraphChild, TabStopType } from 'docx'
import { type Block, bold, centred, control, gap, kop, run, text } from './parts.ts'

const AT = 1200

function headRow(label: string, content: ParagraphChild[]): Paragraph {
  return new Paragraph({
    indent: { left: AT + 200, hanging: AT + 200 },
    tabStops: [
      { type: TabStopType.LEFT, position: AT },
      { type: TabStopType.LEFT, position: AT + 200 },
    ],
    spacing: { after: 0 },
    children: [run(`${label}\t:\t`), ...content],
  })
}

const plain = (content: string) => text(content, { alignment: AlignmentType.LEFT, spacing: { after: 0 } })

/**
 * Head of a letter with an addressee: place and date right, Nomor / Sifat / Lampiran / Hal left, `Yth.` below
 * (dossier 3.8, 4). `secret` also sets the centred RAHASIA of the BKN forms.
 */
export function addressedHead(options: {
  secret: boolean
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
    headRow('Nomor', [control('Nomor')]),
    headRow('Sifat', [run(options.secret ? 'Rahasia' : 'Terbatas')]),
    headRow('Lampiran', [run(options.attachment)]),
    headRow('Hal', [run(options.subject)]),
    gap(200),
    ...options.to.map(plain),
    gap(160),
    ...(options.secret ? [centred([bold('RAHASIA')], { spacing: { after: 120 } })] : []),
  ]
}

/** The person addressed, for letters to him. */
export const TO_PERSON = ['Yth. Sdr. {nama}', 'NIP {nip}', '{jabatan}', '{unit}', 'di tempat']
