import type { letters as contract } from '../../contract/letters.ts'
import type { PaperId } from '../../terms/ids.ts'
import { ok, type Result } from '../../terms/result.ts'
import { type HandlersOf, type ReadContext, staged } from '../context.ts'
import type { TakenFile } from '../evidence/repository.ts'
import { settleEvidence, takeEvidence } from '../evidence/take.ts'
import { type Pictures, paperBytes, picturesOf } from './bytes.ts'
import { differencesOf } from './compare/differences.ts'
import { readSource } from './drafting/case-source.ts'
import { meetingFor } from './drafting/dates.ts'
import { createDraft, discardDraft, freshDraft, refreshPerson, updateDraft } from './drafting/drafting.ts'
import { deliverPaper } from './issuing/delivering.ts'
import { type ForeignFiles, keepScan, prepareForeign, recordForeign } from './issuing/foreign.ts'
import { numberPaper, planNumbering } from './issuing/numbering.ts'
import { markSigned, unsign } from './issuing/signing.ts'
import { findPaper } from './repository.ts'
import { versionsOf } from './versions/repository.ts'
import { readVersion, restoreVersion } from './versions/restore.ts'
import { viewPaper } from './view.ts'
import { readEdited, refill, takeEdited } from './word/word-editing.ts'
import { paperFileName } from './word/working-file.ts'

/** What a fill of the paper prints beside its text: read before the transaction that fills it. */
async function readPictures(id: PaperId, context: ReadContext): Promise<Result<Pictures>> {
  const paper = findPaper(context.db, id)
  return paper.ok ? ok(await picturesOf(paper.value.draft, context)) : paper
}

export const letters: HandlersOf<typeof contract> = {
  createDraft: ({ caseId, kind }, context) => createDraft(context, caseId, kind),
  get: ({ id }, context) => {
    const paper = findPaper(context.db, id)
    return paper.ok ? viewPaper(paper.value, context) : paper
  },
  updateDraft: (input, context) => updateDraft(context, input),
  discard: ({ id }, context) => discardDraft(context, id),
  bytes: async ({ id }, context) => {
    const paper = findPaper(context.db, id)
    if (!paper.ok) return paper
    const bytes = await paperBytes(paper.value, context)
    return bytes.ok ? ok({ bytes: bytes.value, fileName: paperFileName(paper.value) }) : bytes
  },
  takeBack: staged({
    prepare: ({ id, file }, context) => readEdited(context, id, file),
    commit: (bytes: Uint8Array, { id }, context) => takeEdited(context, id, bytes),
    finish: (_, { file }, { files }) => files.release(file),
  }),
  refill: staged({
    prepare: ({ id }, context) => readPictures(id, context),
    commit: (pictures: Pictures, { id }, context) => refill(context, id, pictures),
  }),
  differences: ({ id }, context) => differencesOf(context, id),
  versions: ({ id }, context) => {
    const paper = findPaper(context.db, id)
    return paper.ok ? ok(versionsOf(context.db, id)) : paper
  },
  versionBytes: ({ id, sequence }, context) => readVersion(context, id, sequence),
  restoreVersion: ({ id, sequence }, context) => restoreVersion(context, id, sequence),
  markSigned: staged({
    prepare: ({ id }, context) => readPictures(id, context),
    commit: (pictures: Pictures, { id }, context) => markSigned(context, id, pictures),
  }),
  unsign: ({ id }, context) => unsign(context, id),
  refreshPerson: ({ id }, context) => refreshPerson(context, id),
  freshDraft: ({ id }, context) => freshDraft(context, id),
  meetingDate: ({ id, letterDate }, context) => {
    const paper = findPaper(context.db, id)
    if (!paper.ok) return paper
    if (paper.value.caseId === null) return ok({ date: null })
    const source = readSource(context, paper.value.caseId)
    return source.ok ? ok({ date: meetingFor(paper.value.kind, source.value, letterDate) }) : source
  },
  proposeNumber: (input, context) => {
    const plan = planNumbering(context, input)
    if (!plan.ok) return plan
    const { number, check } = plan.value
    return ok({
      number: number.number,
      insertedNumber: number.insertedNumber,
      warnings: [...check.warnings, ...number.warnings],
      // The missing fields are listed by themselves, and a number not typed yet is no problem to tell of.
      blocking: [...check.blocking, ...number.blocking]
        .filter(({ code }) => code !== 'paper-incomplete' && code !== 'number-missing')
        .map(({ message }) => message),
      missing: [...check.missing],
      betterMeeting: check.betterMeeting,
    })
  },
  number: (input, context) => numberPaper(context, input),
  recordForeign: staged({
    prepare: ({ id, scan }, context) => prepareForeign(context, id, scan),
    commit: (files: ForeignFiles, input, context) => recordForeign(context, input, files),
    finish: ({ scan }, input, context) => {
      settleEvidence(scan, context)
      if (input.scan) context.files.release(input.scan)
    },
    abandon: ({ scan }, context) => settleEvidence(scan, context),
  }),
  deliver: ({ id, delivery }, context) => deliverPaper(context, id, delivery),
  addScan: staged({
    prepare: ({ file }, context) => takeEvidence([file], context),
    commit: (scan: TakenFile[], { id }, context) => {
      const paper = findPaper(context.db, id)
      if (!paper.ok) return paper
      keepScan(context, paper.value, scan)
      return ok({})
    },
    finish: (scan, { file }, context) => {
      settleEvidence(scan, context)
      context.files.release(file)
    },
    abandon: (scan, context) => settleEvidence(scan, context),
  }),
}
