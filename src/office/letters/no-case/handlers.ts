import type { officePapers as contract, OfficePaperInput } from '../../../contract/office-papers.ts'
import { PaperId } from '../../../terms/ids.ts'
import { needsSigner, PAPERS } from '../../../terms/paper.ts'
import { ok, type Result } from '../../../terms/result.ts'
import type { HandlersOf, WriteContext } from '../../context.ts'
import { officialInRole } from '../drafting/officials.ts'
import { noteTemplate } from '../paper-template.ts'
import { insertPaper, papersOfNoCase } from '../repository.ts'
import { aboutOf, firstDraft } from './drafts.ts'
import { receiptsMissing, receiptsOf, recordReceipt, withdrawReceipt } from './receipts.ts'

/** Everyone of them is the office's own and its head signs, unless the clerk chooses another official. */
function create(context: WriteContext, of: OfficePaperInput): Result<{ paperId: PaperId }> {
  const first = firstDraft(context, of)
  if (!first.ok) return first
  const { draft, person, guidanceId } = first.value
  const id = PaperId.parse(context.newId())
  insertPaper(
    context.db,
    {
      id,
      caseId: null,
      guidanceId,
      kind: of.kind,
      whose: 'own',
      draft,
      person,
      signer: needsSigner(of.kind) ? officialInRole(context.profile, 'kepala') : null,
      signerCapacity: '',
      mandate: null,
    },
    context.now,
  )
  noteTemplate(context, id)
  return ok({ paperId: id })
}

export const officePapers: HandlersOf<typeof contract> = {
  create: ({ of }, context) => create(context, of),
  list: ({ guidanceId }, { db }) =>
    ok(
      papersOfNoCase(db, guidanceId)
        .filter(({ state }) => state !== 'discarded')
        .map((paper) => ({
          id: paper.id,
          kind: paper.kind,
          title: PAPERS[paper.kind].title,
          about: aboutOf(paper),
          state: paper.state,
          number: paper.number,
          date: paper.date,
          receiptsMissing: receiptsMissing(db, paper),
        })),
    ),
  receipts: ({ paperId }, { db }) => receiptsOf(db, paperId),
  recordReceipt: (input, context) => recordReceipt(context, input),
  withdrawReceipt: (input, context) => withdrawReceipt(context, input),
}
