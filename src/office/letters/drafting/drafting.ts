import { proposedMandate } from '../../../contract/mandate.ts'
import { type DraftOf, missingFields, type PaperDraft } from '../../../contract/paper-values.ts'
import type { Step } from '../../../law/assessment.ts'
import type { CaseId } from '../../../terms/ids.ts'
import { PaperId } from '../../../terms/ids.ts'
import type { Mandate } from '../../../terms/mandate.ts'
import { isHearing, needsSigner, PAPERS, type PaperKind } from '../../../terms/paper.ts'
import type { Identity, Official } from '../../../terms/person.ts'
import { fail, ok, type Result } from '../../../terms/result.ts'
import { readMinutes } from '../../cases/minutes.ts'
import type { ReadContext, WriteContext } from '../../context.ts'
import { identityOf } from '../../people/repository.ts'
import { noteTemplate } from '../paper-template.ts'
import {
  findPaper,
  insertPaper,
  papersOfCase,
  type StoredPaper,
  saveDraft,
  saveIssuer,
  savePerson,
  saveState,
} from '../repository.ts'
import { clearUnchangedCopy } from '../word/working-file.ts'
import { type CaseSource, readSource } from './case-source.ts'
import { fillDraft } from './fill/fill.ts'
import { issuerOf } from './issuer.ts'
import { missingOfMandate, notMandated } from './mandates.ts'
import { officialInRole } from './officials.ts'
import { stepForPaper } from './paper-steps.ts'
import { capacityOf, lawfulSigners, ownSigner } from './signers.ts'

/** What still keeps the paper from being numbered, the signer included. */
export function missingOf(
  paper: Pick<StoredPaper, 'kind' | 'draft' | 'signer' | 'mandate'>,
): { path: string; label: string }[] {
  const signer =
    paper.signer === null && needsSigner(paper.kind) ? [{ path: 'signer', label: 'Penanda tangan' }] : []
  return [...missingFields(paper.draft), ...signer, ...missingOfMandate(paper)]
}

/** Only a draft may be changed; says what to do for the other states. */
export function requireDraft(paper: StoredPaper): Result<null> {
  const title = PAPERS[paper.kind].title
  switch (paper.state) {
    case 'draft':
      return ok(null)
    case 'signed':
      return fail(
        'paper-signed',
        `${title} sudah ditandai ditandatangani, jadi tidak diubah. Batalkan tanda tangannya dengan alasan, lalu ubah dan cetak ulang.`,
      )
    case 'numbered':
    case 'delivered':
      return fail(
        'paper-frozen',
        `${title} sudah dibekukan dengan nomor dan tanggalnya, jadi tidak dapat diubah. Bila isinya salah, buat surat baru.`,
      )
    case 'discarded':
      return fail(
        'paper-discarded',
        `Konsep ${title} ini sudah dibatalkan. Buat konsep baru dari layar kasus.`,
      )
  }
}

/** The official the law names for this paper; for the office's own papers of evidence one of its officials. */
function signerOf(kind: PaperKind, step: Step | null, source: CaseSource): Official | null {
  if (!needsSigner(kind)) return null
  if (kind === 'ba-pengambilan-bukti')
    return officialInRole(source.context.profile, 'irban', 'kasubag', 'sekretaris', 'kepala')
  // Once the decision is delivered the step names nobody: he who decided still signs its minutes.
  const decided = kind === 'ba-penyampaian' ? (source.state.decision?.payload.signer ?? null) : null
  return lawfulSigners(kind, step, source)[0]?.official ?? decided ?? ownSigner(kind, source)
}

/**
 * A new draft of a paper, filled from the case. Refused with the article while its step is not lawful.
 * A draft of the same paper that is still open is answered instead of a second one.
 */
export function createDraft(
  context: WriteContext,
  caseId: CaseId,
  kind: PaperKind,
): Result<{ paperId: PaperId }> {
  const source = readSource(context, caseId)
  if (!source.ok) return source
  const step = stepForPaper(kind, source.value.assessment)
  if (!step.ok) return step
  const signer = signerOf(kind, step.value, source.value)
  const draft = fillDraft(kind, source.value, step.value, signer)
  if (!draft.ok) return draft
  const open = papersOfCase(context.db, caseId).find((paper) => isOpenTwin(paper, draft.value))
  if (open) {
    takeOverMinutes(context, open, draft.value)
    return ok({ paperId: open.id })
  }
  const id = PaperId.parse(context.newId())
  insertPaper(
    context.db,
    {
      id,
      caseId,
      guidanceId: null,
      kind,
      whose: issuerOf(kind, source.value.stored.file.whose, signer, context.profile),
      draft: draft.value,
      person: source.value.person,
      signer,
      signerCapacity: capacityOf(kind, step.value, source.value, signer),
      mandate: proposedMandate(kind, signer, context.profile),
    },
    context.now,
  )
  noteTemplate(context, id)
  return ok({ paperId: id })
}

/** Not yet numbered, and about the same: minutes of one absence are not those of the other. */
function isOpenTwin(paper: StoredPaper, draft: PaperDraft): boolean {
  if (paper.kind !== draft.kind || (paper.state !== 'draft' && paper.state !== 'signed')) return false
  const absence = (of: PaperDraft) => (of.kind === 'ba-ketidakhadiran' ? of.values.absence : null)
  const receipt = (of: PaperDraft) => (of.kind === 'tanda-terima' ? of.values.forPaper : null)
  return (
    absence(paper.draft) === absence(draft) &&
    receipt(paper.draft) === receipt(draft) &&
    heardPerson(paper.draft) === heardPerson(draft)
  )
}

