import type { register as contract } from '../../contract/register.ts'
import { ok } from '../../terms/result.ts'
import type { HandlersOf } from '../context.ts'
import { bookTable } from './book.ts'
import { explainGap, listGaps } from './gaps.ts'
import { addIncoming, correctIncoming, listIncoming, voidIncoming } from './incoming.ts'
import { reserveNumber, voidLine } from './lines.ts'
import { checkCode, checkFile } from './proof.ts'
import { lineOfPaper, listLines } from './repository.ts'
import { readNumbering, saveNumbering } from './settings.ts'

export const register: HandlersOf<typeof contract> = {
  list: (page, { db }) => ok(listLines(db, page)),
  ofPaper: ({ paperId }, { db }) => ok(lineOfPaper(db, paperId)),
  reserve: (input, context) => reserveNumber(context, input),
  voidLine: (input, context) => voidLine(context, input),
  gaps: ({ year }, context) => ok(listGaps(context, year)),
  explainGap: (input, context) => explainGap(context, input),
  listIncoming: (page, { db }) => ok(listIncoming(db, page)),
  addIncoming: (letter, context) => addIncoming(context, letter),
  correctIncoming: (letter, context) => correctIncoming(context, letter),
  voidIncoming: (input, context) => voidIncoming(context, input),
  printBook: async (page, { db, profile, today }) => {
    const table = bookTable(db, page)
    // Loaded when it is needed: it is big, and the office starts without it.
    const { bookDocument } = await import('./book-document.ts')
    return ok({ bytes: await bookDocument(table, profile, today), fileName: `${table.title}.docx` })
  },
  exportBook: async (page, { db }) => {
    const table = bookTable(db, page)
    const { bookWorkbook } = await import('./book-workbook.ts')
    return ok({ bytes: await bookWorkbook(table), fileName: `${table.title}.xlsx` })
  },
  numbering: (_, { db }) => ok(readNumbering(db)),
  saveNumbering: ({ settings }, { db }) => {
    saveNumbering(db, settings)
    return ok({})
  },
  checkCode: ({ code }, context) => ok(checkCode(context, code)),
  checkFile: ({ file }, context) => checkFile(context, file),
}
