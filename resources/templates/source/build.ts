import { fileURLToPath } from 'node:url'
import { AlignmentType, Document, Footer, Header, Packer, PageNumber, Paragraph, Table, TextRun } from 'docx'
import PizZip from 'pizzip'
import { writeDurably } from '../../../src/store/durable.ts'
import { isHearing, PaperKind } from '../../../src/terms/paper.ts'
import { addressedHead, TO_PERSON } from './addressed.ts'
import {
  assignment,
  coverLetter,
  deskStudy,
  followUpReminder,
  invitation,
  statementMinutes,
} from './clarification.ts'
import { coachingCall, coachingMinutes, coachingReprimand } from './coaching.ts'
import { deletionRequest, statement } from './coaching-requests.ts'
import { dataReminder, dataRequest, forwarding, reportBack } from './correspondence.ts'
import { decision, moralDecision } from './decision.ts'
import { deliveryMinutes, receipt } from './delivery.ts'
import { appeal, clearance, dispatchSheet, envelopeLabel } from './desk.ts'
import { moralDeclaration, panelConclusion } from './ethics.ts'
import { evidenceMinutes, evidenceSheet } from './evidence.ts'
import { absenceMinutes, findings, minutes } from './examination.ts'
import { ethicsPanel, examinationTeam, temporaryRelease } from './forming.ts'
import { attendance, eventMinutes, pact } from './guidance.ts'
import { dispositionSheet, internalNote } from './internal.ts'
import { type Block, gap, MARGINS } from './parts.ts'
import { specialReport } from './special-report.ts'
import { decisionCall, summons } from './summons.ts'

/**
 * Builds the shipped letters, `resources/templates/<kind>.docx`: `npm run templates`.
 * The same source gives the same bytes, so a test can tell when a template and its source have drifted apart.
 */

const LETTERS: Record<PaperKind, () => Block[]> = {
  'panggilan-pembinaan': coachingCall,
  'ba-pembinaan': coachingMinutes,
  'surat-teguran-pembinaan': coachingReprimand,
  'ba-pengambilan-bukti': evidenceMinutes,
  'lembar-bukti': evidenceSheet,
  'panggilan-1': () => summons('I'),
  'panggilan-2': () => summons('II'),
  bap: () => minutes(),
  'ba-ketidakhadiran': absenceMinutes,
  lhp: findings,
  'keputusan-tim-pemeriksa': examinationTeam,
  'keputusan-pembebasan-sementara': temporaryRelease,
  'keputusan-teguran-lisan': () => decision('teguran-lisan'),
  'keputusan-teguran-tertulis': () => decision('teguran-tertulis'),
  'keputusan-pernyataan-tidak-puas': () => decision('pernyataan-tidak-puas'),
  'keputusan-tukin-6': () => decision('tukin-6'),
  'keputusan-tukin-9': () => decision('tukin-9'),
  'keputusan-tukin-12': () => decision('tukin-12'),
  'keputusan-penundaan-kgb': () => decision('penundaan-kgb'),
  'keputusan-penundaan-pangkat': () => decision('penundaan-pangkat'),
  'keputusan-penurunan-pangkat': () => decision('penurunan-pangkat'),
  'keputusan-penurunan-jabatan': () => decision('penurunan-jabatan'),
  'keputusan-pembebasan-jabatan': () => decision('pembebasan-jabatan'),
  'keputusan-pdhtaps': () => decision('pdhtaps'),
  'keputusan-majelis-etik': ethicsPanel,
  'panggilan-etik-1': () => summons('I', 'ethics'),
  'panggilan-etik-2': () => summons('II', 'ethics'),
  'bap-etik': () => minutes('ethics'),
  'putusan-majelis-etik': panelConclusion,
  'keputusan-sanksi-moral-tertutup': () =>
    moralDecision(
      'Pernyataan tersebut disampaikan secara tertutup oleh pejabat yang berwenang kepada yang bersangkutan, di hadapan atasannya.',
    ),
  'keputusan-sanksi-moral-terbuka': () =>
    moralDecision('Pernyataan tersebut disampaikan secara terbuka melalui {forum}.'),
  'ba-pernyataan-sanksi-moral': moralDeclaration,
  'panggilan-menerima-keputusan': () =>
    decisionCall(() =>
      addressedHead({
        secret: true,
        subject: 'Panggilan untuk Menerima Keputusan',
        attachment: '-',
        to: TO_PERSON,
      }),
    ),
  'ba-penyampaian': deliveryMinutes,
  'tanda-terima': receipt,
  'telaahan-staf': deskStudy,
  'surat-tugas': assignment,
  'undangan-klarifikasi': invitation,
  'ba-permintaan-keterangan': statementMinutes,
  'lhp-khusus': specialReport,
  'surat-pengantar': coverLetter,
  'pengingat-tindak-lanjut': followUpReminder,
  'surat-pelimpahan': forwarding,
  'permintaan-data': dataRequest,
  'pengingat-data': dataReminder,
  'laporan-tindak-lanjut': reportBack,
  'permintaan-penghapusan': deletionRequest,
  'surat-pernyataan': statement,
  'nota-dinas': internalNote,
  'lembar-disposisi': dispositionSheet,
  'daftar-hadir': attendance,
  'pakta-integritas': pact,
  'ba-pembinaan-umum': eventMinutes,
  'surat-keterangan-bebas': clearance,
  'imbauan-netralitas': appeal,
  'lembar-ekspedisi': dispatchSheet,
  'label-rahasia': envelopeLabel,
}

