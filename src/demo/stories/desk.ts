import { PDFDocument, StandardFonts } from 'pdf-lib'
import type { Paper } from '../../contract/letters.ts'
import type { OfficePaperRequest } from '../../contract/office-papers.ts'
import type { PaperId } from '../../terms/ids.ts'
import { formatDate, type PlainDate, yearOf } from '../../terms/plain-date.ts'
import type { Cast } from '../cast.ts'
import { type Clerk, soon } from '../clerk.ts'
import type { Story } from '../stage.ts'

/** What lies on the desk beside the cases: letters of no case, the two registers, the scan basket. */

async function issue(
  clerk: Clerk,
  of: OfficePaperRequest,
  date: PlainDate,
  values: Record<string, unknown>,
): Promise<Paper> {
  const { paperId: id } = await clerk.officePapers.create({ of })
  const made = await clerk.letters.get({ id })
  // The values belong to the kind just drafted; the office checks them against its schema.
  const filled = { kind: made.draft.kind, values: { ...made.draft.values, ...values } } as Paper['draft']
  await clerk.letters.updateDraft({ id, draft: filled, signer: made.signer, mandate: made.mandate })
  await clerk.letters.markSigned({ id })
  await clerk.letters.number({ id, date, number: null, acceptWarnings: true })
  return clerk.letters.get({ id })
}

/** The office's own form of a letter it writes every week: the shipped one, taken out and put back. */
async function ownTemplate(clerk: Clerk): Promise<void> {
  const kind = 'surat-keterangan-bebas'
  const { bytes, fileName } = await clerk.templates.bytes({ kind, own: null })
  const file = await clerk.file(fileName, bytes)
  await clerk.templates.add({ kind, name: 'Surat Keterangan kantor (F4)', paper: 'F4', unitId: null, file })
}

const IMBAUAN = 'Pemilihan Wali Kota Rimba Raya'

/** One imbauan to every OPD; most receipts come back in the days after it, some do not. */
export async function* appealToAllUnits(clerk: Clerk, start: PlainDate): Story {
  // A ministry's office is no unit of this government.
  const units = (await clerk.people.units({})).filter(
    ({ name, parentId, own }) => parentId === null && !own && !name.includes('Kementerian'),
  )
  const elections = await clerk.elections.list({})
  const electionId = elections.find(({ name }) => name === IMBAUAN)?.id ?? null
  const unitIds = units.map(({ id }) => id)
  const { id: paperId } = await issue(clerk, { kind: 'imbauan-netralitas', unitIds, electionId }, start, {})
  const received = soon(start, 3)
  yield received
  const { units: addressed } = await clerk.officePapers.receipts({ paperId })
  for (const [at, { unit }] of addressed.entries())
    if (at % 3 !== 2)
      await clerk.officePapers.recordReceipt({
        paperId,
        unit,
        receivedOn: received,
        receivedBy: `Sekretaris ${unit}`,
      })
}

/** Somebody is to be promoted: nothing speaks against him. The signed letter has come back by e-mail. */
export async function* clearanceGiven(clerk: Clerk, cast: Cast, start: PlainDate): Story {
  await ownTemplate(clerk)
  const personId = cast.person('Sekretariat DPRD', 'Pengelola')
  const letter = await issue(clerk, { kind: 'surat-keterangan-bebas', personId }, start, {
    purpose: 'usul kenaikan pangkat',
    requestedBy: 'Surat Sekretaris DPRD (rekaan)',
  })
  const back = soon(start, 1)
  yield back
  await intoBasket(clerk, 'surat keterangan_sign.pdf', await signedPage(clerk, letter.id))
}

/** What came in by post: one belongs to a report, one to nothing; a third is scanned and not entered yet. */
export async function* postCameIn(clerk: Clerk, start: PlainDate): Story {
  const year = yearOf(start)
  const { rows } = await clerk.intake.list({ text: 'bawaslu', state: 'all', limit: 1 })
  await clerk.register.addIncoming({
    receivedOn: start,
    sender: 'Bawaslu Kota Rimba Raya (rekaan)',
    number: `0001/CONTOH-BAWASLU/${year}`,
    date: start,
    subject: 'Penerusan dugaan pelanggaran netralitas empat guru',
    reportId: rows[0]?.id ?? null,
    caseId: null,
  })
  await clerk.register.addIncoming({
    receivedOn: start,
    sender: 'Camat Hilir',
    number: '',
    date: null,
    subject: 'Permohonan narasumber apel netralitas',
    reportId: null,
    caseId: null,
  })
  const next = soon(start, 2)
  yield next
  await intoBasket(
    clerk,
    'Scan0001.pdf',
    await page([
      'BAWASLU KOTA RIMBA RAYA (REKAAN)',
      formatDate(start),
      `Nomor : 0007/CONTOH-BAWASLU/${year}`,
      'Hal : Undangan rapat koordinasi pengawasan netralitas',
    ]),
  )
}

/** A number kept for tomorrow's letter, and one that was kept in vain. */
export async function* numbersKept(clerk: Clerk, start: PlainDate): Story {
  const classification = '800.1.6.2'
  const keep = (purpose: string) =>
    clerk.register.reserve({ classification, date: start, purpose, number: null })
  const { id } = await keep('Undangan rapat yang batal')
  await keep('Surat Tugas yang ditandatangani besok')
  const later = soon(start, 1)
  yield later
  await clerk.register.voidLine({ id, reason: 'Rapat ditiadakan, suratnya tidak jadi dibuat.' })
}

async function intoBasket(clerk: Clerk, name: string, bytes: Uint8Array): Promise<void> {
  await clerk.scans.add({ files: [await clerk.file(name, bytes)] })
}

async function page(lines: readonly string[]): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  const font = await pdf.embedFont(StandardFonts.Helvetica)
  const sheet = pdf.addPage([595, 935])
  for (const [at, line] of lines.entries()) sheet.drawText(line, { x: 60, y: 860 - at * 22, size: 11, font })
  return pdf.save()
}

/** A page that says what the letter says, with the marks an electronic signature leaves; it signs nothing. */
async function signedPage(clerk: Clerk, id: PaperId): Promise<Uint8Array> {
  const { title, number, date, person } = await clerk.letters.get({ id })
  const said = [title.toUpperCase(), `Nomor : ${number}`, person?.name ?? '', date ? formatDate(date) : '']
  const marks =
    '\n99 0 obj\n<< /Type /Sig /SubFilter /ETSI.CAdES.detached /ByteRange [0 10 20 30] /Contents <00> >>\nendobj\n'
  return Buffer.concat([await page(said), Buffer.from(marks, 'latin1')])
}
