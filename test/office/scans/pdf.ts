import { PDFDocument, StandardFonts } from 'pdf-lib'

/** A PDF with these lines as text, as an OCR scanner or a program writes it. */
export async function pdfSaying(...lines: readonly string[]): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  const font = await pdf.embedFont(StandardFonts.Helvetica)
  const page = pdf.addPage([595, 842])
  lines.forEach((line, at) => {
    page.drawText(line, { x: 50, y: 780 - at * 20, size: 11, font })
  })
  return pdf.save()
}

/** The same with what an electronic signature leaves in a file; no real one. */
export async function signedPdf(...lines: readonly string[]): Promise<Uint8Array> {
  const signature =
    '\n99 0 obj\n<< /Type /Sig /SubFilter /ETSI.CAdES.detached /ByteRange [0 10 20 30] /Contents <00> >>\nendobj\n'
  return Buffer.concat([await pdfSaying(...lines), Buffer.from(signature, 'latin1')])
}