/** Who is invited or asked: each of them has a paper of his own. */
function heardPerson(of: PaperDraft): string | null {
  if (of.kind !== 'undangan-klarifikasi' && of.kind !== 'ba-permintaan-keterangan') return null
  return of.values.name
}

/** The older minutes with what the newer ones say was asked and answered; any other draft as it is. */
function withTyping(draft: PaperDraft, fresh: PaperDraft): PaperDraft {
  const typed = (of: DraftOf<'bap'>['values'] | DraftOf<'bap-etik'>['values']) => {
    const { heldOn, beginAt, endAt, place, qa, admitted, refusedToSign, refusalNote } = of
    return { heldOn, beginAt, endAt, place, qa, admitted, refusedToSign, refusalNote }
  }
  if (draft.kind === 'bap' && fresh.kind === 'bap')
    return { kind: draft.kind, values: { ...draft.values, ...typed(fresh.values) } }
  return draft.kind === 'bap-etik' && fresh.kind === 'bap-etik'
    ? { kind: draft.kind, values: { ...draft.values, ...typed(fresh.values) } }
    : draft
}

/** What was typed on the minutes page after the BAP was last saved goes into its draft: the newest typing wins. */
function takeOverMinutes(context: WriteContext, paper: StoredPaper, fresh: PaperDraft): void {
  if (!isHearing(paper.kind)) return
  if (paper.state !== 'draft' || paper.editedInWord) return
  const savedAt = paper.caseId ? readMinutes(context.db, paper.caseId)?.savedAt : null
  if (!savedAt || savedAt <= paper.updatedAt) return
  saveDraft(context.db, paper.id, { ...paper, draft: withTyping(paper.draft, fresh) }, context.now)
}

/** The form as the case would fill it now, for the clerk to take over what he wants of it. */
export function freshDraft(context: ReadContext, id: PaperId): Result<{ draft: PaperDraft }> {
  const paper = findPaper(context.db, id)
  if (!paper.ok) return paper
  // No case fills it anew: what was chosen for it is what it says.
  if (paper.value.caseId === null) return ok({ draft: paper.value.draft })
  const source = readSource(context, paper.value.caseId)
  if (!source.ok) return source
  const step = stepForPaper(paper.value.kind, source.value.assessment)
  const draft = fillDraft(paper.value.kind, source.value, step.ok ? step.value : null, paper.value.signer)
  return draft.ok ? ok({ draft: draft.value }) : draft
}

export function updateDraft(
  context: WriteContext,
  input: {
    readonly id: PaperId
    readonly draft: PaperDraft
    readonly signer: Official | null
    readonly mandate: Mandate | null
  },
): Result<Record<string, never>> {
  const paper = findPaper(context.db, input.id)
  if (!paper.ok) return paper
  const open = requireDraft(paper.value)
  if (!open.ok) return open
  if (input.draft.kind !== paper.value.kind)
    return fail(
      'other-kind',
      'Isian ini untuk jenis surat lain. Tidak ada yang disimpan. Muat ulang surat ini.',
    )
  const refused = notMandated({ kind: paper.value.kind, mandate: input.mandate })
  if (refused) return { ok: false, error: refused }
  saveDraft(context.db, input.id, input, context.now)
  return followSigner(context, paper.value, input.signer)
}

/** Another signer can make it another body's paper, and signs in another capacity. */
function followSigner(
  context: WriteContext,
  { id, caseId, kind, signer: before }: StoredPaper,
  signer: Official | null,
): Result<Record<string, never>> {
  if (JSON.stringify(before) === JSON.stringify(signer)) return ok({})
  if (caseId === null) {
    saveIssuer(context.db, id, issuerOf(kind, 'own', signer, context.profile), '')
    return ok({})
  }
  const source = readSource(context, caseId)
  if (!source.ok) return source
  const step = stepForPaper(kind, source.value.assessment)
  saveIssuer(
    context.db,
    id,
    issuerOf(kind, source.value.stored.file.whose, signer, context.profile),
    capacityOf(kind, step.ok ? step.value : null, source.value, signer),
  )
  return ok({})
}

/** Puts a draft aside. It stays readable; the reason is in the audit trail. */
export function discardDraft(context: WriteContext, id: PaperId): Result<Record<string, never>> {
  const paper = findPaper(context.db, id)
  if (!paper.ok) return paper
  if (paper.value.state === 'discarded') return ok({})
  if (paper.value.state !== 'draft' && paper.value.state !== 'signed') {
    const refused = requireDraft(paper.value)
    return refused.ok ? ok({}) : refused
  }
  saveState(context.db, id, 'discarded', context.now)
  clearUnchangedCopy(paper.value, context)
  return ok({})
}

/** The person of a paper as he is now: of its case, else of the registry; null where it speaks of no one person. */
export function personNow(
  context: ReadContext,
  { caseId, person }: Pick<StoredPaper, 'caseId' | 'person'>,
): Result<Identity | null> {
  if (caseId === null) return ok(person?.personId ? identityOf(context.db, person.personId) : null)
  const source = readSource(context, caseId)
  return source.ok ? ok(source.value.person) : source
}

/** A letter keeps the person as he was; before it is signed the clerk may take him over as he is now. */
export function refreshPerson(context: WriteContext, id: PaperId): Result<Record<string, never>> {
  const paper = findPaper(context.db, id)
  if (!paper.ok) return paper
  const open = requireDraft(paper.value)
  if (!open.ok) return open
  const person = personNow(context, paper.value)
  if (!person.ok) return person
  if (person.value) savePerson(context.db, id, person.value, context.now)
  return ok({})
}