/** Keputusan in Bookman Old Style 12, other papers in Arial 12 (Permendagri 1/2023, dossier 4). */
const fontOf = (kind: PaperKind) => (kind.startsWith('keputusan-') ? 'Bookman Old Style' : 'Arial')

/** Whose initials every page of minutes has room for; null for other papers. */
function initials(kind: PaperKind): string | null {
  if (kind === 'ba-permintaan-keterangan')
    return 'Paraf pemberi keterangan: ........    Paraf petugas: ........    '
  return isHearing(kind) ? 'Paraf yang diperiksa: ........    Paraf pemeriksa: ........    ' : null
}

/** Minutes carry their pages and room for initials on each of them; the long report carries its pages. */
function footer(kind: PaperKind): Footer | null {
  const signed = initials(kind)
  if (signed === null && kind !== 'lhp-khusus') return null
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [
          ...(signed === null ? [] : [new TextRun({ text: signed, size: 18 })]),
          new TextRun({
            size: 18,
            children: ['Halaman ', PageNumber.CURRENT, ' dari ', PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  })
}

/** Other papers number their pages above the text from the second on (tata naskah); one page carries no number. */
const numbering = () =>
  new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT] })],
      }),
    ],
  })

/** A word processor sets a paragraph after a table that ends the letter: a line high, it can open an empty page. */
const ended = (blocks: Block[]): Block[] => (blocks.at(-1) instanceof Table ? [...blocks, gap(0)] : blocks)

const FIXED = '2026-01-01T00:00:00Z'

/** The template of one kind, as bytes that do not depend on when they were built. */
export async function build(kind: PaperKind): Promise<Uint8Array> {
  const foot = footer(kind)
  const font = fontOf(kind)
  const document = new Document({
    creator: 'Tegas',
    lastModifiedBy: 'Tegas',
    title: kind,
    styles: { default: { document: { run: { font, size: 24, language: { value: 'id-ID' } } } } },
    // Word would stretch the words of a justified line that ends in a line break.
    compatibility: { doNotExpandShiftReturn: true, version: 15 },
    sections: [
      {
        properties: {
          page: { size: { width: 11906, height: 16838 }, margin: MARGINS },
          titlePage: foot === null,
        },
        ...(foot ? { footers: { default: foot } } : { headers: { default: numbering() } }),
        children: ended(LETTERS[kind]()),
      },
    ],
  })
  return repack(await Packer.toBuffer(document))
}

/** Same entries in a fixed order with fixed times; `docx` stamps the time of the build into both. */
function repack(bytes: Uint8Array): Uint8Array {
  const source = new PizZip(bytes)
  const target = new PizZip()
  const date = new Date(2026, 0, 1)
  for (const name of Object.keys(source.files).sort()) {
    const file = source.files[name]
    if (!file || file.dir) continue
    const data =
      name.endsWith('.xml') || name.endsWith('.rels') ? steady(name, file.asText()) : file.asUint8Array()
    target.file(name, data, { date, createFolders: false })
  }
  return target.generate({ type: 'uint8array', compression: 'DEFLATE' })
}

function steady(name: string, xml: string): string {
  if (name === 'docProps/core.xml')
    return xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${FIXED}`)
  // docx counts pictures through the whole run; here every document starts at 1.
  let picture = 0
  return xml.replace(/(<wp:docPr id=")\d+/g, (_, start: string) => `${start}${++picture}`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  // An office that runs meanwhile reads the old one or the new one, never one that is just emptied.
  for (const kind of PaperKind.options)
    writeDurably(fileURLToPath(new URL(`../${kind}.docx`, import.meta.url)), await build(kind))
}
