import type { printing as contract } from '../../contract/printing.ts'
import { ok } from '../../terms/result.ts'
import type { HandlersOf } from '../context.ts'
import { paperPdf } from './paper-pdf.ts'
import { printPapers } from './print-papers.ts'

const NO_PROGRAM =
  'Tidak ada LibreOffice atau Microsoft Word di komputer ini, jadi surat belum bisa dicetak atau dijadikan PDF dari Tegas. Simpan surat sebagai .docx, atau pasang LibreOffice (gratis).'
const NO_PDF =
  'Program Word di komputer ini bisa mencetak, tetapi tidak bisa membuat PDF untuk Tegas. Simpan sebagai PDF dari program itu, atau pasang LibreOffice (gratis).'

export const printing: HandlersOf<typeof contract> = {
  status: (_, { wordProcessor }) => {
    const installed = wordProcessor.installed()
    if (!installed) return ok({ program: null, pdf: false, why: NO_PROGRAM })
    const { name, pdf } = installed
    return ok({ program: name, pdf, why: pdf ? '' : NO_PDF })
  },
  // One letter takes seconds, and the time limit of the word processor ends it: no job, no cancel.
  pdf: ({ id, withInitials }, context) => paperPdf(id, context, new AbortController().signal, withInitials),
  start: ({ paperIds, withInitials }, context) => {
    const ids = [...new Set(paperIds)]
    const title = ids.length === 1 ? 'Mencetak surat' : `Mencetak ${ids.length} surat`
    return ok({
      jobId: context.jobs.start(title, (control) => printPapers({ ids, withInitials }, context, control)),
    })
  },
}
