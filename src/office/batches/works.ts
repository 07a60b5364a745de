import type { BatchItem, CommonValues } from '../../contract/batches.ts'
import { PaperDraft } from '../../contract/paper-values.ts'
import type { PaperId } from '../../terms/ids.ts'
import { PAPERS, type PaperKind } from '../../terms/paper.ts'
import type { PlainDate } from '../../terms/plain-date.ts'
import { fail, ok, type Result } from '../../terms/result.ts'
import type { WriteContext } from '../context.ts'
import { issuerName, picturesOf } from '../letters/bytes.ts'
import { readSource } from '../letters/drafting/case-source.ts'
import { createDraft, missingOf, requireDraft, updateDraft } from '../letters/drafting/drafting.ts'
import { numberPaper } from '../letters/issuing/numbering.ts'
import { markSigned } from '../letters/issuing/signing.ts'
import { findPaper } from '../letters/repository.ts'
import { isRepeated } from './options.ts'
import type { StoredBatch } from './repository.ts'
import type { BatchWork } from './run.ts'

/** The draft with what all letters of the batch share. */
export function withCommon(draft: PaperDraft, common: CommonValues): Result<PaperDraft> {
  const filled = PaperDraft.safeParse({ kind: draft.kind, values: { ...draft.values, ...common } })
  if (filled.success) return ok(filled.data)
  const path = filled.error.issues[0]?.path.join('.')
  return fail(
    'batch-values',
    'Isian bersama ini tidak dapat dipakai untuk surat tersebut. Periksa tanggal, jam, dan tempatnya.',
    path,
  )
}

/** Drafts one letter; a draft that is already open gets the common values, unless it was edited in Word. */
function draftOne(
  write: WriteContext,
  { caseId }: BatchItem,
  { kind, common }: { readonly kind: PaperKind; readonly common: CommonValues },
): Result<{ paperId: PaperId }> {
  const source = readSource(write, caseId)
  if (!source.ok) return source
  if (isRepeated(source.value, kind))
    return fail(
      'already-issued',
      `${PAPERS[kind].title} kasus ini sudah pernah dinomori. Bila perlu surat pengganti, buat dari layar kasusnya.`,
    )
  const made = createDraft(write, caseId, kind)
  if (!made.ok) return made
  const paper = findPaper(write.db, made.value.paperId)
  if (!paper.ok) return paper
  const open = requireDraft(paper.value)
  if (!open.ok) return open
  if (paper.value.editedInWord)
    return fail(
      'edited-in-word',
      `Konsep ${PAPERS[kind].title} kasus ini sudah disunting di Word, jadi isian bersama tidak mengubahnya. Buka surat itu dan selesaikan sendiri.`,
    )
  const draft = withCommon(paper.value.draft, common)
  if (!draft.ok) return draft
  const { id, signer, mandate } = paper.value
  const saved = updateDraft(write, { id, draft: draft.value, signer, mandate })
  return saved.ok ? made : saved
}

export function drafting(batch: StoredBatch): BatchWork {
  return {
    title: `Menyiapkan ${batch.title} untuk ${batch.letters} kasus`,
    done: 'disiapkan',
    method: 'letters.createDraft',
    concerns: ({ paperId }) => paperId === null,
    each: async (item) => (write) => draftOne(write, item, batch),
  }
}

/** A letter that is not drafted is told so by its own refusal; here it is passed over. */
const none = () => fail('not-drafted', 'Konsep surat ini belum dibuat.')

export function signing(batch: StoredBatch): BatchWork {
  return {
    title: `Menandai ${batch.title} sudah ditandatangani`,
    done: 'ditandai ditandatangani',
    method: 'letters.markSigned',
    concerns: ({ state }) => state === 'draft',
    each: async ({ paperId }, context) => {
      const paper = paperId === null ? none() : findPaper(context.db, paperId)
      const pictures = paper.ok ? await picturesOf(paper.value.draft, context) : new Map()
      return (write) => {
        if (!paper.ok) return paper
        if (paper.value.whose !== 'own')
          return fail(
            'paper-of-other-unit',
            `Surat ini milik ${issuerName(paper.value)}, yang menandatangani dan menomorinya sendiri. Buka suratnya dan pilih «Catat nomor dari unit».`,
          )
        const missing = missingOf(paper.value)
        if (missing.length > 0) return incomplete(missing)
        const signed = markSigned(write, paper.value.id, pictures)
        return signed.ok ? ok({ paperId: paper.value.id }) : signed
      }
    },
  }
}

/** Numbering would refuse it after the chief has signed; better said before. */
const incomplete = (missing: readonly { readonly label: string }[]) =>
  fail(
    'paper-incomplete',
    `Belum diisi: ${missing.map(({ label }) => label).join(', ')}. Surat belum ditandai; lengkapi dulu, lalu ulangi.`,
  )

export function numbering(
  batch: StoredBatch,
  letter: { readonly date: PlainDate; readonly acceptWarnings: boolean },
): BatchWork {
  return {
    title: `Menomori ${batch.title}`,
    done: PAPERS[batch.kind].numbered ? 'dinomori' : 'dibekukan',
    method: 'letters.number',
    concerns: ({ state }) => state === 'signed',
    each:
      async ({ paperId }) =>
      (write) => {
        if (paperId === null) return none()
        const numbered = numberPaper(write, { id: paperId, number: null, ...letter })
        return numbered.ok ? ok({ paperId }) : numbered
      },
  }
}
